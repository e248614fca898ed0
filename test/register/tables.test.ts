import { describe, expect, it } from 'vitest'
import { registerOf, tasksIn } from './document.ts'

const markdown = 'text/markdown'
const table = (...rows: string[]) => `I. NHIỆM VỤ\n\n${rows.map((row) => `| ${row} |`).join('\n')}`
const RULE = '--- | --- | --- | --- | ---'

describe('a table of tasks', () => {
  const body = table(
    'STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn',
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
  it('passes over rows of groups and of column numbers', () => {
    const other = table(
      'STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn',
      RULE,
      '(1) | (2) | (3) | (4) | (5)',
      'I | Nhóm nhiệm vụ về y tế |  |  | ',
      '1 | Rà soát danh mục thuốc | Sở Y tế |  | Quý II/2026',
    )
    expect(tasksIn(other, markdown)).toEqual(['I: Sở Y tế > rà soát @ Quý II/2026 = 2026-06-30'])
  })
  it('a name that no list knows leads where its column says so', () => {
    const other = table(
      'STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn',
      RULE,
      '1 | Kéo cáp quang | VNPT Sơn Hải |  | Quý II/2026',
    )
    expect(registerOf(other, markdown).tasks[0]?.lead).toEqual(['VNPT Sơn Hải'])
  })
})

describe('any other table', () => {
  it.each([
    table('STT | Tên xã | Số hộ | Diện tích | Ghi chú', RULE, '1 | Thạch Đồng | 120 | 3,5 ha | '),
    table(
      'STT | Họ và tên | Chức vụ | Đơn vị | Số điện thoại',
      RULE,
      '1 | Trần Văn Mẫu | Phó Giám đốc | Sở Y tế | 0123',
    ),
    table(
      'STT | Địa điểm | Thời gian | Thành phần | Ghi chú',
      RULE,
      '1 | Hội trường | 08 giờ ngày 15/4/2026 | Các sở | ',
    ),
  ])('gives none', (body) => {
    expect(tasksIn(body, markdown)).toEqual([])
  })
})
