import { isUtf8 } from 'node:buffer'
import type { Place } from '../../messages/index.ts'
import type { Diagnostic } from '../../model.ts'
import { decodeUtf8, mostlyUtf8 } from '../utf8.ts'
import { decodeLegacy, type Legacy, legacyEncodings } from './legacy.ts'
import { type Encoding, encodings } from './names.ts'
import { scoreOf } from './score.ts'
import { decodeUtf16, utf16Of } from './utf16.ts'

export { type Encoding, encodingNamed, encodingNames } from './names.ts'
export { requireEncoding } from './require.ts'

/** A decoded text; no byte order mark is part of it. */
export interface Decoded {
  text: string
  encoding: Encoding
  /** Which encoding was taken, where it is not UTF-8. */
  diagnostics: Diagnostic[]
}

/** Bytes by which an encoding is recognised; more would tell nothing new. */
const sample = 256 * 2 ** 10
/** Words that must be Vietnamese, in number and of all that are not ASCII, before bytes are taken for an encoding. */
const fewest = 5
const leastShare = 0.75

/**
 * Decodes text: by the named encoding, else by its byte order mark, as UTF-8 where it is that, else by the encoding
 * that gives the most Vietnamese.
 * @throws ReadError where the bytes are not of the named encoding, or of none that is known
 */
export function decodeText(bytes: Uint8Array, place: Place, named: Encoding | null = null): Decoded {
  if (named !== null) return decoded(decodeAs(bytes, named, place), named, 'as asked')
  const wide = utf16Of(bytes)
  if (wide) return decoded(decodeUtf16(bytes, wide.encoding, place), wide.encoding, wide.sign)
  if (isUtf8(bytes)) return decoded(decodeUtf8(bytes, place), 'utf-8', '')
  const found = mostlyUtf8(bytes.subarray(0, sample)) ? null : recogniseLegacy(bytes)
  if (found === null) return decoded(decodeUtf8(bytes, place), 'utf-8', '')
  const words = `${Math.floor(found.share * 100)} % of its words with marks are Vietnamese syllables`
  return decoded(decodeLegacy(bytes, found.encoding), found.encoding, words)
}

function decodeAs(bytes: Uint8Array, encoding: Encoding, place: Place): string {
  if (encoding === 'utf-8') return decodeUtf8(bytes, place)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, encoding, place)
  return decodeLegacy(bytes, encoding)
}

function decoded(text: string, encoding: Encoding, why: string): Decoded {
  const message = `the text was read as ${encodings[encoding]}: ${why}`
  return {
    text,
    encoding,
    diagnostics: encoding === 'utf-8' ? [] : [{ rule: 'read/encoding', severity: 'info', message }],
  }
}

/** The encoding in which the bytes are Vietnamese text; null where they are in none. */
export function recogniseLegacy(bytes: Uint8Array): { encoding: Legacy; share: number } | null {
  const head = bytes.subarray(0, sample)
  let best: { encoding: Legacy; share: number; points: number } | null = null
  for (const encoding of legacyEncodings) {
    const { valid, invalid, share } = scoreOf(decodeLegacy(head, encoding))
    const points = valid - 2 * invalid
    if (valid >= fewest && share >= leastShare && (best === null || points > best.points)) {
      best = { encoding, share, points }
    }
  }
  return best
}
