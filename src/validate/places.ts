import type { Placed } from '../register/placed.ts'
import type { Range } from './types.ts'

type Path = readonly (string | number)[]

/** Where a value stands; where there is none, the first line of the innermost value above it. */
export function placeOf(root: Placed, path: Path, text: string): Range {
  let place = root
  for (const step of path) {
    const next = typeof step === 'number' ? place.items?.[step] : place.entries?.get(step)?.value
    if (!next) return [place.start, Math.min(place.end, lineEnd(text, place.start))]
    place = next
  }
  return [place.start, place.end]
}

/** Where the key of a value stands. */
export function keyOf(root: Placed, path: Path, text: string): Range {
  let place = root
  for (const step of path.slice(0, -1)) {
    const next = typeof step === 'number' ? place.items?.[step] : place.entries?.get(step)?.value
    if (!next) return placeOf(root, path, text)
    place = next
  }
  const entry = place.entries?.get(String(path.at(-1)))
  return entry ? [entry.start, entry.end] : placeOf(root, path, text)
}

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}
