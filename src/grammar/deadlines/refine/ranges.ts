import { compile } from '../pattern.ts'
import type { Reading, Span, Ymd } from '../types.ts'
import { cover, joinPairs, refiner } from './join.ts'

const TO = compile('^(?: ?- ?| ?(?:cho )?(?:đến|tới)(?: trước| hết| cuối| hết ngày)? )$')
const FROM = compile('(?:^|[^\\p{L}\\p{M}\\p{N}])((?:(?:bắt đầu|kể|tính) )?từ) $')

/** A day before or after another of an unknown year: 1 where the first is later in the year. */
function wraps(from: Ymd, to: Ymd): number {
  return from.m * 100 + from.d > to.m * 100 + (to.d === 0 ? 31 : to.d) ? 1 : 0
}

function spanOf(left: Reading, right: Reading): Span | null {
  const b = right.draft.span
  if (b === undefined) return null
  let from = left.draft.span?.from
  if (left.draft.dayOfMonth !== undefined && b.unit === 'day') {
    from = { ...b.to, d: left.draft.dayOfMonth }
    if (from.d > b.to.d) from = b.to.m === 1 ? { ...from, m: 12 } : { ...from, m: b.to.m - 1 }
  }
  if (from === undefined) return null
  // The year stands once, at the end.
  if (from.y === undefined && from.shift === undefined) {
    const year = b.to.y === undefined ? {} : { y: b.to.y - wraps(from, b.to) }
    from = { ...from, ...year, ...(b.to.shift !== undefined && { shift: b.to.shift }) }
  }
  if (from.y !== undefined && b.to.y !== undefined) {
    if (from.y > b.to.y || (from.y === b.to.y && wraps(from, b.to))) return null
  }
  // The year stands once, at the beginning: the next such day after it.
  if (from.y !== undefined && b.to.y === undefined && b.to.shift === undefined) {
    return { unit: b.unit, from, to: { ...b.to, y: from.y + wraps(from, b.to) } }
  }
  return { unit: b.unit, from, to: b.to }
}

/**
 * Two dates with a dash or đến between them: `từ ngày 01/6 đến hết ngày 30/6/2025`, `01/6/2025-05/6/2025`, `từ quý I đến quý III/2025`,
 * `từ tháng 6 đến cuối năm 2025`; not two dates in a list, nor `30/6/2025 đến 01/6/2025`.
 */
export const ranges = refiner((text, readings) =>
  joinPairs(readings, text, (left, right, gap) => {
    if (left.draft.recurrence !== undefined || right.draft.recurrence !== undefined || left.ranged || right.ranged)
      return null
    if (left.draft.weekdays !== undefined || !TO.test(gap)) return null
    const span = spanOf(left, right)
    if (span === null) return null
    const from = FROM.exec(text.slice(Math.max(0, left.index - 16), left.index))?.[1]
    // "trước ngày 1/6 - 30/6" says nothing; without "từ" only like joins like.
    if (from === undefined && left.draft.span?.unit !== right.draft.span?.unit && left.draft.dayOfMonth === undefined) {
      return null
    }
    right.draft = {
      rule: 'range',
      span,
      ...(left.draft.time === undefined && right.draft.time !== undefined && { time: right.draft.time }),
      ...(right.draft.part !== undefined && { part: right.draft.part }),
    }
    right.ranged = true
    right.assumed = [...new Set([...left.assumed, ...right.assumed])]
    cover(text, right, left.index - (from === undefined ? 0 : from.length + 1), right.stop)
    return right
  }),
)
