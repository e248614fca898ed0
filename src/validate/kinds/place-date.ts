import { sourceRange } from '../../normalise/mapped.ts'
import type { DocumentSubject, Found } from '../types.ts'
import { linesIn } from './page.ts'

const DATE = /,\s*(ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+\d{4})/iu

/** "Sơn Hải, ngày 5 tháng 2": days under 10 and the months 1 and 2 have a zero before them. */
export function* dateWithoutZero(subject: DocumentSubject): Iterable<Found> {
  for (const { mapped } of linesIn(subject, subject.parsed.zones.letterhead)) {
    const match = DATE.exec(mapped.text)
    if (!match) continue
    const [, words = '', day = '', month = ''] = match
    if (!/^[1-9]$/.test(day) && !/^[12]$/.test(month)) return
    const start = match.index + match[0].indexOf(words)
    const expected = `ngày ${day.padStart(2, '0')} tháng ${/^[12]$/.test(month) ? `0${month}` : month}`
    yield { range: sourceRange(mapped, start, start + words.length), params: { expected }, anchor: 'date' }
    return
  }
}
