import { fromTcvn3, macintosh, windows } from './encodings.ts'
import { glyphOrderOf } from './glyph-order.ts'

/** What the library tells of a font. */
export interface FontLike {
  name?: string
  bold?: boolean
  vertical?: boolean
  isType3Font?: boolean
  fontMatrix?: readonly number[]
  composite?: boolean
  isSymbolicFont?: boolean
  type?: string
  differences?: readonly unknown[]
  toUnicode?: { _map?: readonly unknown[]; firstChar?: number }
}

/** Hyphens that programs map to their odd relatives; what is printed is a hyphen. */
const SAME: Readonly<Record<string, string>> = { '\u00ad': '-', '\u2010': '-', '\u2011': '-' }

/** How the codes of a font are read. */
export interface Letters {
  /** The letter of a code, given what the library makes of it; U+FFFD where nothing tells. */
  of(code: number, unicode: string): string
  /** The font does not say which letters it shows; they are known by the order of its glyphs. */
  byOrder: boolean
}

const known = new WeakMap<FontLike, Letters>()

/**
 * Four kinds of font need more than the library does, all of them in what offices print to PDF and sign, often
 * through a PostScript driver:
 *
 * - its codes are the numbers of its glyphs and nothing says which letters they are: Times New Roman's are known;
 * - it has a Unicode map that leaves codes out: those are unknown letters, not letters of that number;
 * - eight-bit codes without an encoding: those of Windows, where the library takes those of the Macintosh;
 * - it was made for TCVN3 (.VnTime): it shows other letters than those of its codes.
 */
export function lettersOf(font: FontLike): Letters {
  let letters = known.get(font)
  if (!letters) {
    const { of, byOrder } = choose(font)
    const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '')
    const symbols = /^(?:wingdings|webdings|symbol)/i.test(name)
    // ".VnTime", ".VnArial Narrow", and ".VnTimeH", which has capitals only.
    const old = /^\.?Vn[A-Z][A-Za-z]*?(H?)(?![A-Za-z])/.exec(name)
    letters = {
      byOrder,
      of(code, unicode) {
        const known = of(code, unicode)
        const letter = old ? fromTcvn3(known) : known
        if (old?.[1]) return letter.toUpperCase()
        return SAME[letter] ?? (symbols && /^[\uf000-\uf0ff]$/u.test(letter) ? '•' : letter)
      },
    }
    known.set(font, letters)
  }
  return letters
}

function choose(font: FontLike): Letters {
  const map = font.toUnicode?._map
  if (font.composite) {
    const order = glyphOrderOf(font.name ?? '')
    if (!map) {
      return order
        ? { of: (code) => order.get(code) ?? '\ufffd', byOrder: true }
        : { of: (_, unicode) => unicode, byOrder: false }
    }
    return { of: (code, unicode) => (map[code] === undefined ? '\ufffd' : unicode), byOrder: false }
  }
  if (font.type === 'TrueType' && font.isSymbolicFont && !font.differences?.some((name) => name)) {
    return {
      of: (code, unicode) => (code >= 0x80 && unicode === macintosh(code) ? windows(code) : unicode),
      byOrder: false,
    }
  }
  return { of: (_, unicode) => unicode, byOrder: false }
}
