import { compile } from '../pattern.ts'
import type { Found, Survey } from '../read.ts'
import type { Reference } from '../reference.ts'

/** A phrase in its sentence, for the rules: folded lower-case text, so that patterns need no second spelling. */
export interface Context extends Found {
  reference: Reference | null
  /** The whole text. */
  small: string
  /** From the start of the sentence (after . or ;) to the phrase; at most 400 characters. */
  before: string
  /** The last clause of `before`: after its last comma, colon or parenthesis. */
  clause: string
  /** From the phrase to the end of the sentence; at most 300 characters. */
  after: string
  /** The phrase itself, in the same spelling. */
  own: string
}

const BACK = 400
const AHEAD = 300

const SMALL = compile(String.raw`[\p{Ll}\d]`)

/** A semicolon or full stop at `at` ends a sentence, unless a small letter or digit follows: `TP. Hồ` does not, `v.v. và` neither. */
function breaks(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0x3b) return true
  if (code !== 0x2e) return false
  const next = text[at + 1]
  if (next === undefined || next === '/') return true
  return next === ' ' && !SMALL.test(text[at + 2] ?? '')
}

function isClauseMark(code: number): boolean {
  return code === 0x2c || code === 0x3a || code === 0x28 || code === 0x29
}

/** Start of the sentence that goes on at `to`, at most BACK before it. */
function sentenceStart(text: string, to: number): number {
  const floor = Math.max(0, to - BACK)
  const stretch = text.slice(floor, to + 2)
  const last = to - floor - 1
  let start = last < 0 ? 0 : stretch.lastIndexOf(';', last) + 1
  let at = last < 0 ? -1 : stretch.lastIndexOf('.', last)
  while (at >= start && !breaks(stretch, at)) at = at === 0 ? -1 : stretch.lastIndexOf('.', at - 1)
  if (at >= start) start = at + 1
  while (start <= last && stretch.charCodeAt(start) === 0x20) start++
  return floor + start
}

/** End of the sentence that goes on at `from`, at most AHEAD behind it. */
function sentenceEnd(text: string, from: number): number {
  const stretch = text.slice(from, from + AHEAD + 2)
  const most = Math.min(AHEAD, text.length - from)
  const semicolon = stretch.indexOf(';')
  const end = semicolon < 0 || semicolon > most ? most : semicolon
  let at = stretch.indexOf('.')
  while (at >= 0 && at < end && !breaks(stretch, at)) at = stretch.indexOf('.', at + 1)
  return from + (at >= 0 && at < end ? at : end)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Start of the last clause; the comma of a number (98,5) is no clause mark. */
function clauseStart(before: string): number {
  let i = before.length - 1
  while (i >= 0 && !(isClauseMark(before.charCodeAt(i)) && !isDigit(before.charCodeAt(i + 1)))) i--
  i++
  while (before.charCodeAt(i) === 0x20) i++
  return i
}

/** Sentence ends are told by the capitals behind them, so both spellings are needed. */
export function contextOf(found: Found, { text, small, reference }: Survey): Context {
  const from = sentenceStart(text, found.from)
  const before = small.slice(from, found.from)
  return {
    phrase: found.phrase,
    reading: found.reading,
    from: found.from,
    to: found.to,
    reference,
    small,
    before,
    clause: before.slice(clauseStart(before)),
    after: small.slice(found.to, sentenceEnd(text, found.to)),
    own: small.slice(found.from, found.to),
  }
}
