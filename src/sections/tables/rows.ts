import { MappedBuilder, startOf } from '../../normalise/mapped.ts'
import type { Cell } from '../types.ts'
import { type Columns, headText } from './heads.ts'

const textOf = (cell: Cell | undefined) => cell?.mapped.text.trim() ?? ''

/** "(1) | (2) | (3)", "1 | 2 | 3 = 1 + 2": the numbers of the columns. */
export const isNumberRow = (row: readonly Cell[]): boolean =>
  row.some((cell) => textOf(cell) !== '') &&
  row.every((cell) => /^(?:\(?\d{0,2}\)?|\(?[a-eA-E]\)?)$/.test(textOf(cell)))

/** A head printed again at the top of a page. */
export function repeatsHead(row: readonly Cell[], heads: readonly (readonly Cell[])[]): boolean {
  const text = (cells: readonly Cell[]) => cells.map((cell) => headText(textOf(cell))).join('|')
  const own = text(row)
  return own.replaceAll('|', '') !== '' && heads.some((head) => text(head) === own)
}

/** Whether the column of numbers is filled, so that an empty cell in it means something. */
export function isNumbered(rows: readonly (readonly Cell[])[], columns: Columns): boolean {
  const { number } = columns.at
  if (number === undefined) return false
  return rows.filter((row) => textOf(row[number]) !== '').length * 3 > rows.length
}

/** A text goes on in another: "… văn bản quy" + "phạm pháp luật", "Sở Tài chính," + "Sở Nội vụ". */
function goesOn(above: string, below: string): boolean {
  if (above === '' || below === '') return false
  return (/^[\p{Ll},;)]/u.test(below) && !/[.;:!?]$/.test(above)) || /[,–-]$/.test(above)
}

/**
 * A row that a page broke off from the one above it. It has no number, and goes on in the middle of a sentence, or adds
 * to some cells and says neither who nor when anew.
 * Takes " | phạm pháp luật |  | chính | "; not " | Tổ chức tập huấn | Sở Nội vụ | Quý II", a row that lost its number.
 */
export function isBroken(above: readonly Cell[], row: readonly Cell[], columns: Columns, numbered: boolean): boolean {
  const { number, content, lead, deadline } = columns.at
  if (number !== undefined && textOf(row[number]) !== '') return false
  if (row.some((cell) => cell.merged)) return false
  const pair = (at: number | undefined): [string, string] =>
    at === undefined ? ['', ''] : [textOf(above[at]), textOf(row[at])]
  const [, own] = pair(content)
  const fresh = (at: number | undefined) => {
    const [before, after] = pair(at)
    return after !== '' && before !== '' && !goesOn(before, after)
  }
  if (own === '') return numbered ? !fresh(deadline) : row.some((_, i) => goesOn(...pair(i)))
  if (goesOn(...pair(content))) return numbered || pair(lead)[1] === '' || pair(deadline)[1] === ''
  if (!numbered || [lead, deadline].some((at) => pair(at)[1] !== '' && !goesOn(...pair(at)))) return false
  return row.every((cell, i) => i === content || textOf(cell) === '' || goesOn(...pair(i)))
}

/** The parts of a row that pages broke, from the first on. */
export class BrokenRow {
  private readonly parts: Cell[][]
  /** The last text of each column. */
  readonly tail: Cell[]

  constructor(row: Cell[]) {
    this.parts = [row]
    this.tail = [...row]
  }

  add(row: Cell[]): void {
    this.parts.push(row)
    for (const [i, cell] of row.entries()) if (textOf(cell) !== '' || !this.tail[i]) this.tail[i] = cell
  }

  /** The row as one. */
  join(): Cell[] {
    return this.parts.length === 1 ? (this.parts[0] as Cell[]) : this.tail.map((_, i) => this.column(i))
  }

  private column(at: number): Cell {
    const cells = this.parts.flatMap((part) => (textOf(part[at]) === '' ? [] : [part[at] as Cell]))
    const [first] = cells
    if (!first || cells.length === 1) return first ?? (this.tail[at] as Cell)
    const out = new MappedBuilder()
    for (const [i, cell] of cells.entries()) {
      const before = cells[i - 1]
      if (before) out.push(goesOn(textOf(before), textOf(cell)) ? ' ' : '\n', startOf(cell.mapped), 0)
      out.append(cell.mapped)
    }
    return { ...first, mapped: out.build(), strong: cells.every((cell) => cell.strong) }
  }
}
