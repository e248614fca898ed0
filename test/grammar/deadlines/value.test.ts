import { describe, expect, test } from 'vitest'
import { readDeadlineValue } from '../../../src/grammar/deadlines/index.ts'
import { REFERENCE } from './phrases.ts'
import { readingOf } from './reading.ts'

describe('the value of a field or cell', () => {
  test.each([
    ['Quý II/2026', '2026-04-01..2026-06-30'],
    ['Xong trong Quý II/2026', '2026-04-01..2026-06-30'],
    ['năm 2026 - 2027', '2026-01-01..2027-12-31'],
    ['2026 - 2027', '2026-01-01..2027-12-31'],
    ['2026', '2026-01-01..2026-12-31'],
    ['12/2025', '2025-12-01..2025-12-31'],
    ['06/2025', '2025-06-01..2025-06-30'],
    ['6-8/2025', '2025-06-01..2025-08-31'],
    ['T6/2025', '2025-06-01..2025-06-30'],
    ['II/2025', '2025-04-01..2025-06-30'],
    ['30/6/2025', '..2025-06-30'],
    ['Trước 30/6', '..2025-06-30 ~ year'],
    ['Trước ngày 30/6/2025', '..2025-06-30'],
    ['Giai đoạn 2026 - 2030', '2026-01-01..2030-12-31'],
    ['Từ tháng 4 đến tháng 12 năm 2025', '2025-04-01..2025-12-31'],
    ['Tháng 11, 12/2025', '2025-11-01..2025-12-31'],
    ['Tháng 11, 12/2025 và bổ sung hằng năm', '2025-11-01..2025-12-31'],
    ['Tháng 11, 12/2025 và kiện toàn thường xuyên', '2025-11-01..2025-12-31'],
    ['6 tháng, hằng năm', 'FREQ=MONTHLY;INTERVAL=6'],
    ['Tháng 5/2025.', '2025-05-01..2025-05-31'],
    ['Năm 2025 (hoàn thành trước ngày 30/11/2025)', '..2025-11-30'],
    ['Hằng năm', 'FREQ=YEARLY'],
    ['Hàng quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['Định kỳ 6 tháng', 'FREQ=MONTHLY;INTERVAL=6'],
    ['Trước ngày 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['05 ngày làm việc kể từ ngày nhận hồ sơ', '5 workday < ngày nhận hồ sơ'],
    ['Trong vòng 10 ngày kể từ ngày ký', '..2025-04-11 10 day < ngày ký'],
  ])('%s', (value, reading) => {
    const phrase = readDeadlineValue(value, { reference: REFERENCE })
    expect(phrase === null ? null : readingOf(phrase)).toBe(reading)
  })

  test.each([
    '',
    'Thường xuyên',
    'Thường xuyên, liên tục',
    'năm 2025 và các năm tiếp theo',
    'Năm 2025 và những năm tiếp theo',
    'Từ năm 2025 trở đi',
    'Từ năm 2026',
    'Từ tháng 6/2025',
    'Theo tiến độ',
    'Theo kế hoạch của Bộ',
    'Tháng 12/2025 và thường xuyên',
    '6 tháng đầu',
    'Nghị định số 30/2020/NĐ-CP',
    '57-NQ/TW',
  ])('none: %s', (value) => {
    expect(readDeadlineValue(value, { reference: REFERENCE })).toBeNull()
  })
})
