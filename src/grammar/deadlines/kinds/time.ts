import { compile } from '../pattern.ts'
import type { Kind } from './kind.ts'

/**
 * `17 giờ 00`, `17 giờ 30 phút`, `17h`, `8h30`, `17:00`, `24 giờ`, `5 giờ chiều`; not `24 giờ sau khi` (a duration), `25 giờ`,
 * `08 giờ làm việc`. Counts only with a day (`17 giờ 00 ngày 30/6/2025`) or a preposition.
 */
export const time: Kind = {
  cues: ['time'],
  pattern: compile(
    `(?:lúc )?(\\d{1,2})(?: ?(?:giờ|h|g)(?![\\p{L}\\p{M}])(?: ?(\\d{2})(?!\\d)(?: ?(?:phút|ph|'))?)?|:(\\d{2})(?![\\d:]))(?: ?(sáng|trưa|chiều|tối|đêm)(?![\\p{L}\\p{M}]))?(?![\\p{L}\\p{M}\\p{N}/]| (?:làm việc|sau khi|kể từ|tính từ|trước khi|đồng hồ))`,
  ),
  read(match, before) {
    if (/(?:\d[.,:/]|vòng|thời hạn|thời gian|quá) ?$/u.test(before)) return null
    let hour = Number(match[1])
    const minute = Number(match[2] ?? match[3] ?? 0)
    const part = match[4]
    if ((part === 'chiều' || part === 'tối') && hour < 12) hour += 12
    if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
    return {
      rule: 'time',
      time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
      weak: true,
    }
  },
}
