import { EMPTY, MappedBuilder, startOf } from '../normalise/mapped.ts'
import type { Line } from '../tree/lines.ts'
import type { Cell } from './types.ts'

/** A table of tasks has at least so many columns; a letterhead's two are none. */
const LEAST = 3

/** What numbers a row: "3", "3.", "II", "1.2". */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,6})\.?$/

/**
 * A table whose borders a converter left as lone "|": one before each cell, two before each row. Where cells stand empty
 * there are more, and only the number of a row tells where it begins. Null where there are less than two rows, or a row
 * of another width has no number.
 */
export function fallenTable(lines: Line[], from: number, end: number): { rows: Cell[][]; to: number } | null {
  const rows: Cell[][] = []
  let to = from
  while (to < end) {
    const fence = (lines[to] as Line).fence ?? 0
    if (fence === 0) break
    const next = cellEnd(lines, to, end)
    const cell = cellOf(lines, to, next)
    const row = rows.at(-1)
    const width = rows[0]?.length ?? 0
    const full = rows.length > 1 && row !== undefined && row.length >= width
    if (!row || (fence >= 2 && (rows.length === 1 || full || NUMBER.test(cell.mapped.text)))) rows.push([cell])
    // The border that ends the table, and then its notes.
    else if (full) break
    else {
      // Not in the head, whose width nobody knows yet.
      const empty = rows.length === 1 ? 0 : Math.min(fence - 1, width - row.length - 1)
      for (let i = 0; i < empty; i++) row.push(NOTHING)
      row.push(cell)
    }
    to = next
  }
  const width = rows[0]?.length ?? 0
  const firm = rows.every((row) => row.length === width || NUMBER.test((row[0] as Cell).mapped.text))
  if (width < LEAST || rows.length < 2 || !firm) return null
  return { rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => NOTHING)]), to }
}

const NOTHING: Cell = { mapped: EMPTY, title: false, strong: false }

function cellEnd(lines: Line[], from: number, end: number): number {
  let i = from + 1
  while (i < end && !(lines[i] as Line).fence && !(lines[i] as Line).cell) i++
  return i
}

function cellOf(lines: Line[], from: number, to: number): Cell {
  const out = new MappedBuilder()
  for (let i = from; i < to; i++) {
    const { mapped } = lines[i] as Line
    if (i > from) out.push(' ', startOf(mapped), 0)
    out.append(mapped)
  }
  const mapped = out.length > 0 ? out.build() : EMPTY
  return { mapped, title: false, strong: false }
}
