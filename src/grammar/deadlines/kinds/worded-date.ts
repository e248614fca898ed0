import { isoDay } from '../calendar/dates.ts'
import { compile, END, oneOf } from '../pattern.ts'
import { MONTH_WORDS } from '../words.ts'
import type { Kind } from './kind.ts'
import { isLunar } from './numeric-date.ts'
import { YEAR, yearOf } from './year-suffix.ts'

/**
 * `ngày 30 tháng 6 năm 2025`, `ngày 05 tháng 9`, `mồng 3 tháng 2 năm 2026`, `30 tháng 6 năm 2025`, `ngày 20 tháng
 * mười một`, `ngày 15 tháng 4/2025`, `ngày cuối cùng của tháng 6 năm 2025`; not `trong 6 tháng`, `rằm tháng giêng`, `31 tháng 02`.
 */
export const wordedDate: Kind = {
  cues: ['day', 'month'],
  words: ['tháng'],
  pattern: compile(
    `(ngày mồng |ngày mùng |ngày |mồng |mùng )?(\\d{1,2}|cuối cùng của|cuối cùng|cuối|đầu tiên của|đầu tiên) tháng (\\d{1,2}|${oneOf(Object.keys(MONTH_WORDS))})${END}${YEAR}`,
  ),
  read(match, before, after) {
    const [, prefix, dd, mm, digits, word] = match as unknown as (string | undefined)[]
    const year = yearOf(digits, word)
    if (year === null || dd === undefined || mm === undefined) return null
    const named = !/\d/u.test(dd)
    // "cuối tháng 6" is a part of the month; "ngày cuối tháng 6" is its last day.
    if (named && (prefix !== 'ngày ' || before.endsWith('những '))) return null
    // "05 tháng 6" without "ngày" may count months; a year settles it.
    if (prefix === undefined && year.y === undefined) return null
    const m = MONTH_WORDS[mm] ?? Number(mm)
    const d = named ? (dd.startsWith('cuối') ? 0 : 1) : Number(dd)
    if (!named && d === 0) return null
    if (isoDay(year.y ?? 2024, m, d) === null) return null
    if (isLunar(after)) return null
    const day = { ...year, m, d }
    return { rule: 'date.worded', span: { unit: 'day', from: day, to: day } }
  },
}
