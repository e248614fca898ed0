/** Days as ISO strings, counted in UTC, so that the host's time zone plays no part. */

const DAY = 86_400_000

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month (1 to 12) has. */
export function lastDayOf(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (LENGTHS[month - 1] as number) + (leap ? 1 : 0)
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** The ISO day; day 0 is the last of the month. null for a day that does not exist, like 31/02. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12) return null
  const last = lastDayOf(year, month)
  const d = day === 0 ? last : day
  if (d < 1 || d > last) return null
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${two(month)}-${two(d)}`
}

export function partsOf(iso: string): [year: number, month: number, day: number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]
}

function fromTime(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

export function addDays(iso: string, days: number): string {
  return fromTime(Date.parse(iso) + days * DAY)
}

/** Months later on the same day of the month, or on the last one where the month is shorter. */
export function addMonths(iso: string, months: number): string {
  const [y, m, d] = partsOf(iso)
  const index = y * 12 + (m - 1) + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return isoDay(year, month, Math.min(d, lastDayOf(year, month))) as string
}

/** 0 Monday to 6 Sunday. */
export function weekdayOf(iso: string): number {
  return (new Date(Date.parse(iso)).getUTCDay() + 6) % 7
}
