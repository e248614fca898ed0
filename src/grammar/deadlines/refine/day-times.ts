import { compile, oneOf } from '../pattern.ts'
import type { Reading } from '../types.ts'
import { DAY_PARTS } from '../words.ts'
import { cover, joinPairs, refiner } from './join.ts'
import { phraseTable, wordsBefore } from './words-before.ts'

const TABLE = phraseTable(DAY_PARTS)
const TIME_FIRST = compile(`^,? ?(?:,|của|vào|trong|${oneOf(DAY_PARTS)}|các)? ?\\(?$`)
const TIME_LAST = compile(
  '^(?:,? (?:trước|vào|lúc|vào lúc|vào hồi|chậm nhất|chậm nhất là|đến)? ?|, ?|,? ?\\((?:trước|lúc|vào lúc) )$',
)

function isDay({ draft }: Reading): boolean {
  return (
    draft.span?.unit === 'day' ||
    draft.dayOfMonth !== undefined ||
    draft.weekdays !== undefined ||
    draft.relative?.unit === 'day' ||
    draft.recurrence?.freq === 'DAILY'
  )
}

/** A time joins the day beside it: `17 giờ 00 ngày 30/6/2025`, `ngày 30/6/2025, trước 17h`, `17 giờ thứ Sáu hằng tuần`. */
export const dayTimes = refiner((text, readings) =>
  joinPairs(readings, text, (left, right, gap) => {
    if (left.draft.rule === 'time' && isDay(right) && right.draft.time === undefined && TIME_FIRST.test(gap)) {
      right.draft.time = left.draft.time as string
      right.draft.weak = right.draft.weak === true && right.draft.span === undefined
      cover(text, right, left.index, right.stop)
      return right
    }
    if (right.draft.rule === 'time' && isDay(left) && left.draft.time === undefined && TIME_LAST.test(gap)) {
      left.draft.time = right.draft.time as string
      const close = gap.includes('(') && text[right.stop] === ')' ? 1 : 0
      cover(text, left, left.index, right.stop + close)
      return left
    }
    return null
  }),
)

/** Part of a day before it: `sáng ngày 03/4/2025`, `cuối giờ chiều ngày 03/4`. It belongs to the phrase and gives no time. */
export const dayParts = refiner((text, readings) => {
  for (const reading of readings) {
    if (!isDay(reading)) continue
    const found = wordsBefore(text, reading.index, TABLE)
    if (found !== null) cover(text, reading, reading.index - found.length - 1, reading.stop)
  }
  return readings
})
