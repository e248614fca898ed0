import { EMPTY, endOf, type Mapped, MappedBuilder, slice, startOf } from '../normalise/mapped.ts'
import type { Line } from '../tree/lines.ts'
import { fallenTable } from './fallen.ts'
import { readFrame } from './frame/index.ts'
import { markAt } from './marks.ts'
import { Nesting } from './nesting.ts'
import type { Content, Paragraph, ParsedDocument, SectionNode, Zone } from './types.ts'
import { continues, splitsSentence, type Wrapping, wrappingOf } from './wrap.ts'

export type { Content, Mark, Paragraph, ParsedDocument, SectionNode, Table } from './types.ts'

/** Lines → letterhead, provisions, closing. */
export function readDocument(lines: Line[]): ParsedDocument {
  const frame = readFrame(lines)
  const wrapping = wrappingOf(lines)
  const bodies = frame.zones.bodies.map((zone) => readBody(lines, zone, frame.zones.ignored, wrapping))
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
      i = readTable(lines, i, zone.to, into()) - 1
      before = ''
      nesting.extend(endOf(line.mapped))
      continue
    }
    const fallen = line.fence ? fallenTable(lines, i, zone.to) : null
    if (fallen) {
      close()
      into().push({ type: 'table', table: fallen.table })
      i = fallen.to - 1
      before = ''
      nesting.extend(endOf((lines[i] as Line).mapped))
      continue
    }
    const mark = splitsSentence(before, line, wrapping) ? null : markAt(text)
    if (mark) {
      close()
      const fresh = line.blankBefore || !wrapping.width || /[.;:]$/.test(before)
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
  return { preamble, roots: nesting.roots }
}

/** Capitals or bold without an end mark: a heading that has no mark of its own. */
function paragraphOf(mapped: Mapped, strong: boolean): Paragraph {
  const { text } = mapped
  const capitals = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
  return { mapped, title: (strong || capitals) && text.length < 250 && !/[.;:,]$/.test(text), strong }
}

/** Collects the table that begins at a line; returns the index of the first line after it. */
function readTable(lines: Line[], from: number, to: number, into: Content[]): number {
  const table = (lines[from] as Line).cell?.table
  const rows: Paragraph[][] = []
  let i = from
  for (; i < to && (lines[i] as Line).cell?.table === table; i++) {
    const line = lines[i] as Line
    const { row, column } = line.cell as { row: number; column: number }
    while (rows.length <= row) rows.push([])
    const cells = rows[row] as Paragraph[]
    while (cells.length <= column) cells.push({ mapped: EMPTY, title: false, strong: false })
    const cell = cells[column] as Paragraph
    const joined = new MappedBuilder()
    if (cell.mapped.text !== '') {
      joined.append(cell.mapped)
      joined.push('\n', startOf(line.mapped), 0)
    }
    joined.append(line.mapped)
    cells[column] = { mapped: joined.build(), title: false, strong: false }
  }
  into.push({ type: 'table', table: { rows: rows.filter((cells) => cells.length > 0) } })
  return i
}
