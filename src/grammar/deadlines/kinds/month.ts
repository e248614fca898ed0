import { compile, oneOf } from '../pattern.ts'
import { MONTH_WORDS } from '../words.ts'
import type { Kind } from './kind.ts'
import { YEAR, yearOf } from './year-suffix.ts'

const NUMBER = '(?:1[0-2]|0?[1-9])(?!\\d)'
/** Not a day's number: "tháng 6/15". */
const NOT_DAY = '(?![\\p{L}\\p{M}\\p{N}%]|/\\d|,\\d)'

/**
 * `tháng 6/2025`, `tháng 06 năm 2025`, `tháng 6`, `tháng 6, 7/2025`, `các tháng 6, 7 và 8 năm 2025`, `tháng 6 - 8/2025`,
 * `tháng 10 đến tháng 12/2025`, `tháng sáu năm 2025`; not `tháng 13`, `6 tháng`, `ngày … tháng 6` with the day left blank.
 */
export const month: Kind = {
  cues: ['month', 'year'],
  words: ['tháng'],
  pattern: compile(
    `(?:các )?tháng (?:(${NUMBER})((?:,| và| ?-| đến| tới|, và)(?: hết)? ?(?:tháng )?${NUMBER}){0,5}|(${oneOf(Object.keys(MONTH_WORDS))})(?= (?:của )?năm \\d{4}))${YEAR}${NOT_DAY}`,
  ),
  read(match, before) {
    // The blank day of a draft: "ngày tháng 6 năm 2025"; the second half of a full date: "20 tháng 6".
    if (/(?:ngày|ngày ?[.…_/]+|\d|lần|bao) ?$/u.test(before)) return null
    const year = yearOf(match[4], match[5])
    if (year === null) return null
    const m = match[1] === undefined ? (MONTH_WORDS[match[3] as string] as number) : Number(match[1])
    const last = match[2] === undefined ? m : Number(/\d+$/u.exec(match[2])?.[0])
    // A list or range that goes down crosses a year, and which one is not said.
    if (last < m) {
      if (year.y === undefined || /,|và/u.test(match[2] as string)) return null
      return {
        rule: 'month.range',
        ranged: true,
        span: { unit: 'month', from: { y: year.y - 1, m, d: 1 }, to: { ...year, m: last, d: 0 } },
      }
    }
    return {
      rule: match[2] === undefined ? 'month' : 'month.list',
      ...(/-|đến|tới/u.test(match[2] ?? '') && { ranged: true }),
      span: { unit: 'month', from: { ...year, m, d: 1 }, to: { ...year, m: last, d: 0 } },
    }
  },
}
