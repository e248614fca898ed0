import type { Reading } from '../types.ts'
import { refiner } from './join.ts'

/** "24 giờ" is a time of day before a day or a recurrence, a duration after these prepositions. */
const COUNTED = /(?:trong|vòng|thời hạn|thời gian|không quá|tối đa|sau|chậm nhất|muộn nhất|quá) $/u
const DAY_FOLLOWS = /^,? ?\(?(?:ngày|hôm|thứ|hằng|hàng|mỗi|các ngày|sáng|chiều|tối|cùng|\d)/u

function better(text: string, a: Reading, b: Reading): Reading {
  if (a.text.length === b.text.length && a.index === b.index) {
    const [time, other] = a.draft.time === undefined ? [b, a] : [a, b]
    if (time.draft.time !== undefined && other.draft.duration !== undefined) {
      const counted = COUNTED.test(text.slice(Math.max(0, a.index - 16), a.index))
      return counted && !DAY_FOLLOWS.test(text.slice(a.stop, a.stop + 8)) ? other : time
    }
  }
  return b.text.length > a.text.length ? b : a
}

/** Of readings that overlap the longest stays, of equal ones the first kind: `ngày 30 tháng 6 năm 2025` over `tháng 6 năm 2025`. */
export const overlaps = refiner((text, readings) => {
  const out: Reading[] = []
  for (const reading of readings) {
    let rival = out.at(-1)
    let winner = reading
    while (rival !== undefined && rival.stop > reading.index && winner === reading) {
      winner = better(text, rival, reading)
      if (winner === reading) {
        out.pop()
        rival = out.at(-1)
      }
    }
    if (winner === reading) out.push(reading)
  }
  return out
})
