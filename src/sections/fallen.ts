import { EMPTY, MappedBuilder, startOf } from '../normalise/mapped.ts'
import type { Line } from '../tree/lines.ts'
import type { Paragraph, Table } from './types.ts'

/** A table of tasks has at least so many columns; a letterhead's two are none. */
const LEAST = 3

/**
 * A table whose borders a converter left as lone "|": one before each cell, two before each row. Only where every row
 * has as many cells as the first and there are at least two rows; null elsewhere.
 */
export function fallenTable(lines: Line[], from: number, end: number): { table: Table; to: number } | null {
  const rows: Paragraph[][] = []
  let to = from
  for (let i = from; i < end; ) {
    const { fence } = lines[i] as Line
    if (!fence) break
    const next = cellEnd(lines, i, end)
    // A border more than the one between cells: a row, and before it cells that stood empty.
    if (i === from || fence >= 2) rows.push([])
    const row = rows.at(-1) as Paragraph[]
    row.push(cellOf(lines, i, next))
    i = next
    if (rows.length > 1 && row.length > (rows[0] as Paragraph[]).length) break
    to = i
  }
  const width = rows[0]?.length ?? 0
  const whole = rows.filter((row) => row.length === width)
  return width >= LEAST && whole.length >= 2 && whole.length === rows.length ? { table: { rows }, to } : null
}

function cellEnd(lines: Line[], from: number, end: number): number {
  let i = from + 1
  while (i < end && !(lines[i] as Line).fence && !(lines[i] as Line).cell) i++
  return i
}

function cellOf(lines: Line[], from: number, to: number): Paragraph {
  const out = new MappedBuilder()
  for (let i = from; i < to; i++) {
    const { mapped } = lines[i] as Line
    if (i > from) out.push(' ', startOf(mapped), 0)
    out.append(mapped)
  }
  const mapped = out.length > 0 ? out.build() : EMPTY
  return { mapped, title: false, strong: false }
}
