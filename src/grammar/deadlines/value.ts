import { OPEN_END } from './judge/open-end.ts'
import { asRegistered, survey } from './read.ts'
import type { DeadlineOptions, DeadlinePhrase } from './types.ts'

/**
 * The reading of a field line's or table cell's value: `Quý II/2026`, `năm 2026 - 2027`, `30/6/2025`, `12/2025`, `Hằng năm`. null where it
 * names no end: `Thường xuyên`, `năm 2025 và các năm tiếp theo`, `Từ năm 2026`, `Theo tiến độ`. Of several phrases the one
 * that says "by" counts before one that only names a time, and a day before a recurrence only if it stands first.
 */
export function readDeadlineValue(value: string, options: DeadlineOptions = {}): DeadlinePhrase | null {
  const { small, found } = survey(value, options, 'value')
  const usable = found.filter(({ phrase, reading, to }) => {
    if (OPEN_END.test(small.slice(to, to + 40))) return false
    if (phrase.start !== undefined && phrase.due === undefined && phrase.recurrence === undefined) return false
    if (reading.draft.duration !== undefined && /ít nhất|tối thiểu/u.test(small.slice(0, to))) return false
    return true
  })
  const bound = usable.find(({ phrase }) => /trước|chậm nhất|muộn nhất|hết|không quá/u.test(phrase.relation ?? ''))
  const chosen = bound ?? usable[0]
  return chosen === undefined ? null : asRegistered(chosen.phrase)
}
