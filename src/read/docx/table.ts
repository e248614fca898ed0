import type { Block } from './blocks.ts'
import type { Seen } from './inline.ts'
import { child, type Element, integer, value } from './xml.ts'

/** A cell of the grid; one that a merged cell covers is empty, for its text stands once. */
export interface Cell {
  readonly blocks: readonly Block[]
  readonly covered: boolean
}

const EMPTY: Cell = { blocks: [], covered: false }
const COVERED: Cell = { blocks: [], covered: true }
/** More columns than a table of Word can have (63) are a mistake of the file. */
const WIDEST = 63

/**
 * A table as blocks. Rows keep their columns, so that a cell stands below its head; what was laid out by a table and is
 * none comes out as paragraphs: a box of one column, a row that is one cell over all columns with a whole text in it.
 * @param read reads the content of a cell
 */
export function readTable(table: Element, read: (elements: Element[]) => Block[], seen: Seen): Block[] {
  const rows = [...rowsOf(table.children, seen)].map((row) => cellsOf(row, read))
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const grid = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(EMPTY)])
  // A column that is covered in every row is none: a grid of three under two columns.
  const columns = [...Array(width).keys()].filter((at) => !grid.every((row) => (row[at] as Cell).covered))
  const out: Block[] = []
  let open: Cell[][] = []
  const close = (): void => {
    if (open.length > 0) out.push({ type: 'table', rows: open })
    open = []
  }
  for (const row of grid) {
    const cells = columns.map((at) => row[at] as Cell)
    const whole = cells.slice(1).every(({ covered }) => covered) ? (cells[0]?.blocks ?? []) : []
    if (cells.length < 2 || isText(whole)) {
      close()
      for (const block of whole) out.push(block)
    } else open.push(cells)
  }
  close()
  return out
}

/** More than the heading of a group of rows: three paragraphs, or a table. */
const isText = (blocks: readonly Block[]): boolean => blocks.length > 2 || blocks.some(({ type }) => type === 'table')

function* rowsOf(elements: readonly Element[], seen: Seen): Generator<Element> {
  for (const element of elements) {
    if (element.name === 'w:tr') {
      if (child(child(element, 'w:trPr'), 'w:del')) seen.changes = true
      else yield element
    } else if (element.name !== 'w:tblPr') yield* rowsOf(element.children, seen)
  }
}

function cellsOf(row: Element, read: (elements: Element[]) => Block[]): Cell[] {
  const properties = child(row, 'w:trPr')
  const cells: Cell[] = Array<Cell>(span(integer(properties, 'w:gridBefore') ?? 0)).fill(EMPTY)
  const rest: Block[] = []
  for (const cell of cellElements(row.children)) {
    const own = child(cell, 'w:tcPr')
    // Read in any case: paragraphs count in their lists.
    const blocks = read(cell.children)
    if (cells.length >= WIDEST) for (const block of blocks) rest.push(block)
    else {
      cells.push(continuation(own) ?? { blocks, covered: false })
      cells.push(...Array<Cell>(span((integer(own, 'w:gridSpan') ?? 1) - 1)).fill(COVERED))
    }
  }
  // No word is lost: what stands further right goes into the last cell.
  const last = cells[WIDEST - 1]
  if (last && rest.length > 0) cells[WIDEST - 1] = { blocks: [...last.blocks, ...rest], covered: false }
  return cells.slice(0, WIDEST)
}

const span = (count: number): number => Math.min(Math.max(0, count), WIDEST)

function* cellElements(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    if (element.name === 'w:tc') yield element
    else if (/^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(element.name)) yield* cellElements(element.children)
  }
}

/** What stands for a cell that goes on with the one above it, or in files of old versions with the one to its left. */
function continuation(properties: Element | undefined): Cell | null {
  const goesOn = (name: string): boolean =>
    child(properties, name) !== undefined && value(properties, name) !== 'restart'
  return goesOn('w:hMerge') ? COVERED : goesOn('w:vMerge') ? EMPTY : null
}
