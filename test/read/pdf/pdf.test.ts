import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.ts'
import { read } from '../../../src/read/index.ts'
import { buildPdf, type PageOf, type Print, setText } from './build.ts'

const textOf = async (pages: PageOf[]): Promise<string> => (await read(buildPdf(pages), { path: 'a.pdf' })).text
const page = (...prints: Print[]): PageOf => ({ prints })

const letterhead: Print[] = [
  { x: 90, y: 60, text: 'ỦY BAN NHÂN DÂN', bold: true, size: 12 },
  { x: 105, y: 76, text: 'TỈNH MINH HẢI', bold: true, size: 12 },
  { x: 110, y: 94, text: 'Số: 12/CT-UBND', size: 12 },
  { x: 290, y: 60, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, size: 12 },
  { x: 330, y: 76, text: 'Độc lập - Tự do - Hạnh phúc', bold: true, size: 12 },
  { x: 320, y: 94, text: 'Minh Hải, ngày 05 tháng 3 năm 2026', size: 12 },
]
const tasks = [
  'Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính rà soát các hồ chứa nước trên địa bàn, báo cáo kết quả trước ngày 15 tháng 4 năm 2026.',
  'Giao Công an tỉnh tăng cường tuần tra các tuyến đường đến hồ, kịp thời xử lý hành vi vi phạm theo quy định.',
]
const closing = (top: number): Print[] => [
  { x: 85, y: top, text: 'Nơi nhận:', bold: true, size: 12 },
  { x: 85, y: top + 16, text: '- Như trên;', size: 11 },
  { x: 85, y: top + 30, text: '- Văn phòng (bố trí kinh phí,', size: 11 },
  { x: 85, y: top + 44, text: 'phương tiện);', size: 11 },
  { x: 85, y: top + 58, text: '- Lưu: VT.', size: 11 },
  { x: 350, y: top + 2, text: 'KT. CHỦ TỊCH', bold: true },
  { x: 345, y: top + 20, text: 'PHÓ CHỦ TỊCH', bold: true },
  { x: 350, y: top + 110, text: 'Trần Văn An', bold: true },
]

describe('columns', () => {
  it('of a letterhead are read one after the other', async () => {
    expect(await textOf([page(...letterhead, ...setText(tasks).prints)])).toMatch(
      /^\*\*ỦY BAN NHÂN DÂN\*\*\n\*\*TỈNH MINH HẢI\*\*\nSố: 12\/CT-UBND\n\n\*\*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\*\*\n\*\*Độc lập - Tự do - Hạnh phúc\*\*\nMinh Hải, ngày 05 tháng 3 năm 2026\n\nGiao Sở/u,
    )
  })

  it('of a closing too, with entries that run on', async () => {
    expect(await textOf([page(...setText(tasks).prints, ...closing(400))])).toMatch(
      /\*\*Nơi nhận:\*\*\n- Như trên;\n- Văn phòng \(bố trí kinh phí, phương tiện\);\n- Lưu: VT\.\n\n\*\*KT\. CHỦ TỊCH\*\*\n\*\*PHÓ CHỦ TỊCH\*\*\n\n\*\*Trần Văn An\*\*\n$/u,
    )
  })

  it('of a closing end above an annex on the same page', async () => {
    const annex: Print[] = [{ x: 260, y: 540, text: 'PHỤ LỤC', bold: true }, ...setText(tasks, { top: 570 }).prints]
    expect(await textOf([page(...setText(tasks).prints, ...closing(400), ...annex)])).toMatch(
      /\*\*Trần Văn An\*\*\n\n\*\*PHỤ LỤC\*\*\n\nGiao Sở/u,
    )
  })

  it('of a closing that a page breaks are whole', async () => {
    const all = closing(780)
    const first = all.filter(({ y }) => y < 802)
    const second = all.filter(({ y }) => y >= 802).map((print) => ({ ...print, y: print.y - 740 }))
    const text = await textOf([page(...setText(tasks).prints, ...first), page(...second)])
    expect(text).toMatch(
      /- Như trên;\n- Văn phòng .*\n- Lưu: VT\.\n\n\*\*KT\. CHỦ TỊCH\*\*\n\*\*PHÓ CHỦ TỊCH\*\*\n+\*\*Trần Văn An\*\*/u,
    )
  })

  it('without rules and without capitals are a table: an agenda', async () => {
    const rows: Print[] = [
      ['8h00', 'Khai mạc'],
      ['8h30', 'Báo cáo của các sở'],
      ['', 'và thảo luận'],
    ].flatMap(([hour, what], i) => [
      ...(hour ? [{ x: 120, y: 300 + 20 * i, text: hour }] : []),
      { x: 220, y: 300 + 20 * i, text: what as string },
    ])
    expect(await textOf([page(...setText(tasks, { top: 100 }).prints, ...rows)])).toMatch(
      /\n\| 8h00 \| Khai mạc \|\n\| 8h30 \| Báo cáo của các sở và thảo luận \|\n$/u,
    )
  })
})

