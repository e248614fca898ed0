import type { Deadline } from '../../model.ts'
import { foldOf } from '../match/side.ts'
import type { Change } from '../types.ts'

const DAY = 86_400_000
const whole = /^\d{4}-\d{2}-\d{2}$/

/**
 * What happened to a deadline: later or earlier by calendar days where both have a last day; `changed` where they
 * cannot be laid on one calendar ("hằng tuần" for "trước ngày 30/6") or differ in the hour or the first day only;
 * `reworded` where other words say the same.
 */
export function deadlineChange(old: Deadline | null, young: Deadline | null): Change | null {
  const both = { field: 'deadline', old, new: young } as const
  if (old === null || young === null) {
    if (old === young) return null
    return { ...both, change: old === null ? 'set' : 'removed' }
  }
  const days = daysBetween(old.due, young.due)
  if (days !== null && days !== 0) return { ...both, change: days > 0 ? 'later' : 'earlier', days: Math.abs(days) }
  if (meaningOf(old) !== meaningOf(young)) return { ...both, change: 'changed' }
  return foldOf(old.text) === foldOf(young.text) ? null : { ...both, change: 'reworded' }
}

function daysBetween(from: string | undefined, to: string | undefined): number | null {
  if (!from || !to || !whole.test(from) || !whole.test(to)) return null
  const days = (Date.parse(to) - Date.parse(from)) / DAY
  return Number.isNaN(days) ? null : Math.round(days)
}

/** All that a deadline means; where nothing was understood, its words. */
function meaningOf({ text, start, due, time, recurrence, duration, from }: Deadline): string {
  const known = [start, due, time, recurrence, duration, from && foldOf(from)]
  return known.some(Boolean) ? JSON.stringify(known) : foldOf(text)
}
