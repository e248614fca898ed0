import { isUtf8 } from 'node:buffer'
import type { Place } from '../messages/index.ts'
import { ReadError } from './errors.ts'

/**
 * Decodes UTF-8, strictly: a wrong byte is an error that names its place, never a replacement character, for
 * positions in the register are positions in what was read. A byte order mark is not part of the text.
 */
export function decodeUtf8(bytes: Uint8Array, place: Place): string {
  if (!isUtf8(bytes)) throw broken(bytes, place)
  return new TextDecoder('utf-8').decode(bytes)
}

/** Whether bytes that are no valid UTF-8 are so almost everywhere: one broken byte, and not another encoding. */
export function mostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let stray = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    if (length > 1 && isUtf8(bytes.subarray(i, i + length))) {
      whole++
      i += length - 1
    } else stray++
  }
  return whole > stray * 4
}

function broken(bytes: Uint8Array, place: Place): ReadError {
  const offset = validLength(bytes)
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset))
  const lines = before.split(/\r\n|\n|\r/)
  return new ReadError(
    'read/not-utf8',
    { byte: (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0'), offset },
    { ...place, line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
  )
}

/** How many bytes from the start are valid UTF-8, to a whole character. */
function validLength(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  // Halving: a prefix is good when it is valid up to its last character, which the cut may have broken.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) good = middle
    else bad = middle
  }
  return wholeCharacters(bytes, good)
}

/** The end of the last character that ends at or before `end`: steps back over a lead byte that lacks its rest. */
function wholeCharacters(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] as number
    if (byte >= 0xc2 && byte <= 0xf4) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? end - back : end
    }
    if (byte < 0x80 || byte > 0xbf) return end
  }
  return end
}