describe('paragraphs', () => {
  it('are joined over lines', async () => {
    expect(await textOf([page(...setText(tasks).prints)])).toBe(`${tasks.join('\n\n')}\n`)
  })

  it('are joined over pages, past page numbers and running heads', async () => {
    const { prints } = setText([...tasks, ...tasks, ...tasks])
    const cut = 5
    const turned = (prints[cut] as Print).y - 90
    const text = await textOf([
      page({ x: 90, y: 40, text: 'Tài liệu họp ngày 5', size: 10 }, ...prints.slice(0, cut)),
      page(
        { x: 90, y: 40, text: 'Tài liệu họp ngày 5', size: 10 },
        { x: 297, y: 60, text: '2' },
        ...prints.slice(cut).map((print) => ({ ...print, y: print.y - turned })),
      ),
    ])
    expect(text).toBe(`${[...tasks, ...tasks, ...tasks].join('\n\n')}\n`)
  })

  it('keep hyphens: a number goes on, a motto is no word', async () => {
    const { prints, bottom } = setText(tasks)
    const lines = [
      'Thực hiện ý kiến của Chủ tịch, căn cứ Nghị định số 999/2025/NĐ-',
      'CP và các văn bản có liên quan, nêu cao tinh thần của Độc lập -',
      'Tự do - Hạnh phúc',
    ]
    const more = lines.map((text, i) => ({ x: 85, y: bottom + 20 * i, text }))
    expect(await textOf([page(...prints, ...more)])).toContain(
      '\n\nThực hiện ý kiến của Chủ tịch, căn cứ Nghị định số 999/2025/NĐ-CP và các văn bản có liên quan, nêu cao tinh thần của Độc lập - Tự do - Hạnh phúc\n',
    )
  })

  it('of a list stay apart, though a line is full', async () => {
    const list = [
      '- Sở Y tế;',
      '- Sở Giáo dục và Đào tạo lập danh sách các trường đạt chuẩn trong năm học này.',
      '- Công an tỉnh.',
    ]
    expect(await textOf([page(...setText([...tasks, ...list]).prints)])).toBe(`${[...tasks, ...list].join('\n\n')}\n`)
  })

  it('are bold where their words are', async () => {
    const body = setText(tasks, { top: 300 }).prints
    const head: Print = { x: 121, y: 260, text: '1. Sở Y tế:', bold: true }
    const rest: Print = { x: 121 + 12 * 7, y: 260, text: 'tổ chức tiêm phòng.' }
    expect(await textOf([page(head, rest, ...body)])).toMatch(/^\*\*1\. Sở Y tế:\*\* tổ chức tiêm phòng\.\n\n/)
  })
})

