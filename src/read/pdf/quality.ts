import { isSyllable } from '../encodings/syllables.ts'
import type { Page } from './types.ts'

/** Letters on a page that is a picture, up to which they are stamps and numbers, not its text. */
const STAMPED = 200
/** A picture of this part of a page is a scan of it. */
const SCAN = 0.5
/** Letters up to which a page among scans is an empty one. */
const EMPTY = 20

/** Part of the words with letters that no Vietnamese text has, from which a text is nonsense. */
const STRANGE_WORDS = 0.08
/** The same for letters of other Latin languages: names and terms have some. */
const FOREIGN_WORDS = 0.25
/** Part of the words that a Vietnamese mouth can speak, below which a text may be nonsense. */
const SPOKEN_WORDS = 0.35
/** The same where letters are only known by the order of a font's glyphs: then it must be Vietnamese to be believed. */
const SPOKEN_BY_ORDER = 0.6
/** Part of the words without a vowel, from which a text that is not spoken is of no language. */
const MUTE_WORDS = 0.3
/** Part of the printed characters that are letters and digits, at least. */
const LEGIBLE = 0.5
/** Words from which these shares tell something. */
const ENOUGH = 12

/** Whether a page is a picture of text: covered by one, and hardly a letter that could be its text. */
export function isScan(page: Page): boolean {
  return page.pictured >= SCAN && lettersOn(page) <= STAMPED
}

export function isEmpty(page: Page): boolean {
  return lettersOn(page) <= EMPTY
}

const lettersOn = (page: Page): number => page.glyphs.filter(({ text }) => text !== ' ').length

// Unknown letters, private use, control characters, and letters of other scripts: what a font without a map yields.
const STRANGE = /[\ufffd\p{Co}\p{Cc}\p{Cn}]|(?![\p{Script=Latin}\p{Script=Common}\p{Script=Greek}\p{M}])\p{L}/u
// Latin letters that Vietnamese has not; a name may have one, a text in TCVN3 or VNI has them everywhere.
const FOREIGN = /[¡-¦¨©¬-¶¸¹¼-¿ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/u

const VOWEL = /[aăâeêioôơuưy]/u

/**
 * Whether text is what a text layer without a key gives.
 * @param byOrder its letters are known by the order of glyphs in a font, which another font may not keep
 */
export function isGarbled(text: string, byOrder: boolean): boolean {
  if (byOrder && text.replace(/[^\p{L}\p{N}]/gu, '').length < LEGIBLE * text.replace(/[\s.…_*|-]/gu, '').length)
    return true
  const words = text.split(/\s+/u).filter((word) => /[^\p{N}\p{P}\p{S}\s]/u.test(word))
  const share = (part: readonly string[], of: readonly string[]) => part.length / Math.max(1, of.length)
  if (
    share(
      words.filter((word) => STRANGE.test(word)),
      words,
    ) > STRANGE_WORDS
  )
    return true
  if (words.length < ENOUGH) return false
  if (
    share(
      words.filter((word) => FOREIGN.test(word)),
      words,
    ) > FOREIGN_WORDS
  )
    return true
  const heard = words.map((word) => word.replace(/[^\p{L}\p{M}]/gu, '')).filter((word) => word.length > 1)
  const spoken = share(heard.filter(isSyllable), heard)
  const mute = share(
    heard.filter((word) => !VOWEL.test(withoutTones(word))),
    heard,
  )
  return spoken < (byOrder ? SPOKEN_BY_ORDER : SPOKEN_WORDS) && (byOrder || mute > MUTE_WORDS)
}

function withoutTones(word: string): string {
  const spread = word.toLowerCase().normalize('NFD')
  return spread.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC')
}
