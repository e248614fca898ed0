import type { Register, TrackedTask } from '../../model.ts'
import type { Found, TaskSubject } from '../types.ts'
import { comparable, isBefore } from './dates.ts'

type DateOf = (task: TrackedTask, register: Register) => string | null | undefined

/** The dates of a task that can be compared. */
export const DATES = {
  start: ({ deadline }) => deadline?.start,
  due: ({ deadline }) => deadline?.due,
  completed: ({ completed }) => completed,
  document: (_, { document }) => document.date,
} as const satisfies Record<string, DateOf>

/**
 * A date that must not lie before another.
 * @param field where the later one stands in the task
 */
export const notBefore = (later: keyof typeof DATES, earlier: keyof typeof DATES, ...field: string[]) =>
  function* ({ register, at }: TaskSubject): Iterable<Found> {
    for (const [i, task] of register.tasks.entries()) {
      const date = comparable(DATES[later](task, register))
      const other = comparable(DATES[earlier](task, register))
      if (date === null || other === null || !isBefore(date, other)) continue
      yield { range: at(i, ...field), params: { date, other }, anchor: `${task.id}/${field.join('/')}` }
    }
  }
