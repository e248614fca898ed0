import { describe, expect, it } from 'vitest'
import { NO_ORDERS } from '../grammar/orders/negatives.ts'
import { registerOf, tasksIn } from './document.ts'

/** What a provision holds, and its tasks. */
type Case = readonly [body: string, ...tasks: string[]]

describe('one provision, one task', () => {
  it.each<Case>([
    ['1. Giao Sở Y tế rà soát danh mục thuốc.', '1: Sở Y tế > rà soát'],
    [
      '1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát, báo cáo UBND tỉnh trước ngày 15/4/2026.',
      '1: Sở Y tế + Sở Tài chính > rà soát, báo cáo @ trước ngày 15/4/2026 = 2026-04-15',
    ],
    [
      '1. Giao Sở Y tế rà soát danh mục thuốc. Xây dựng phương án dự trữ. Tổ chức tập huấn.',
      '1: Sở Y tế > rà soát, xây dựng, tổ chức, tập huấn',
    ],
    ['1. Giao Sở Y tế rà soát danh mục thuốc; xây dựng phương án dự trữ.', '1: Sở Y tế > rà soát, xây dựng'],
    ['1. Sở Nội vụ và Sở Tài chính cùng thực hiện việc rà soát biên chế.', '1: Sở Nội vụ; Sở Tài chính > rà soát'],
  ])('%s', (body, ...tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('the lead changes', () => {
  it.each<Case>([
    [
      '1. Giao Sở Xây dựng thẩm định hồ sơ. Sở Tài chính bố trí vốn.',
      '1: Sở Xây dựng > thẩm định',
      '1#2: Sở Tài chính > bố trí',
    ],
    [
      '1. Giao Sở Xây dựng thẩm định hồ sơ; Sở Tài chính bố trí vốn.',
      '1: Sở Xây dựng > thẩm định',
      '1#2: Sở Tài chính > bố trí',
    ],
    [
      '1. UBND các xã kiểm kê trụ sở, gửi kết quả về Sở Tài chính trước ngày 20/4/2026; Sở Tài chính báo cáo UBND tỉnh trước ngày 30/4/2026.',
      '1: UBND các xã > kiểm kê, gửi @ trước ngày 20/4/2026 = 2026-04-20',
      '1#2: Sở Tài chính > báo cáo @ trước ngày 30/4/2026 = 2026-04-30',
    ],
    [
      '1. Giao Sở Y tế lập danh mục; giao Sở Tài chính bố trí kinh phí; giao Sở Nội vụ thẩm định biên chế.',
      '1: Sở Y tế > lập',
      '1#2: Sở Tài chính > bố trí',
      '1#3: Sở Nội vụ > thẩm định',
    ],
    ['1. Sở Y tế hướng dẫn chuyên môn, Sở Tài chính bố trí kinh phí.', '1: Sở Y tế; Sở Tài chính > hướng dẫn, bố trí'],
  ])('%s', (body, ...tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('a deadline of its own', () => {
  it.each<Case>([
    [
      '1. Giao Sở Y tế trình phương án trước ngày 15/4/2026. Báo cáo kết quả rà soát toàn bộ trạm y tế trước ngày 30/6/2026.',
      '1: Sở Y tế > trình @ trước ngày 15/4/2026 = 2026-04-15',
      '1#2: Sở Y tế > báo cáo @ trước ngày 30/6/2026 = 2026-06-30',
    ],
    [
      '1. Giao Sở Y tế trình phương án trước ngày 15/4/2026; công bố danh mục trong Quý II/2026.',
      '1: Sở Y tế > trình @ trước ngày 15/4/2026 = 2026-04-15',
      '1#2: Sở Y tế > công bố @ trong Quý II/2026 = 2026-06-30',
    ],
    [
      '1. Giao Sở Y tế rà soát danh mục; lập phương án trước ngày 15/4/2026.',
      '1: Sở Y tế > rà soát, lập @ trước ngày 15/4/2026 = 2026-04-15',
    ],
    [
      '1. Giao Sở Y tế lập phương án dự trữ thuốc. Tổ chức diễn tập ứng phó dịch bệnh trước ngày 15/4/2026.',
      '1: Sở Y tế > lập',
      '1#2: Sở Y tế > tổ chức, diễn tập @ trước ngày 15/4/2026 = 2026-04-15',
    ],
    [
      '1. Định kỳ hằng quý, Sở Nội vụ tổng hợp kết quả, báo cáo UBND tỉnh.',
      '1: Sở Nội vụ > tổng hợp, báo cáo @ Định kỳ hằng quý = FREQ=MONTHLY;INTERVAL=3',
    ],
  ])('%s', (body, ...tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('what only closes the order before it', () => {
  it.each<Case>([
    [
      '1. Giao Sở Y tế rà soát danh mục thuốc. Hoàn thành trước ngày 15/4/2026.',
      '1: Sở Y tế > rà soát @ trước ngày 15/4/2026 = 2026-04-15',
    ],
    [
      '1. Giao Sở Y tế rà soát danh mục thuốc. Thời gian hoàn thành: Quý II/2026.',
      '1: Sở Y tế > rà soát @ Quý II/2026 = 2026-06-30',
    ],
    [
      '1. Giao Sở Y tế rà soát danh mục thuốc; báo cáo kết quả trước ngày 15/4/2026.',
      '1: Sở Y tế > rà soát, báo cáo @ trước ngày 15/4/2026 = 2026-04-15',
    ],
    [
      '1. Giao Sở Y tế rà soát danh mục thuốc, hoàn thành trong Quý II.',
      '1: Sở Y tế > rà soát @ trong Quý II = 2026-06-30',
    ],
    [
      '1. Không để thiếu thuốc; hoàn thành đấu thầu trước ngày 15/4/2026.',
      '1: ? > không để, hoàn thành, đấu thầu @ trước ngày 15/4/2026 = 2026-04-15',
    ],
    [
      '1. Giao Sở Xây dựng thẩm định hồ sơ; Sở Tài chính bố trí vốn. Thời hạn hoàn thành: 30/6/2026.',
      '1: Sở Xây dựng > thẩm định @ 30/6/2026 = 2026-06-30',
      '1#2: Sở Tài chính > bố trí @ 30/6/2026 = 2026-06-30',
    ],
  ])('%s', (body, ...tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('deadlines that are none', () => {
  it.each([
    '1. Giao Sở Y tế triển khai Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh.',
    '1. Giao Sở Y tế kịp thời rà soát danh mục thuốc.',
    '1. Giao Sở Y tế xây dựng chương trình công tác hằng năm.',
    '1. Giao Sở Y tế rà soát danh mục thuốc theo tiến độ.',
    '1. Giao Sở Y tế xây dựng Đề án giai đoạn 2026-2030.',
    '1. Giao Sở Y tế đôn đốc các nhiệm vụ được giao hoàn thành trong Quý I/2026.',
    '1. Giao Sở Y tế bố trí lực lượng từ ngày 01/7/2026.',
    '1. Giao Sở Y tế bảo đảm thuốc năm 2026 và các năm tiếp theo.',
  ])('%s', (body) => {
    expect(registerOf(body).tasks.map((task) => task.deadline)).toEqual([null])
  })
})

describe('years, durations, ends in purposes', () => {
  it.each<Case>([
    ['1. Giao Sở Y tế trình phương án trước ngày 15/4.', '1: Sở Y tế > trình @ trước ngày 15/4 = 2026-04-15'],
    ['1. Giao Sở Y tế trình phương án trước ngày 15/01.', '1: Sở Y tế > trình @ trước ngày 15/01 = 2027-01-15'],
    [
      '1. Giao Sở Y tế báo cáo trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ.',
      '1: Sở Y tế > báo cáo @ trong thời hạn 05 ngày làm việc kể từ ngày nhận hồ sơ = 5 workday',
    ],
    [
      '1. Giao Sở Xây dựng đẩy nhanh thủ tục để khởi công vào ngày 19/5/2026.',
      '1: Sở Xây dựng > đẩy nhanh @ vào ngày 19/5/2026 = 2026-05-19',
    ],
    [
      '1. Để bảo đảm tiến độ, phấn đấu hoàn thành trước ngày 30/6/2026, yêu cầu Ban Quản lý dự án giao thông bổ sung máy móc.',
      '1: Ban Quản lý dự án giao thông > bổ sung',
    ],
  ])('%s', (body, ...tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

for (const [kind, sentences] of Object.entries(NO_ORDERS)) {
  describe(`nothing is ordered: ${kind}`, () => {
    it.each(sentences)('%s', (sentence) => {
      expect(tasksIn(`1. ${sentence}`)).toEqual([])
    })
  })
}

it('the table is as long as promised', () => {
  expect(Object.values(NO_ORDERS).flat().length).toBeGreaterThanOrEqual(50)
})

describe('consents', () => {
  it.each<Case>([
    ['1. Đồng ý đề xuất của Sở Nội vụ; giao Sở Tài chính bố trí kinh phí.', '1: Sở Tài chính > bố trí'],
    [
      '1. Thống nhất chủ trương lập quy hoạch. Giao Sở Xây dựng hướng dẫn thủ tục trước ngày 15/4/2026.',
      '1: Sở Xây dựng > hướng dẫn @ trước ngày 15/4/2026 = 2026-04-15',
    ],
  ])('%s', (body, ...tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
  it('the task begins at "giao"', () => {
    const [task] = registerOf('1. Đồng ý đề xuất của Sở Nội vụ; giao Sở Tài chính bố trí kinh phí.').tasks
    expect(task?.text).toBe('giao Sở Tài chính bố trí kinh phí.')
  })
})

describe('closing orders', () => {
  it.each<Case>([
    [
      '1. Giao Sở Y tế rà soát danh mục.\n\nYêu cầu Thủ trưởng các sở, ban, ngành nghiêm túc triển khai thực hiện./.',
      '1: Sở Y tế > rà soát',
      '1#2: Thủ trưởng các sở, ban, ngành > triển khai',
    ],
    [
      '1. Giao Sở Y tế rà soát danh mục.\n\nGiao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện Thông báo này./.',
      '1: Sở Y tế > rà soát',
      '1#2: Văn phòng UBND tỉnh > theo dõi, đôn đốc',
    ],
    [
      '1. Giao Sở Y tế rà soát danh mục.\n\nVăn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.',
      '1: Sở Y tế > rà soát',
    ],
  ])('%s', (body, ...tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('a topic', () => {
  it('at the head of the order is part of its text', () => {
    const [task] = registerOf('1. Về Quy chế phối hợp với Tỉnh đoàn: Giao Phòng Tổng hợp hoàn thiện.').tasks
    expect(task?.text).toBe('Về Quy chế phối hợp với Tỉnh đoàn: Giao Phòng Tổng hợp hoàn thiện.')
    expect(task?.coordinating).toEqual([])
  })
  it('in a paragraph of its own is none', () => {
    const [task] = registerOf('1. Về Quy chế phối hợp với Tỉnh đoàn\n\nGiao Phòng Tổng hợp hoàn thiện.').tasks
    expect(task?.text).toBe('Giao Phòng Tổng hợp hoàn thiện.')
  })
})

describe('recurrences', () => {
  it.each<Case>([
    [
      '1. Thứ Sáu hằng tuần, UBND các xã báo cáo tiến độ về Sở Xây dựng.',
      '1: UBND các xã > báo cáo @ Thứ Sáu hằng tuần = FREQ=WEEKLY;BYDAY=FR',
    ],
    [
      '1. Sở Xây dựng báo cáo UBND tỉnh trước ngày 25 hằng tháng.',
      '1: Sở Xây dựng > báo cáo @ trước ngày 25 hằng tháng = FREQ=MONTHLY;BYMONTHDAY=25',
    ],
  ])('%s', (body, ...tasks) => {
    expect(tasksIn(body)).toEqual(tasks)
  })
})

describe('what a task holds', () => {
  it('its text is the order alone, folded, without marks', () => {
    const register = registerOf('1. Thời tiết còn phức tạp. Giao  Sở Y tế\nrà soát danh mục thuốc.')
    expect(register.tasks.map((task) => task.text)).toEqual(['Giao Sở Y tế rà soát danh mục thuốc.'])
  })
  it('an order behind an assessment in the same provision', () => {
    expect(tasksIn('1. Tình hình sạt lở còn phức tạp. Giao Sở Y tế bố trí thuốc.')).toEqual(['1: Sở Y tế > bố trí'])
  })
  it('at most eight verbs', () => {
    const verbs = 'rà soát, lập, thẩm định, công bố, cập nhật, niêm yết, kiểm tra, đôn đốc, tổng hợp, báo cáo'
    const [task] = registerOf(`1. Giao Sở Y tế ${verbs.split(', ').join(' giá thuốc, ')} giá thuốc.`).tasks
    expect(task?.actions.map((action) => action.verb)).toEqual(verbs.split(', ').slice(0, 8))
  })
  it('each verb once', () => {
    const [task] = registerOf('1. Giao Sở Y tế rà soát thuốc; rà soát vật tư.').tasks
    expect(task?.actions.map((action) => action.verb)).toEqual(['rà soát'])
  })
  it('evidence for each field', () => {
    const register = registerOf('1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát trước ngày 15/4/2026.')
    const [task] = register.tasks
    expect(task?.evidence.lead.length).toBe(1)
    expect(task?.evidence.coordinating.length).toBe(1)
    expect(task?.evidence.actions.length).toBe(1)
    expect(task?.evidence.deadline).toBeDefined()
  })
  it('confidence by what is known', () => {
    expect(registerOf('1. Giao Sở Y tế rà soát danh mục.').tasks[0]?.confidence).toBe('high')
    expect(registerOf('1. Khẩn trương rà soát danh mục.').tasks[0]?.confidence).toBe('medium')
  })
})
