import { compile, END } from '../pattern.ts'
import { NUMBERS } from '../words.ts'
import type { Kind } from './kind.ts'
import { YEAR, yearOf } from './year-suffix.ts'

/**
 * `6 tháng đầu năm 2025`, `06 tháng cuối năm`, `sáu tháng đầu năm`, `9 tháng năm 2025`, `9 tháng đầu năm`, `nửa đầu năm
 * 2026`; not `6 tháng`, `định kỳ 6 tháng`, `12 tháng 5 năm 2025`.
 */
export const halfYear: Kind = {
  cues: ['count', 'point'],
  words: ['tháng', 'nửa'],
  pattern: compile(
    `(?:(?:(\\d{1,2}|ba|sáu|chín)(?: \\([\\p{L}\\p{M} ]{1,12}\\))? tháng (đầu|cuối)|nửa (đầu|cuối))(?: của)?(?= năm|,? \\d{4}|/\\d{4})(?: năm(?! [\\dnst])${END})?${YEAR}|(0?3|0?6|0?9) tháng(?= năm \\d{4})${YEAR})${END}`,
  ),
  read(match) {
    const [, count, side, half, digits, word, plain, plainDigits, plainWord] = match as unknown as (
      | string
      | undefined
    )[]
    const year = plain === undefined ? yearOf(digits, word) : yearOf(plainDigits, plainWord)
    if (year === null) return null
    const months = half !== undefined ? 6 : Number(plain ?? NUMBERS[count as string] ?? count)
    if (months < 1 || months > 11) return null
    const end = (side ?? half) === 'cuối'
    return {
      rule: 'half-year',
      span: {
        unit: 'half',
        from: { ...year, m: end ? 13 - months : 1, d: 1 },
        to: { ...year, m: end ? 12 : months, d: 0 },
      },
    }
  },
}
