import type { Block, Table } from './blocks.ts'
import { escapesOf, isDrawn } from './escape.ts'
import type { Span } from './inline.ts'

/** One printed line with the weight of each of its characters. */
interface Line {
  text: string
  bold: boolean[]
}

/** Blocks as Markdown, an empty line between any two: what src/tree reads. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.type === 'table' ? tableText(block) : paragraphTexts(block.spans)))
    .join('\n\n')
}

/** A note: its mark and its lines without an empty one between them, for it ends at an empty line. */
export function noteText(mark: string, blocks: readonly Block[]): string {
  const lines = cellLines(blocks).map((line) => markdownOf({ text: line, bold: [] }))
  return [`${mark} ${lines[0] ?? ''}`, ...lines.slice(1)].join('\n')
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
    } else open.push(markdownOf(line))
  }
  close()
  return texts
}

/** The printed lines, trimmed, without empty ones; null for the end of a page. */
function* linesOf(spans: readonly Span[]): Generator<Line | null> {
  let text = ''
  let bold: boolean[] = []
  const flush = function* (): Generator<Line> {
    const from = text.length - text.trimStart().length
    const to = text.trimEnd().length
    if (to > from) yield { text: text.slice(from, to), bold: bold.slice(from, to) }
    text = ''
    bold = []
  }
  for (const span of spans) {
    for (let i = 0; i < span.text.length; i++) {
      const char = span.text[i] as string
      if (char === '\n' || char === '\f') {
        yield* flush()
        if (char === '\f') yield null
      } else {
        text += char
        bold.push(span.bold)
      }
    }
  }
  yield* flush()
}

/** A line with its escapes and the marks of its bold parts. */
function markdownOf({ text, bold }: Line): string {
  const parts = boldParts(text, bold)
  const opens = new Set(parts.map(([from]) => from))
  const closes = new Set(parts.map(([, to]) => to))
  const escapes = escapesOf(text, opens.has(0))
  let out = ''
  for (let i = 0; i < text.length; i++) {
    if (closes.has(i)) out += '**'
    if (opens.has(i)) out += '**'
    if (escapes.has(i)) out += '\\'
    out += text[i]
  }
  return closes.has(text.length) ? `${out}**` : out
}

/**
 * Ranges that can stand between "**": Markdown takes these marks for bold only where they hug a word, so blanks at the
 * ends are left out, and where the mark itself stands within a word signs, too.
 */
function boldParts(text: string, bold: readonly boolean[]): [number, number][] {
  const parts: [number, number][] = []
  for (let i = 0; i < text.length; ) {
    if (!bold[i]) {
      i++
      continue
    }
    let end = i
    // Blanks between bold words are bold, whatever the file says of them.
    for (let at = i; at < text.length && (bold[at] || isBlank(text[at])); at++) if (bold[at]) end = at + 1
    const part = hug(text, i, end)
    if (part) parts.push(part)
    i = end
  }
  return parts
}

function hug(text: string, start: number, end: number): [number, number] | null {
  let from = start
  let to = end
  while (from < to && isBlank(text[from])) from++
  while (to > from && isBlank(text[to - 1])) to--
  if (isWithin(text[from - 1])) while (from < to && isSign(text[from])) from++
  if (isWithin(text[to])) while (to > from && isSign(text[to - 1])) to--
  return /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? [from, to] : null
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
    .map((text) => (isDrawn(text) ? text : markdownOf({ text, bold: [] })))
    .join('<br>')

/** The lines of a cell; of a table in it, a line a row. Weight is left out: nobody reads it in cells. */
function cellLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [...linesOf(block.spans)].flatMap((line) => (line ? [line.text] : []))
    return block.rows.flatMap((row) => {
      const cells = row.map((cell) => cellLines(cell.blocks)).filter((lines) => lines.length > 0)
      return cells.every((lines) => lines.length === 1) ? [cells.map(([line]) => line).join(' ')] : cells.flat()
    })
  })
}
