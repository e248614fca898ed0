import { addDays, addMonths, isoDay, lastDayOf, partsOf, weekdayOf } from './calendar/dates.ts'
import { addWorkdays, type CalendarAdditions } from './calendar/workdays.ts'
import { partOf } from './part.ts'
import type { Reference } from './reference.ts'
import { weekdayIndex } from './refine/weekdays.ts'
import type { Reading, Span, Ymd } from './types.ts'
import { relationKind } from './words.ts'

type Days = [from: string, to: string]

function iso(day: Ymd): string | null {
  return day.y === undefined ? null : isoDay(day.y, day.m, day.d)
}

/** Years that the text leaves out: the next such day on or after the document's date; `năm sau` counts from its year. */
function fillYears(reading: Reading, span: Span, reference: Reference | null): Span | null {
  const { from, to } = span
  if (to.y !== undefined && from.y !== undefined) return span
  if (reference === null) return null
  reading.assumed.push('year')
  if (to.shift !== undefined) {
    const y = reference.year + to.shift
    return { ...span, from: { ...from, y }, to: { ...to, y } }
  }
  let y = reference.year
  // Half-years and parts of "the year" belong to the document's own year, past or not.
  const end = isoDay(y, to.m, to.d)
  if (span.unit !== 'half' && (end === null || end < reference.day)) y++
  // 29/2 waits for its year.
  while (isoDay(y, to.m, to.d) === null) if (++y > reference.year + 8) return null
  const back = from.m > to.m ? 1 : 0
  return { ...span, from: { ...from, y: from.y ?? y - back }, to: { ...to, y } }
}

/** A week of a month as a row of the wall calendar, Monday to Sunday, cut at the month's ends. */
function weekDays(week: number, y: number, m: number): Days | null {
  const offset = weekdayOf(isoDay(y, m, 1) as string)
  const last = lastDayOf(y, m)
  const row = week === 0 ? Math.ceil((offset + last) / 7) : week
  const from = Math.max(1, (row - 1) * 7 + 1 - offset)
  const to = Math.min(last, row * 7 - offset)
  return from > last ? null : [isoDay(y, m, from) as string, isoDay(y, m, to) as string]
}

function relativeDays(reading: Reading, reference: Reference | null): Days | null {
  const { relative, weekdays, part } = reading.draft
  if (relative === undefined || reference === null) return null
  const { unit, shift } = relative
  const known = reference.precision
  if (known === 'year' && unit !== 'year') return null
  if (known === 'month' && (unit === 'day' || unit === 'week')) return null
  if (unit === 'day') {
    const day = addDays(reference.day, shift)
    return [day, day]
  }
  if (unit === 'week') {
    const monday = addDays(reference.day, 7 * shift - weekdayOf(reference.day))
    if (weekdays?.[0] === undefined) return [monday, addDays(monday, 6)]
    const day = addDays(monday, weekdayIndex(weekdays[0]))
    return [day, day]
  }
  const length = { month: 1, quarter: 3, year: 12 }[unit]
  const [year, month] = partsOf(reference.day)
  const first = unit === 'month' ? month : unit === 'quarter' ? month - ((month - 1) % 3) : 1
  const [y, m] = partsOf(addMonths(isoDay(year, first, 1) as string, shift * length))
  const span: Span = { unit, from: { y, m, d: 1 }, to: { y, m: m + length - 1, d: 0 } }
  const cut = part === undefined ? span : partOf(span, part)
  return [iso(cut.from) as string, iso(cut.to) as string]
}

function daysOf(reading: Reading, reference: Reference | null): Days | null {
  const { span, week, relative } = reading.draft
  if (relative !== undefined) return relativeDays(reading, reference)
  if (span === undefined) return null
  const filled = fillYears(reading, span, reference)
  if (filled === null) return null
  if (week !== undefined) return weekDays(week, filled.to.y as number, filled.to.m)
  const [from, to] = [iso(filled.from), iso(filled.to)]
  return from === null || to === null || from > to ? null : [from, to]
}

/** When a duration ends that is counted from a day; counting starts on the day after it. */
function endOf(reading: Reading, anchor: string, calendar: CalendarAdditions | undefined): string | null {
  const { count, unit } = reading.draft.duration as { count: number; unit: string }
  const sign = reading.relation === 'trước' && reading.from !== null ? -1 : 1
  if (unit === 'workday') {
    if (sign < 0) return null
    const end = addWorkdays(anchor, count, calendar)
    if (!end.exact) reading.assumed.push('calendar')
    return end.date
  }
  if (unit === 'hour') return count % 24 === 0 ? addDays(anchor, (sign * count) / 24) : null
  if (unit === 'day') return addDays(anchor, sign * count)
  if (unit === 'week') return addDays(anchor, sign * 7 * count)
  return addMonths(anchor, sign * (unit === 'year' ? 12 : 1) * count)
}

function resolveDuration(reading: Reading, reference: Reference | null, calendar: CalendarAdditions | undefined): void {
  const own = reading.anchoredHere && reference?.precision === 'day' ? reference.day : null
  const anchor = reading.anchor === null ? own : iso(reading.anchor)
  if (anchor !== null) reading.lastDay = endOf(reading, anchor, calendar)
}

/** Sets the first and last day of a reading from its span, its preposition and the document's date. */
export function resolve(reading: Reading, reference: Reference | null, calendar: CalendarAdditions | undefined): void {
  if (reading.draft.duration !== undefined) {
    resolveDuration(reading, reference, calendar)
    return
  }
  const days = daysOf(reading, reference)
  if (days === null) return
  const [from, to] = days
  const kind = reading.ranged ? null : relationKind(reading.relation)
  if (kind === 'from') reading.firstDay = from
  else if (kind === 'after') reading.firstDay = addDays(to, 1)
  else if (kind === 'before') {
    // "trước ngày D" includes D; before a longer time is before its first day, but "trước cuối tháng 6" is not before the 21st.
    reading.lastDay = from === to || reading.draft.part === 'last' ? to : addDays(from, -1)
  } else {
    if (from !== to && kind !== 'by') reading.firstDay = from
    reading.lastDay = to
  }
}
