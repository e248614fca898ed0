import { isDayOff } from '../../grammar/deadlines/calendar/workdays.ts'
import type { Found, TaskSubject } from '../types.ts'
import { isDay } from './dates.ts'

/** Due on a weekend or a public holiday. Deadlines that several tasks share are spoken of once. */
export function* dayOff({ register, setup, at }: TaskSubject): Iterable<Found> {
  const seen = new Set<number>()
  for (const [i, { id, deadline, evidence }] of register.tasks.entries()) {
    const due = deadline?.due
    if (due === undefined || !isDay(due) || !isDayOff(due, setup.calendar)) continue
    // The last day of a month, quarter or year is the end of a period and no day that somebody chose.
    if (!/\d{1,2}\s?[/.-]\s?\d{1,2}|ngày\s+\d/u.test(deadline?.text ?? '')) continue
    const shared = evidence.deadline?.start.offset ?? -1
    if (shared >= 0 && seen.has(shared)) continue
    seen.add(shared)
    yield { range: at(i, 'deadline', 'due'), params: { due }, anchor: `${id}/deadline/due` }
  }
}
