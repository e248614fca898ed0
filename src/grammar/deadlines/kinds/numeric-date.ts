import { isoDay } from '../calendar/dates.ts'
import { compile, oneOf } from '../pattern.ts'
import { STEMS } from '../words.ts'
import type { Kind } from './kind.ts'
import { yearOf } from './year-suffix.ts'

/** A number after one of these words counts or names something: khoản 2/3, tỷ lệ 1/3, số 12/5/2025. */
const NAMED = compile(
  '(?:số|khoản|điểm|điều|mục|tỷ lệ|tỉ lệ|bảng|biểu|mẫu|phụ lục|quốc lộ|đường|ngõ|ngách|chiếm|đạt|khoảng|hơn|gần|[(/]) ?$',
)

/**
 * `ngày 30/6/2025`, `30/6/2025`, `30.06.2025`, `30-6-2025`, `ngày 30/6`, `ngày 30/6/25`, `ngày 30/6 năm nay`; not
 * `30/2020/NĐ-CP`, `khoản 2/3`, `31/02/2025`.
 */
export const numericDate: Kind = {
  cues: ['date'],
  pattern: compile(
    '(ngày |ngày mồng |ngày mùng )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?\\3 ?(\\d{4}|\\d{3} \\d|\\d{2})| năm (\\d{4})| (năm nay|năm sau|năm tới))?' +
      '(?![\\p{L}\\p{M}\\p{N}%]|[/.,]\\p{N}|-\\p{N}(?!\\d?[/.])| ?/ ?\\p{L}|-\\p{L})',
  ),
  read(match, before, after) {
    const [, prefix, dd, separator, mm, tail, yyyy, word] = match as unknown as (string | undefined)[]
    // Whether "12.5" or "5-10" is a date only a year or "ngày" tells; "12/5" a preposition too.
    if (prefix === undefined && tail === undefined && yyyy === undefined) {
      if (separator !== '/' || NAMED.test(before)) return null
    }
    if (prefix === undefined && tail?.length === 2) return null
    if (prefix !== undefined && tail === undefined && yyyy === undefined && separator !== '/') return null
    if (prefix === undefined && /(?:số|số:|[/]) ?$/u.test(before)) return null
    if (Number(dd) === 0) return null
    const digits = yyyy ?? (tail?.length === 2 ? `20${tail}` : tail?.replace(' ', ''))
    const year = yearOf(digits, word?.slice(4))
    if (year === null || isoDay(year.y ?? 2024, Number(mm), Number(dd)) === null) return null
    // ngày 30/12 năm Kỷ Sửu, 10/3 âm lịch
    if (year.y === undefined && isLunar(after)) return null
    const day = { ...year, m: Number(mm), d: Number(dd) }
    return {
      rule: 'date.numeric',
      span: { unit: 'day', from: day, to: day },
      weak: prefix === undefined && year.y === undefined,
    }
  },
}

const LUNAR = compile(`^ ?\\(?(?:âm lịch|al(?![\\p{L}])|tết|tháng giêng|năm ${oneOf(STEMS)} )`)

/** Whether what follows a day says that it is of the lunar calendar. */
export function isLunar(after: string): boolean {
  return LUNAR.test(after)
}
