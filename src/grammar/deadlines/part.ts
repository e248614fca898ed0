import type { Part, Span, Ymd } from './types.ts'

/**
 * A part of a month, quarter or year, in thirds: a month's are its days 1–10, 11–20 and the rest, a quarter's one month
 * each, a year's four months each. What names no part of these (a day, a week) stays whole.
 */
export function partOf(span: Span, part: Part): Span {
  if (span.unit === 'month') {
    const days = { first: [1, 10], middle: [11, 20], last: [21, 0], firstHalf: [1, 15], lastHalf: [16, 0] }[part]
    const [from, to] = days as [number, number]
    return { unit: 'month', from: { ...span.from, d: from }, to: { ...span.to, d: to } }
  }
  if (span.unit !== 'quarter' && span.unit !== 'year') return span
  const length = span.to.m - span.from.m + 1
  const half = part === 'firstHalf' || part === 'lastHalf'
  // Half a quarter is a month and a half; it is left to the month that holds the middle.
  const size = half ? Math.ceil(length / 2) : length / 3
  const skip = { first: 0, middle: size, last: length - size, firstHalf: 0, lastHalf: length - size }[part]
  const from: Ymd = { ...span.from, m: span.from.m + skip, d: 1 }
  return { unit: span.unit, from, to: { ...span.from, m: from.m + size - 1, d: 0 } }
}
