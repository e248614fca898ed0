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
  const length = monthOf(span.to) - monthOf(span.from) + 1
  const half = part === 'firstHalf' || part === 'lastHalf'
  // Half a quarter is a month and a half; it is left to the month that holds the middle.
  const size = half ? Math.ceil(length / 2) : Math.ceil(length / 3)
  const skip = { first: 0, middle: size, last: length - size, firstHalf: 0, lastHalf: length - size }[part]
  return { unit: span.unit, from: later(span.from, skip, 1), to: later(span.from, skip + size - 1, 0) }
}

/** Months counted through; a span without years lies in one. */
function monthOf({ y, m }: Ymd): number {
  return (y ?? 0) * 12 + m
}

function later(day: Ymd, months: number, d: number): Ymd {
  const index = day.m - 1 + months
  const years = Math.floor(index / 12)
  return { ...day, ...(day.y !== undefined && { y: day.y + years }), m: (index % 12) + 1, d }
}
