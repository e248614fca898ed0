import type { TrackedTask } from '../../model.ts'
import type { Found, TaskSubject } from '../types.ts'
import { isDay } from './dates.ts'

/** Open tasks whose last day has passed, where a day is asked for. What recurs has no last day. */
export function* overdue({ register, setup, at }: TaskSubject): Iterable<Found> {
  const { asOf } = setup
  if (asOf === null) return
  for (const [i, task] of (register.tasks as TrackedTask[]).entries()) {
    const { id, deadline, status } = task
    const due = deadline?.due
    if (due === undefined || deadline?.recurrence !== undefined || !isDay(due) || due >= asOf) continue
    if (status !== 'done' && status !== 'cancelled')
      yield { range: at(i, 'deadline', 'due'), params: { task: id, due, asOf }, anchor: `${id}/deadline/due` }
  }
}
