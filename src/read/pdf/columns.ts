import { textOf } from './rows.ts'
import type { Block, Line, Row, Segment } from './types.ts'

/** The empty strip between two columns, at least, in parts of the letters' size. */
const NARROWEST = 0.8
/** Columns end where this many lines could have stood between two rows; above a name at the right there is a signature. */
const FARTHEST = 4
const SIGNATURE = 10

interface Gutter {
  from: number
  to: number
}

/** Rows between two tables as what they are: lines of the body, or columns side by side. */
export function columnsOf(rows: readonly Row[]): Block[] {
  const blocks: Block[] = []
  let body: Row[] = []
  const flush = () => {
    if (body.length > 0) blocks.push({ type: 'body', rows: body })
    body = []
  }
  for (let at = 0; at < rows.length; ) {
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

function zoneAt(rows: readonly Row[], start: number): { block: Block; end: number } | null {
  const first = rows[start] as Row
  const gaps = first.segments
    .slice(1)
    .map((segment, i) => ({ from: (first.segments[i] as Segment).to, to: segment.from }))
  const widest = gaps.sort((a, b) => b.to - b.from - (a.to - a.from))[0]
  if (widest === undefined) return null
  let gutter: Gutter = widest
  let end = start + 1
  let both = 1
  for (; end < rows.length; end++) {
    const row = rows[end] as Row
    const above = rows[end - 1] as Row
    const next = narrowed(gutter, row)
    if (next === null) break
    const lines = (row.y - above.y) / (1.2 * Math.max(row.size, above.size))
    if (lines > (isRight(row, next) ? SIGNATURE : FARTHEST)) break
    if (isLeft(row, next) && /^Kính gửi/u.test(lineText(row))) break
    gutter = next
    if (!isLeft(row, gutter) && !isRight(row, gutter)) both++
  }
  const zone = rows.slice(start, end)
  const left = zone.flatMap((row) => part(row, ({ to }) => to <= gutter.from))
  const right = zone.flatMap((row) => part(row, ({ from }) => from >= gutter.to))
  if (zone.length > 1 && isFrame(left, right)) return { block: { type: 'columns', columns: [left, right] }, end }
  if (both < 2) return null
  const [table, length] = entries(zone, gutter)
  const widths = [left, right].map(
    (lines) => Math.max(...lines.map(({ to }) => to)) - Math.min(...lines.map(({ from }) => from)),
  )
  const read = table.map((cells) => cells.map((lines, column) => ({ lines, width: widths[column] as number })))
  return { block: { type: 'table', rows: read }, end: start + length }
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

/** Letterhead or closing: lines in capitals on one side at least, or the recipients. */
function isFrame(left: readonly Line[], right: readonly Line[]): boolean {
  const capitals = (line: Line) => /^(?=[^\p{Ll}]*\p{Lu}{2})[^\p{Ll}]{4,}$/u.test(textOf(line.glyphs))
  return right.some(capitals) || left.some((line) => /^Nơi nhận/iu.test(textOf(line.glyphs)))
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
