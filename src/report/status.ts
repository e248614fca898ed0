import type { TrackedTask } from '../model.ts'

/**
 * The office's scheme (design: DOMAIN, trackers): a task is in exactly one of these. A task whose deadline gives no
 * day of its own ("chưa có hạn") is open and neither in time nor late, unless it recurs: then it is always in time.
 */
export const statuses = ['done-in-time', 'done-late', 'in-time', 'overdue', 'no-deadline', 'cancelled'] as const
export type Status = (typeof statuses)[number]

export interface Standing {
  status: Status
  /** In time, but due within the days that count as soon: "sắp đến hạn". */
  soon: boolean
  /** Done, but nobody wrote when: taken for in time, and marked so. */
  assumed: boolean
}

export interface AsOf {
  /** The day as of which it is told, YYYY-MM-DD. */
  date: string
  /** How many days before its deadline an open task is due soon. */
  soon: number
}

/** How a task stands as of a day. What was completed after that day was still open on it. */
export function standingOf({ status, completed, deadline }: TrackedTask, { date, soon }: AsOf): Standing {
  const standing = (status: Status, soon = false, assumed = false): Standing => ({ status, soon, assumed })
  const due = deadline?.due
  if (status === 'cancelled') return standing('cancelled')
  if (status === 'done' && (completed === undefined || completed <= date)) {
    if (completed === undefined) return standing('done-in-time', false, due !== undefined && due < date)
    return standing(due !== undefined && completed > due ? 'done-late' : 'done-in-time')
  }
  if (due === undefined) return standing(deadline?.recurrence === undefined ? 'no-deadline' : 'in-time')
  if (due < date) return standing('overdue')
  return standing('in-time', due <= addDays(date, soon))
}

/** The day so many days after another; both YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
