import { inflateRawSync } from 'node:zlib'
import type { Params, Place } from '../../messages/index.ts'
import { ReadError, type ReadErrorCode } from '../errors.ts'
import { crc32 } from './crc.ts'
import { type Entry, readDirectory } from './directory.ts'
import { limits, megabytes } from './limits.ts'

/** A part of the package, unpacked. */
export interface Part {
  name: string
  bytes: Uint8Array
}

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
    const bytes = entry.method === 0 ? packed : this.inflate(entry, packed)
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) this.fail('read/damaged-part', { part: name })
    return { name, bytes }
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

  /** zlib leaves a part that is larger than it says as soon as it has unpacked that much. */
  private inflate({ name, method, size }: Entry, packed: Uint8Array): Uint8Array {
    if (method !== 8) this.fail('read/damaged-part', { part: name })
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE')
        this.fail('read/damaged-part', { part: name })
      this.fail('read/zip-lies', { part: name, size })
    }
  }

  private fail(code: ReadErrorCode, params: Params = {}): never {
    throw new ReadError(code, params, this.place)
  }
}
