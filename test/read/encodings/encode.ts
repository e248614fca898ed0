import { decodeLegacy, type Legacy } from '../../../src/read/encodings/legacy.ts'

const inverses = new Map<Legacy, Map<string, number[]>>()

/** What each one or two bytes say, turned round: a letter by the fewest bytes, marks of its own case. */
function inverseOf(encoding: Legacy): Map<string, number[]> {
  const known = inverses.get(encoding)
  if (known) return known
  const inverse = new Map<string, number[]>()
  const add = (bytes: number[]): void => {
    const text = decodeLegacy(Uint8Array.from(bytes), encoding).normalize('NFC')
    if ([...text].length === 1 && !inverse.has(text)) inverse.set(text, bytes)
  }
  const all = Array.from({ length: 256 }, (_, byte) => byte)
  for (const byte of all) add([byte])
  const small = (byte: number): boolean => byte >= 0xe0 || (byte >= 0x61 && byte <= 0x7a)
  for (const alike of [true, false]) {
    for (const first of all)
      for (const second of all) if ((small(first) === small(second)) === alike) add([first, second])
  }
  inverses.set(encoding, inverse)
  return inverse
}

/** Bytes of a text; null where a character cannot be said. */
export function encode(text: string, encoding: Legacy): Buffer | null {
  const inverse = inverseOf(encoding)
  const bytes: number[] = []
  for (const char of text.normalize('NFC')) {
    const said = inverse.get(char)
    if (said === undefined) return null
    bytes.push(...said)
  }
  return Buffer.from(bytes)
}
