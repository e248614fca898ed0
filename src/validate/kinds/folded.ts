/** A text for comparison: NFC, small letters, the tone of "hoà", "thuý" where "hòa", "thúy" have it, white space folded. */
export const folded = (text: string): string =>
  text.normalize('NFD').toLowerCase().replace(/\s+/gu, ' ').trim().replace(OPEN, '$1$3$2').normalize('NFC')

// In decomposed text: "o" + "a" + tone, at the end of a syllable. Not "quý", whose "u" belongs to the consonant.
const OPEN = /((?<!q)u(?=y)|o(?=[ae]))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu

/** Letters and digits only, for words that marks, breaks and tags cut in the source. */
export const letters = (text: string): string =>
  folded(text.replace(/<[^<>]{0,200}>|&nbsp;/g, '')).replace(/[^\p{L}\p{N}]+/gu, '')
