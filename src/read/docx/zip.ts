import { Inflate } from 'fflate'
import type { Params, Place } from '../../messages/index.ts'
import { ReadError, type ReadErrorCode } from '../errors.ts'
import { crc32 } from './crc.ts'
import { type Entry, readDirectory } from './directory.ts'
import { limits, megabytes } from './limits.ts'

/** A part of the package: its name and its bytes, in pieces as they were unpacked. */
export interface Part {
  name: string
  pieces: Uint8Array[]
}

/** Compressed bytes that are unpacked at a time: what comes out is at most a thousand times as much. */
const STEP = 8192

/** A zip whose parts are unpacked one by one, each after its declared sizes were found to be within bounds. */
export class Zip {
  private readonly entries = new Map<string, Entry>()
  private readonly bytes: Uint8Array
  private readonly place: Place

  /** @throws ReadError for a zip that is damaged, encrypted or out of bounds */
  constructor(bytes: Uint8Array, place: Place) {
    this.bytes = bytes
    this.place = place
    let total = 0
    for (const entry of readDirectory(bytes, place)) {
      total += entry.size
      if (!this.entries.has(entry.name)) this.entries.set(entry.name, entry)
    }
    if (total > limits.total) {
      this.fail('read/zip-total', { size: megabytes(total), limit: megabytes(limits.total) })
    }
  }

  /** The part of a name, unpacked; null where there is none. @throws ReadError as the constructor does */
  part(name: string): Part | null {
    const entry = this.entries.get(name)
    if (!entry) return null
    if (entry.encrypted) this.fail('read/encrypted', { kind: 'Word (.docx)' })
    this.checkSizes(entry)
    const packed = this.packed(entry)
    const pieces = entry.method === 0 ? [packed] : this.inflate(entry, packed)
    if (sizeOf(pieces) !== entry.size || crc32(pieces) !== entry.crc) this.fail('read/damaged-part', { part: name })
    return { name, pieces }
  }

  private checkSizes({ name, size, compressed }: Entry): void {
    if (size > limits.part) {
      this.fail('read/zip-part', { part: name, size: megabytes(size), limit: megabytes(limits.part) })
    }
    const ratio = Math.ceil(size / Math.max(1, compressed))
    if (size > limits.ratioFrom && ratio > limits.ratio) {
      this.fail('read/zip-ratio', { part: name, ratio, limit: limits.ratio })
    }
  }

  /** The compressed bytes, which stand behind a header of their own. */
  private packed({ name, offset, compressed }: Entry): Uint8Array {
    const { bytes } = this
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
      this.fail('read/damaged-part', { part: name })
    }
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (from + compressed > bytes.length) this.fail('read/truncated')
    return bytes.subarray(from, from + compressed)
  }

  /** Unpacks step by step, so that a part which is larger than it says is left before it fills the memory. */
  private inflate({ name, method, size }: Entry, packed: Uint8Array): Uint8Array[] {
    if (method !== 8) this.fail('read/damaged-part', { part: name })
    const pieces: Uint8Array[] = []
    let length = 0
    const inflate = new Inflate((piece) => {
      length += piece.length
      if (length > size) this.fail('read/zip-lies', { part: name, size })
      pieces.push(piece)
    })
    try {
      for (let at = 0; at < packed.length; at += STEP) {
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      }
    } catch (error) {
      if (error instanceof ReadError) throw error
      this.fail('read/damaged-part', { part: name })
    }
    return pieces
  }

  private fail(code: ReadErrorCode, params: Params = {}): never {
    throw new ReadError(code, params, this.place)
  }
}

const sizeOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, piece) => sum + piece.length, 0)
