import { tcvn3, windows1252 } from '../encodings/tables.ts'

/** The upper half of the Macintosh's encoding, from 0x80. */
export const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

export function macintosh(code: number): string {
  return code < 0x80 ? String.fromCharCode(code) : (MACINTOSH[code - 0x80] ?? '')
}

export function windows(code: number): string {
  return code < 0x80 ? String.fromCharCode(code) : (windows1252[code - 0x80] ?? '')
}

/** The letter that a font made for TCVN3 shows where Unicode, or the encoding of Windows, would show another. */
export function fromTcvn3(letter: string): string {
  const at = windows1252.indexOf(letter)
  return at < 0 || letter === '' ? letter : (tcvn3.high[at] ?? letter)
}
