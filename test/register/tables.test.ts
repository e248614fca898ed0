import { describe, expect, it } from 'vitest'
import { registerOf, tasksIn } from './document.ts'

const markdown = 'text/markdown'
const table = (...rows: string[]) => `I. NHIỆM VỤ\n\n${rows.map((row) => `| ${row} |`).join('\n')}`
const RULE = '--- | --- | --- | --- | ---'
const HEAD = 'STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn'

describe('a table of tasks', () => {
  const body = table(
    HEAD,
    RULE,
    '1 | Rà soát danh mục thuốc | Sở Y tế | Sở Tài chính | Quý II/2026',
    '2 | Tổ chức tập huấn | Sở Nội vụ |  | Hằng quý',
  )
  it.each([markdown, 'text/plain'])('gives one task a row in %s', (mediaType) => {
    expect(tasksIn(body, mediaType)).toEqual([
      'I: Sở Y tế + Sở Tài chính > rà soát @ Quý II/2026 = 2026-06-30',
      'I#2: Sở Nội vụ > tổ chức, tập huấn @ Hằng quý = FREQ=MONTHLY;INTERVAL=3',
    ])
  })
  it('has the words of its columns', () => {
    const other = table(
      'TT | Nhiệm vụ | Cơ quan thực hiện | Sản phẩm | Thời gian hoàn thành',
      RULE,
      '1 | Xây dựng phương án dự trữ | Sở Y tế | Kế hoạch của UBND tỉnh | Trước ngày 30/6/2026',
    )
    const [task] = registerOf(other, markdown).tasks
    expect(task?.lead).toEqual(['Sở Y tế'])
    expect(task?.deliverable).toBe('Kế hoạch của UBND tỉnh')
    expect(task?.deadline?.due).toBe('2026-06-30')
  })
  it('reads broken lines, bold and several names in a cell', () => {
    const other = table(
      '**STT** | **Nội dung công việc** | **Chủ trì** | **Phối hợp** | **Tiến độ**',
      RULE,
      '1 | **Rà soát**<br>danh mục thuốc | Sở Y tế;<br>Sở Nội vụ | UBND các xã, phường | Tháng 4/2026',
    )
    expect(tasksIn(other, markdown)).toEqual([
      'I: Sở Y tế; Sở Nội vụ + UBND các xã, phường > rà soát @ Tháng 4/2026 = 2026-04-30',
    ])
  })
  it('makes rows of groups sections and passes over column numbers', () => {
    const other = table(
      HEAD,
      RULE,
      '(1) | (2) | (3) | (4) | (5)',
      'I | Nhóm nhiệm vụ về y tế |  |  | ',
      '1 | Rà soát danh mục thuốc | Sở Y tế |  | Quý II/2026',
      'II. Nhóm nhiệm vụ về nội vụ |  |  |  | ',
      '1 | Rà soát biên chế | Sở Nội vụ |  | Quý III/2026',
    )
    expect(tasksIn(other, markdown)).toEqual([
      'I.I: Sở Y tế > rà soát @ Quý II/2026 = 2026-06-30',
      'I.II: Sở Nội vụ > rà soát @ Quý III/2026 = 2026-09-30',
    ])
    expect(registerOf(other, markdown).sections.map(({ path, heading }) => `${path} ${heading}`)).toEqual([
      'I NHIỆM VỤ',
      'I.I Nhóm nhiệm vụ về y tế',
      'I.II Nhóm nhiệm vụ về nội vụ',
    ])
  })
  it('a name that no list knows leads where its column says so', () => {
    const other = table(HEAD, RULE, '1 | Kéo cáp quang | VNPT Sơn Hải |  | Quý II/2026')
    expect(registerOf(other, markdown).tasks[0]?.lead).toEqual(['VNPT Sơn Hải'])
  })
  it('inherits the lead of the heading where no column has one', () => {
    const other = `1. Giao Sở Y tế thực hiện các nhiệm vụ sau:\n\n| TT | Việc cần làm | Hạn |\n|---|---|---|\n| 1 | Rà soát kho thuốc | Quý II/2026 |`
    expect(tasksIn(other, markdown)).toEqual(['1: Sở Y tế > rà soát @ Quý II/2026 = 2026-06-30'])
  })
  it('a group row that is a name tells those below it', () => {
    const other = `I. NHIỆM VỤ\n\n| Nhiệm vụ | Thời hạn |\n|---|---|\n| **Sở Y tế** | |\n| Rà soát kho thuốc | Quý II/2026 |`
    expect(tasksIn(other, markdown)).toEqual(['I: Sở Y tế > rà soát @ Quý II/2026 = 2026-06-30'])
  })
})

