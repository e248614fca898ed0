import { describe, expect, test } from 'vitest'
import { extractText } from '../../src/extract.ts'
import { growth } from '../growth.ts'

const HEAD = 'ỦY BAN NHÂN DÂN TỈNH SƠN HẢI\n\nCHỈ THỊ\n\nVề việc trực ban\n\n1. Căn cứ '

/** Words that a rule may go through again and again: names in names, openings, lists, brackets. */
const PIECES = [
  'Ủy ban nhân dân Văn phòng ',
  'Giám đốc ',
  'của Sở Y tế thuộc ',
  'các cơ quan, đơn vị, ',
  'Kinh tế và ',
  'rà soát, ',
  'kết quả, rà soát công tác, ',
  'đối với các cơ sở, khẩn trương rà soát kho thuốc, ',
  'được giao ',
  '(Sở Y tế) ',
]

describe('time grows with the provision', () => {
  test.each(PIECES)(
    '%s',
    (piece) => {
      const factor = growth(
        (times) => `${HEAD}${piece.repeat(times)}rà soát.\n`,
        (text) => extractText(text, { path: 'a.md' }),
      )
      expect(factor).toBeLessThan(9)
    },
    30_000,
  )
})

/** Rows that are told apart by what stands above them, and cells that cover others. */
const TABLES: [string, string, string][] = [
  ['rows', '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n', '| 1 | Rà soát | Sở Y tế |\n'],
  [
    'one row over many pages',
    '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Rà soát | Sở Y tế |\n',
    '| | kho thuốc | |\n',
  ],
  [
    'groups of one number',
    '| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n',
    '| I | Y TẾ | |\n| 1 | Rà soát | Sở Y tế |\n',
  ],
  [
    'cells over rows',
    '<table><tr><th>Nhiệm vụ</th><th>Chủ trì</th></tr>',
    '<tr><td rowspan="99">Rà soát</td><td>Sở Y tế</td></tr>',
  ],
  ['tables never closed', '', '<table><tr><td>'],
]

describe('time grows with the table', () => {
  test.each(TABLES)(
    '%s',
    (_, head, piece) => {
      const factor = growth(
        (times) => `# KẾ HOẠCH\n\nI. NHIỆM VỤ\n\n${head}${piece.repeat(times)}`,
        (text) => extractText(text, { path: 'a.md' }),
      )
      expect(factor).toBeLessThan(9)
    },
    30_000,
  )
})
