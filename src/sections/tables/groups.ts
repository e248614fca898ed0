import { slice } from '../../normalise/mapped.ts'
import { markAt } from '../marks.ts'
import type { Cell, Mark, Paragraph } from '../types.ts'
import type { Columns } from './heads.ts'

/** A row that is a heading for those below it; without a mark it is no section. */
export interface Group {
  mark: Mark | null
  heading: Paragraph
}

const textOf = (cell: Cell | undefined) => cell?.mapped.text.trim() ?? ''
const isCapital = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

/** The filled cells of a row, its number left out. */
export const filledCells = (row: readonly Cell[], columns: Columns): Cell[] =>
  row.filter((cell, i) => i !== columns.at.number && textOf(cell) !== '')

/** "I", "A", "1.2", "a)" in the column of numbers, as at the start of a line. */
const numberMark = (text: string): Mark | null =>
  markAt(/^[\p{L}\d.]+$/u.test(text) ? `${text.replace(/\.$/, '')}. ` : text)

/**
 * A row of one filled cell that is a heading.
 * Takes "I | NHÓM NHIỆM VỤ VỀ THỂ CHẾ", "II. Công tác cán bộ" over all columns, "1 | **Về thể chế**" and "1 | Về thể
 * chế" over "1.1 | …"; not "3 | Rà soát …" whose other cells are merged with those above, nor the rest of a broken row.
 * @param next the row below it
 */
export function groupOf(row: readonly Cell[], next: readonly Cell[] | undefined, columns: Columns): Group | null {
  const { number } = columns.at
  const label = number === undefined ? '' : textOf(row[number])
  const others = filledCells(row, columns)
  if (row.some((cell) => cell.merged) || others.length > 1) return null
  const [only] = others
  if (!only) return label === '' ? null : wide(row[number as number] as Cell)
  const text = textOf(only)
  const heading = { ...only, mapped: only.mapped }
  const mark = label === '' ? null : numberMark(label)
  if (mark && (mark.kind === 'roman' || mark.kind === 'upper' || mark.kind === 'part')) return { mark, heading }
  const child = number === undefined ? '' : textOf(next?.[number])
  const opens =
    mark !== null && (child.startsWith(`${mark.label}.`) || (mark.kind === 'number' && /^(?:a\)?|-)$/.test(child)))
  if (mark && (opens || only.strong || isCapital(text))) return { mark, heading }
  return label === '' ? wide(only) : null
}

/** A cell merged over all columns: "II. NHÓM …", "**Phòng Kinh tế**". */
function wide(cell: Cell): Group | null {
  const text = textOf(cell)
  const mark = markAt(text)
  if (mark && ['part', 'chapter', 'upper', 'roman', 'division'].includes(mark.kind)) {
    return { mark, heading: { ...cell, mapped: slice(cell.mapped, mark.length, cell.mapped.text.length) } }
  }
  const heads = cell.strong || isCapital(text)
  if (!heads || text.length > 250 || /[.;,]$/.test(text)) return null
  if (mark && (mark.kind === 'number' || mark.kind === 'decimal'))
    return { mark, heading: { ...cell, mapped: slice(cell.mapped, mark.length, cell.mapped.text.length) } }
  return { mark: null, heading: cell }
}
