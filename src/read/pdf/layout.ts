import { columnsOf, lineOf } from './columns.ts'
import { dropFurniture, type Sheet, withoutStamps } from './furniture.ts'
import { type Grid, gridsOf } from './grid.ts'
import { joined, markdownOf, type Word, wordsOf } from './markdown.ts'
import { measureOf } from './measure.ts'
import {
  type FlowLine,
  firstWordWidth,
  flowLine,
  type Measure,
  opensItem,
  type Paragraph,
  paragraphsOf,
} from './paragraphs.ts'
import { rowsOf } from './rows.ts'
import type { Block, Columns, Line, Page, Row } from './types.ts'

interface Laid extends Sheet {
  width: number
  grids: Grid[]
}

/** Where the parts of a page stand: its tables, and the lines outside them. */
export function layOut(page: Page): Laid {
  const { grids, rest } = gridsOf({ ...page, glyphs: withoutStamps(page.glyphs) })
  return { width: page.width, height: page.height, grids, rows: rowsOf(rest) }
}

/** The text of pages as Markdown, in the order in which a person reads it. */
export function markdownOfPages(pages: Laid[]): string {
  dropFurniture(pages)
  const notes = pages.flatMap(takeNotes)
  const measures = measureOf(pages)
  const out: string[] = []
  let flow: FlowLine[] = []
  const flush = () => {
    for (const paragraph of paragraphsOf(flow)) out.push(textOf(paragraph))
    flow = []
  }
  for (const { blocks, measure } of blocksOfPages(pages, measures)) {
    for (const [at, block] of blocks.entries()) {
      if (block.type === 'body') {
        flow.push(...block.rows.map((row, i) => flowLine(lineOf(row), measure, at === 0 && i === 0)))
        continue
      }
      flush()
      if (block.type === 'table') out.push(tableOf(block))
      else for (const column of block.columns) out.push(...columnOf(column))
    }
  }
  flush()
  for (const note of notes) out.push(textOf(paragraphsOf(note).flat()))
  // Rows of one table stand without an empty line between them, also where a page broke it.
  return `${out
    .filter((text) => text !== '')
    .join('\n\n')
    .replace(/\|\n\n(?=\|)/g, '|\n')}\n`
}

function textOf(paragraph: Paragraph): string {
  return paragraph
    .map((words) => markdownOf(words))
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('\n')
}

/** The blocks of each page; columns that a page breaks are whole on the first. */
function blocksOfPages(pages: readonly Laid[], measures: readonly Measure[]): { blocks: Block[]; measure: Measure }[] {
  let last: Block | undefined
  return pages.map((page, at) => {
    const blocks = blocksOf(page, last?.type === 'columns' ? last : null)
    last = blocks.at(-1) ?? last
    return { blocks, measure: measures[at] as Measure }
  })
}

/** Body, columns and tables of a page from the top down. */
function blocksOf(page: Laid, broken: Columns | null): Block[] {
  const blocks: Block[] = []
  let rows = page.rows
  let open = broken
  for (const grid of page.grids) {
    const above = rows.filter((row) => row.y <= (grid.top + grid.bottom) / 2)
    blocks.push(...columnsOf(above, open), grid.block)
    rows = rows.slice(above.length)
    open = null
  }
  return [...blocks, ...columnsOf(rows, open)]
}

/** Footnotes: small lines at the foot of a page, the first of which begins with a raised number. */
function takeNotes(page: Laid): FlowLine[][] {
  const body = sizeOf(page.rows)
  const starts = page.rows.findIndex(
    (row, i) => row.segments[0]?.glyphs[0]?.raised && page.rows.slice(i).every(({ size }) => size < 0.92 * body),
  )
  if (starts < 0) return []
  const rows = page.rows.slice(starts)
  page.rows = page.rows.slice(0, starts)
  const notes: FlowLine[][] = []
  const measure = { left: Math.min(...rows.map(left)), right: Math.max(...rows.map(right)) }
  for (const row of rows) {
    if (row.segments[0]?.glyphs[0]?.raised) notes.push([])
    notes.at(-1)?.push(flowLine(lineOf(row), measure, false))
  }
  return notes
}

const left = (row: Row): number => row.segments[0]?.from ?? 0
const right = (row: Row): number => row.segments.at(-1)?.to ?? 0

/** The size that most letters have. */
function sizeOf(rows: readonly Row[]): number {
  const letters = new Map<number, number>()
  for (const { segments } of rows) {
    for (const { size } of segments.flatMap(({ glyphs }) => glyphs)) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + 1)
    }
  }
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** Lines of a letterhead or a closing: each its own, but for entries that run on. */
function columnOf(lines: readonly Line[]): string[] {
  const blocks: Word[][][] = []
  let before: Line | null = null
  for (const line of lines) {
    const words = wordsOf(line.glyphs)
    const open = blocks.at(-1)
    const last = open?.at(-1)
    if (!before || !open || !last || line.y - before.y > 1.9 * Math.max(line.size, before.size)) blocks.push([words])
    else if (runsOn(last, words)) open[open.length - 1] = joined(last, words)
    else open.push(words)
    before = line
  }
  return blocks.map(textOf)
}

/** Takes "- Văn phòng (bố trí kinh phí," + "phương tiện);"; not "SỞ Y TẾ" + "Số: 12". */
function runsOn(before: readonly Word[], words: readonly Word[]): boolean {
  return /^[(\p{Ll}]/u.test(words[0]?.text ?? '') && !/[.;:]$/u.test(before.at(-1)?.text ?? '')
}

function tableOf({ rows }: Extract<Block, { type: 'table' }>): string {
  return rows.map((row) => `| ${row.map(({ lines, width }) => cellOf(lines, width)).join(' | ')} |`).join('\n')
}

/** Room between a border and the text, both sides taken together, in parts of the letters' size. */
const PADDING = 1

/** The lines of a cell: those that only the cell's width broke are one. */
function cellOf(lines: readonly Line[], width: number): string {
  const read: Word[][] = []
  for (const [i, line] of lines.entries()) {
    const words = wordsOf(line.glyphs)
    const last = read.at(-1)
    if (last && goesOn(lines[i - 1] as Line, last, line, words, width)) read[read.length - 1] = joined(last, words)
    else read.push(words)
  }
  return read.map((words) => markdownOf(words, true)).join('<br>')
}

function goesOn(before: Line, last: readonly Word[], line: Line, words: readonly Word[], width: number): boolean {
  if (opensItem(words)) return false
  if (runsOn(last, words)) return true
  return before.to - before.from + 0.2 * line.size + firstWordWidth(line) > width - PADDING * line.size
}
