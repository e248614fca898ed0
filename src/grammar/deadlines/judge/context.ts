import { lower } from '../fold.ts'
import { compile } from '../pattern.ts'
import type { Found } from '../read.ts'
import type { Reference } from '../reference.ts'

/** A phrase in its sentence, for the rules: folded lower-case text, so that patterns need no second spelling. */
export interface Context extends Found {
  reference: Reference | null
  /** From the start of the sentence (after . or ;) to the phrase; at most 400 characters. */
  before: string
  /** The last clause of `before`: after its last comma, colon or parenthesis. */
  clause: string
  /** From the phrase to the end of the sentence; at most 300 characters. */
  after: string
  parenthesised: boolean
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

/** Start of the sentence that holds `at`, no further back than `floor`. */
function sentenceStart(text: string, at: number, floor: number): number {
  let i = at - 1
  while (i >= floor && !breaks(text, i)) i--
  i++
  while (text.charCodeAt(i) === 0x20 && i < at) i++
  return i
}

function sentenceEnd(text: string, at: number, ceiling: number): number {
  let i = at
  while (i < ceiling && !breaks(text, i)) i++
  return i
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

/** `text` is folded and has its capitals, for they tell sentence ends. */
export function contextOf(found: Found, text: string, reference: Reference | null): Context {
  const from = sentenceStart(text, found.from, Math.max(0, found.from - BACK))
  const to = sentenceEnd(text, found.to, Math.min(text.length, found.to + AHEAD))
  const sentence = lower(text.slice(from, to))
  const before = sentence.slice(0, found.from - from)
  return {
    ...found,
    reference,
    before,
    clause: before.slice(clauseStart(before)),
    after: sentence.slice(found.to - from),
    parenthesised: before.lastIndexOf('(') > before.lastIndexOf(')'),
    own: sentence.slice(found.from - from, found.to - from),
  }
}
