import { isoDay } from '../calendar/dates.ts'
import { compile, NUMBER_END } from '../pattern.ts'
import type { Kind } from './kind.ts'
import { YEAR, yearOf } from './year-suffix.ts'

/**
 * Two days of one month: `ngày 12-19/11/2025`, `ngày 12 đến 19/11/2025`, `từ 15 đến hết ngày 20/6`, `ngày 10 và 11
 * tháng 6 năm 2025`; not `12-19/11/2025/QĐ`, not `từ 2 đến 3/4 số phiếu`.
 */
export const dayRange: Kind = {
  cues: ['date', 'day', 'month'],
  pattern: compile(
    `(ngày |từ )(\\d{1,2})(?: ?- ?| (?:đến|tới|và) (?:hết )?)(ngày )?(\\d{1,2})(?: ?/ ?| tháng )(\\d{1,2})(?!\\d)${YEAR}${NUMBER_END}`,
  ),
  read(match) {
    const [, prefix, first, inner, last, mm, digits, word] = match as unknown as (string | undefined)[]
    const year = yearOf(digits, word)
    if (year === null) return null
    if (prefix === 'từ ' && inner === undefined && year.y === undefined) return null
    const [from, to, m] = [Number(first), Number(last), Number(mm)]
    if (from >= to || isoDay(year.y ?? 2024, m, from) === null || isoDay(year.y ?? 2024, m, to) === null) return null
    if (from === 0) return null
    return {
      rule: 'date.range',
      ranged: true,
      span: { unit: 'day', from: { ...year, m, d: from }, to: { ...year, m, d: to } },
    }
  },
}
