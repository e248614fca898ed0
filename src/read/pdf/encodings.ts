/** Upper halves of eight-bit encodings, from 0x80. Written out: node's decoder takes windows-1252 for Latin-1. */
export const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** The letters from 0xa0 on are those of Unicode. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

export function macintosh(code: number): string {
  return code < 0x80 ? String.fromCharCode(code) : (MACINTOSH[code - 0x80] ?? '')
}

export function windows(code: number): string {
  return WINDOWS[code - 0x80] ?? String.fromCharCode(code)
}
