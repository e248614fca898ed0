import type { Node, Parent, Root } from 'mdast'
import { type Mapped, MappedBuilder, slice } from '../normalise/mapped.ts'
import { type HtmlTable, htmlTables } from './html-tables.ts'
import { cleanLine, isRule, rowCells } from './marks.ts'

/**
 * A line as a reader of the printed page sees it: one line of a paragraph, one line of a table cell. Its text has
 * no Markdown marks, its white space is folded and trimmed, NFC; `mapped.map` leads back to the source.
 */
export interface Line {
  mapped: Mapped
  /** An empty line, a page break or the border of a table stands before it. */
  blankBefore: boolean
  /** The whole line was bold or a heading. */
  strong: boolean
  /** Its first words were; absent means not known. */
  opensStrong?: boolean
  /** How many lone "|" stand right before it: what is left of the borders of a table that fell apart. */
  fence?: number
  /** The line stands in a table: which table, row and column (from 0), and how many rows the cell covers. */
  cell?: { table: number; row: number; column: number; rows?: number }
}

/** What the inline marks of a block do to its characters. */
const DROP = 1
const STRONG = 2

/** The lines of a document, in order. `text` is the normalised text that the tree was made from. */
export function linesOf(root: Root, text: Mapped): Line[] {
  const flags = new Uint8Array(text.text.length)
  const blocks: [number, number][] = []
  collect(root, flags, blocks)
  const out: Line[] = []
  const tagged = htmlTables(text)
  let tables = 0
  let row = -1
  let blank = true
  let fence = 0
  let last = 0
  /** Where the last table of tags ends. */
  let read = 0
  const endTable = () => {
    if (row >= 0) tables++
    row = -1
  }
  for (const [from, to] of blocks) {
    if (/\n[ ]*\n|\f/.test(text.text.slice(last, from))) blank = true
    for (let start = Math.max(from, read); start < to; ) {
      const html = tagged[0]
      if (html && html.from <= start) {
        endTable()
        for (const line of linesOfTable(html, tables)) out.push(line)
        tables++
        tagged.shift()
        start = read = html.to
        blank = true
        continue
      }
      const newline = text.text.slice(start, to).search(/[\n\f]/)
      const end = Math.min(newline < 0 ? to : start + newline, html?.from ?? to)
      const { raw, kept } = unmarked(text, flags, start, end)
      const trimmed = raw.text.trim()
      if (trimmed === '' || isRule(trimmed) || isPageNumber(trimmed, text.text, start, end)) {
        blank = true
        if (trimmed === '|') fence++
      } else {
        const cells = rowCells(trimmed)
        if (cells) {
          row++
          const shift = raw.text.indexOf(trimmed)
          for (const [column, [a, b]] of cells.entries()) {
            const place = [kept[shift + a] ?? end, kept[shift + b] ?? end] as const
            const strong = b > a && boldness(text.text, flags, ...place) === 'all'
            for (const mapped of cleanLine(slice(raw, shift + a, shift + b)))
              out.push({ mapped, blankBefore: true, strong, cell: { table: tables, row, column } })
          }
          blank = true
        } else {
          endTable()
          const bold = boldness(text.text, flags, start, end)
          for (const piece of cleanLine(raw)) {
            out.push({ mapped: piece, blankBefore: blank, strong: bold === 'all', opensStrong: bold !== 'none', fence })
            fence = 0
            blank = false
          }
        }
      }
      start = end === html?.from ? end : end + 1
    }
    last = to
  }
  return out
}

/** The lines of a table written in tags. */
const linesOfTable = (table: HtmlTable, index: number): Line[] =>
  table.cells.flatMap(({ row, column, rows, lines, strong }) =>
    lines.map((mapped) => ({ mapped, blankBefore: true, strong, cell: { table: index, row, column, rows } })),
  )

/** Leaf blocks as ranges; a list item's first block begins at the item's own mark, through lists in lists ("+ - …"). */
function collect(node: Node, flags: Uint8Array, blocks: [number, number][], from?: number): void {
  const start = from ?? (node.position?.start.offset as number)
  const end = node.position?.end.offset as number
  if (node.type === 'root' || node.type === 'list' || node.type === 'blockquote' || node.type === 'listItem') {
    const children = (node as Parent).children
    if (node.type === 'listItem' && children.length === 0) blocks.push([start, end])
    for (const [i, child] of children.entries()) {
      collect(child, flags, blocks, i === 0 && (node.type === 'listItem' || from !== undefined) ? start : undefined)
    }
    return
  }
  blocks.push([start, end])
  if ('children' in node) mark(node as Parent, flags, node.type === 'heading')
}

/** Marks the characters of emphasis for dropping and those inside strong emphasis as strong. */
function mark(parent: Parent, flags: Uint8Array, strong: boolean): void {
  if (strong) setFlags(flags, parent, STRONG)
  for (const child of parent.children) {
    if (child.type === 'emphasis' || child.type === 'strong') {
      const inner = child.children
      const first = inner[0]?.position?.start.offset ?? 0
      const last = inner.at(-1)?.position?.end.offset ?? 0
      flags.fill(DROP, child.position?.start.offset, first)
      flags.fill(DROP, last, child.position?.end.offset)
      mark(child, flags, child.type === 'strong')
    } else if (child.type === 'text' && child.position) {
      // An escape prints its second character only.
      const at = child.position.start.offset as number
      const to = child.position.end.offset as number
      if (child.value.length !== to - at) flags[at] = (flags[at] as number) | 4
    }
  }
}

function setFlags(flags: Uint8Array, node: Node, bit: number): void {
  const end = node.position?.end.offset as number
  for (let i = node.position?.start.offset as number; i < end; i++) flags[i] = (flags[i] as number) | bit
}

/** A line without its marks, and where in the text each of its characters stands. */
function unmarked(text: Mapped, flags: Uint8Array, start: number, end: number): { raw: Mapped; kept: number[] } {
  const out = new MappedBuilder()
  const kept: number[] = []
  for (let i = start; i < end; i++) {
    if ((flags[i] as number) & DROP) continue
    out.copy(text, i)
    kept.push(i)
  }
  return { raw: out.build(), kept }
}

/** Whether a line is bold: all of it, its first words, or neither. */
function boldness(text: string, flags: Uint8Array, start: number, end: number): 'all' | 'first' | 'none' {
  let seen = false
  for (let i = start; i < end; i++) {
    if ((flags[i] as number) & DROP || !/[\p{L}\p{N}]/u.test(text[i] as string)) continue
    if (!((flags[i] as number) & STRONG)) return seen ? 'first' : 'none'
    seen = true
  }
  return seen ? 'all' : 'none'
}

/** A number alone on its line beside a page break or between empty lines: "2", "- 3 -", "Trang 2/5". */
function isPageNumber(trimmed: string, text: string, start: number, end: number): boolean {
  if (!/^(?:[-–—] ?\d{1,3} ?[-–—]|\d{1,3}|(?:Trang|Page) \d{1,3}(?: ?\/ ?\d{1,3})?)$/.test(trimmed)) return false
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end, end + 3)
  return before === '' || /\f|\n *\n/.test(before) || /\f|\n *\n/.test(after)
}
