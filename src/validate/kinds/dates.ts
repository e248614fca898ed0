/** Days as a register writes them: "2025-04-01", of lower precision "2025-04", "2025". */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const PART = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/

/** True for a day of the calendar, not for 2025-02-30. */
export function isDay(date: string): boolean {
  const match = DAY.exec(date)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
}

export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The date where it is one that can be compared, else null; of lower precision it counts from its first day. */
export const comparable = (date: string | null | undefined): string | null =>
  date != null && (isDay(date) || PART.test(date)) ? date : null

/** True where the first certainly lies before the second; what is of lower precision may be any day of it. */
export const isBefore = (a: string, b: string): boolean => a < b.slice(0, a.length) && a.slice(0, b.length) < b
