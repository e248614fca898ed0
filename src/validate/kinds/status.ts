import type { TrackedTask } from '../../model.ts'
import type { Found, RegisterSubject } from '../types.ts'

/** A tracking field that contradicts another, or waits for it. */
const tracked = (field: 'status' | 'completed', wrong: (task: TrackedTask) => boolean) =>
  function* ({ tasks, at }: RegisterSubject): Iterable<Found> {
    for (const [i, task] of tasks.entries()) {
      if (wrong(task))
        yield { range: at(i, field), params: { status: task.status ?? 'open' }, anchor: `${task.id}/${field}` }
    }
  }

/** Completed, and not done. */
export const completedNotDone = tracked(
  'completed',
  ({ completed, status }) => completed !== undefined && status !== 'done',
)
/** Done, on no day. */
export const doneWithoutDay = tracked('status', ({ completed, status }) => status === 'done' && completed === undefined)
