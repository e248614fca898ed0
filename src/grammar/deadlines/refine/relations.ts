import { RELATIONS, relationKind } from '../words.ts'
import { cover, refiner } from './join.ts'
import { phraseTable, wordsBefore } from './words-before.ts'

const TABLE = phraseTable(Object.values(RELATIONS).flat())
/** Words that may stand between preposition and date: `chậm nhất là ngày`, `trước thời điểm ngày`. */
const FILLERS = phraseTable(['là', 'thời điểm', 'mốc', 'khoảng', 'dịp', 'hết', 'mốc thời gian', 'tuần', 'các ngày'])

/** The preposition before a phrase belongs to it: `trước ngày 30/6`, `chậm nhất là ngày 30/6`, `trong vòng 05 ngày làm việc`. */
export const relations = refiner((text, readings) => {
  let floor = 0
  for (const reading of readings) {
    let start = reading.index
    let found = wordsBefore(text, start, TABLE, floor)
    if (found === null) {
      const filler = wordsBefore(text, start, FILLERS, floor)
      if (filler !== null) {
        start -= filler.length + 1
        found = wordsBefore(text, start, TABLE, floor)
      }
    }
    // "ít nhất 2/3" counts; before a number of days it is a preposition.
    if (relationKind(found) === 'count' && reading.draft.duration === undefined) found = null
    if (found !== null) {
      // In "từ ngày A đến ngày B" the words say both ends; the range is the relation.
      if (!reading.ranged || relationKind(found) !== 'from') reading.relation ??= found
      cover(text, reading, start - found.length - 1, reading.stop)
    }
    floor = reading.stop
  }
  return readings
})
