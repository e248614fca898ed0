import { isSyllable } from './syllables.ts'

/** How well a decoding reads as Vietnamese. */
export interface Score {
  /** Words with a letter beyond ASCII that are Vietnamese syllables, and those that are none. */
  valid: number
  invalid: number
  /** valid of all, 0 to 1; 0 where there is no such word. */
  share: number
}

// Letters and whatever else stands between them that is not white space, ASCII or the punctuation of print: in a wrong
// decoding the letters of a word become signs ("nh©n d©n").
const WORD = /(?:[A-Za-z]|[^\p{ASCII}\u0085\u00a0\u2013\u2014\u2018-\u201d\u2022\u2026])+/gu
const BEYOND_ASCII = /\P{ASCII}/u
const CONTROL = /[^\P{Cc}\t\n\v\f\r]/gu
/** "HĐND", "KHĐT" say nothing either way. */
const INITIALS = /^[A-ZĐ]+$/

/**
 * Counts the Vietnamese syllables of a decoded text. Words of ASCII letters alone are not counted: every encoding
 * reads them alike. A control character is as bad as a wrong word.
 */
export function scoreOf(text: string): Score {
  let valid = 0
  let invalid = text.match(CONTROL)?.length ?? 0
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word)) continue
    if (isSyllable(word)) valid++
    else if (!INITIALS.test(word)) invalid++
  }
  const all = valid + invalid
  return { valid, invalid, share: all === 0 ? 0 : valid / all }
}
