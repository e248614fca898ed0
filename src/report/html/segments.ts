import type { Evidence, Position } from '../../model.ts'

/** What a stretch of a document was read as; the order in which overlapping marks enclose one another. */
export const kinds = ['task', 'lead', 'coordinating', 'action', 'deadline', 'deliverable'] as const
export type Kind = (typeof kinds)[number]

/** A stretch of text, offsets in UTF-16 code units. */
export interface Range {
  start: number
  end: number
}

export interface KindRange extends Range {
  kind: Kind
}

/** A stretch that no boundary cuts, with all that it is part of. */
export interface Segment extends Range {
  kinds: Kind[]
}

/** A task's own range first, then its evidence. What does not lie in a text of that length is left out. */
export function rangesOf(position: Position, evidence: Evidence, length: number): KindRange[] {
  const ranges: KindRange[] = []
  const add = (kind: Kind, given: Position | undefined): void => {
    if (given === undefined) return
    const range = { kind, start: given.start.offset, end: given.end.offset }
    const { start, end } = range
    if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length)
      ranges.push(range)
  }
  add('task', position)
  for (const one of evidence.lead) add('lead', one)
  for (const one of evidence.coordinating) add('coordinating', one)
  for (const one of evidence.actions) add('action', one)
  add('deadline', evidence.deadline)
  add('deliverable', evidence.deliverable)
  return ranges
}

/**
 * Cuts ranges, which may overlap, where any of them begins or ends, so that a flat row of elements can show them all.
 * @param shown the stretches of the text that are printed, in order and apart; nothing outside becomes a segment
 */
export function segmentsOf(ranges: readonly KindRange[], shown: readonly Range[]): Segment[] {
  const opens = new Map<number, number[]>()
  const step = (at: number, kind: Kind, by: number): void => {
    const counts = opens.get(at) ?? kinds.map(() => 0)
    counts[kinds.indexOf(kind)]! += by
    opens.set(at, counts)
  }
  for (const { start, end, kind } of ranges) {
    step(start, kind, 1)
    step(end, kind, -1)
  }
  const cuts = [...new Set([...opens.keys(), ...shown.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const segments: Segment[] = []
  const depth = kinds.map(() => 0)
  let piece = 0
  for (const [i, start] of cuts.entries()) {
    for (const [k, by] of (opens.get(start) ?? []).entries()) depth[k]! += by
    const end = cuts[i + 1]
    if (end === undefined) break
    while (piece < shown.length && (shown[piece] as Range).end <= start) piece++
    const part = shown[piece]
    if (part === undefined || part.start > start || depth.every((count) => count === 0)) continue
    segments.push({ start, end, kinds: kinds.filter((_, k) => (depth[k] as number) > 0) })
  }
  return segments
}

/** The first and last segment of a range, by their places in the list; null where nothing of it is printed. */
export function span(segments: readonly Segment[], { start, end }: Range): [first: number, last: number] | null {
  const first = lowest(segments.length, (i) => (segments[i] as Segment).start >= start)
  const last = lowest(segments.length, (i) => (segments[i] as Segment).end > end) - 1
  return first <= last ? [first, last] : null
}

/** The least i below n that holds, by halving; n where none does. */
function lowest(n: number, holds: (i: number) => boolean): number {
  let from = 0
  let to = n
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}
