import { MONTH_WORDS, NUMBERS, QUARTER, QUARTER_WORDS, ROMAN, YEAR_SHIFTS } from '../words.ts'
import { bindsBefore } from './bound.ts'
import { BOUND, CUE } from './cue.ts'

/** A word that may say when without a number in figures, found by the rarest of its letters. */
interface CueWord {
  word: string
  /** Where its rarest letter stands. */
  anchor: number
  /** Words one of which must follow, or (of a unit) that make it a phrase where they follow. */
  next: ReadonlySet<string>
  /** Words that make it a phrase where they stand before it, and numbers, after which it counts. */
  part: ReadonlySet<string>
  number: ReadonlySet<string>
  /** A recurrence needs no preposition to be a deadline. */
  recurs: boolean
}

const NONE: ReadonlySet<string> = new Set()
const UNITS = ['ngày', 'tuần', 'tháng', 'năm', ...QUARTER]
const COUNTS = new Set([...Object.keys(NUMBERS), 'lăm', 'mươi'])
const PARTS = new Set(['cuối', 'hết', 'giữa', 'đầu'])
const first = (words: Iterable<string>): string[] => [...words].map((word) => word.split(' ')[0] as string)
const SHIFTS = first(Object.keys(YEAR_SHIFTS))
const QUARTERS = [...Object.keys(ROMAN), ...Object.keys(QUARTER_WORDS), 'thứ', 'này', 'tới', 'sau']

const repeat = (word: string, anchor: string, next: readonly string[]): CueWord => ({
  word,
  anchor: word.indexOf(anchor),
  next: new Set(next),
  part: NONE,
  number: NONE,
  recurs: true,
})
const unit = (word: string, anchor: string, next: readonly string[], part: ReadonlySet<string> = NONE): CueWord => ({
  word,
  anchor: word.indexOf(anchor),
  next: new Set(next),
  part,
  number: COUNTS,
  recurs: false,
})

/** `hằng tháng`, `định kỳ quý`, `tuần này`, `quý I`, `cuối năm`, `hai ngày`, `hôm nay`; not `ngân hàng nhà nước`, `tuần hoàn`, `định kỳ hoặc đột xuất`. */
const WORDS: readonly CueWord[] = [
  repeat('hằng', 'ằ', UNITS),
  repeat('hàng', 'à', UNITS),
  repeat('mỗi', 'ỗ', UNITS),
  repeat('định kỳ', 'ỳ', [...UNITS, 'vào', ...'0123456789']),
  repeat('định kì', 'ì', [...UNITS, 'vào', ...'0123456789']),
  unit('ngày', 'à', ['mai', 'kia', 'cuối', 'đầu', 'làm', 'mồng', 'mùng']),
  unit('tuần', 'ầ', ['này', 'tới', 'sau', 'đầu', 'cuối', 'thứ']),
  unit('tháng', 'á', [...first(Object.keys(MONTH_WORDS)), 'này', 'tới', 'sau', 'cuối', 'đầu'], PARTS),
  unit('năm', 'ă', SHIFTS, PARTS),
  ...QUARTER.map((word) => unit(word, word.slice(-2).replace(/[uiy]/u, ''), QUARTERS, PARTS)),
  unit('giờ', 'ờ', []),
  { ...unit('hôm', 'ô', ['nay']), number: NONE },
  { ...unit('nửa', 'ử', ['đầu', 'cuối']), number: NONE },
]

/** Beyond this no letter of the table lies; a code is cut to it, and what that lets through the word itself rules out. */
const CODES = 0x2000
/** One bit for each cue word: its anchor letter, the letter before that, and what may follow. */
const ANCHOR = new Uint32Array(CODES)
const BEFORE = new Uint32Array(CODES)
const AFTER = new Uint32Array(CODES)
/** First letters of the words behind it, last letters of those in front: most cue words are ruled out by one of each. */
const FIRST = new Uint32Array(CODES)
const LAST = new Uint32Array(CODES)

function mark(table: Uint32Array, letter: string, bit: number): void {
  for (const one of [letter, letter.toUpperCase()]) {
    const code = one.charCodeAt(0)
    table[code] = (table[code] as number) | bit
  }
}

for (const [index, { word, anchor, next: following, part, number }] of WORDS.entries()) {
  const bit = 1 << index
  mark(ANCHOR, word[anchor] as string, bit)
  mark(BEFORE, word[anchor - 1] as string, bit)
  for (const one of following) mark(FIRST, one[0] as string, bit)
  for (const one of [...part, ...number]) mark(LAST, one.at(-1) as string, bit)
  const next = word[anchor + 1]
  if (next !== undefined) mark(AFTER, next, bit)
  // The word ends here: no letter follows, or nothing at all, which counts as code 0.
  else for (let code = 0; code < 0x41; code++) AFTER[code] = (AFTER[code] as number) | bit
}

/** The letters by which cue words are found. */
export const ANCHORS: readonly number[] = [...ANCHOR.keys()].filter((code) => ANCHOR[code] !== 0)

/** Longest of the words that are looked up. */
const LONGEST = 6

/** The word at `at`; the first figure of a number. */
function wordAfter(text: string, at: number): string {
  let end = at
  if (isDigit(text.charCodeAt(at))) return text[at] as string
  while (end < at + LONGEST && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end).toLowerCase()
}

function wordBefore(text: string, at: number): string {
  let from = at
  while (from > at - LONGEST && isLetter(text.charCodeAt(from - 1))) from--
  return text.slice(Math.max(from, 0), at).toLowerCase()
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetter(code: number): boolean {
  return code > 0xbf || (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b)
}

function at(table: Uint32Array, text: string, index: number): number {
  return table[text.charCodeAt(index) & (CODES - 1)] as number
}

/** Two spaces stand where one is looked for: what they hide, the folded text shows. */
export const SPACED = -1

/** The cues of the word whose anchor letter, of this code, stands at `index`; 0 for none, or SPACED. */
export function cuesOfWord(text: string, index: number, code: number): number {
  const hit = (ANCHOR[code] as number) & at(BEFORE, text, index - 1) & at(AFTER, text, index + 1)
  if (hit === 0) return 0
  const cue = WORDS[31 - Math.clz32(hit)] as CueWord
  const start = index - cue.anchor
  const stop = start + cue.word.length
  const spaceBehind = text.charCodeAt(stop) === 0x20
  const spaceBefore = text.charCodeAt(start - 1) === 0x20
  if (spaceBehind && text.charCodeAt(stop + 1) === 0x20) return SPACED
  if (spaceBefore && text.charCodeAt(start - 2) === 0x20) return SPACED
  const follows = spaceBehind && (hit & at(FIRST, text, stop + 1)) !== 0
  const precedes = spaceBefore && (hit & at(LAST, text, start - 2)) !== 0
  if (!follows && !precedes) return 0
  return cuesOf(text, start, cue, follows, precedes)
}

function cuesOf(text: string, start: number, cue: CueWord, follows: boolean, precedes: boolean): number {
  const { word, next, part, number, recurs } = cue
  const stop = start + word.length
  if (isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(stop))) return 0
  if (text.slice(Math.max(0, start), stop).toLowerCase() !== word) return 0
  if (follows && next.has(wordAfter(text, stop + 1))) {
    return recurs ? CUE.repeat | BOUND : CUE.point | (bindsBefore(text, start) ? BOUND : 0)
  }
  if (!precedes) return 0
  const previous = wordBefore(text, start - 1)
  if (number.has(previous)) return CUE.count | BOUND
  return part.has(previous) ? CUE.point | (bindsBefore(text, start) ? BOUND : 0) : 0
}
