import { sourceRange } from '../../normalise/mapped.ts'
import type { DocumentSubject, Found } from '../types.ts'
import { lastDay } from './dates.ts'
import { linesIn, paragraphsOf } from './page.ts'

/** A way of writing a time, and whether what it says can be. */
interface Form {
  pattern: RegExp
  isWrong(groups: readonly string[]): boolean
}

const day = (date: string, month: string, year: string): boolean => {
  const [d, m] = [Number(date), Number(month)]
  // Without a year February may have 29 days.
  return m < 1 || m > 12 || d < 1 || d > lastDay(year === '' ? 2024 : Number(year), m)
}

const FORMS: readonly Form[] = [
  // "ngày 31/02/2025", "ngày 31-4-2025", "ngày 30/2"; not "số 31/02/2025/QĐ", nor "ngày 30/2025" of a law's number
  {
    pattern:
      /(?<![\p{L}\p{M}])ngày\s+(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?(?![\p{L}\p{N}/.-]*[\p{L}\p{N}])/giu,
    isWrong: ([d = '', m = '', y = '']) => day(d, m, y),
  },
  // "ngày 31 tháng 4 năm 2025"; not "ngày 30 tháng 4"
  {
    pattern: /(?<![\p{L}\p{M}])ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?(?!\p{N})/giu,
    isWrong: ([d = '', m = '', y = '']) => day(d, m, y),
  },
  // "tháng 13/2025"; not "tháng 12/2025", "13 tháng 2025"
  {
    pattern: /(?<![\p{L}\p{M}\p{N}]|\p{N}\s)tháng\s+(\d{1,2})(?:\s?\/\s?|\s+năm\s+)(?:19|20)\d{2}(?!\p{N})/giu,
    isWrong: ([m = '']) => Number(m) < 1 || Number(m) > 12,
  },
  // "quý V/2025", "quý 5 năm 2025"; not "quý IV", "quý vị", "quý 1"
  {
    pattern: /(?<![\p{L}\p{M}])qu[ýí]\s+([IVX]{1,4}|\d{1,2})(?=\s?\/\s?\d{4}|\s+năm\s+\d{4}|\s?[.,;)]|\s?$)/giu,
    isWrong: ([quarter = '']) => !/^(?:0?[1-4]|I{1,3}|IV)$/i.test(quarter),
  },
]

/** Days, months and quarters that no calendar has. */
export function* impossibleDate(subject: DocumentSubject): Iterable<Found> {
  const head = linesIn(subject, subject.parsed.zones.letterhead).map(({ mapped }) => mapped)
  for (const mapped of [...head, ...paragraphsOf(subject).map((paragraph) => paragraph.mapped)]) {
    for (const { pattern, isWrong } of FORMS) {
      for (const match of mapped.text.matchAll(pattern)) {
        if (!isWrong(match.slice(1).map((group) => group ?? ''))) continue
        const words = match[0].trimEnd()
        yield { range: sourceRange(mapped, match.index, match.index + words.length), params: { words }, anchor: words }
      }
    }
  }
}
