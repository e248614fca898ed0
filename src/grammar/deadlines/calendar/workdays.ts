import { addDays, weekdayOf } from './dates.ts'
import { FIXED, HOLIDAYS, LUNAR, MAKE_UP } from './holidays.ts'

/** A user's own days, ISO: days off to add, and days that are worked after all (make-up Saturdays, swapped days). */
export interface CalendarAdditions {
  daysOff?: readonly string[]
  workingDays?: readonly string[]
}

/**
 * How well a year's days off are known: `notice` by the Government's notices, `rule` by the law's rule alone (Tết and
 * swapped days may differ), `none` where not even the lunar holidays are in the table.
 */
export function calendarBasis(year: number): 'notice' | 'rule' | 'none' {
  if (HOLIDAYS[year]) return 'notice'
  return LUNAR[year] ? 'rule' : 'none'
}

const byRule = new Map<number, ReadonlySet<string>>()

/** Holidays of a year by the law: fixed days, Tết from its eve on five days, Giỗ Tổ; made up after a weekend. */
function ruleDays(year: number): ReadonlySet<string> {
  const known = byRule.get(year)
  if (known) return known
  const holidays = FIXED.filter(({ since }) => since === undefined || year >= since).map(({ day }) => `${year}-${day}`)
  const lunar = LUNAR[year]
  if (lunar) {
    for (let i = -1; i <= 3; i++) holidays.push(addDays(`${year}-${lunar.tet}`, i))
    holidays.push(`${year}-${lunar.hungKings}`)
  }
  const days = new Set(holidays)
  for (const holiday of holidays.sort()) {
    if (weekdayOf(holiday) < 5) continue
    let day = addDays(holiday, 1)
    while (days.has(day) || weekdayOf(day) >= 5) day = addDays(day, 1)
    days.add(day)
  }
  byRule.set(year, days)
  return days
}

/** Whether nobody works on this ISO day: weekends and public holidays, corrected by `additions`. */
export function isDayOff(date: string, additions: CalendarAdditions = {}): boolean {
  if (additions.workingDays?.includes(date)) return false
  if (additions.daysOff?.includes(date)) return true
  const year = Number(date.slice(0, 4))
  const day = date.slice(5)
  const listed = HOLIDAYS[year]
  if (listed) {
    if (listed.includes(day)) return true
    return weekdayOf(date) >= 5 && !MAKE_UP[year]?.includes(day)
  }
  return weekdayOf(date) >= 5 || ruleDays(year).has(date)
}

/** The ISO day `count` working days after `date`; counting starts on the day after it. `exact` is false where it relies on a year that is not known by notice. */
export function addWorkdays(
  date: string,
  count: number,
  additions: CalendarAdditions = {},
): { date: string; exact: boolean } {
  let day = date
  let left = count
  let exact = calendarBasis(Number(date.slice(0, 4))) === 'notice'
  while (left > 0) {
    day = addDays(day, 1)
    if (calendarBasis(Number(day.slice(0, 4))) !== 'notice') exact = false
    if (!isDayOff(day, additions)) left--
  }
  return { date: day, exact }
}
