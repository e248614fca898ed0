import type { Line } from '../../tree/lines.ts'
import { bare, isCapital, stripEnd } from './fold.ts'

/** A line with what the frame asks of it again and again. */
export interface Row {
  index: number
  text: string
  bare: string
  capital: boolean
  strong: boolean
  blank: boolean
  cell: Line['cell']
}

/** A row of the text, or of a part of a line. Rules that survived at the end of a cell ("-------") are left out. */
export function row(index: number, text: string, line: Pick<Line, 'strong' | 'blankBefore' | 'cell'>): Row {
  // In plain text a heading keeps its number signs.
  const heading = /^#{1,6}\s/.test(text)
  const content = text.replace(/^#{1,6}\s+/, '').trim()
  const bareEnd = stripEnd(content, ' _=–—-')
  const clean = content.length - bareEnd.length >= 4 ? bareEnd : content
  return {
    index,
    text: clean,
    bare: bare(clean),
    capital: isCapital(clean),
    strong: line.strong || heading,
    blank: line.blankBefore,
    cell: line.cell,
  }
}

export function toRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  for (const [index, line] of lines.entries()) {
    const next = row(index, line.mapped.text, line)
    const above = rows.at(-1)
    // The lines of one cell are wrapped lines; the border stands only before the first.
    rows.push(above && next.cell && sameCell(above, next) ? { ...next, blank: false } : next)
  }
  return isDoubleSpaced(rows) ? rows.map((one) => ({ ...one, blank: false })) : rows
}

/** Wrapped lines with an empty one between any two, as some converters of PDF leave them: the empty ones say nothing. */
function isDoubleSpaced(rows: readonly Row[]): boolean {
  const free = rows.filter((one) => one.cell === undefined)
  const spaced = free.filter((one) => one.blank).length
  const wrapped = free.filter((one) => /^\p{Ll}/u.test(one.text) && !hasMark(one.text)).length
  return free.length >= 12 && spaced > free.length * 0.9 && wrapped > free.length * 0.15
}

/** True where both stand in the same cell, or both outside tables. */
export function sameCell(a: Row, b: Row): boolean {
  return a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column
}

/** A mark of a provision at the start of the line: "I. ", "1. ", "1.1 ", "a) ", "a. Giao", "Điều 1"; not "v. v". */
export function hasMark(text: string): boolean {
  return /^(?:[IVXLC]{1,6}\s?(?:[.)]|[/-](?![vV]))\s?(?=[\s\p{Lu}])|\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)/]\s|\(\d{1,2}\)|\p{Ll}(?:\)\s|\.\s(?=\p{Lu}))|(?:Điều|Chương|Mục|Phần)\s)/u.test(
    text,
  )
}

/** A bullet of a list; `-` without a blank after it counts before a letter. */
export const BULLET = /^[-–—+•·*~„]\s*(?=[\p{L}\p{N}("“„])/u
