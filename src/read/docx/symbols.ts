/** The Greek of Adobe's Symbol font, by the Latin letters on whose keys it stands. */
const LATIN = 'ABGDEZHQIKLMNXOPRSTUFCYWabgdezhqiklmnxoprstufcyw'
const GREEK = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρστυφχψω'

/** Characters of symbol fonts that stand in documents as words or signs, by font and code without its F000. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    163: '≤',
    174: '→',
    176: '°',
    177: '±',
    178: '″',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    222: '⇒',
  },
  wingdings: {
    110: '■',
    111: '□',
    113: '❑',
    118: '❖',
    159: '•',
    167: '▪',
    168: '◻',
    216: '➢',
    224: '→',
    232: '➔',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
}

/** Marks of lists that the later stages know by themselves. */
const BULLETS = /^[-–—+•●▪◦·]$/u

/**
 * The character of a symbol font as Unicode.
 * @param code hexadecimal, as w:char has it
 * @returns "" where there is no such character
 */
export function symbol(font: string | undefined, code: string | undefined): string {
  if (!/^[0-9a-f]{1,6}$/i.test(code ?? '')) return ''
  const point = Number.parseInt(code as string, 16)
  const plain = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point
  const name = (font ?? '').toLowerCase()
  const sign = SIGNS[name]?.[plain]
  if (sign !== undefined) return sign
  const latin = String.fromCodePoint(plain <= 0x10ffff ? plain : 0xfffd)
  if (name === 'symbol' && plain < 0x80) return GREEK[LATIN.indexOf(latin)] ?? latin
  // Whatever else a font of pictures shows says nothing in words.
  return point === plain && point >= 0x20 && !/^wingdings|^webdings/.test(name) ? latin : ''
}

/** The mark of a bullet: as it is written where it is a mark of lists or words, a dash for symbols and pictures. */
export function bullet(text: string): string {
  const sign = text.trim()
  return sign === '' || BULLETS.test(sign) || /[\p{L}\p{N}]{2}|[\p{L}\p{N}][.)]/u.test(sign) ? sign : '-'
}
