import { inlineRuns, type Run } from './inline.ts'
import type { Range } from './segments.ts'

/** A part of a document as it is set on the page. Offsets refer to the text; what no run covers is not printed. */
export type Block = (
  | { kind: 'paragraph' | 'heading' | 'laid'; runs: Run[] }
  | { kind: 'table'; rows: { head: boolean; cells: Run[][] }[] }
) & {
  /** It stands before the first sentence: letterhead, number, title. */
  opening?: boolean
}

/**
 * A text in blocks, for reading only: the register is made from the full parse, and its positions are the text's own,
 * so that a paragraph drawn too wide or too narrow here moves no mark.
 */
export function layoutOf(text: string, syntax: 'plain' | 'markdown'): Block[] {
  const blocks: Block[] = []
  let lines: Range[] = []
  const close = (): void => {
    if (lines.length > 0) blocks.push(syntax === 'markdown' ? markdownBlock(text, lines) : plainBlock(text, lines))
    lines = []
  }
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end).trim()
    const table = syntax === 'markdown' && isRow(words)
    const open = lines[0]
    if (words === '' || words === '|') close()
    else {
      // A table and a heading begin a block without an empty line before them; a heading also ends its own.
      if (open && table !== isRow(text.slice(open.start, open.end).trim())) close()
      const heading = syntax === 'markdown' && headingMark.test(words)
      if (heading) close()
      lines.push(line)
      if (heading) close()
    }
  }
  close()
  const body = blocks.findIndex((block) => isSentence(text, block))
  if (body <= MOST_OPENING) for (const block of blocks.slice(0, Math.max(0, body))) block.opening = true
  return blocks
}

/** A letterhead of more blocks than this is none. */
const MOST_OPENING = 16

/** The first paragraph that is written out: a long line in small letters, neither a heading nor bold throughout. */
function isSentence(text: string, block: Block): boolean {
  if (block.kind !== 'paragraph' || block.runs.every(({ strong }) => strong)) return false
  let from = 0
  return block.runs.some(({ start, end, breaks }, i) => {
    if (i === 0 || breaks) from = start
    const next = block.runs[i + 1]
    if (next && !next.breaks) return false
    return end - from > 200 && /\p{Ll}{2}/u.test(text.slice(from, end))
  })
}

const headingMark = /^#{1,6}[ \t]/
const isRow = (words: string): boolean => words.length > 2 && words.startsWith('|') && words.endsWith('|')

function linesOf(text: string): Range[] {
  const lines: Range[] = []
  for (const match of text.matchAll(/[^\r\n\f]+|\r\n|[\r\n\f]/g)) {
    const start = match.index
    if (/^[\r\n\f]/.test(match[0])) {
      if ((lines.at(-1)?.end ?? -1) !== start) lines.push({ start, end: start })
    } else lines.push({ start, end: start + match[0].length })
  }
  return lines
}

function markdownBlock(text: string, lines: readonly Range[]): Block {
  const first = lines[0] as Range
  const words = text.slice(first.start, first.end)
  if (isRow(words.trim())) return tableBlock(text, lines)
  const mark = /^\s*#{1,6}\s+/.exec(words)
  if (!mark) return { kind: 'paragraph', runs: inlineRuns(text, joined(text, lines)) }
  return { kind: 'heading', runs: inlineRuns(text, [{ start: first.start + mark[0].length, end: first.end }]) }
}

function tableBlock(text: string, lines: readonly Range[]): Block {
  const isBorder = ({ start, end }: Range): boolean => /^[\s|:-]+$/.test(text.slice(start, end))
  const head = lines.length > 1 && isBorder(lines[1] as Range)
  const rows = lines
    .filter((line) => !isBorder(line))
    .map((line, i) => ({ head: head && i === 0, cells: cellsOf(text, line).map((cell) => inlineRuns(text, [cell])) }))
  return { kind: 'table', rows }
}

/** What stands between the bars of a row; a bar behind a backslash is a sign of the text. */
function cellsOf(text: string, { start, end }: Range): Range[] {
  const bars: number[] = []
  for (let i = start; i < end; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '|') bars.push(i)
  }
  return bars.slice(1).map((bar, i) => trimmed(text, { start: (bars[i] as number) + 1, end: bar }))
}

function trimmed(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: Math.max(from, from + words.trim().length) }
}

function plainBlock(text: string, lines: readonly Range[]): Block {
  // A letterhead in two columns, a centred title: set by spaces, which are kept.
  const laid = lines.some(({ start, end }) => /\S\s{4,}\S|^\s{8,}\S/.test(text.slice(start, end)))
  const run = (range: Range): Run => ({ ...range, strong: false, emphasis: false })
  if (laid) return { kind: 'laid', runs: [run({ start: (lines[0] as Range).start, end: (lines.at(-1) as Range).end })] }
  return { kind: 'paragraph', runs: joined(text, lines).map((line, i) => ({ ...run(line), breaks: i > 0 })) }
}

// Takes "- ", "+ ", "a) ", "1. ", "II- ", "2.1. "; not "31/12/2025;" at the head of a wrapped line.
const mark = /^\s*(?:[*_]{0,3})(?:[-–+•*]\s|(?:\p{L}|\p{Lu}{1,5}|\d{1,3}(?:\.\d{1,3}){0,3})[.)/-][\s*])/u

// A short line that goes on in small letters was wrapped as well: "…thế giới biến" + "động phức tạp"; not "KẾT LUẬN".
const unfinished = /[^.;:!?]$/
const small = /^\s*\p{Ll}/u

/** Lines of a paragraph with those put together that only the width of the page parted. */
function joined(text: string, lines: readonly Range[]): Range[] {
  const out: Range[] = []
  let before = ''
  for (const line of lines) {
    const words = text.slice(line.start, line.end).trim()
    const last = out.at(-1)
    const least = small.test(words) && unfinished.test(before) ? 25 : 50
    if (last && before.length >= least && before.length <= 120 && !mark.test(words)) last.end = line.end
    else out.push({ ...line })
    before = words
  }
  return out
}
