import { type Mapped, MappedBuilder } from '../normalise/mapped.ts'
import { cleanLine } from './marks.ts'

/** A cell of a table, and how many rows it covers. */
export interface HtmlCell {
  row: number
  column: number
  rows: number
  /** Its printed lines; none where it is empty. */
  lines: Mapped[]
  strong: boolean
}

/** A table written in HTML tags within Markdown or text, as converters leave it; offsets in the text. */
export interface HtmlTable {
  from: number
  to: number
  cells: HtmlCell[]
}

const TAG = /<(\/?)(table|tr|td|th|br|p|div|li)(?=[\s/>])([^<>]{0,300})>/gi
/** Nobody writes a wider table or a taller cell; what goes beyond is read into the last column. */
const MOST_COLUMNS = 40
const MOST_ROWS = 200

/**
 * The tables in a text, in order: "<table><tr><td>a</td>…</table>". A table within a cell is text of that cell; one that
 * is never closed is none.
 */
export function htmlTables(text: Mapped): HtmlTable[] {
  const tables: HtmlTable[] = []
  if (!/<table[\s>]/i.test(text.text)) return tables
  let table: Grid | null = null
  let depth = 0
  for (const tag of text.text.matchAll(TAG)) {
    const closing = tag[1] === '/'
    const name = (tag[2] as string).toLowerCase()
    const end = tag.index + tag[0].length
    if (name === 'table') {
      if (!closing && depth++ === 0) table = new Grid(text, tag.index)
      if (closing && depth > 0 && --depth === 0 && table) {
        tables.push(table.close(tag.index, end))
        table = null
      }
    } else if (table && depth === 1 && name === 'tr') table.row(tag.index, closing)
    else if (table && depth === 1 && (name === 'td' || name === 'th')) {
      table.cell(tag.index, end, closing ? null : (tag[3] as string), name === 'th')
    }
    if (table) table.breakLine(tag.index, end)
  }
  return tables
}

const spanOf = (attributes: string, name: string, most: number): number =>
  Math.max(1, Math.min(most, Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1] ?? 1)))

/** The cells of a table where they stand, those that others cover left out. */
class Grid {
  private readonly cells: HtmlCell[] = []
  private readonly text: Mapped
  private readonly from: number
  private at = -1
  private column = 0
  /** For each column, the first row that no cell above covers. */
  private readonly free: number[] = []
  private open: { cell: HtmlCell; from: number; breaks: [number, number][] } | null = null

  constructor(text: Mapped, from: number) {
    this.text = text
    this.from = from
  }

  row(index: number, closing: boolean): void {
    this.end(index)
    if (closing) return
    this.at++
    this.column = 0
  }

  cell(index: number, end: number, attributes: string | null, strong: boolean): void {
    this.end(index)
    if (attributes === null) return
    if (this.at < 0) this.at = 0
    while (this.column < MOST_COLUMNS && (this.free[this.column] ?? 0) > this.at) this.column++
    const rows = spanOf(attributes, 'rowspan', MOST_ROWS)
    const columns = spanOf(attributes, 'colspan', MOST_COLUMNS)
    const cell: HtmlCell = { row: this.at, column: this.column, rows, lines: [], strong }
    for (let i = 0; i < columns && this.column < MOST_COLUMNS; i++) this.free[this.column++] = this.at + rows
    this.open = { cell, from: end, breaks: [] }
  }

  breakLine(index: number, end: number): void {
    if (this.open && index >= this.open.from) this.open.breaks.push([index, end])
  }

  close(index: number, to: number): HtmlTable {
    this.end(index)
    return { from: this.from, to, cells: this.cells }
  }

  private end(index: number): void {
    if (!this.open) return
    const { cell, from, breaks } = this.open
    this.open = null
    const inside = this.text.text.slice(from, index).trim()
    cell.strong ||=
      /^(?:<[^<>]{1,200}>\s*){0,4}(?:<(?:b|strong)[\s>]|\*\*)/i.test(inside) &&
      /(?:<\/(?:b|strong)>|\*\*)(?:\s*<\/\p{L}{1,6}>){0,4}$/iu.test(inside)
    let at = from
    for (const [a, b] of [...breaks, [index, index] as const]) {
      const piece = new MappedBuilder()
      for (let i = at; i < a; i++) piece.copy(this.text, i, /\s/.test(this.text.text[i] as string) ? ' ' : undefined)
      cell.lines.push(...cleanLine(piece.build()))
      at = b
    }
    this.cells.push(cell)
  }
}
