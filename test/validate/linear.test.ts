import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/index.ts'
import { buildRegister } from '../../src/register/index.ts'
import { readDocument } from '../../src/sections/index.ts'
import { toLines } from '../../src/tree/index.ts'
import { entriesOf } from '../../src/validate/entries.ts'
import { ignoresOf } from '../../src/validate/ignores.ts'
import { checkDocument, defaultSetting } from '../../src/validate/index.ts'
import { growth } from '../growth.ts'
import { documentOf } from './examples.ts'

const setup = { calendar: {}, agencies: [], asOf: null }

/** What else runs on the machine can only make a factor look larger: the least of a few counts. */
function leastGrowth(make: (times: number) => string, run: (text: string) => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3 && least >= 9; i++) least = Math.min(least, growth(make, run))
  return least
}

/** What the rules go through again and again. */
const PIECES = [
  'điểm a khoản 1 Mục 1 Chỉ thị này, ',
  'khoản 9 Điều này ',
  'ngày 31/4/2026 ',
  'ngày 1/',
  'BQLBP (x) ',
  'hòa hoà ',
  'kiểm trаа',
  '<!-- vbparse-ignore * --> ',
  '<!-- vbparse-ignore ',
  'e\u0302\u0301 ',
  '(((',
]

describe('time grows with the text', () => {
  test.each(PIECES)(
    'of a document: %j',
    (piece) => {
      const factor = leastGrowth(
        (times) => documentOf({ body: `1. Sở Y tế ${piece.repeat(times)}` }),
        (text) => {
          const source = readText(text, { path: 'a.txt' })
          const lines = toLines(source)
          const parsed = readDocument(lines)
          // The register has its own test of this kind; here it is that of a document without orders.
          const empty = buildRegister(
            { ...source, text: '' },
            { ...parsed, preambles: [], bodies: [], sections: [] },
            {},
          )
          checkDocument({ source, lines, parsed, register: empty.register }, setup, defaultSetting)
        },
      )
      expect(factor).toBeLessThan(9)
    },
    30_000,
  )
  test.each([
    ['a.yaml', 'k: 1\n- [', '# vbparse-ignore x y z\n'],
    ['a.yaml', 'a: [', '[1, 2], '],
    ['a.json', '{"register": [', '{"a": 1}, '],
    ['a.ndjson', '{"register": 1}\n', '{"a": "x"\n'],
  ])(
    'of a register: %s %j %j',
    (path, head, piece) => {
      const factor = leastGrowth(
        (times) => head + piece.repeat(times),
        (text) => {
          entriesOf(text, path)
          ignoresOf(text, 'register')
        },
      )
      expect(factor).toBeLessThan(9)
    },
    30_000,
  )
})
