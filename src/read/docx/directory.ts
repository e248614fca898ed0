import type { Place } from '../../messages/index.ts'
import { ReadError } from '../errors.ts'
import { limits } from './limits.ts'

/** What the central directory says of one part. Sizes in bytes, as declared. */
export interface Entry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  encrypted: boolean
  crc: number
  compressed: number
  size: number
  /** Where its local header stands. */
  offset: number
}

const END = 0x06054b50
const HEADER = 0x02014b50
const UNKNOWN = 0xffffffff

/**
 * Reads the table of contents at the end of a zip (APPNOTE.TXT 4.3.12 and 4.3.16); nothing is unpacked.
 * @throws ReadError where it is missing or points outside the file
 */
export function readDirectory(bytes: Uint8Array, place: Place): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) throw new ReadError('read/truncated', {}, place)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new ReadError('read/zip-entries', { count, limit: limits.entries }, place)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    const after = at + 46 <= end && view.getUint32(at, true) === HEADER ? headerEnd(view, at) : Number.POSITIVE_INFINITY
    if (after > end) throw new ReadError('read/damaged-part', { part: 'zip' }, place)
    entries.push(entryAt(view, at))
    at = after
  }
  return entries
}

/** The end record stands last, but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

const headerEnd = (view: DataView, at: number): number =>
  at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)

function entryAt(view: DataView, at: number): Entry {
  const nameLength = view.getUint16(at + 28, true)
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength))
  const wide = wideNumbers(view, at + 46 + nameLength, view.getUint16(at + 30, true))
  // In this order the ZIP64 field holds those that do not fit; some writers use it for every part.
  const number = (position: number): number => {
    const value = view.getUint32(at + position, true)
    return value === UNKNOWN ? (wide.shift() ?? value) : value
  }
  const size = number(24)
  const compressed = number(20)
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressed,
    size,
    offset: number(42),
  }
}

/** The numbers of the ZIP64 extra field; none where there is no such field. */
function wideNumbers(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; ) {
    const size = view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1 && at + 4 + size <= from + length) {
      return Array.from({ length: size >> 3 }, (_, i) => Number(view.getBigUint64(at + 4 + i * 8, true)))
    }
    at += 4 + size
  }
  return []
}
