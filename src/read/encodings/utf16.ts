import type { Place } from '../../messages/index.ts'
import { ReadError } from '../errors.ts'

export type Utf16 = 'utf-16le' | 'utf-16be'

/** UTF-16 by its byte order mark, or because every other one of its first bytes is zero; null where neither is so. */
export function utf16Of(bytes: Uint8Array): { encoding: Utf16; sign: string } | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', sign: 'it has a byte order mark' }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', sign: 'it has a byte order mark' }
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 512)
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1
  const [even, odd] = zeros as [number, number]
  // Vietnamese has more ASCII letters than others; a zero on both sides is no text.
  if (Math.max(even, odd) <= Math.max(8, length / 8) || Math.min(even, odd) > 0) return null
  return { encoding: odd > even ? 'utf-16le' : 'utf-16be', sign: 'every other byte of its ASCII letters is zero' }
}

/** Decodes UTF-16, strictly; a byte order mark is not part of the text. @throws ReadError for half a character */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16, place: Place): string {
  const even = bytes.length % 2 === 0
  const little = Buffer.from(even ? bytes : bytes.subarray(0, -1))
  if (encoding === 'utf-16be') little.swap16()
  const text = little.toString('utf16le').replace(/^\ufeff/, '')
  // With the u flag only half a pair is a surrogate.
  const half = text.search(/\p{Surrogate}/u)
  if (!even || half >= 0) {
    const broken = half >= 0 ? half : text.length
    const lines = text.slice(0, broken).split(/\r\n|\n|\r/)
    throw new ReadError('read/not-utf16', {}, { ...place, line: lines.length, column: (lines.at(-1) ?? '').length + 1 })
  }
  return text
}
