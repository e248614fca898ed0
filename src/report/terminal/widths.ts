import type { Column } from '../columns.ts'

/** Columns that are given up first where a terminal is too narrow for all. */
const dispensable = [
  'document',
  'coordinating',
  'deliverable',
  'note',
  'section',
  'confidence',
  'actions',
  'progress',
  'assignee',
]

export interface Laid {
  columns: Column[]
  /** Letters of each, without borders and padding. */
  widths: number[]
}

/** What a table's borders and padding take of a row. */
const frame = (count: number): number => count * 3 + 1

/**
 * Shares a terminal's width among the columns: first the least that each needs, then by share. A column that finds
 * no room is left out; the text and the deadline never are.
 */
export function layOut(columns: readonly Column[], width: number): Laid {
  const kept = [...columns]
  const needed = (): number => kept.reduce((sum, { least }) => sum + least, frame(kept.length))
  for (const id of dispensable) {
    if (needed() <= width) break
    const at = kept.findIndex((column) => column.id === id)
    if (at >= 0 && kept.length > 1) kept.splice(at, 1)
  }
  const room = Math.max(0, width - needed())
  const shares = kept.reduce((sum, { share }) => sum + share, 0)
  const widths = kept.map(({ least, share }) => least + (shares > 0 ? Math.floor((room * share) / shares) : 0))
  return { columns: kept, widths: narrowed(kept, widths, width - frame(kept.length)) }
}

/** Narrower than even that: text gives way before days and numbers, which a break would make unreadable. */
function narrowed(columns: readonly Column[], widths: readonly number[], room: number): number[] {
  const narrow = [...widths]
  for (const floor of [8, 3]) {
    for (;;) {
      const over = narrow.reduce((sum, one) => sum + one, 0) - room
      if (over <= 0) return narrow
      const yielding = narrow.map((one, i) =>
        one > floor && ((columns[i] as Column).share > 0 || floor === 3) ? one : 0,
      )
      const widest = Math.max(...yielding)
      if (widest === 0) break
      narrow[yielding.indexOf(widest)] = widest - 1
    }
  }
  return narrow
}
