import { describe, expect, it } from 'vitest'
import { p, r, tbl, tc, tr } from './build.ts'
import { linesOf, textOf } from './read.ts'

const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`
const below = '<w:vMerge/>'
const merged = '<w:vMerge w:val="restart"/>'

describe('a table', () => {
  const table: [name: string, body: string, rows: string[]][] = [
    [
      'has a row a line, the paragraphs of a cell between <br>',
      tbl(tr(tc('STT'), tc('Nội dung')), tr(tc('1'), tc(p('Rà soát') + p('- hồ sơ')))),
      ['| STT | Nội dung |', '| --- | --- |', '| 1 | Rà soát<br>- hồ sơ |'],
    ],
    [
      'keeps its columns below merged heads',
      tbl(
        tr(tc('TT', merged), tc('Nội dung', merged), tc('Phân công', span(2))),
        tr(tc('x', below), tc('', below), tc('Chủ trì'), tc('Phối hợp')),
        tr(tc('1'), tc('Rà soát'), tc('Sở A'), tc('Sở B')),
      ),
      [
        '| TT | Nội dung | Phân công |  |',
        '| --- | --- | --- | --- |',
        '|  |  | Chủ trì | Phối hợp |',
        '| 1 | Rà soát | Sở A | Sở B |',
      ],
    ],
    [
      'has no columns that every row covers',
      tbl(tr(tc('a', span(2)), tc('b')), tr(tc('c', span(2)), tc('d'))),
      ['| a | b |', '| --- | --- |', '| c | d |'],
    ],
    [
      'fills short rows and those that begin further right',
      tbl(
        tr(tc('a'), tc('b'), tc('c')),
        '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr>',
      ),
      ['| a | b | c |', '| --- | --- | --- |', '|  | d |  |'],
    ],
    [
      'keeps the heading of a group of rows',
      tbl(tr(tc('TT'), tc('Nội dung')), tr(tc('I. NHÓM MỘT', span(2))), tr(tc('1'), tc('Rà soát'))),
      ['| TT | Nội dung |', '| --- | --- |', '| I. NHÓM MỘT |  |', '| 1 | Rà soát |'],
    ],
    [
      'in a cell is a line a row',
      tbl(tr(tc('a'), tc(tbl(tr(tc('b'), tc('c')), tr(tc('d'), tc('e')))))),
      ['| a | b c<br>d e |', '| --- | --- |'],
    ],
    [
      'leaves out deleted rows',
      tbl(
        tr(tc('a'), tc('b')),
        '<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr>',
      ),
      ['| a | b |', '| --- | --- |'],
    ],
    ['escapes the borders of its cells', tbl(tr(tc('a | b'), tc('c\\'))), ['| a \\| b | c\\\\ |', '| --- | --- |']],
    ['leaves out bold', tbl(tr(tc(p(r('TT', '<w:b/>'))), tc('b'))), ['| TT | b |', '| --- | --- |']],
  ]
  it.each(table)('%s', async (_name, body, rows) => {
    expect((await textOf(body)).split('\n')).toEqual(rows)
  })

  it('of one column is a box around paragraphs', async () => {
    expect(await textOf(tbl(tr(tc(p('Một') + p('Hai'))), tr(tc('Ba'))))).toBe('Một\n\nHai\n\nBa')
  })
  it('around a whole text is none, its other rows are', async () => {
    const text = p('I. ĐÁNH GIÁ') + p('1. Giao Sở A') + p('2. Giao Sở B')
    const body = tbl(tr(tc('ỦY BAN'), tc('CỘNG HÒA')), tr(tc(text, span(2))), tr(tc('Nơi nhận:'), tc('CHỦ TỊCH')))
    expect(await textOf(body)).toBe(
      '| ỦY BAN | CỘNG HÒA |\n| --- | --- |\n\nI. ĐÁNH GIÁ\n\n1\\. Giao Sở A\n\n2\\. Giao Sở B\n\n| Nơi nhận: | CHỦ TỊCH |\n| --- | --- |',
    )
  })
  it('of no words is nothing', async () => {
    expect(await linesOf(p('Giao') + tbl(tr(tc(''), tc(''))))).toEqual(['Giao'])
  })
  it('of too many columns keeps its words, here and not in the next one', async () => {
    await linesOf(tbl(tr(...Array.from({ length: 70 }, (_, i) => tc(i === 62 ? '' : `x ${i}`, i === 62 ? below : '')))))
    expect(await textOf(tbl(tr(tc('a'), tc('', below))))).toBe('| a |  |\n| --- | --- |')
    const lines = await linesOf(tbl(tr(...Array.from({ length: 70 }, (_, i) => tc(`ô ${i}`)))))
    expect(lines).toEqual(Array.from({ length: 70 }, (_, i) => `ô ${i}`))
  })
})
