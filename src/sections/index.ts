import { EMPTY, endOf, type Mapped, MappedBuilder, slice, startOf } from '../normalise/mapped.ts'
import type { Line } from '../tree/lines.ts'
import { fallenTable } from './fallen.ts'
import { readFrame } from './frame/index.ts'
import { markAt } from './marks.ts'
import { Nesting } from './nesting.ts'
import { goesOnWith, partsOf } from './tables/index.ts'
import { separatePaths } from './tables/paths.ts'
import { placeTable } from './tables/place.ts'
import type { Cell, Content, Paragraph, ParsedDocument, SectionNode, Zone } from './types.ts'
import { continues, splitsSentence, type Wrapping, wrappingOf } from './wrap.ts'

export type { Content, Mark, Paragraph, ParsedDocument, SectionNode, Table, TaskRow } from './types.ts'

/** Lines → letterhead, provisions, closing. */
export function readDocument(lines: Line[]): ParsedDocument {
  const frame = readFrame(lines)
  const wrapping = wrappingOf(lines)
  const bodies = frame.zones.bodies.map((zone) => readBody(lines, zone, frame.zones.ignored, wrapping))
  separatePaths(bodies.flatMap((body) => body.roots))
  return {
    ...frame,
    preambles: bodies.map((body) => body.preamble),
    bodies: bodies.map((body) => body.roots),
    sections: bodies.flatMap((body) => body.roots),
  }
}

function readBody(lines: Line[], zone: Zone, ignored: Set<number>, wrapping: Wrapping) {
  const nesting = new Nesting()
  const preamble: Content[] = []
  let open: MappedBuilder | null = null
  let strong = false
  let before = ''
  const into = () => nesting.top?.content ?? preamble
  const close = () => {
    if (open && open.length > 0) into().push({ type: 'paragraph', paragraph: paragraphOf(open.build(), strong) })
    open = null
  }
  for (let i = zone.from; i < zone.to; i++) {
    const line = lines[i] as Line
    if (ignored.has(i)) continue
    const { text } = line.mapped
    if (line.cell) {
      close()
      const { rows, to } = readTables(lines, i, zone.to)
      placeTable(partsOf(rows), nesting.top, into(), nesting.roots)
      i = to - 1
      before = ''
      nesting.extend(endOf((lines[i] as Line).mapped))
      continue
    }
    const fallen = line.fence ? fallenTable(lines, i, zone.to) : null
    if (fallen) {
      close()
      placeTable(partsOf(fallen.rows), nesting.top, into(), nesting.roots)
      i = fallen.to - 1
      before = ''
      nesting.extend(endOf((lines[i] as Line).mapped))
      continue
    }
    const mark = splitsSentence(before, line, wrapping) ? null : markAt(text)
    if (mark) {
      close()
      const fresh = line.blankBefore || !wrapping.width || /[.;:]$/.test(before)
      nesting.excerpt = preamble.length === 0 && before === ''
      const node = nesting.open(mark, fresh, startOf(line.mapped))
      if (node) {
        const rest = slice(line.mapped, mark.length, text.length)
        node.heading = rest.text
        open = new MappedBuilder()
        open.append(rest)
        strong = line.strong
        nesting.extend(endOf(line.mapped))
        before = rest.text === '' ? '' : text
        continue
      }
    }
    const builder: MappedBuilder | null = open
    const bare: boolean = builder !== null && builder.length === 0
    if (builder !== null && (bare || continues(before, line, wrapping, strong))) {
      const top: SectionNode | undefined = nesting.top
      if (bare && top) top.heading = text
      if (!bare) builder.push(' ', startOf(line.mapped), 0)
      builder.append(line.mapped)
      strong = strong && line.strong
    } else {
      close()
      open = new MappedBuilder()
      open.append(line.mapped)
      strong = line.strong
    }
    nesting.extend(endOf(line.mapped))
    before = text
  }
  close()
  return settled(preamble, nesting.roots)
}

