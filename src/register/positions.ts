import { location } from 'vfile-location'
import type { Point, Position } from '../model.ts'
import type { Range } from './types.ts'

/** Offsets of a text as lines and columns. */
export type Positioner = (range: Range) => Position

export function positioner(text: string): Positioner {
  const places = location(text)
  const point = (offset: number): Point => {
    const { line, column } = places.toPoint(offset) as { line: number; column: number }
    return { line, column, offset }
  }
  return ([start, end]) => ({ start: point(start), end: point(end) })
}
