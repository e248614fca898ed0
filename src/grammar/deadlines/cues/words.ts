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
  repeat('định kỳ', 'ị', [...UNITS, 'vào', ...'0123456789']),
  repeat('định kì', 'ị', [...UNITS, 'vào', ...'0123456789']),
  unit('ngày', 'à', ['mai', 'kia', 'cuối', 'đầu', 'làm', 'mồng', 'mùng']),
  unit('tuần', 'ầ', ['này', 'tới', 'sau', 'đầu', 'cuối', 'thứ']),
  unit('tháng', 'á', [...first(Object.keys(MONTH_WORDS)), 'này', 'tới', 'sau', 'cuối', 'đầu'], PARTS),
  unit('năm', 'ă', SHIFTS, PARTS),
  ...QUARTER.map((word) => unit(word, word.slice(-2).replace(/[uiy]/u, ''), QUARTERS, PARTS)),
  unit('giờ', 'ờ', []),
  { ...unit('hôm', 'ô', ['nay']), number: NONE },
  { ...unit('nửa', 'ử', ['đầu', 'cuối']), number: NONE },
]

/** A spelling of a cue word round its anchor letter. */
interface Spelling {
  before: string
  after: string
  cue: CueWord
}

function spellings(): Map<number, Spelling[]> {
  const table = new Map<number, Spelling[]>()
  for (const cue of WORDS) {
    const title = (cue.word[0] as string).toUpperCase() + cue.word.slice(1)
    for (const word of [cue.word, title, cue.word.toUpperCase()]) {
      const code = word.charCodeAt(cue.anchor)
      const entry = { before: word.slice(0, cue.anchor), after: word.slice(cue.anchor + 1), cue }
      table.set(code, [...(table.get(code) ?? []), entry])
    }
  }
  return table
}

const SPELLINGS = spellings()
/** The letters by which cue words are found. */
export const ANCHORS: readonly number[] = [...SPELLINGS.keys()]

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

/** The cues of the word whose anchor letter stands at `at`; 0 for none. */
export function cuesOfWord(text: string, at: number, code: number): number {
  for (const { before, after, cue } of SPELLINGS.get(code) as Spelling[]) {
    if (!text.startsWith(after, at + 1) || !text.endsWith(before, at)) continue
    const start = at - before.length
    const stop = at + 1 + after.length
    if (isLetter(text.charCodeAt(start - 1)) || isLetter(text.charCodeAt(stop))) continue
    if (text.charCodeAt(stop) === 0x20 && cue.next.has(wordAfter(text, stop + 1))) {
      return CUE.word | (cue.recurs || bindsBefore(text, start) ? BOUND : 0)
    }
    if (cue.number.size === 0 || text.charCodeAt(start - 1) !== 0x20) continue
    const previous = wordBefore(text, start - 1)
    if (cue.number.has(previous)) return CUE.word | BOUND
    if (cue.part.has(previous)) return CUE.word | (bindsBefore(text, start) ? BOUND : 0)
  }
  return 0
}
