import { describe, expect, it } from 'vitest'
import { drawOutline } from '../../src/commands/draw.ts'
import type { OutlineNode } from '../../src/extract.ts'
import { cut, displayWidth } from '../../src/messages/width.ts'
import type { DocumentInfo } from '../../src/model.ts'
import { directive, folder, vbparse } from './harness.ts'

const node = (label: string, heading: string, tasks: number, ...children: OutlineNode[]): OutlineNode => ({
  ...{ label, path: label, heading, tasks, children },
})
const document: DocumentInfo = {
  ...{ type: 'chi-thi', number: '05', symbol: 'CT-UBND', issuer: 'UBND TỈNH SƠN HẢI', place: null, date: '2025-03-03' },
  ...{ subject: 'Về việc phòng cháy rừng', signer: null, recipients: [] },
}
const sections = [
  node('I', 'TÌNH HÌNH', 0),
  node(
    'II',
    'NHIỆM VỤ',
    1,
    node('1', 'Sở Y tế', 0, node('a', 'Rà soát', 1), node('-1', 'Báo cáo', 2)),
    node('2', '', 0),
  ),
]
const same = (text: string): string => text
const style = { error: same, strong: same, faint: same, count: same }

describe('the drawn tree', () => {
  it('has a line for each section and behind it the tasks that it holds with all below', () => {
    expect(drawOutline({ document, sections }, { columns: Infinity, lang: 'en', style })).toBe(
      [
        'chi-thi · 05/CT-UBND · 2025-03-03 · UBND TỈNH SƠN HẢI',
        'Về việc phòng cháy rừng',
        '├─ I  TÌNH HÌNH',
        '└─ II  NHIỆM VỤ  (4 tasks)',
        '   ├─ 1  Sở Y tế  (3 tasks)',
        '   │  ├─ a  Rà soát  (1 task)',
        '   │  └─ -1  Báo cáo  (2 tasks)',
        '   └─ 2',
        '',
      ].join('\n'),
    )
  })
  it('speaks Vietnamese', () => {
    const text = drawOutline({ document, sections: [node('1', 'A', 2)] }, { columns: 80, lang: 'vi', style })
    expect(text).toMatch(/└─ 1 {2}A {2}\(2 nhiệm vụ\)\n$/)
    expect(drawOutline({ document, sections: [] }, { columns: 80, lang: 'vi', style })).toMatch(/không có đề mục/)
  })
  it('fits the terminal, by what the letters take on it', () => {
    const heading = 'Rà soát các phương án chữa cháy rừng và báo cáo kết quả'
    for (const text of [heading, heading.normalize('NFD'), `漢字 ${heading}`]) {
      for (const columns of [30, 40, 60]) {
        const tree = { document, sections: [node('II', 'x', 0, node('1', text, 2))] }
        for (const line of drawOutline(tree, { columns, lang: 'vi', style }).split('\n')) {
          expect(displayWidth(line)).toBeLessThanOrEqual(columns)
        }
      }
    }
  })
})

describe('display width', () => {
  it.each([
    ['Ủy ban', 6],
    ['Ủy ban'.normalize('NFD'), 6],
    ['漢字', 4],
    ['a\u200bb\u0301', 2],
    ['✅', 2],
    ['', 0],
  ])('%j takes %i', (text, width) => expect(displayWidth(text)).toBe(width))
  it('cuts between letters, never between a letter and its marks', () => {
    expect(cut('Ủy ban nhân dân', 8)).toBe('Ủy ban…')
    expect(cut('Rừng'.normalize('NFD').repeat(3), 7)).toBe(`${'RừngRừ'.normalize('NFD')}…`)
    expect(cut('đủ chỗ', 6)).toBe('đủ chỗ')
  })
})

describe('vbparse outline', () => {
  const cwd = folder({ 'a.md': directive(), 'docs/b.txt': directive(' b') })
  it('draws a document, and names each of several', async () => {
    const { out, status } = await vbparse(['outline', 'a.md'], { cwd })
    expect(status).toBe(0)
    expect(out).toMatch(/├─ 1 {2}Sở Nông nghiệp.+\n└─ 2 {2}Công an tỉnh/)
    expect((await vbparse(['outline', 'a.md', 'docs'], { cwd })).out).toMatch(/^a\.md\n[\s\S]+\n\ndocs\/b\.txt\n/)
  })
  it('cuts headings on a terminal and nowhere else', async () => {
    for (const line of (await vbparse(['outline', 'a.md'], { cwd, terminal: 40 })).out.split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(40)
    }
    expect((await vbparse(['outline', 'a.md'], { cwd })).out).not.toContain('…')
  })
  it('gives JSON: an object for one document named by itself, else an array', async () => {
    const one = JSON.parse((await vbparse(['outline', 'a.md', '-f', 'json'], { cwd })).out)
    expect(one).toMatchObject({
      path: 'a.md',
      document: { type: 'chi-thi' },
      sections: [{ label: '1' }, { label: '2' }],
    })
    expect(JSON.parse((await vbparse(['outline', 'docs', '-f', 'json'], { cwd })).out)).toHaveLength(1)
  })
})
