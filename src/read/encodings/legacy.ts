import type { Encoding } from './names.ts'
import * as tables from './tables.ts'

/** Encodings of one byte a letter, or of one byte a letter and one a mark. */
export type Legacy = Exclude<Encoding, `utf-${string}`>

/** In the order in which they are preferred where text reads equally well in several. */
export const legacyEncodings: readonly Legacy[] = ['windows-1258', 'tcvn3', 'vni', 'vps', 'viscii', 'tcvn5712']

/** Decodes bytes, every one of which has a character; combining marks stay as they are. */
export function decodeLegacy(bytes: Uint8Array, encoding: Legacy): string {
  return encoding === 'vni' ? decodeVni(bytes) : decodeBytes(bytes, codesOf(encoding))
}

const byteTables: Readonly<Record<Exclude<Legacy, 'vni'>, tables.ByteTable>> = {
  'windows-1258': tables.windows1258,
  tcvn3: tables.tcvn3,
  tcvn5712: tables.tcvn5712,
  vps: tables.vps,
  viscii: tables.viscii,
}

/** The code unit of each byte: every character of the tables is one. */
function codesOf(encoding: Exclude<Legacy, 'vni'>): Uint16Array {
  const { high, low = {} } = byteTables[encoding]
  const codes = Uint16Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : high.charCodeAt(byte - 0x80)))
  for (const [byte, letter] of Object.entries(low)) codes[Number(byte)] = letter.charCodeAt(0)
  return codes
}

function decodeBytes(bytes: Uint8Array, codes: Uint16Array): string {
  const units = new Uint16Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) units[i] = codes[bytes[i] as number] as number
  return textOf(units)
}

/** VNI: a vowel, then a byte for what stands on it: "Coäng hoøa" is "Cộng hòa". Behind another letter it is a mark. */
function decodeVni(bytes: Uint8Array): string {
  const { single, marks, marked } = vniCodes()
  const units = new Uint16Array(bytes.length * 2)
  let length = 0
  for (const byte of bytes) {
    const mark = marks.get(byte)
    const before = length > 0 ? (units[length - 1] as number) : 0
    const together = mark === undefined ? undefined : marked.get((before << 8) | byte)
    if (together !== undefined) units[length - 1] = together
    else if (mark === undefined) units[length++] = single[byte] as number
    else for (const code of mark) units[length++] = code
  }
  return textOf(units.subarray(0, length))
}

interface VniCodes {
  single: Uint16Array
  /** Code units of combining marks. */
  marks: ReadonlyMap<number, readonly number[]>
  /** The letter that a letter (above) becomes with the mark of a byte (the low eight bits). */
  marked: ReadonlyMap<number, number>
}

let vniTables: VniCodes | undefined

function vniCodes(): VniCodes {
  if (vniTables) return vniTables
  const single = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? byte : tables.windows1252.charCodeAt(byte - 0x80),
  )
  for (const [byte, letter] of Object.entries(tables.vniLetters)) {
    single[Number(byte)] = letter.charCodeAt(0)
    single[Number(byte) - 0x20] = letter.toUpperCase().charCodeAt(0)
  }
  const marks = new Map<number, readonly number[]>()
  for (const [byte, mark] of Object.entries(tables.vniMarks)) {
    const codes = Array.from(mark, (char) => char.charCodeAt(0))
    // Behind a capital the mark of either case is met.
    for (const one of [Number(byte), Number(byte) - 0x20]) marks.set(one, codes)
  }
  const marked = new Map<number, number>()
  for (const letter of 'aeouyơưAEOUYƠƯ') {
    for (const [byte, mark] of marks) {
      const together = (letter + String.fromCharCode(...mark)).normalize('NFC')
      if (isVietnamese(together)) marked.set((letter.charCodeAt(0) << 8) | byte, together.charCodeAt(0))
    }
  }
  vniTables = { single, marks, marked }
  return vniTables
}

/** "ấ", "Ỹ"; not "ŷ", "ơ̂". */
const isVietnamese = (letter: string): boolean => tables.viscii.high.includes(letter) || /^[ẲẴẪỶỸỴ]$/u.test(letter)

/** In pieces: a call takes only so many arguments. */
function textOf(units: Uint16Array): string {
  const parts: string[] = []
  for (let i = 0; i < units.length; i += 8192) parts.push(String.fromCharCode(...units.subarray(i, i + 8192)))
  return parts.join('')
}
