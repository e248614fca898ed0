import { describe, expect, it } from 'vitest'
import { sourceRange } from '../../src/normalise/mapped.ts'
import { type Line, toLines } from '../../src/tree/index.ts'

const MARKDOWN = 'text/markdown'
const PLAIN = 'text/plain'

function linesOf(text: string, mediaType: string): Line[] {
  const syntax = mediaType === MARKDOWN ? 'markdown' : 'plain'
  return toLines({ path: null, mediaType, syntax, sha256: '', text, diagnostics: [] })
}
const textsOf = (text: string, mediaType = MARKDOWN) => linesOf(text, mediaType).map((line) => line.mapped.text)

describe('what a reader of the page sees', () => {
  it.each([
    ['bold', 'Hoàn thành **trước ngày 15/4/2026**.', ['Hoàn thành trước ngày 15/4/2026.']],
    ['italics', '*Sơn Hải, ngày 05 tháng 3 năm 2026*', ['Sơn Hải, ngày 05 tháng 3 năm 2026']],
    ['bold italics', '***Nơi nhận:***', ['Nơi nhận:']],
    ['marks inside a word', 'tri**ể**n khai', ['triển khai']],
    ['emphasis that was never closed', '**Giao Sở Y tế rà soát', ['Giao Sở Y tế rà soát']],
    ['a heading', '#### 4. Về chuyển đổi số', ['4. Về chuyển đổi số']],
    ['a heading of bold', '### **Kết luận của Phó Chủ tịch**', ['Kết luận của Phó Chủ tịch']],
    ['<br> ends a line', 'ỦY BAN NHÂN DÂN<br>TỈNH SƠN HẢI<br/>Số: 12', ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN HẢI', 'Số: 12']],
    ['<sup> prints nothing', '- Lưu: VT, TH<sup>Đ</sup>.', ['- Lưu: VT, THĐ.']],
    ['other tags print nothing', '<p align="center">KẾ HOẠCH</p>', ['KẾ HOẠCH']],
    ['an escape', '1\\. Giao Sở Y tế \\* rà soát', ['1. Giao Sở Y tế * rà soát']],
    ['an entity', 'KH&amp;CN&nbsp;và &lt;B&gt;', ['KH&CN và <B>']],
    ['white space', '  Giao   Sở\tY tế  ', ['Giao Sở Y tế']],
    ['stray borders', '|\nGiao Sở Y tế\n|', ['Giao Sở Y tế']],
    ['rules', '-------\nSố: 12\n\n***\n\n_____', ['Số: 12']],
    ['a bullet of asterisks', '* Giao Sở Y tế rà soát', ['* Giao Sở Y tế rà soát']],
    ['a quotation mark at a line start', '> Giao Sở Y tế', ['Giao Sở Y tế']],
    ['letters before a bracket are no list', 'a) Rà soát\nb) Báo cáo', ['a) Rà soát', 'b) Báo cáo']],
    ['numbers as they are', '7. Bảy\n\n9. Chín', ['7. Bảy', '9. Chín']],
    ['a mark behind a mark', '+ - Một\n\n- 1\\. Hai', ['+ - Một', '- 1. Hai']],
    ['a tab before bullets', '- Một\n  - Hai\n  + Ba', ['- Một', '- Hai', '+ Ba']],
  ])('%s', (_name, text, expected) => {
    expect(textsOf(text)).toEqual(expected)
  })

  it.each(['Giao Sở Y tế <5 ngày', '2 < 3 và 5 > 4', 'a & b', 'C:\\Thư mục', 'KH&CN', 'x_y_z', 'Số 12 * 3'])(
    'leaves %j in plain text',
    (text) => {
      expect(textsOf(text, PLAIN)).toEqual([text])
    },
  )
})

describe('Markdown and plain text', () => {
  it.each([
    'I. ĐÁNH GIÁ\n\n1. Giao Sở Y tế rà soát.\n\na) Một\n\nb) Hai',
    '- Một\n- Hai\n+ Ba',
    '1. Một\n2. Hai\n2.1. Ba',
    'Điều 1. Phạm vi\n\n1. Quy chế này quy định.',
    'Số:      /TB-UBND',
    'đ) Năm\n\n(1) Sáu',
    'Một đoạn bị ngắt\nở giữa dòng.\n\nĐoạn sau.',
    '1/ Một\n2/ Hai',
    '2025. Năm\n10h30 họp',
  ])('give the same lines of %j', (text) => {
    const plain = linesOf(text, PLAIN)
    const markdown = linesOf(text, MARKDOWN)
    expect(markdown.map((line) => line.mapped.text)).toEqual(plain.map((line) => line.mapped.text))
    expect(markdown.map((line) => line.blankBefore)).toEqual(plain.map((line) => line.blankBefore))
  })
})

describe('lines', () => {
  it('know what stands before them', () => {
    expect(linesOf('Một\nHai\n\nBa\fBốn', PLAIN).map((line) => line.blankBefore)).toEqual([true, false, true, true])
  })
  it('know that they are bold as a whole', () => {
    const bold = (text: string) => linesOf(text, MARKDOWN).map((line) => line.strong)
    expect(bold('**I. NHIỆM VỤ**')).toEqual([true])
    expect(bold('## I. NHIỆM VỤ')).toEqual([true])
    expect(bold('**I.** Nhiệm vụ')).toEqual([false])
    expect(bold('Hoàn thành **ngay**')).toEqual([false])
  })
  it('lead back to the source', () => {
    const text = '\u00a0**Giao  Sở** Y tế<br>rà soát'.normalize('NFD')
    for (const { mapped } of linesOf(text, MARKDOWN)) {
      for (let i = 0; i < mapped.text.length; i++) {
        const char = mapped.text[i] as string
        const source = text.slice(...sourceRange(mapped, i, i + 1)).normalize('NFC')
        expect(/\s/.test(source) ? ' ' : source).toBe(char)
      }
    }
  })
})

describe('page numbers', () => {
  it.each(['Một\n\n2\n\nHai', 'Một\n2\fHai', 'Một\f3\nHai', 'Một\n\n- 4 -\n\nHai', 'Một\n\nTrang 2/5\n\nHai'])(
    '%j',
    (text) => {
      expect(textsOf(text, PLAIN)).toEqual(['Một', 'Hai'])
    },
  )
  it.each([
    ['2 người', ['2 người']],
    ['Một\n2\nHai', ['Một', '2', 'Hai']],
    ['Một\n\n2026\n\nHai', ['Một', '2026', 'Hai']],
  ])('not %j', (text, lines) => {
    expect(textsOf(text, PLAIN)).toEqual(lines)
  })
})

describe('tables', () => {
  const cells = (text: string, mediaType: string) =>
    linesOf(text, mediaType).map(({ mapped, cell }) => `${cell?.table}.${cell?.row}.${cell?.column} ${mapped.text}`)
  it.each([MARKDOWN, PLAIN])('are cells in %s', (mediaType) => {
    expect(cells('| STT | **Nội dung** |\n| --- | --- |\n| 1 | Rà soát<br>hồ sơ |', mediaType)).toEqual([
      '0.0.0 STT',
      '0.0.1 Nội dung',
      '0.1.0 1',
      '0.1.1 Rà soát',
      '0.1.1 hồ sơ',
    ])
  })
  it('apart from each other where a text stands between', () => {
    expect(cells('| a | b |\n\nMột\n\n| c | d |', MARKDOWN)).toEqual([
      '0.0.0 a',
      '0.0.1 b',
      'undefined.undefined.undefined Một',
      '1.0.0 c',
      '1.0.1 d',
    ])
  })
  it('keep the place of an empty cell', () => {
    expect(cells('| a |  | c |', MARKDOWN)).toEqual(['0.0.0 a', '0.0.2 c'])
  })
  it('keep an escaped bar', () => {
    expect(cells('| a \\| b | c |', MARKDOWN)).toEqual(['0.0.0 a | b', '0.0.1 c'])
  })
  it.each(['| một dòng có vạch', 'A | B', '|x|'])('%j is none', (text) => {
    expect(linesOf(text, MARKDOWN).every((line) => line.cell === undefined)).toBe(true)
  })
})

it.each([
  ['', 0],
  ['\n\n\f\n', 0],
  ['\u200b', 0],
  ['|', 0],
])('%j has %i lines', (text, count) => {
  expect(linesOf(text, MARKDOWN).length).toBe(count)
})
