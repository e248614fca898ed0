import type { Reading } from '../types.ts'
import { cover, joinPairs, refiner } from './join.ts'

const WITH_DATE = /^,? ?\(?(?:tức )?$/u
const INDEX = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function take(text: string, kept: Reading, left: Reading, right: Reading, gap: string): Reading {
  const close = gap.includes('(') && text[right.stop] === ')' ? 1 : 0
  cover(text, kept, left.index, right.stop + close)
  return kept
}

/**
 * A weekday beside a date is part of it (`thứ Tư ngày 04/02/2026`, `ngày 30/5/2025 (thứ Sáu)`), and names the day of a week that is
 * counted from the document's (`thứ Sáu tuần này`).
 */
export const weekdays = refiner((text, readings) =>
  joinPairs(readings, text, (left, right, gap) => {
    if (!WITH_DATE.test(gap)) return null
    const [a, b] = [left.draft, right.draft]
    if (a.weekdays !== undefined && b.span?.unit === 'day') {
      if (a.time !== undefined && b.time === undefined) b.time = a.time
      b.weak = false
      return take(text, right, left, right, gap)
    }
    if (b.weekdays !== undefined && a.span?.unit === 'day') return take(text, left, left, right, gap)
    if (a.weekdays?.length === 1 && b.relative?.unit === 'week') {
      right.draft.weekdays = a.weekdays
      if (a.time !== undefined) right.draft.time = a.time
      return take(text, right, left, right, gap)
    }
    return null
  }),
)

/** 0 Monday to 6 Sunday. */
export function weekdayIndex(day: string): number {
  return INDEX.indexOf(day)
}