describe('marks above the line', () => {
  const raised = async (before: string, mark: string): Promise<string> => {
    const x = 121 + before.length * 7
    const text = await textOf([
      page(
        { x: 121, y: 260, text: before },
        { x, y: 254, text: mark, size: 9 },
        ...setText(tasks, { top: 300 }).prints,
      ),
    ])
    return text.split('\n')[0] as string
  }
  it.each([
    ['rộng 30 km', '2', 'rộng 30 km2'],
    ['đạt 10', '6', 'đạt 10⁶'],
    ['theo danh mục', '1', 'theo danh mục\\[1\\]'],
  ])('%s^%s', async (before, mark, text) => {
    expect(await raised(before, mark)).toBe(text)
  })

  it('of a footnote: its text stands behind the document', async () => {
    const { prints, bottom } = setText(tasks)
    const text = await textOf([
      page(
        ...prints,
        { x: 85, y: 770, text: '1', size: 7 },
        { x: 89, y: 775, text: ' Danh mục ban hành năm 2025.', size: 10 },
      ),
      page({ x: 121, y: 80, text: 'Giao Sở Y tế theo dõi.' }),
    ])
    expect(bottom).toBeLessThan(700)
    expect(text).toMatch(/Giao Sở Y tế theo dõi\.\n\n\\\[1\\\] Danh mục ban hành năm 2025\.\n$/u)
  })
})

describe('a ruled table', () => {
  const xs = [85, 120, 300, 420, 540]
  const ys = [100, 130, 180, 210]
  const rules: PageOf['rules'] = [
    ...ys.map((y): [number, number, number, number] => [85, y, 540, y]),
    // The last row is one cell.
    ...xs.map((x): [number, number, number, number] => [x, 100, x, x === 85 || x === 540 ? 210 : 180]),
  ]
  const cells: Print[] = [
    { x: 90, y: 120, text: 'TT', size: 12, bold: true },
    { x: 125, y: 120, text: 'Nội dung', size: 12 },
    { x: 305, y: 120, text: 'Chủ trì', size: 12 },
    { x: 425, y: 120, text: 'Thời hạn', size: 12 },
    { x: 90, y: 150, text: '1', size: 12 },
    { x: 125, y: 150, text: 'Rà soát các trạm bơm và', size: 12 },
    { x: 125, y: 166, text: 'hồ chứa | đập', size: 12 },
    { x: 305, y: 150, text: 'Sở Y tế', size: 12 },
    { x: 305, y: 166, text: 'Công an tỉnh', size: 12 },
    { x: 425, y: 150, text: 'Quý II/2026', size: 12 },
    { x: 90, y: 200, text: 'II. NHÓM THỨ HAI', size: 12 },
  ]
  const rows = [
    '| TT | Nội dung | Chủ trì | Thời hạn |',
    '| 1 | Rà soát các trạm bơm và hồ chứa \\| đập | Sở Y tế<br>Công an tỉnh | Quý II/2026 |',
    '| II. NHÓM THỨ HAI |  |  |  |',
  ].join('\n')

  it('is rows of cells; lines that the width broke are one, others apart', async () => {
    const above = setText(['Phụ lục kèm theo.'], { top: 60 }).prints
    expect(await textOf([{ prints: [...above, ...cells], rules }])).toBe(`Phụ lục kèm theo.\n\n${rows}\n`)
  })

  it('goes on over a page', async () => {
    expect(
      await textOf([
        { prints: cells, rules },
        { prints: cells, rules },
      ]),
    ).toBe(`${rows}\n${rows}\n`)
  })

  it('is none where a box or an underline is drawn', async () => {
    const box: PageOf['rules'] = [
      [85, 180, 540, 180],
      [85, 300, 540, 300],
      [85, 180, 85, 300],
      [540, 180, 540, 300],
      [200, 100, 300, 100],
    ]
    expect(await textOf([{ ...page(...setText(tasks).prints), rules: box }])).toBe(`${tasks.join('\n\n')}\n`)
  })
})