describe('heads', () => {
  it('stand in two rows where they are merged', () => {
    const other = table(
      'TT | Công việc | Phân công thực hiện |  | Thời gian | ',
      '--- | --- | --- | --- | --- | ---',
      ' |  | Đơn vị đầu mối | Đơn vị phối hợp | Từ | Đến',
      '1 | Rà soát kho thuốc | Sở Y tế | Sở Tài chính | 01/4/2026 | 30/4/2026',
    )
    expect(tasksIn(other, markdown)).toEqual(['I: Sở Y tế + Sở Tài chính > rà soát @ 30/4/2026 = 2026-04-30'])
    expect(registerOf(other, markdown).tasks[0]?.deadline?.start).toBe('2026-04-01')
  })
  it('may come in any order and be printed again', () => {
    const other = table(
      'Tiến độ | Cơ quan tham mưu, chủ trì | Hình thức văn bản | Các nhiệm vụ, giải pháp | Cấp trình',
      RULE,
      'Tháng 4/2026 | Sở Y tế | Tờ trình | Rà soát kho thuốc | UBND tỉnh',
      'Tiến độ | Cơ quan tham mưu, chủ trì | Hình thức văn bản | Các nhiệm vụ, giải pháp | Cấp trình',
      'Tháng 5/2026 | Sở Nội vụ | Báo cáo | Kiểm tra biên chế | UBND tỉnh',
    )
    expect(tasksIn(other, markdown)).toEqual([
      'I: Sở Y tế > rà soát @ Tháng 4/2026 = 2026-04-30',
      'I#2: Sở Nội vụ > kiểm tra @ Tháng 5/2026 = 2026-05-31',
    ])
    expect(registerOf(other, markdown).tasks.map(({ deliverable }) => deliverable)).toEqual(['Tờ trình', 'Báo cáo'])
  })
  it('choose the narrower of two columns of work, and the one who leads of two agencies', () => {
    const other = table(
      'TT | Nhóm nhiệm vụ | Nhiệm vụ cụ thể | Đơn vị thực hiện | Cơ quan chủ trì',
      RULE,
      '1 | Y tế | Rà soát kho thuốc | Trung tâm Y tế | Sở Y tế',
    )
    expect(tasksIn(other, markdown)).toEqual(['I: Sở Y tế > rà soát'])
  })
})

describe('a cell for all who take part', () => {
  it.each([
    ['Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính', 'Sở Y tế + Sở Tài chính'],
    ['- Chủ trì: Sở Y tế<br>- Phối hợp: Sở Tài chính, UBND các xã', 'Sở Y tế + Sở Tài chính; UBND các xã'],
    ['Cơ quan chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Tài chính', 'Sở Y tế + Sở Tài chính'],
    ['Sở Y tế (chủ trì), Sở Tài chính (phối hợp)', 'Sở Y tế + Sở Tài chính'],
    ['Sở Y tế chủ trì, phối hợp với Sở Tài chính', 'Sở Y tế + Sở Tài chính'],
    ['Sở Y tế, Sở Tài chính', 'Sở Y tế; Sở Tài chính'],
    ['Sở Y tế<br>Sở Tài chính', 'Sở Y tế; Sở Tài chính'],
    ['Sở Nông nghiệp và Môi<br>trường', 'Sở Nông nghiệp và Môi trường'],
    ['Trần Văn Mẫu<br>Lê Thị Ví', 'Trần Văn Mẫu; Lê Thị Ví'],
    ['UBND các xã ven biển', 'UBND các xã ven biển'],
    ['các đơn vị được giao lập hồ sơ, Sở Y tế', 'các đơn vị được giao lập hồ sơ; Sở Y tế'],
    ['Các Chi cục: Thủy sản; Kiểm lâm', 'Chi cục Thủy sản; Chi cục Kiểm lâm'],
  ])('%s', (cell, told) => {
    const other = table(
      'TT | Nhiệm vụ | Cơ quan thực hiện | Thời hạn | Ghi chú',
      RULE,
      `1 | Rà soát kho | ${cell} | Quý II/2026 | `,
    )
    expect(tasksIn(other, markdown)).toEqual([`I: ${told} > rà soát @ Quý II/2026 = 2026-06-30`])
  })
})

