import { describe, expect, test } from 'vitest'
import { addDays, addMonths, isoDay, weekdayOf } from '../../../src/grammar/deadlines/calendar/dates.ts'
import { addWorkdays, calendarBasis, isDayOff, parseDeadlines } from '../../../src/grammar/deadlines/index.ts'

/** Weekdays off of a year: what the notices name. */
function weekdaysOff(year: number): string[] {
  const days: string[] = []
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    if (weekdayOf(day) < 5 && isDayOff(day)) days.push(day.slice(5))
  }
  return days
}

describe('days off', () => {
  test.each([
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
    [2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'],
  ])('%i by notice', (year, days) => {
    expect(weekdaysOff(year).join(' ')).toBe(days)
    expect(calendarBasis(year)).toBe('notice')
  })

  test('make-up Saturdays are worked', () => {
    for (const day of ['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']) expect(isDayOff(day)).toBe(false)
    expect(isDayOff('2025-05-03')).toBe(true)
  })

  test('a year by rule makes up what falls on a weekend', () => {
    expect(calendarBasis(2027)).toBe('rule')
    // Tết 2027 is Saturday 6 February: its eve, the day itself, three more, and two made up.
    const days = ['02-05', '02-08', '02-09', '02-10', '02-11']
    for (const day of days) expect(isDayOff(`2027-${day}`)).toBe(true)
    expect(isDayOff('2027-02-12')).toBe(false)
    expect(isDayOff('2027-11-24')).toBe(true)
    expect(calendarBasis(2040)).toBe('none')
    expect(isDayOff('2040-04-30')).toBe(true)
  })

  test("a user's days come before the table", () => {
    expect(isDayOff('2025-04-08', { daysOff: ['2025-04-08'] })).toBe(true)
    expect(isDayOff('2025-04-05', { workingDays: ['2025-04-05'] })).toBe(false)
  })
})

describe('working days', () => {
  test('counting starts on the day after', () => {
    expect(addWorkdays('2025-04-01', 1)).toEqual({ date: '2025-04-02', exact: true })
    // Giỗ Tổ on Monday 7 April.
    expect(addWorkdays('2025-04-04', 1)).toEqual({ date: '2025-04-08', exact: true })
    expect(addWorkdays('2026-12-31', 1)).toEqual({ date: '2027-01-04', exact: false })
  })

  test('a result that relies on a year by rule says so', () => {
    const [phrase] = parseDeadlines('trong 05 ngày làm việc kể từ ngày ký', { reference: '2027-03-01' })
    expect(phrase).toMatchObject({ due: '2027-03-08', assumed: ['calendar'] })
  })

  test('additions move the end', () => {
    const text = 'trong 05 ngày làm việc kể từ ngày ký'
    const [phrase] = parseDeadlines(text, { reference: '2025-04-01', calendar: { daysOff: ['2025-04-03'] } })
    expect(phrase?.due).toBe('2025-04-10')
  })
})

test('days that do not exist', () => {
  expect(isoDay(2025, 2, 29)).toBeNull()
  expect(isoDay(2025, 13, 1)).toBeNull()
  expect(isoDay(2024, 2, 0)).toBe('2024-02-29')
  expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
  expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
})
