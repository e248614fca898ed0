import { partOf } from '../part.ts'
import { PARTS } from '../words.ts'
import { cover, refiner } from './join.ts'
import { phraseTable, wordsBefore } from './words-before.ts'

const TABLE = phraseTable(Object.keys(PARTS))
const EXACT = ['thượng tuần', 'trung tuần', 'hạ tuần', 'nửa đầu', 'nửa cuối', 'nửa sau']

/**
 * The part of a month, quarter or year that stands in front of it: `cuối tháng 6/2025`, `đầu quý II/2025`, `thượng tuần tháng 7`; not
 * `ngày cuối tháng 6` (a day), `6 tháng đầu năm 2025` (read as a whole).
 */
export const parts = refiner((text, readings) => {
  for (const reading of readings) {
    const { span, relative, part } = reading.draft
    const unit = span?.unit ?? relative?.unit
    if ((unit !== 'month' && unit !== 'quarter' && unit !== 'year') || part !== undefined) continue
    const found = wordsBefore(text, reading.index, TABLE)
    if (found === null) continue
    const name = PARTS[found]
    if (name === undefined) continue
    reading.draft.part = name
    if (span !== undefined) reading.draft.span = partOf(span, name)
    // The end of "cuối" is the end of the whole; the others' ends are a convention.
    if (name !== 'last' && !EXACT.includes(found)) reading.assumed.push('part')
    cover(text, reading, reading.index - found.length - 1, reading.stop)
  }
  return readings
})
