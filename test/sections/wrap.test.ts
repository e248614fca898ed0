import { describe, expect, it } from 'vitest'
import { documentOf, paragraphsOf, sectionsOf } from './outline.ts'

/** A text wrapped at a width, as a typist does. */
function wrap(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

const PROVISIONS = [
  '1. Giao Sở Y tế chủ trì, phối hợp với các cơ quan liên quan rà soát toàn bộ danh mục thuốc thiết yếu tại các trạm y tế trên địa bàn tỉnh, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/4/2026.',
  'a) Lập phương án dự trữ thuốc cho mùa mưa bão, bảo đảm đủ dùng tại các địa bàn có nguy cơ bị chia cắt dài ngày.',
  '- Hướng dẫn Ủy ban nhân dân các xã, phường tổ chức tiếp nhận, bảo quản và cấp phát thuốc theo đúng quy định hiện hành.',
  '2. Yêu cầu Thủ trưởng các sở, ban, ngành và Chủ tịch Ủy ban nhân dân các xã, phường nghiêm túc triển khai thực hiện.',
]
const words = (text: string) => text.replace(/^\S+ /, '')

describe('hard wraps', () => {
  it.each([60, 72, 90, 110])('at %i are joined', (width) => {
    const sections = sectionsOf(PROVISIONS.map((text) => wrap(text, width)).join('\n'))
    expect(sections.map((node) => node.path)).toEqual(['1', '1.a', '1.a.-1', '2'])
    expect(sections.map(paragraphsOf)).toEqual(PROVISIONS.map((text) => [words(text)]))
  })
  it.each([60, 90])('at %i are joined between empty lines too', (width) => {
    const sections = sectionsOf(PROVISIONS.map((text) => wrap(text, width)).join('\n\n'))
    expect(sections.map(paragraphsOf)).toEqual(PROVISIONS.map((text) => [words(text)]))
  })
  it('a heading above a long paragraph stays apart where lines are paragraphs', () => {
    const long = PROVISIONS.map(words).join(' ')
    const text = ['I. TỔ CHỨC THỰC HIỆN', long, '', 'II. KINH PHÍ', long, '', 'III. HIỆU LỰC', long].join('\n')
    expect(sectionsOf(text).map(paragraphsOf)).toEqual([
      ['TỔ CHỨC THỰC HIỆN', long],
      ['KINH PHÍ', long],
      ['HIỆU LỰC', long],
    ])
  })
  it('a long heading and the first bullet or number below it are two sections', () => {
    const heading = '2. Về công tác kiện toàn và nâng cao chất lượng hoạt động của tổ pháp chế'
    const wrapped = PROVISIONS.map((text) => wrap(text, 76))
    const paths = (below: string) => sectionsOf([wrapped[0], heading, below].join('\n')).map((node) => node.path)
    expect(paths('- Cử cán bộ tham gia các lớp tập huấn.')).toEqual(['1', '2', '2.-1'])
    expect(paths('a) Cử cán bộ tham gia các lớp tập huấn.')).toEqual(['1', '2', '2.a'])
    expect(paths('- kỹ năng tham gia các lớp tập huấn.')).toEqual(['1', '2'])
  })
  it('one line a paragraph stays so', () => {
    const sections = sectionsOf([...PROVISIONS, 'Giao Văn phòng theo dõi.', 'Sở Nội vụ báo cáo.'].join('\n'))
    expect(paragraphsOf(sections.at(-1)!)).toEqual([
      words(PROVISIONS[3] as string),
      'Giao Văn phòng theo dõi.',
      'Sở Nội vụ báo cáo.',
    ])
  })
})

describe('a paragraph that a page cuts', () => {
  it.each([
    ['an empty line', '\n\n'],
    ['a form feed', '\n\f'],
    ['a page number', '\n\n2\n\n'],
    ['a page number and a form feed', '\n2\n\f'],
  ])('by %s is one', (_name, cut) => {
    const [section] = sectionsOf(
      `1. Giao Sở Y tế rà soát danh mục thuốc thiết yếu tại các trạm${cut}y tế trên địa bàn tỉnh.`,
    )
    expect(paragraphsOf(section!)).toEqual([
      'Giao Sở Y tế rà soát danh mục thuốc thiết yếu tại các trạm y tế trên địa bàn tỉnh.',
    ])
  })
  it('that ended is not joined to the next', () => {
    const [section] = sectionsOf('1. Giao Sở Y tế rà soát danh mục.\n\n2\n\nGiao Sở Nội vụ báo cáo.')
    expect(paragraphsOf(section!)).toEqual(['Giao Sở Y tế rà soát danh mục.', 'Giao Sở Nội vụ báo cáo.'])
  })
})

describe('a wrapped line that begins like a mark', () => {
  const long = 'Căn cứ quy định của pháp luật về đất đai, Ủy ban nhân dân các xã thực hiện đúng quy định tại khoản'
  it('is no section', () => {
    const text = `1. ${long}\n2. Điều 5 của Nghị định về quản lý đất đai và các văn bản hướng dẫn thi hành có liên quan khác.\n2. Giao Sở Nông nghiệp và Môi trường hướng dẫn Ủy ban nhân dân các xã, phường thực hiện đúng quy định.`
    expect(sectionsOf(text).map((node) => node.path)).toEqual(['1', '2'])
  })
})

it('words of a preamble stand before all sections', () => {
  const document = documentOf('Giao các cơ quan thực hiện:\n\n1. Rà soát.\n\n2. Báo cáo.')
  expect(document.preambles.flat().length).toBe(1)
})
