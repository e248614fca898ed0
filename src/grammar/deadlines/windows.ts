import { bindsBefore } from './cues/bound.ts'
import { BOUND, CUE } from './cues/cue.ts'
import { cuesOfNumber } from './cues/numbers.ts'
import { ANCHORS, cuesOfWord, SPACED } from './cues/words.ts'

/** How much text before a cue may belong to its phrase (prepositions, times) and after it (years, ranges). */
const BEFORE = 56
const AFTER = 80
/** A duration may have an anchor behind it: `05 ngày làm việc kể từ ngày …`. */
const AFTER_COUNT = 170
/** How far the first word of a phrase may lie before the letter that gave its cue away. */
const WORD_LENGTH = 8

/** What a character means to the search: nothing, a digit, a letter that cue words are found by, or that the text must be folded first. */
const DIGIT = 1
const ANCHOR = 2
const FOLD = 3
const CLASSES = new Uint8Array(0x10000)
for (let code = 0x30; code <= 0x39; code++) CLASSES[code] = DIGIT
for (const code of ANCHORS) CLASSES[code] = ANCHOR
for (const [from, to] of [
  [0x09, 0x0d],
  [0x2a, 0x2a],
  [0xa0, 0xa0],
  [0x300, 0x36f],
  [0x2000, 0x2015],
  [0x202f, 0x202f],
  [0x3000, 0x3000],
] as const) {
  CLASSES.fill(FOLD, from, to + 1)
}

/** A stretch of text and the cues in it. */
export interface Window {
  from: number
  to: number
  cues: number
}

/** Reading characters out of a typed array is four times as quick as out of a string. */
let scratch = Buffer.alloc(1 << 14)
let codes = new Uint16Array(scratch.buffer, scratch.byteOffset, scratch.length >> 1)
/** Larger texts get an array of their own. */
const KEPT = 1 << 16

function codesOf(text: string): Uint16Array {
  if (text.length > codes.length) {
    const bytes = Buffer.alloc(2 * text.length)
    const own = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
    if (text.length <= KEPT) [scratch, codes] = [bytes, own]
    bytes.write(text, 'utf16le')
    return own
  }
  scratch.write(text, 'utf16le')
  return codes
}

const NO_WINDOWS: readonly Window[] = []

/** The first character from `at` on that means something; a loop of its own, for nearly all of the time is spent in it. */
function nextOf(letters: Uint16Array, at: number, length: number): number {
  let i = at
  while (i < length && CLASSES[letters[i] as number] === 0) i++
  return i
}

function digitsEnd(letters: Uint16Array, at: number, length: number): number {
  let i = at + 1
  while (i < length && CLASSES[letters[i] as number] === DIGIT) i++
  return i
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? at : space
}

/** Cuts windows between words; null where two spaces in a row stand in one. */
function cut(text: string, found: Window[], folded: boolean): readonly Window[] | null {
  for (const window of found) {
    window.from = wordStart(text, window.from)
    window.to = wordEnd(text, window.to)
    if (!folded && text.slice(window.from, window.to).includes('  ')) return null
  }
  return found
}

/** Whether a cue may be hidden by white space that is not folded: `ngày  30`, `hằng  tháng`. */
function isSpaced(letters: Uint16Array, at: number, stop: number, length: number): boolean {
  return (
    (at > 1 && letters[at - 1] === 0x20 && letters[at - 2] === 0x20) ||
    (stop + 1 < length && letters[stop] === 0x20 && letters[stop + 1] === 0x20)
  )
}

/**
 * Stretches of the text round its date cues, in order, cut between words, none touching. One pass over the characters,
 * for most paragraphs have no cue; null where one of them must be folded first (never of text that is `folded`).
 */
export function windows(text: string, folded: true): readonly Window[]
export function windows(text: string, folded: boolean): readonly Window[] | null
export function windows(text: string, folded: boolean): readonly Window[] | null {
  let found: Window[] | null = null
  let open: Window | null = null
  const length = text.length
  const letters = codesOf(text)
  for (let i = nextOf(letters, 0, length); i < length; i = nextOf(letters, i, length)) {
    const code = letters[i] as number
    const what = CLASSES[code] as number
    let at = i++
    let cues = 0
    if (what === DIGIT) {
      i = digitsEnd(letters, at, length)
      if (!folded && isSpaced(letters, at, i, length)) return null
      cues = cuesOfNumber(text, at, i)
      if (cues === 0) continue
      if (open === null || (open.cues & BOUND) === 0 || open.to < at - BEFORE) {
        if ((cues & CUE.count) !== 0 || bindsBefore(text, at)) cues |= BOUND
      }
    } else if (what === ANCHOR) {
      cues = cuesOfWord(text, at, code)
      if (cues === 0) continue
      if (cues === SPACED && !folded) return null
      if (cues === SPACED) continue
      at = Math.max(0, at - WORD_LENGTH)
    } else {
      if (folded) continue
      return null
    }
    const to = at + (cues & (CUE.count | CUE.repeat | CUE.time) ? AFTER_COUNT : AFTER)
    if (open !== null && at - BEFORE <= open.to) {
      open.to = Math.max(open.to, to)
      open.cues |= cues
    } else {
      open = { from: Math.max(0, at - BEFORE), to, cues }
      if (found === null) found = [open]
      else found.push(open)
    }
  }
  return found === null ? NO_WINDOWS : cut(text, found, folded)
}
