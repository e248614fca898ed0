import { joined, type Word, wordsOf } from './markdown.ts'
import type { Line } from './types.ts'

/** The left and right end of the full lines of a column. */
export interface Measure {
  left: number
  right: number
}

/** Lines of text as read: the words of each printed line of a paragraph that is not run on. */
export type Paragraph = Word[][]

/** A line with the words it holds and where it stands. */
export interface FlowLine extends Line {
  words: Word[]
  measure: Measure
  /** The first of its page. */
  turn: boolean
}

export function flowLine(line: Line, measure: Measure, turn: boolean): FlowLine {
  return { ...line, words: wordsOf(line.glyphs), measure, turn }
}

// Takes "- ", "+ ", "• ", "a)", "đ)", "1.", "1.2.", "IV.", "Điều 3", "(1)"; not "2026 là", "i đến".
const MARK =
  /^(?:[-–—+•·*]|[a-zđ]{1,2}[).]|\(?\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){0,3}\.|\d{1,2}(?:\.\d{1,2}){1,3}|[IVXLC]{1,6}[.)]|Điều|Chương|Mục|Phần)$/u

/** Lines of a column put together to paragraphs, as far as the places of their ends tell. */
export function paragraphsOf(lines: readonly FlowLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let before: FlowLine | null = null
  const leading = leadingOf(lines)
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const link = before && open ? linkOf(before, line, leading) : 'new'
    if (link === 'new' || !open) paragraphs.push([line.words])
    else if (link === 'line') open.push(line.words)
    else open[open.length - 1] = joined(open.at(-1) as Word[], line.words)
    before = line
  }
  return paragraphs
}

/** run: the same paragraph goes on; line: the next line of a heading or of a letterhead; new: another paragraph. */
type Link = 'run' | 'line' | 'new'

function linkOf(before: FlowLine, line: FlowLine, leading: number): Link {
  const first = line.words[0]?.text ?? ''
  const last = before.words.at(-1)?.text ?? ''
  const em = line.size
  const spacing = line.turn ? leading : line.y - before.y
  const ended = /[.;:!?][”"’')\]]*$/u.test(last)
  const centred = isCentred(line)
  if (centred !== isCentred(before) && !(centred && isFull(before, line) && startsLower(first))) {
    return isFull(before, line) && !ended && startsLower(first) ? 'run' : 'new'
  }
  if (centred) {
    if (line.turn || spacing > 1.6 * leading || isBold(line) !== isBold(before)) return 'new'
    return isFull(before, line) && !ended ? 'run' : 'line'
  }
  if (spacing > 1.6 * leading && !(startsLower(first) && !ended)) return 'new'
  if (!isFull(before, line)) return startsLower(first) && !ended && isRagged(before) ? 'run' : 'new'
  const indent = line.from - line.measure.left
  const indentBefore = before.from - before.measure.left
  if (MARK.test(first) && (ended || indent > 0.8 * em)) return ended || !splits(last) ? 'new' : 'run'
  if (indent > indentBefore + 0.8 * em) return ended || !isMarked(before) ? 'new' : 'run'
  if (indent > 0.8 * em && ended && Math.abs(indent - indentBefore) < 0.5 * em) return 'new'
  return 'run'
}

const startsLower = (text: string): boolean => /^[("“]?\p{Ll}/u.test(text)
const isMarked = (line: FlowLine): boolean => MARK.test(line.words[0]?.text ?? '')
const isBold = (line: FlowLine): boolean => line.words.every(({ bold }) => bold)
/** Words that no paragraph ends with: "… tại khoản" + "2. Điều 5". */
const splits = (last: string): boolean => /^(?:khoản|điểm|điều|mục|số|tháng|ngày|và|của|theo|tại|,)$/iu.test(last)

/** The next line's first word would not have fitted. */
function isFull(line: FlowLine, next: FlowLine): boolean {
  const word = firstWordWidth(next)
  const room = isCentred(line) ? line.measure.right - line.measure.left : line.measure.right - line.from
  return line.to - line.from + 0.2 * line.size + word > room - 0.3 * line.size
}

/** It ends well before the margin, but not as early as a last line may. */
function isRagged(line: FlowLine): boolean {
  return line.to > line.measure.left + 0.8 * (line.measure.right - line.measure.left)
}

function firstWordWidth(line: FlowLine): number {
  const next = line.glyphs.findIndex((glyph, i) => i > 0 && glyph.spaced)
  const end = line.glyphs[next < 0 ? line.glyphs.length - 1 : next - 1]
  return end ? end.x + end.width - line.from : 0
}

/** As far from the left as from the right, and from both farther than an indent. */
export function isCentred(line: FlowLine): boolean {
  const left = line.from - line.measure.left
  const right = line.measure.right - line.to
  return left > 2 * line.size && right > 2 * line.size && Math.abs(left - right) < 2.5 * line.size
}

function leadingOf(lines: readonly FlowLine[]): number {
  const steps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const step = (lines[i] as FlowLine).y - (lines[i - 1] as FlowLine).y
    if (step > 0 && !(lines[i] as FlowLine).turn) steps.push(step)
  }
  steps.sort((a, b) => a - b)
  return steps[Math.floor(steps.length * 0.4)] ?? 18
}
