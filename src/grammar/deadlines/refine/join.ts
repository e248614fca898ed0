import type { ParsingContext } from 'chrono-node'
import type { ParsingResult, Refiner } from 'chrono-node/en'
import type { Reading } from '../types.ts'

/** A refiner over our readings; chrono hands every refiner the results of the one before. */
export function refiner(refine: (text: string, readings: Reading[]) => Reading[]): Refiner {
  return {
    refine: (context: ParsingContext, results: ParsingResult[]) =>
      results.length === 0 ? results : refine(context.text, results as Reading[]),
  }
}

/** Lets the reading cover `[from, to)` of the text. */
export function cover(text: string, reading: Reading, from: number, to: number): void {
  reading.index = from
  reading.text = text.slice(from, to)
}

/**
 * Joins neighbours: `join` sees both and what stands between them, and returns the one that stays (it must cover
 * both) or null. A joined pair is tried with its next neighbour again.
 */
export function joinPairs(
  readings: Reading[],
  text: string,
  join: (left: Reading, right: Reading, gap: string) => Reading | null,
): Reading[] {
  const out: Reading[] = []
  for (const right of readings) {
    const left = out.at(-1)
    const joined = left === undefined ? null : join(left, right, text.slice(left.stop, right.index))
    if (joined === null) out.push(right)
    else out[out.length - 1] = joined
  }
  return out
}
