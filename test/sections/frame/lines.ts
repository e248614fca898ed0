import { identity } from '../../../src/normalise/mapped.ts'
import type { Line } from '../../../src/tree/lines.ts'

/**
 * Lines from a sketch: an empty line stands before the next, "!" at the start makes it bold, "0.1|" puts it into row
 * 0, column 1 of a table (each run of such lines is one table).
 */
export function sketch(text: string): Line[] {
  const lines: Line[] = []
  let blankBefore = true
  let table = -1
  let inTable = false
  for (const raw of text.replace(/^\n|\n$/g, '').split('\n')) {
    const trimmed = raw.trim()
    if (trimmed === '') {
      blankBefore = true
      continue
    }
    const cell = /^(\d)\.(\d)\|\s*(.*)$/.exec(trimmed)
    if (cell && !inTable) table++
    inTable = cell !== null
    const strong = trimmed.startsWith('!')
    const content = cell ? (cell[3] as string) : trimmed.slice(strong ? 1 : 0)
    lines.push({
      mapped: identity(content),
      blankBefore: cell ? true : blankBefore,
      strong,
      ...(cell ? { cell: { table, row: Number(cell[1]), column: Number(cell[2]) } } : {}),
    })
    blankBefore = false
  }
  return lines
}
