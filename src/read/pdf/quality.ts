import type { Page } from './types.ts'

/** Letters on a page that is a picture, up to which they are stamps and numbers, not its text. */
const STAMPED = 200
/** A picture of this part of a page is a scan of it. */
const SCAN = 0.5

/** Part of the words with letters that no Vietnamese text has, from which a text is nonsense. */
const STRANGE_WORDS = 0.08
/** Part of the words that a Vietnamese mouth can speak, up to which a text is nonsense or of another language. */
const SPOKEN_WORDS = 0.35
/** Words from which these shares tell something. */
const ENOUGH = 12

/** Whether a page is a picture of text: covered by one, and hardly a letter that could be its text. */
export function isScan(page: Page): boolean {
  return page.pictured >= SCAN && page.glyphs.filter(({ text }) => text !== ' ').length <= STAMPED
}

// Unknown letters, private use, control characters, and letters of other scripts: what a font without a map yields.
const STRANGE = /[\ufffd\p{Co}\p{Cc}\p{Cn}]|(?![\p{Script=Latin}\p{Script=Common}\p{Script=Greek}\p{M}])\p{L}/u
// Latin letters that Vietnamese has not; a name may have one, a text in TCVN3 or VNI has them everywhere.
const FOREIGN = /[¡-©«-¶¸-»¿ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ]/u

const VOWELS = 'aăâeêioôơuưy'
/**
 * A Vietnamese syllable: onset, one to three vowels, coda; tones apart.
 *
 * takes: "nghiêng", "quyết", "ưu", "gì"
 * not:   "whr", "strong", "hnh"
 */
const SYLLABLE = new RegExp(
  `^(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[${VOWELS}]{1,3}(?:ng|nh|ch|[cmnpt])?$`,
  'u',
)

/** Whether text is Vietnamese (or Latin) text, or what a text layer without a key gives. */
export function isGarbled(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /[^\p{N}\p{P}\p{S}\s]/u.test(word))
  if (words.length === 0) return false
  const strange = words.filter((word) => STRANGE.test(word)).length
  const foreign = words.filter((word) => FOREIGN.test(word.replace(/^[§©«»]|[»]$/gu, ''))).length
  if (strange > STRANGE_WORDS * words.length) return true
  if (words.length < ENOUGH) return false
  if (foreign > 0.25 * words.length) return true
  const lower = words.map((word) => bare(word)).filter((word) => word.length > 1)
  const spoken = lower.filter((word) => SYLLABLE.test(word)).length
  const voiceless = lower.filter((word) => !/[aăâeêioôơuưy]/u.test(word)).length
  return spoken < SPOKEN_WORDS * lower.length && voiceless > 0.3 * lower.length
}

/** Lower case without tones and punctuation. */
function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '')
}
