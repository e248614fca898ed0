import { deadlinesOf } from './judge/index.ts'
import { asRegistered, survey } from './read.ts'
import type { DeadlineOptions, DeadlinePhrase } from './types.ts'

export { addWorkdays, type CalendarAdditions, calendarBasis, isDayOff } from './calendar/workdays.ts'
export type { DeadlineOptions, DeadlinePhrase } from './types.ts'
export { readDeadlineValue } from './value.ts'

/**
 * Every date or deadline phrase of a text, in order, none overlapping. The text may be NFC or NFD; offsets and texts
 * are those of the text as given.
 */
export function parseDeadlines(text: string, options: DeadlineOptions = {}): DeadlinePhrase[] {
  return survey(text, options).found.map(({ phrase }) => phrase)
}

/**
 * Those phrases of a text that are deadlines of the orders in it: not dates of cited documents and meetings, plan
 * periods, targets, open ends, or the due dates of something else. A number of working days stays a duration.
 */
export function findDeadlines(text: string, options: DeadlineOptions = {}): DeadlinePhrase[] {
  return deadlinesOf(survey(text, options, 'deadlines')).map(({ phrase }) => asRegistered(phrase))
}
