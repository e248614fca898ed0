import type { Block, Table } from './blocks.ts'
import { type Edit, escapesOf, isDrawn } from './escape.ts'
import type { Span } from './inline.ts'

type Range = [from: number, to: number]

/** One printed line, and which parts of it are bold: in order, apart from each other. */
interface Line {
  text: string
  bold: Range[]
}

/** Blocks as Markdown, an empty line between any two: what src/tree reads. */
export function toMarkdown(blocks: Iterable<Block>): string {
  const texts: string[] = []
  for (const block of blocks) texts.push(...(block.type === 'table' ? tableText(block) : paragraphTexts(block.spans)))
  return texts.join('\n\n')
}

/** A note: its mark and its lines without an empty one between them, for it ends at an empty line. */
export function noteText(mark: string, blocks: readonly Block[]): string {
  const [first = '', ...rest] = cellLines(blocks).filter((line) => !isDrawn(line))
  return [`${mark} ${markdownOf(plain(first), false)}`, ...rest.map((line) => markdownOf(plain(line), true))].join('\n')
}

/** The paragraph; more than one where a page ends within it or a rule stands between its lines. */
function paragraphTexts(spans: readonly Span[]): string[] {
  const texts: string[] = []
  let open: string[] = []
  const close = (): void => {
    if (open.length > 0) texts.push(open.join('\n'))
    open = []
  }
  for (const line of linesOf(spans)) {
    if (line === null) close()
    else if (isDrawn(line.text)) {
      close()
      texts.push(line.text)
    } else open.push(markdownOf(line, true))
  }
  close()
  return texts
}

/** The printed lines, trimmed, without empty ones; null for the end of a page. */
function* linesOf(spans: readonly Span[]): Generator<Line | null> {
  let text = ''
  let bold: Range[] = []
  for (const span of spans) {
    for (const piece of span.text.split(/([\n\f])/)) {
      if (piece !== '\n' && piece !== '\f') {
        if (span.bold) bold.push([text.length, text.length + piece.length])
        text += piece
        continue
      }
      yield* trimmed(text, bold)
      if (piece === '\f') yield null
      text = ''
      bold = []
    }
  }
  yield* trimmed(text, bold)
}

function* trimmed(text: string, bold: readonly Range[]): Generator<Line> {
  const from = text.length - text.trimStart().length
  const printed = text.trim()
  const within = (at: number): number => Math.min(Math.max(0, at - from), printed.length)
  if (printed !== '') yield { text: printed, bold: bold.map(([a, b]) => [within(a), within(b)]) }
}

const plain = (text: string): Line => ({ text, bold: [] })

/**
 * A line with its escapes and the marks of its bold parts.
 * @param opens whether a block may begin with it
 */
function markdownOf({ text, bold }: Line, opens: boolean): string {
  const parts = boldParts(text, bold)
  const edits: Edit[] = parts.flatMap(([from, to]): Edit[] => [
    [from, from, '**'],
    [to, to, '**'],
  ])
  // At one place the mark of bold comes first: its words begin with the backslash, or ended before it.
  for (const edit of escapesOf(text, opens && parts[0]?.[0] !== 0)) edits.push(edit)
  if (edits.length === 0) return text
  edits.sort((a, b) => a[0] - b[0])
  let out = ''
  let last = 0
  for (const [from, to, instead] of edits) {
    out += text.slice(last, from) + instead
    last = to
  }
  return out + text.slice(last)
}

/**
 * Ranges that can stand between "**": Markdown takes these marks for bold only where they hug a word, so blanks at the
 * ends are left out, and where the mark itself stands within a word signs, too.
 */
function boldParts(text: string, bold: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const [from, to] of bold) {
    const last = joined.at(-1)
    // Blanks between bold words are bold, whatever the file says of them.
    if (last && text.slice(last[1], from).trim() === '') last[1] = to
    else joined.push([from, to])
  }
  return joined.flatMap(([from, to]) => hug(text, from, to))
}

function hug(text: string, start: number, end: number): Range[] {
  let from = start
  let to = end
  while (from < to && isBlank(text[from])) from++
  while (to > from && isBlank(text[to - 1])) to--
  if (isWithin(text[from - 1])) while (from < to && isSign(text[from])) from++
  if (isWithin(text[to])) while (to > from && isSign(text[to - 1])) to--
  return /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? [[from, to]] : []
}

const isWithin = (neighbour: string | undefined): boolean => neighbour !== undefined && !isBlank(neighbour)
const isSign = (char: string | undefined): boolean => !/[\p{L}\p{M}\p{N}]/u.test(char ?? '')
const isBlank = (char: string | undefined): boolean => char !== undefined && /\s/u.test(char)

/** A table of rows "| a | b |". Word has no heads in Markdown's sense; the rule below the first row makes it a table. */
function tableText({ rows }: Table): string[] {
  const texts = rows
    .map((row) => row.map(({ blocks }) => cellText(blocks)))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => `| ${cells.join(' | ')} |`)
  if (texts.length === 0) return []
  const rule = `| ${Array<string>(rows[0]?.length ?? 0)
    .fill('---')
    .join(' | ')} |`
  return [[texts[0], rule, ...texts.slice(1)].join('\n')]
}

const cellText = (blocks: readonly Block[]): string =>
  cellLines(blocks)
    .map((text) => (isDrawn(text) ? text : markdownOf(plain(text), false)))
    .join('<br>')

/** The lines of a cell; of a table in it, a line a row. Weight is left out: nobody reads it in cells. */
function cellLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [...linesOf(block.spans)].flatMap((line) => (line ? [line.text] : []))
    return block.rows.flatMap((row) => {
      const cells = row.map((cell) => cellLines(cell.blocks)).filter((lines) => lines.length > 0)
      return cells.every((lines) => lines.length === 1) ? [cells.flat().join(' ')] : cells.flat()
    })
  })
}
