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
  const style: Style = { leading: leadingOf(lines), indented: isIndented(lines) }
  let before: FlowLine | null = null
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const link = before && open ? linkOf(before, line, opensItem(open[0] as Word[]), style) : 'new'
    if (link === 'new' || !open) paragraphs.push([line.words])
    else if (link === 'line') open.push(line.words)
    else open[open.length - 1] = joined(open.at(-1) as Word[], line.words)
    before = line
  }
  return paragraphs
}

interface Style {
  /** From one base line to the next. */
  leading: number
  indented: boolean
}

/** run: the same paragraph goes on; line: the next line of a heading; new: another paragraph. */
type Link = 'run' | 'line' | 'new'

function linkOf(before: FlowLine, line: FlowLine, item: boolean, { leading, indented }: Style): Link {
  const em = line.size
  const first = line.words[0]?.text ?? ''
  const last = before.words.at(-1)?.text ?? ''
  const ended = /[.;:!?][”"’')\]]*$/u.test(last)
  const lower = startsLower(first)
  const full = isFull(before, line)
  const far = !line.turn && line.y - before.y > 1.6 * leading
  const indent = line.from - line.measure.left
  const indentBefore = before.from - before.measure.left
  // A name below a signature, a date: nothing goes on from there.
  if (indentBefore > (before.measure.right - before.measure.left) / 2) return lower && !ended && !far ? 'line' : 'new'
  // "- Các Sở: Công Thương, Tài chính," + "Nông nghiệp;" in a narrow list.
  if (item && !ended && !far && !opensItem(line.words) && Math.min(indent, indentBefore) > 4 * em) return 'run'
  // A narrow column of its own broke "Kính gửi:".
  if (/^Kính$/iu.test(last) && before.words.length === 1 && /^gửi/iu.test(first)) return 'run'
  const centred = isCentred(line)
  if (centred || isCentred(before)) {
    if (line.turn || far || ended) return 'new'
    if (full && (lower || isBold(line) === isBold(before))) return 'run'
    return centred && isCentred(before) && isBold(line) === isBold(before) ? 'line' : 'new'
  }
  if (far && (ended || !lower)) return 'new'
  if (!full) return lower && !ended && isRagged(before) ? 'run' : 'new'
  if (opensItem(line.words)) return ended || (indent > 0.8 * em && !splits(last)) ? 'new' : 'run'
  if (indent > 0.8 * em && indented && !lower) return 'new'
  if (indent > indentBefore + 0.8 * em) return ended || !item ? 'new' : 'run'
  if (indent > 0.8 * em && ended && Math.abs(indent - indentBefore) < 0.5 * em) return 'new'
  return 'run'
}

const startsLower = (text: string): boolean => /^[("“]?\p{Ll}/u.test(text)
export const opensItem = (words: readonly Word[]): boolean => MARK.test(words[0]?.text ?? '')
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

export function firstWordWidth(line: Line): number {
  const next = line.glyphs.findIndex((glyph, i) => i > 0 && glyph.spaced)
  const end = line.glyphs[next < 0 ? line.glyphs.length - 1 : next - 1]
  return end ? end.x + end.width - line.from : 0
}

/** As far from the left as from the right: by more than any indent, or a bold line by less. */
export function isCentred(line: FlowLine): boolean {
  const left = line.from - line.measure.left
  const right = line.measure.right - line.to
  const least = (isBold(line) ? 0.8 : 4) * line.size
  return left > least && right > least && Math.abs(left - right) < 1.2 * line.size
}

/** Whether the first line of a paragraph is indented and the others are not: then an indent begins another. */
function isIndented(lines: readonly FlowLine[]): boolean {
  const going = lines.filter((line) => startsLower(line.words[0]?.text ?? ''))
  const hanging = going.filter((line) => line.from - line.measure.left > 0.8 * line.size)
  return hanging.length < 0.25 * going.length
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
