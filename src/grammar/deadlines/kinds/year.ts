import { compile } from '../pattern.ts'
import type { Kind } from './kind.ts'

const YYYY = '((?:19|20|21)\\d{2})(?![\\p{L}\\p{M}\\p{N}]|[/.]\\p{N}|/\\p{L})'

/** What names a stretch of years; the rule tells it apart from plain years, for plan periods are seldom deadlines. */
const STRETCH: Readonly<Record<string, string>> = {
  'giai đoạn từ năm': 'year.stage',
  'giai đoạn năm': 'year.stage',
  'giai đoạn': 'year.stage',
  'thời kỳ': 'year.stage',
  'nhiệm kỳ': 'year.stage',
  'năm học': 'year.school',
  'niên khóa': 'year.school',
  'các năm': 'year',
  năm: 'year',
}

/**
 * `năm 2025`, `năm 2026 - 2027`, `năm 2025 và 2026`, `các năm 2025, 2026`, `từ năm 2025 đến năm 2027` (joined later),
 * `giai đoạn 2026-2030`, `nhiệm kỳ 2025 - 2030`, `năm học 2025-2026`; not `năm 05 người`, `các năm trước`, `năm 1000`.
 */
export const year: Kind = {
  cues: ['year'],
  pattern: compile(
    `(${Object.keys(STRETCH)
      .sort((a, b) => b.length - a.length)
      .join('|')}) ${YYYY}(?:(?: ?- ?|, ?| và | đến | đến hết )(?:năm )?${YYYY})?`,
  ),
  read(match, before) {
    // The year of a day that does not exist: 30 tháng 02 năm 2025.
    if (/tháng \d{1,2},? $/u.test(before)) return null
    const rule = STRETCH[match[1] as string] as string
    const first = Number(match[2])
    const last = match[3] === undefined ? first : Number(match[3])
    if (last < first || last - first > 50) return null
    if (rule === 'year.school') {
      // The school year is opened on 5 September and ends before 31 May of the next year.
      if (last - first > 1) return null
      const [from, to] = [
        { y: first, m: 9, d: 5 },
        { y: first + 1, m: 5, d: 31 },
      ]
      const ranged = match[3] !== undefined && /-|đến/u.test(match[0])
      return { rule, ...(ranged && { ranged }), span: { unit: 'year', from, to }, assumed: ['school'] }
    }
    const ranged = match[3] !== undefined && /-|đến/u.test(match[0])
    return {
      rule,
      ...(ranged && { ranged }),
      span: { unit: 'year', from: { y: first, m: 1, d: 1 }, to: { y: last, m: 12, d: 0 } },
    }
  },
}
