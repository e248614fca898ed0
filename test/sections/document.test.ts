import { describe, expect, it } from 'vitest'
import { notice, registerOf } from '../register/document.ts'
import { documentOf, paragraphsOf, sectionsOf } from './outline.ts'

describe('a section', () => {
  it('has the text behind its mark as heading', () => {
    expect(registerOf('1. Giao Sở Y tế rà soát.').sections.map(({ heading }) => heading)).toEqual([
      'Giao Sở Y tế rà soát.',
    ])
  })
  it('whose mark stands alone has the next line', () => {
    const [section] = sectionsOf('Chương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\nQuy chế này quy định.')
    expect(section?.path).toBe('Chương I')
    expect(section?.heading).toBe('QUY ĐỊNH CHUNG')
  })
  it('has the paragraphs without a mark below it', () => {
    const [first, second] = sectionsOf('1. Một.\n\nHai.\n\nBa.\n\n2. Bốn.')
    expect(paragraphsOf(first!)).toEqual(['Một.', 'Hai.', 'Ba.'])
    expect(paragraphsOf(second!)).toEqual(['Bốn.'])
  })
  it('has its tables', () => {
    const [section] = sectionsOf('1. Một.\n\n| a | b |\n| c | d |\n\nHai.', 'text/markdown')
    expect(paragraphsOf(section!)).toEqual(['Một.', '(table)', 'Hai.'])
  })
  it('reaches from its mark to the end of what stands below it', () => {
    const text = notice('1. Giao Sở Y tế:\n\na) Rà soát danh mục.\n\n2. Giao Sở Nội vụ báo cáo.')
    const quotes = registerOf('1. Giao Sở Y tế:\n\na) Rà soát danh mục.\n\n2. Giao Sở Nội vụ báo cáo.').sections.map(
      ({ position }) => text.slice(position.start.offset, position.end.offset),
    )
    expect(quotes).toEqual([
      '1. Giao Sở Y tế:\n\na) Rà soát danh mục.',
      'a) Rà soát danh mục.',
      '2. Giao Sở Nội vụ báo cáo.',
    ])
  })
})

describe('bold and headings round a mark', () => {
  it.each([
    '**1. Giao Sở Y tế rà soát.**',
    '**1.** Giao Sở Y tế rà soát.',
    '**1**. Giao Sở Y tế rà soát.',
    '### 1. Giao Sở Y tế rà soát.',
    '1\\. Giao Sở Y tế rà soát.',
    '#### **1.** Giao Sở Y tế rà soát.',
  ])('%s', (text) => {
    expect(sectionsOf(text, 'text/markdown').map(({ path, heading }) => [path, heading])).toEqual([
      ['1', 'Giao Sở Y tế rà soát.'],
    ])
  })
})

describe('what stands around the provisions', () => {
  const register = registerOf('1. Giao Sở Y tế rà soát.')
  it('the recipients are no sections', () => {
    expect(register.sections.map(({ path }) => path)).toEqual(['1'])
    expect(register.document.recipients).toEqual(['Như trên', 'Lưu: VT'])
  })
  it('the letterhead is read', () => {
    expect(register.document).toMatchObject({
      type: 'thong-bao',
      number: '12',
      symbol: 'TB-UBND',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN HẢI',
      place: 'Sơn Hải',
      date: '2026-03-05',
      signer: { name: 'Trần Văn Mẫu', position: 'CHÁNH VĂN PHÒNG' },
    })
  })
  it('the preamble is none either', () => {
    const text =
      'QUYẾT ĐỊNH\nVề việc thành lập Tổ công tác\n\nCHỦ TỊCH UBND TỈNH\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nXét đề nghị của Giám đốc Sở Nội vụ.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ công tác.\n\nĐiều 2. Sở Nội vụ bố trí kinh phí.'
    expect(sectionsOf(text).map(({ path }) => path)).toEqual(['Điều 1', 'Điều 2'])
  })
})

describe('more than one body', () => {
  it('paths stay unique', () => {
    const text = `${notice('1. Giao Sở Y tế rà soát.')}\n\nPHỤ LỤC\n\n1. Danh sách các xã.\n\n2. Danh sách các phường.`
    const paths = sectionsOf(text).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
  })
})

it.each(['', '\n\n', '1.', '- ', 'I.', '1. \n\n2. ', '| a | b |', '***'])('%j gives a document', (text) => {
  expect(() => documentOf(text)).not.toThrow()
  expect(() => documentOf(text, 'text/markdown')).not.toThrow()
})
