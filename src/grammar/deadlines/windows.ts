import { bindsBefore } from './cues/bound.ts'
import { BOUND, CUE } from './cues/cue.ts'
import { cuesOfNumber } from './cues/numbers.ts'
import { ANCHORS, cuesOfWord } from './cues/words.ts'

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
const SPACE = 3
const FOLD = 4
const CLASSES = new Uint8Array(0x3001)
for (let code = 0x30; code <= 0x39; code++) CLASSES[code] = DIGIT
for (const code of ANCHORS) CLASSES[code] = ANCHOR
CLASSES[0x20] = SPACE
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

const NO_WINDOWS: readonly Window[] = []

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

function cut(text: string, found: Window[]): readonly Window[] {
  for (const window of found) {
    window.from = wordStart(text, window.from)
    window.to = wordEnd(text, window.to)
  }
  return found
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
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    const what = code > 0x3000 ? 0 : (CLASSES[code] as number)
    if (what === 0) continue
    let cues = 0
    let at = i
    if (what === SPACE) {
      if (folded || text.charCodeAt(i + 1) !== 0x20) continue
      return null
    }
    if (what === DIGIT) {
      while (i + 1 < length && isDigit(text.charCodeAt(i + 1))) i++
      cues = cuesOfNumber(text, at, i + 1)
      if (cues === 0) continue
      if (open === null || (open.cues & BOUND) === 0 || open.to < at - BEFORE) {
        if ((cues & CUE.count) !== 0 || bindsBefore(text, at)) cues |= BOUND
      }
    } else if (what === ANCHOR) {
      cues = cuesOfWord(text, i, code)
      if (cues === 0) continue
      at = Math.max(0, i - WORD_LENGTH)
    } else {
      if (folded) continue
      return null
    }
    const to = at + (cues & (CUE.count | CUE.word | CUE.time) ? AFTER_COUNT : AFTER)
    if (open !== null && at - BEFORE <= open.to) {
      open.to = Math.max(open.to, to)
      open.cues |= cues
    } else {
      open = { from: Math.max(0, at - BEFORE), to, cues }
      if (found === null) found = [open]
      else found.push(open)
    }
  }
  return found === null ? NO_WINDOWS : cut(text, found)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