describe('a row that a page broke', () => {
  it('is one task', () => {
    const other = `${table(
      HEAD,
      RULE,
      '1 | Rà soát các văn bản quy | Sở Nông nghiệp | Sở Tài chính, | Trước ngày',
    )}\n\n7\n\n| ${HEAD} |\n|  | phạm pháp luật | và Môi trường | Sở Nội vụ | 30/4/2026 |\n| 2 | Kiểm tra kho | Sở Y tế | | Quý II/2026 |`
    expect(tasksIn(other, markdown)).toEqual([
      'I: Sở Nông nghiệp và Môi trường + Sở Tài chính; Sở Nội vụ > rà soát @ Trước ngày 30/4/2026 = 2026-04-30',
      'I#2: Sở Y tế > kiểm tra @ Quý II/2026 = 2026-06-30',
    ])
    expect(registerOf(other, markdown).tasks[0]?.text).toBe('Rà soát các văn bản quy phạm pháp luật')
  })
  it('may go on with another sentence or with partners alone', () => {
    const other = table(
      HEAD,
      RULE,
      '1 | Rà soát kho thuốc. | Sở Y tế | Sở Tài chính | Quý II/2026',
      ' | Báo cáo UBND tỉnh. |  |  | ',
      ' |  |  | Sở Nội vụ | ',
      '2 | Kiểm tra kho | Sở Y tế |  | Quý III/2026',
    )
    expect(tasksIn(other, markdown)).toEqual([
      'I: Sở Y tế + Sở Tài chính; Sở Nội vụ > rà soát, báo cáo @ Quý II/2026 = 2026-06-30',
      'I#2: Sở Y tế > kiểm tra @ Quý III/2026 = 2026-09-30',
    ])
  })
  it('is another row where it says anew who and when', () => {
    const other = table(
      HEAD,
      RULE,
      '1 | Rà soát kho thuốc | Sở Y tế |  | Quý II/2026',
      ' | Tổ chức tập huấn | Sở Nội vụ |  | Quý III/2026',
      '3 | Kiểm tra kho | Sở Y tế |  | Quý IV/2026',
    )
    expect(tasksIn(other, markdown)).toHaveLength(3)
  })
})

describe('a cell that covers several rows', () => {
  it.each(['^^', 'nt', '-nt-', 'Như trên', '"'])('marked %s has the value above', (mark) => {
    const other = table(
      HEAD,
      RULE,
      '1 | Rà soát kho thuốc | Sở Y tế | Sở Tài chính | Quý II/2026',
      `2 | Kiểm tra kho thuốc | ${mark} | ${mark} | ${mark}`,
    )
    const tasks = registerOf(other, markdown).tasks
    expect(tasksIn(other, markdown)[1]).toBe('I#2: Sở Y tế + Sở Tài chính > kiểm tra @ Quý II/2026 = 2026-06-30')
    expect(tasks[1]?.confidence).toBe('high')
    expect(tasks[1]?.evidence.lead).toEqual(tasks[0]?.evidence.lead)
  })
  it('unmarked gives its lead alone, and a reason to look', () => {
    const other = table(
      HEAD,
      RULE,
      '1 | Rà soát kho thuốc | Sở Y tế | Sở Tài chính | Quý II/2026',
      '2 | Kiểm tra kho thuốc |  |  | Quý III/2026',
      '3 | Báo cáo kết quả |  |  | ',
    )
    const { tasks } = registerOf(other, markdown)
    expect(tasksIn(other, markdown).slice(1)).toEqual([
      'I#2: Sở Y tế > kiểm tra @ Quý III/2026 = 2026-09-30',
      'I#3: Sở Y tế > báo cáo',
    ])
    expect(tasks.map(({ confidence }) => confidence)).toEqual(['high', 'medium', 'medium'])
    expect(tasks[2]?.evidence.lead).toEqual(tasks[0]?.evidence.lead)
  })
  it('ends at the next group', () => {
    const other = table(
      HEAD,
      RULE,
      'I | CÔNG TÁC Y TẾ |  |  | ',
      '1 | Rà soát kho thuốc | Sở Y tế |  | Quý II/2026',
      'II | CÔNG TÁC NỘI VỤ |  |  | ',
      '1 | Kiểm tra biên chế |  |  | Quý II/2026',
    )
    expect(tasksIn(other, markdown)[1]).toBe('I.II: ? > kiểm tra @ Quý II/2026 = 2026-06-30')
  })
})

