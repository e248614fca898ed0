import { oneOf } from '../pattern.ts'
import type { Ymd } from '../types.ts'
import { YEAR_SHIFTS } from '../words.ts'

/**
 * The year behind a day, month or quarter, always optional: `năm 2025`, `, năm 2025`, `của năm 2025`, `/2025`, ` - 2025`,
 * `năm nay`, `năm sau`; a recogniser's `năm 202 5` too. Two groups. Not `/2025/NĐ-CP`, nor `năm sau khi`.
 */
export const YEAR =
  `(?:(?:,? (?:của )?năm | ?/ ?| ?- ?|\\.)(\\d{4}|(?:19|20)\\d \\d)(?![\\p{L}\\p{M}\\p{N}]|/[\\p{L}\\p{N}])` +
  `|,? (?:của )?năm (${oneOf(Object.keys(YEAR_SHIFTS))})(?! (?:khi|đó)|[\\p{L}\\p{M}\\p{N}]))?`

/** What the two groups of YEAR say; null for a year that no document of ours can mean. */
export function yearOf(digits: string | undefined, word: string | undefined): Pick<Ymd, 'y' | 'shift'> | null {
  if (digits !== undefined) {
    const y = Number(digits.replace(' ', ''))
    return y >= 1900 && y <= 2200 ? { y } : null
  }
  return word === undefined ? {} : { shift: YEAR_SHIFTS[word] as number }
}
