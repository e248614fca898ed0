import { compile, NUMBER_END, oneOf } from '../pattern.ts'
import { QUARTER } from '../words.ts'
import type { Kind } from './kind.ts'

/**
 * A day without its month, as part of something larger: `ngày 25` (hằng tháng), `ngày 20 của tháng cuối quý`, `ngày 12`
 * (đến ngày 19/11/2025), `ngày cuối tháng`; not `ngày 25/6`, not `ngày 5 người`.
 */
export const dayOfMonth: Kind = {
  cues: ['day', 'point'],
  words: ['ngày'],
  pattern: compile(
    `ngày (?:mồng |mùng )?(\\d{1,2}|cuối cùng|cuối|làm việc cuối cùng)(?:(?: của)? (tháng cuối (?:${oneOf(QUARTER)}|mỗi quý|hằng quý|hàng quý)|tháng cuối mỗi quý|${oneOf(QUARTER)}|tháng)(?! (?:này|tới|sau|kế|liền|[ivx\\d])))?(?! (?:tháng \\d|\\d))${NUMBER_END}`,
  ),
  read(match, before) {
    const day = match[1] as string
    const tail = match[2] ?? ''
    const d = /\d/u.test(day) ? Number(day) : 0
    if (/\d/u.test(day) ? d < 1 || d > 31 : tail === '' && !/cùng$/u.test(day)) return null
    // "3 ngày 2 đêm", but "17 giờ 30 ngày 25".
    if (/\d $/u.test(before) && !/(?:h|giờ ?|:)\d{2} $/u.test(before)) return null
    const quarterly = /(?:quý|qúy|quí|qúi)$/u.test(tail)
    // "ngày 20 của quý" names no day.
    if (quarterly && d !== 0 && !tail.startsWith('tháng')) return null
    return {
      rule: 'day-of-month',
      dayOfMonth: d,
      // A day of the quarter recurs by itself: there is one in every quarter.
      ...(quarterly && { recurrence: { freq: 'MONTHLY' as const, interval: 3, byMonthDay: [d === 0 ? -1 : d] } }),
      weak: !quarterly,
    }
  },
}