/**
 * Bullets of an assessment before the first number belong to the preamble where a paragraph behind them hands over to
 * the numbers: "- Một số đơn vị chậm …" / "… yêu cầu các đơn vị thực hiện:" / "1. …". Not bullets that follow numbers.
 */
function settled(preamble: Content[], roots: SectionNode[]): { preamble: Content[]; roots: SectionNode[] } {
  const isBullet = ({ mark }: SectionNode) => mark.kind === 'bullet' || mark.kind === 'plus'
  const first = roots.findIndex((node) => !isBullet(node))
  const last = roots[first - 1]
  const end = last?.content.at(-1)
  if (!last || last.children.length > 0 || last.content.length < 2) return { preamble, roots }
  if (end?.type !== 'paragraph' || !/:\s*$/.test(end.paragraph.mapped.text)) return { preamble, roots }
  const inside = (node: SectionNode): Content[] => [...node.content, ...node.children.flatMap(inside)]
  return { preamble: [...preamble, ...roots.slice(0, first).flatMap(inside)], roots: roots.slice(first) }
}

/** Capitals or bold without an end mark: a heading that has no mark of its own. */
function paragraphOf(mapped: Mapped, strong: boolean): Paragraph {
  const { text } = mapped
  const capitals = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
  return { mapped, title: (strong || capitals) && text.length < 250 && !/[.;:,]$/.test(text), strong }
}

/** A table with those right behind it that go on with its rows, as a page leaves them. */
function readTables(lines: Line[], from: number, end: number): { rows: Cell[][]; to: number } {
  const table = readTable(lines, from, end)
  for (let { to } = table; to < end && (lines[to] as Line).cell; ) {
    const next = readTable(lines, to, end)
    if (!goesOnWith(table.rows, next.rows)) break
    for (const row of next.rows) table.rows.push(row)
    to = table.to = next.to
  }
  return table
}

/** Short rows are filled up to as many cells; a table made to be wide does not make each of its rows so. */
const WIDEST = 40

/** Collects the rows of the table that begins at a line; `to` is the first line after it. */
function readTable(lines: Line[], from: number, end: number): { rows: Cell[][]; to: number } {
  const table = (lines[from] as Line).cell?.table
  const grid: Line[][][] = []
  let to = from
  for (; to < end && (lines[to] as Line).cell?.table === table; to++) {
    const line = lines[to] as Line
    const { row, column } = line.cell as { row: number; column: number }
    while (grid.length <= row) grid.push([])
    const cells = grid[row] as Line[][]
    while (cells.length <= column) cells.push([])
    cells[column]?.push(line)
  }
  const width = grid.reduce((most, cells) => Math.min(WIDEST, Math.max(most, cells.length)), 0)
  const rows = grid.map((cells) =>
    Array.from({ length: Math.max(width, cells.length) }, (_, i) => cellOf(cells[i] ?? [])),
  )
  for (const line of lines.slice(from, to)) {
    const { row, column, rows: height = 1 } = line.cell as NonNullable<Line['cell']>
    for (const below of rows.slice(row + 1, row + height)) below[column] = { ...EMPTY_CELL, merged: true }
  }
  return { rows: rows.filter((_, i) => (grid[i] as Line[][]).length > 0), to }
}

const EMPTY_CELL: Cell = { mapped: EMPTY, title: false, strong: false }

/** The lines of a cell as one; "^^" is how MultiMarkdown writes that the cell above covers this one. */
function cellOf(lines: Line[]): Cell {
  if (lines.length === 1 && lines[0]?.mapped.text === '^^') return { ...EMPTY_CELL, merged: true }
  const out = new MappedBuilder()
  for (const [i, { mapped }] of lines.entries()) {
    if (i > 0) out.push('\n', startOf(mapped), 0)
    out.append(mapped)
  }
  const mapped = out.length > 0 ? out.build() : EMPTY
  return { mapped, title: false, strong: lines.length > 0 && lines.every((line) => line.strong) }
}
