import { refiner } from './join.ts'

/**
 * Drops what turned out to be part of nothing: a bare `05 ngày`, a time without a day, `ngày 25` without a month, `thứ sáu` alone, `1/3`
 * without a preposition.
 */
export const complete = refiner((_text, readings) =>
  readings.filter(({ draft, relation, from }) => {
    if (draft.rule === 'time' || draft.rule === 'weekday') return false
    if (draft.rule === 'day-of-month' && draft.recurrence === undefined) return false
    return draft.weak !== true || relation !== null || from !== null
  }),
)
