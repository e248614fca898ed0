import { isoDay } from '../calendar/dates.ts'
import { compile, NUMBER_END } from '../pattern.ts'
import type { Kind } from './kind.ts'

/** `2025-06-30`, `ngày 2025-06-30`; not `2025-13-01`, not `2025-06-30/QĐ`. */
export const isoDate: Kind = {
  cues: ['date'],
  words: ['-'],
  pattern: compile(`(?:ngày )?(\\d{4})-(\\d{2})-(\\d{2})${NUMBER_END}`),
  read(match, before) {
    const [y, m, d] = [Number(match[1]), Number(match[2]), Number(match[3])]
    if (y < 1900 || isoDay(y, m, d) === null || /[-/] ?$/u.test(before)) return null
    const day = { y, m, d }
    return { rule: 'date.iso', span: { unit: 'day', from: day, to: day } }
  },
}
