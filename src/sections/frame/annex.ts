import { readHead } from '../tables/heads.ts'
import type { Zone } from '../types.ts'
import { hasMark, type Row } from './rows.ts'
import { ATTACHED } from './subject.ts'
import { joinedTitleAt, titleAt } from './title.ts'

/** First words of an annex. */
const ANNEX =
  /^(?:phu luc|bieu mau|bieu so|bieu|mau so|mau|danh sach|danh muc|bang|de cuong|so do|thong ke|tong hop)(?![a-z])/
/** Forms to be filled in, whatever they are about. */
const FORM = /^(?:bieu|mau|de cuong)(?![a-z])/
/** Lists, which assign nothing. */
const LIST = /(?:^| )(?:danh sach|danh muc|bieu mau|mau|bieu|de cuong|so do|bang tinh|du toan|thong ke|ban do)(?![a-z])/
/** … unless it is work that they list. */
const WORK =
  /(?:nhiem vu|phan cong|cong viec|giai phap|lo trinh|tien do|phan giao|ke hoach|trach nhiem|hoat dong)(?![a-z])/
const CUES = /chu tri|phoi hop|thoi han|hoan thanh|thuc hien|trach nhiem/g

/** What follows a closing: parts that are read as provisions, and rows that are not read. */
export interface Annexes {
  bodies: Zone[]
  ignored: number[]
}

/** Within an annex, a heading in capitals that names a kind of document is no new one unless "(Kèm theo …)" follows. */
function starts(rows: readonly Row[], at: number, first: boolean): boolean {
  const row = rows[at] as Row
  if (row.text.length > 160 || hasMark(row.text) || row.cell) return false
  if (titleAt(rows, at) || (row.capital && row.blank && joinedTitleAt(rows, at))) {
    return first || rows.slice(at + 1, at + 10).some((below) => ATTACHED.test(below.bare))
  }
  return (
    ANNEX.test(row.bare) &&
    (row.capital || row.strong || /^phu luc(?: (?:so )?[ivx\d]{1,4})?\s?[:.]?/.test(row.bare)) &&
    row.blank
  )
}

/**
 * Rows of the title: capitals, and whatever stands above "(Kèm theo …)", with its wrapped lines. The head of a table
 * ("STT", "Nhiệm vụ") is none of it.
 */
function titleEnd(rows: readonly Row[], from: number, to: number): number {
  const last = Math.min(to, from + 12)
  const attached = rows.slice(from, last).findIndex((row, i) => i > 0 && ATTACHED.test(row.bare))
  const until = attached < 0 ? from : from + attached
  let at = from + 1
  while (at < last) {
    const row = rows[at] as Row
    if (hasMark(row.text) || row.cell || /^(?:s?tt|so tt)$/.test(row.bare)) return at
    if (at > until && !row.capital) return at
    if (at === until) return bracketEnd(rows, at, to)
    at++
  }
  return at
}

/** The row after "(Kèm theo …)", which may be wrapped. */
function bracketEnd(rows: readonly Row[], from: number, to: number): number {
  if (!(rows[from] as Row).text.includes('(')) return from + 1
  for (let at = from; at < to && at < from + 5; at++) if ((rows[at] as Row).text.includes(')')) return at + 1
  return from + 1
}

/** A table among these rows has a head that says what, and who leads. */
function hasTaskTable(rows: readonly Row[]): boolean {
  const first = rows.findIndex((row) => row.cell)
  if (first < 0) return false
  const { table, row: top } = (rows[first] as Row).cell as NonNullable<Row['cell']>
  const heads: string[][] = []
  for (const { cell, text } of rows.slice(first, first + MOST_HEADS)) {
    if (cell?.table !== table) break
    const row = cell.row - top
    while (heads.length <= row) heads.push([])
    const cells = heads[row] as string[]
    while (cells.length <= cell.column) cells.push('')
    cells[cell.column] = `${cells[cell.column]} ${text}`.trim()
  }
  return readHead(heads)?.explicit === true
}

/** Lines of cells among which the head of a table stands. */
const MOST_HEADS = 60

function assigns(rows: readonly Row[], from: number, bodyFrom: number, to: number): boolean {
  const title = rows
    .slice(from, bodyFrom)
    .filter((row) => !ATTACHED.test(row.bare))
    .map((row) => row.bare)
    .join(' ')
  if (FORM.test(title.replace(/^phu luc(?: so)?(?: [ivx\d]{1,4})?\s?[:.]?\s*/, ''))) return false
  if (WORK.test(title) || hasTaskTable(rows.slice(bodyFrom, to))) return true
  if (LIST.test(title)) return false
  if (titleAt(rows, from) || joinedTitleAt(rows, from)) return true
  let cues = 0
  for (const row of rows.slice(bodyFrom, to)) cues += row.bare.match(CUES)?.length ?? 0
  return cues >= 2
}

/**
 * Parts between a closing and the next one, or the end.
 *
 * reads:   "KẾ HOẠCH" / "(Kèm theo Quyết định số …)"; "PHỤ LỤC" / "DANH MỤC NHIỆM VỤ"
 * ignores: footnotes, "Nguồn: …", "PHỤ LỤC" / "DANH SÁCH CÁC ĐƠN VỊ", "ĐỀ CƯƠNG BÁO CÁO", forms
 */
export function readAnnexes(rows: readonly Row[], from: number, to: number): Annexes {
  const cuts: number[] = []
  for (let at = from; at < to; at++) {
    const last = cuts.at(-1)
    if (starts(rows, at, last === undefined) && (last === undefined || at >= titleEnd(rows, last, to))) cuts.push(at)
  }
  const annexes: Annexes = { bodies: [], ignored: [] }
  loose(rows, from, cuts[0] ?? to, annexes)
  for (const [i, cut] of cuts.entries()) {
    const end = cuts[i + 1] ?? to
    const bodyFrom = titleEnd(rows, cut, end)
    const read = assigns(rows, cut, bodyFrom, end)
    if (read && bodyFrom < end) annexes.bodies.push({ from: bodyFrom, to: end })
    else if (!read) for (let at = cut; at < end; at++) annexes.ignored.push(at)
  }
  return annexes
}

/** Rows after a closing without a title of their own: read where they hold several marked provisions. */
function loose(rows: readonly Row[], from: number, to: number, annexes: Annexes): void {
  const slice = rows.slice(from, to)
  const notes = slice.findIndex((row) => /^\[\d{1,3}\]/.test(row.text))
  const marked = slice.filter((row) => hasMark(row.text)).length
  if (notes < 0 && marked >= 2 && slice.reduce((sum, row) => sum + row.text.length, 0) > 600)
    annexes.bodies.push({ from, to })
  else for (let at = from; at < to; at++) annexes.ignored.push(at)
}