describe('a table in tags', () => {
  it('is read as one of bars', () => {
    const other = `I. NHIỆM VỤ

<table>
<tr><th rowspan="2">TT</th><th rowspan="2">Nhiệm vụ</th><th colspan="2">Phân công</th><th rowspan="2">Thời hạn</th></tr>
<tr><th>Chủ trì</th><th>Phối hợp</th></tr>
<tr><td>1</td><td>Rà soát
kho thuốc</td><td rowspan="2"><p>Sở Y tế</p></td><td>Sở Tài chính</td><td>Quý II/2026</td></tr>

<tr><td>2</td><td>Kiểm tra kho</td><td>Sở Nội&nbsp;vụ<br/>Thanh tra tỉnh</td><td>Quý III/2026</td></tr>
</table>

II. TỔ CHỨC THỰC HIỆN

1. Giao Sở Y tế báo cáo trước ngày 01/12/2026.`
    const expected = [
      'I: Sở Y tế + Sở Tài chính > rà soát @ Quý II/2026 = 2026-06-30',
      'I#2: Sở Y tế + Sở Nội vụ; Thanh tra tỉnh > kiểm tra @ Quý III/2026 = 2026-09-30',
      'II.1: Sở Y tế > báo cáo @ trước ngày 01/12/2026 = 2026-12-01',
    ]
    expect(tasksIn(other, markdown)).toEqual(expected)
    expect(tasksIn(other)).toEqual(expected)
  })
  it('is text where it is never closed', () => {
    expect(tasksIn('1. Giao Sở Y tế rà soát kho <table><tr><td>thuốc.', markdown)).toEqual(['1: Sở Y tế > rà soát'])
  })
})

describe('any other table', () => {
  const rule = (head: string) => head.replace(/[^|]+/g, '---')
  it.each([
    ['places', 'STT | Tên xã | Số hộ | Diện tích | Ghi chú', '1 | Thạch Đồng | 120 | 3,5 ha | '],
    [
      'people',
      'STT | Họ và tên | Chức vụ | Đơn vị | Số điện thoại',
      '1 | Trần Văn Mẫu | Phó Giám đốc | Sở Y tế | 0123',
    ],
    ['members', 'TT | Họ và tên | Đơn vị | Nhiệm vụ', '1 | Trần Văn Mẫu | Sở Y tế | Trưởng ban'],
    [
      'a meeting',
      'STT | Địa điểm | Thời gian | Thành phần | Ghi chú',
      '1 | Hội trường | 08 giờ ngày 15/4/2026 | Các sở | ',
    ],
    [
      'an agenda',
      'Thời gian | Nội dung | Đơn vị thực hiện',
      '08h00 - 08h30 | Tổ chức đón tiếp đại biểu | Văn phòng Sở',
    ],
    [
      'a week',
      'Thời gian | Nội dung công việc | Chủ trì | Thành phần',
      '14/4/2026 | Họp giao ban | Giám đốc | Các phòng',
    ],
    [
      'a budget',
      'STT | Nội dung | Đơn vị tính | Đơn giá | Thành tiền',
      '1 | Tổ chức tập huấn | lớp | 2.000.000 | 4.000.000',
    ],
    ['what was spent', 'STT | Nội dung chi | Đơn vị | Số tiền', '1 | Tổ chức tập huấn | Sở Y tế | 4.000.000'],
    ['figures', 'TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Cơ quan chủ trì', '1 | Tỷ lệ hộ nghèo | % | 2,5 | Sở Y tế'],
    [
      'answers',
      'STT | Cơ quan góp ý | Nội dung góp ý | Tiếp thu, giải trình',
      '1 | Sở Y tế | Bổ sung Điều 5 | Đã tiếp thu',
    ],
    [
      'an inspection',
      'TT | Đơn vị | Nội dung kiểm tra | Thời gian',
      '1 | Sở Y tế | Công tác tuyển dụng | Tháng 5/2026',
    ],
    ['progress', 'TT | Nhiệm vụ | Đơn vị chủ trì | Tồn tại, hạn chế', '1 | Rà soát kho | Sở Y tế | Chậm'],
    [
      'documents',
      'TT | Tên văn bản | Cơ quan ban hành | Ngày ban hành',
      '1 | Quyết định số 5/QĐ-UBND | UBND tỉnh | 05/01/2026',
    ],
    ['empty forms', HEAD, ' |  |  |  | '],
  ])('of %s gives none', (_, head, row) => {
    expect(tasksIn(table(head, rule(head), row), markdown)).toEqual([])
  })
})
