import type { Element } from 'hast'
import type { Block, Line } from './blocks.ts'
import { attribute, isElement, isHidden } from './elements.ts'

/** A cell that holds more lines than this, or longer text, is a column of the page and not a cell of a table. */
const mostLines = 60
const mostText = 6000
const mostColumns = 64
/** Cells of one table, with those that are covered. */
const mostCells = 1_000_000

/**
 * A table of rows, or where it only lays out the page (one column, tables inside, whole texts in its cells), the
 * blocks of its cells one after the other.
 * @param read reads the blocks of a cell
 */
export function tableOf(table: Element, read: (cell: Element) => Block[]): Block[] {
  const captions = table.children.filter(isElement).filter(({ tagName }) => tagName === 'caption')
  const before = captions.flatMap(read)
  const rows = rowsOf(table)
  const grid: (Block[] | undefined)[][] = []
  /** How many rows more each column is covered by a cell from above. */
  const covered: number[] = []
  for (const row of rows) {
    const cells: (Block[] | undefined)[] = []
    let column = 0
    for (const cell of row.children.filter(isElement)) {
      if ((cell.tagName !== 'td' && cell.tagName !== 'th') || isHidden(cell)) continue
      while ((covered[column] ?? 0) > 0) column++
      cells[column] = read(cell)
      const wide = span(cell, 'colSpan', mostColumns - column)
      const high = attribute(cell, 'rowSpan') === '0' ? rows.length : span(cell, 'rowSpan', rows.length)
      for (let i = 0; i < wide; i++) covered[column + i] = high
      column = Math.min(column + wide, mostColumns - 1)
    }
    for (const [i, left] of covered.entries()) if ((left ?? 0) > 0) covered[i] = (left as number) - 1
    grid.push(cells)
  }
  const columns = Array.from({ length: covered.length }, (_, i) => i).filter((column) =>
    grid.some((cells) => (cells[column]?.length ?? 0) > 0),
  )
  const all = grid.flat().filter((cell): cell is Block[] => cell !== undefined)
  if (columns.length < 2 || columns.length * grid.length > mostCells || all.some(isPage))
    return [...before, ...all.flat()]
  const lines = grid.map((cells) => columns.map((column) => (cells[column] ?? []).flatMap(linesOf)))
  return [
    ...before,
    { kind: 'table', element: table, rows: lines.filter((cells) => cells.some(({ length }) => length > 0)) },
  ]
}

/** The rows of a table itself, head first and foot last, as a browser shows them. */
function rowsOf(table: Element): Element[] {
  const parts: Element[][] = [[], [], []]
  for (const child of table.children.filter(isElement)) {
    const place = child.tagName === 'thead' ? 0 : child.tagName === 'tfoot' ? 2 : 1
    const rows = child.tagName === 'tr' ? [child] : child.children.filter(isElement).filter(isRow)
    if (!isHidden(child) && child.tagName !== 'caption') parts[place]?.push(...rows)
  }
  return parts.flat().filter((row) => !isHidden(row))
}

const isRow = ({ tagName }: Element): boolean => tagName === 'tr'
const linesOf = (block: Block): Line[] => (block.kind === 'text' ? block.lines : [])

function span(cell: Element, name: string, most: number): number {
  const value = Number.parseInt(attribute(cell, name), 10)
  return Math.max(1, Math.min(Number.isNaN(value) ? 1 : value, most))
}

/** Whether a cell holds what no cell of a table of a document holds. */
function isPage(cell: Block[]): boolean {
  if (cell.some(({ kind }) => kind === 'table')) return true
  const lines = cell.flatMap(linesOf)
  return lines.length > mostLines || lines.flat().reduce((sum, { text }) => sum + text.length, 0) > mostText
}