describe('stamps of signing programs', () => {
  const stamp: Print[] = [
    { x: 400, y: 40, text: 'Ký bởi: Văn phòng tỉnh Minh Hải', size: 7 },
    { x: 400, y: 48, text: 'Thời gian ký: 05.03.2026 10:11:12', size: 7 },
  ]
  it('are left out, on the page and as annotations', async () => {
    const expected = `${tasks.join('\n\n')}\n`
    expect(await textOf([page(...stamp, ...setText(tasks).prints)])).toBe(expected)
    expect(await textOf([{ ...page(...setText(tasks).prints), stamp }])).toBe(expected)
  })
  it('but not a number or a date that was put on the page so', async () => {
    const { prints } = setText(tasks)
    const text = await textOf([
      { prints: [{ x: 121, y: 100, text: 'Số:   /KH-UBND' }, ...prints], stamp: [{ x: 146, y: 100, text: '45' }] },
    ])
    expect(text.split('\n')[0]).toBe('Số: 45/KH-UBND')
  })
})

describe('letters', () => {
  const pages = [page(...letterhead, ...setText([...tasks, 'Thường xuyên kiểm tra kỳ họp, lễ hội, lưu trữ.']).prints)]
  it('without a map are known by the order of their glyphs in Times New Roman, and that is said', async () => {
    const plain = await read(buildPdf(pages))
    const byOrder = await read(buildPdf(pages, { letters: 'order' }))
    expect(byOrder.text).toBe(plain.text)
    expect(plain.diagnostics).toEqual([])
    expect(byOrder.diagnostics.map(({ rule }) => rule)).toEqual(['read/letters-restored'])
  })
  it('of a font made for TCVN3 are those that it shows; the H of its name makes capitals', async () => {
    const old = setText([
      'Giao Së Tµi chÝnh chñ tr×, phèi hîp víi Së Y tÕ b¸o c¸o kÕt qu¶ tr­íc ngµy 15 th¸ng 4 n¨m 2026.',
    ]).prints
    const small = await read(buildPdf([page(...old)], { font: '.VnTime' }))
    expect(small.text).toBe(
      'Giao Sở Tài chính chủ trì, phối hợp với Sở Y tế báo cáo kết quả trước ngày 15 tháng 4 năm 2026.\n',
    )
    const capitals = await read(
      buildPdf([page({ x: 121, y: 100, text: 'uû ban nh©n d©n tØnh minh h¶i' })], { font: '.VnTimeH' }),
    )
    expect(capitals.text).toBe('UỶ BAN NHÂN DÂN TỈNH MINH HẢI\n')
  })
  it('without any key are refused', async () => {
    await expect(read(buildPdf(pages, { letters: 'none' }))).rejects.toMatchObject({ code: 'read/garbled' })
  })
})

it('the register is that of the plain text', async () => {
  const plain = ['ỦY BAN NHÂN DÂN', 'TỈNH MINH HẢI', 'Số: 12/CT-UBND', '', ...tasks.flatMap((task) => [task, ''])].join(
    '\n',
  )
  const fromPdf = await extract(buildPdf([page(...letterhead, ...setText(tasks).prints, ...closing(420))]), {
    path: 'a.pdf',
  })
  const fromText = await extract(plain)
  const shape = ({ tasks }: typeof fromPdf) =>
    tasks.map(({ lead, coordinating, actions, deadline, text }) => ({ lead, coordinating, actions, deadline, text }))
  expect(fromPdf.tasks.length).toBeGreaterThan(1)
  expect(shape(fromPdf)).toEqual(shape(fromText))
  expect(fromPdf.document).toMatchObject({
    number: '12',
    symbol: 'CT-UBND',
    date: '2026-03-05',
    signer: { name: 'Trần Văn An' },
  })
  expect(fromPdf.source.mediaType).toBe('application/pdf')
})

it('the same bytes give the same text, and are left as they are', async () => {
  const bytes = buildPdf([page(...letterhead, ...setText(tasks).prints)])
  const copy = Buffer.from(bytes)
  const [first, second] = await Promise.all([read(bytes), read(bytes)])
  expect(first).toEqual(second)
  expect(bytes.equals(copy)).toBe(true)
})
