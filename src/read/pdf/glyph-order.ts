import { MACINTOSH } from './encodings.ts'

/**
 * The order of the glyphs in Times New Roman, as far as Vietnamese text needs it. A PDF that was printed through a
 * PostScript driver numbers its letters so and does not say which they are; the text then shows as "7KӵF KLӋQ" where
 * the page says "Thực hiện". The order is the same in all versions since the Vietnamese letters came into the font.
 *
 * Source: the glyph tables of the OpenType specification (WGL4 and the Macintosh order) for the first, and the
 * Unicode block U+1EA0–1EF9 for the second part, which the font keeps in the order of Unicode. Checked letter by letter
 * against the advance widths that all four styles of the font keep in their `hdmx` table.
 */
function timesNewRoman(lastPart: number): Map<number, string> {
  const order = new Map<number, string>()
  // ASCII from the blank on.
  for (let code = 0x20; code <= 0x7e; code++) order.set(code - 29, String.fromCharCode(code))
  // Then the Macintosh's letters, but for its no-break space (0xCA) and its apple (0xF0).
  for (let code = 0x80; code <= 0xff; code++) {
    if (code === 0xca || code === 0xf0) continue
    order.set(code - 30 - (code > 0xca ? 1 : 0) - (code > 0xf0 ? 1 : 0), MACINTOSH[code - 0x80] as string)
  }
  for (const [glyph, letter] of SINGLE) order.set(glyph, letter)
  for (const [index, letter] of [...'ƠơƯư'].entries()) order.set(lastPart + index, letter)
  let next = lastPart + 58
  for (let letter = 0x1ea0; letter <= 0x1ef9; letter++) {
    // Ỳ and ỳ are among the letters of Wales.
    if (letter === 0x1ef2 || letter === 0x1ef3) continue
    order.set(next++, String.fromCharCode(letter))
  }
  return order
}

const SINGLE: readonly [number, string][] = [
  [233, 'Ý'],
  [234, 'ý'],
  [255, 'đ'],
  [258, 'Ă'],
  [259, 'ă'],
  [264, 'Đ'],
  [428, 'Ĩ'],
  [429, 'ĩ'],
  [457, 'Ũ'],
  [458, 'ũ'],
  [483, 'Ỳ'],
  [484, 'ỳ'],
]

/** Upright and bold have Arabic and Hebrew before the Vietnamese letters, the slanted ones have not. */
const UPRIGHT = 1130
const SLANTED = 750

const made = new Map<number, Map<number, string>>()

/** The letters by the glyph numbers of a font, by its name as the PDF has it ("ABCDEF+TimesNewRomanPSMT"). */
export function glyphOrderOf(name: string): ReadonlyMap<number, string> | null {
  const plain = name.replace(/^[A-Z]{6}\+/, '').replace(/[ ,-]/g, '')
  if (!/^TimesNewRoman/i.test(plain)) return null
  const lastPart = /italic|oblique/i.test(plain) ? SLANTED : UPRIGHT
  let order = made.get(lastPart)
  if (!order) {
    order = timesNewRoman(lastPart)
    made.set(lastPart, order)
  }
  return order
}
