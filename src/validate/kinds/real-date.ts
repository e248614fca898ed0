import type { Found, RegisterSubject } from '../types.ts'
import { isDay } from './dates.ts'

/** Written as a day, and no day of the calendar: 2025-02-30. What is not written as one is the schema's affair. */
export function* realDate({ register, tasks, place }: RegisterSubject): Iterable<Found> {
  const dates: [(string | number)[], string | null | undefined][] = [[['document', 'date'], register.document.date]]
  for (const [i, { deadline, completed }] of tasks.entries()) {
    dates.push([['tasks', i, 'deadline', 'start'], deadline?.start])
    dates.push([['tasks', i, 'deadline', 'due'], deadline?.due])
    dates.push([['tasks', i, 'completed'], completed])
  }
  for (const [i, { date }] of register.citations.entries()) dates.push([['citations', i, 'date'], date])
  for (const [path, date] of dates) {
    if (date != null && LIKE.test(date) && !isDay(date))
      yield { range: place(path), params: { date }, anchor: path.join('/') }
  }
}

// The schema's pattern: it lets pass the 31st of every month.
const LIKE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
