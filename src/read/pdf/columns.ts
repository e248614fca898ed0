import { textOf } from './rows.ts'
import type { Block, Columns, Gutter, Line, Row, Segment } from './types.ts'

/** The empty strip between two columns, at least, in parts of the letters' size. */
const NARROWEST = 0.8
/** Columns end where this many lines could have stood between two rows; above a name at the right there is a signature. */
const FARTHEST = 4
const SIGNATURE = 10

/**
 * Rows between two tables as what they are: lines of the body, or columns side by side.
 * @param broken the columns in which the page before ended; rows that go on with them are put there
 */
export function columnsOf(rows: readonly Row[], broken: Columns | null = null): Block[] {
  const blocks: Block[] = []
  let body: Row[] = []
  const flush = () => {
    if (body.length > 0) blocks.push({ type: 'body', rows: body })
    body = []
  }
  let at = broken ? goOn(broken, rows) : 0
  while (at < rows.length) {
    const zone = zoneAt(rows, at)
    if (zone === null) {
      body.push(rows[at] as Row)
      at++
      continue
    }
    flush()
    blocks.push(zone.block)
    at = zone.end
  }
  flush()
  return blocks
}

// What a page may begin with below a closing: "- Lưu: VT", "Nguyễn Văn An"; not "Phụ lục", "PHỤ LỤC I".
const ENTRY = /^[-–+•]/u
const NAME = /^\p{Lu}\p{Ll}{0,7}(?: \p{Lu}\p{Ll}{0,7}){1,4}$/u

/** Adds the rows that go on with columns after a page break: further recipients, the signature's name. */
function goOn(columns: Columns, rows: readonly Row[]): number {
  const first = rows[0]
  const gutter = first && narrowed(columns.gutter, first)
  if (!gutter || !(isRight(first, gutter) ? NAME : ENTRY).test(lineText(first))) return 0
  const { end, gutter: last } = extent(rows, 0, gutter)
  const [left, right] = split(rows.slice(0, end), last)
  columns.columns[0].push(...left)
  columns.columns[1].push(...right)
  return end
}

function zoneAt(rows: readonly Row[], start: number): { block: Block; end: number } | null {
  const first = rows[start] as Row
  const gaps = first.segments
    .slice(1)
    .map((segment, i) => ({ from: (first.segments[i] as Segment).to, to: segment.from }))
  const widest = gaps.sort((a, b) => b.to - b.from - (a.to - a.from))[0]
  if (widest === undefined) return null
  const { end, gutter } = extent(rows, start, widest)
  const zone = rows.slice(start, end)
  const [left, right] = split(zone, gutter)
  if (isFrame(left, right)) return { block: { type: 'columns', columns: [left, right], gutter }, end }
  if (zone.filter((row) => !isLeft(row, gutter) && !isRight(row, gutter)).length < 2) return null
  const [table, length] = entries(zone, gutter)
  const widths = [left, right].map(
    (lines) => Math.max(...lines.map(({ to }) => to)) - Math.min(...lines.map(({ from }) => from)),
  )
  const read = table.map((cells) => cells.map((lines, column) => ({ lines, width: widths[column] as number })))
  return { block: { type: 'table', rows: read }, end: start + length }
}

// What stands below columns, never in one, short as it is: "Kính gửi: …", "PHỤ LỤC I"; not "Danh mục kèm theo".
const ELSEWHERE = /^(?:Kính gửi|Phụ lục|Biểu|Mẫu)(?![\p{L}\p{M}])/iu

/** How far down rows leave a gutter free, and what they leave of it. */
function extent(rows: readonly Row[], start: number, from: Gutter): { end: number; gutter: Gutter } {
  let gutter = from
  let end = start + 1
  for (; end < rows.length; end++) {
    const row = rows[end] as Row
    const above = rows[end - 1] as Row
    const next = narrowed(gutter, row)
    if (next === null) break
    const lines = (row.y - above.y) / (1.2 * Math.max(row.size, above.size))
    if (lines > (isRight(row, next) ? SIGNATURE : FARTHEST)) break
    if (ELSEWHERE.test(lineText(row))) break
    gutter = next
  }
  return { end, gutter }
}

function split(zone: readonly Row[], gutter: Gutter): [Line[], Line[]] {
  const left = zone.flatMap((row) => part(row, ({ to }) => to <= gutter.from))
  return [left, zone.flatMap((row) => part(row, ({ from }) => from >= gutter.to))]
}

/** What is left of the gutter beside a row; null where the row stands in it. */
function narrowed(gutter: Gutter, row: Row): Gutter | null {
  let { from, to } = gutter
  for (const segment of row.segments) {
    const middle = (segment.from + segment.to) / 2
    if (segment.from < to && segment.to > from) {
      if (middle < (from + to) / 2) from = segment.to
      else to = segment.from
    }
  }
  const free = row.segments.every((segment) => segment.to <= from || segment.from >= to)
  return free && to - from >= NARROWEST * row.size ? { from, to } : null
}

const isLeft = (row: Row, gutter: Gutter): boolean => row.segments.every(({ to }) => to <= gutter.from)
const isRight = (row: Row, gutter: Gutter): boolean => row.segments.every(({ from }) => from >= gutter.to)
const lineText = (row: Row): string => row.segments.map(({ glyphs }) => textOf(glyphs)).join(' ')

/** The segments of a row on one side as a line. */
function part(row: Row, test: (segment: Segment) => boolean): Line[] {
  const segments = row.segments.filter(test)
  return segments.length > 0 ? [lineOf(row, segments)] : []
}

/** Segments as one line, a blank between them. */
export function lineOf(row: Row, segments: readonly Segment[] = row.segments): Line {
  const glyphs = segments.flatMap((segment, i) =>
    i === 0 ? segment.glyphs : segment.glyphs.map((glyph, j) => (j === 0 ? { ...glyph, spaced: true } : glyph)),
  )
  return { glyphs, from: segments[0]?.from ?? 0, to: segments.at(-1)?.to ?? 0, y: row.y, size: row.size }
}

/** Letterhead or closing: several lines, some in capitals at the right, or the recipients. */
function isFrame(left: readonly Line[], right: readonly Line[]): boolean {
  if (left.some((line) => /^Nơi nhận/iu.test(textOf(line.glyphs)))) return true
  const capitals = (line: Line) => /^(?=[^\p{Ll}]*\p{Lu}{2})[^\p{Ll}]{4,}$/u.test(textOf(line.glyphs))
  return left.length + right.length > 2 && right.some(capitals)
}

/**
 * A table without rules: each row that has both columns begins an entry, others go on with it. Behind the last entry
 * only its right column goes on; what stands at the left there is the body again.
 */
function entries(zone: readonly Row[], gutter: Gutter): [Line[][][], number] {
  const table: Line[][][] = []
  let length = 0
  let pending: Line[] = []
  for (const [at, row] of zone.entries()) {
    const left = part(row, ({ to }) => to <= gutter.from)
    const right = part(row, ({ from }) => from >= gutter.to)
    const open = table.at(-1)
    if (left.length > 0 && right.length > 0) {
      open?.[0]?.push(...pending)
      table.push([left, right])
    } else if (right.length > 0 && pending.length === 0) open?.[1]?.push(...right)
    else {
      pending.push(...left)
      continue
    }
    pending = []
    length = at + 1
  }
  return [table, length]
}
