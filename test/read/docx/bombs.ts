import { constants, deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { crc32 } from '../../../src/read/docx/crc.ts'
import { p, packageOf } from './build.ts'

const MEGABYTE = 2 ** 20
const DOCUMENT = 'word/document.xml'

/** One file of a zip as it is written: its bytes, and what the table of contents says of them. */
interface Written {
  name: string
  method: number
  flags?: number
  packed: Uint8Array
  crc: number
  size: number
  /** Its sizes stand in a ZIP64 field, as some programs write them. */
  wide?: boolean
}

/** The field behind one that says nothing to us. */
function zip64(...numbers: number[]): Buffer {
  const field = Buffer.alloc(9 + 8 * numbers.length)
  field.set([0x55, 0x54, 1, 0, 0, 1, 0, 8 * numbers.length])
  for (const [i, number] of numbers.entries()) field.writeBigUInt64LE(BigInt(number), 9 + 8 * i)
  return field
}

/** A zip by hand: what it says of its files need not be true. */
export function zipOf(files: Written[]): Uint8Array {
  const heads: Buffer[] = []
  const locals: Buffer[] = []
  let offset = 0
  for (const { name, method, flags = 0, packed, crc, size, wide = false } of files) {
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(crc, 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(size, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const extra = wide ? zip64(size, packed.length) : Buffer.alloc(0)
    const head = Buffer.from(fields)
    head.writeUInt16LE(extra.length, 24)
    if (wide) head.fill(0xff, 14, 22)
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, rest, Buffer.from(name), extra]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(heads)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end])
}

/** The files of a small Word document as such. */
export function written(): Written[] {
  return Object.entries(packageOf({ body: p('Giao Sở Y tế rà soát.') })).map(([name, bytes]) => ({
    name,
    method: 8,
    packed: deflateRawSync(bytes),
    crc: crc32(bytes),
    size: bytes.length,
  }))
}

/** A Word document in which one file is another. */
export const withDocument = (change: Partial<Written>): Uint8Array =>
  zipOf(written().map((file) => (file.name === DOCUMENT ? { ...file, ...change } : file)))

/** Blanks, packed a thousand times: 16 MB a time, which need not be made again. */
export function packedBlanks(megabytes: number, before = ''): Uint8Array {
  const flush = { finishFlush: constants.Z_SYNC_FLUSH, level: 9 }
  const block = deflateRawSync(Buffer.alloc(16 * MEGABYTE, ' '), flush)
  const blocks = Array<Uint8Array>(Math.ceil(megabytes / 16)).fill(block)
  return Buffer.concat([deflateRawSync(Buffer.from(before), flush), ...blocks, Buffer.from([3, 0])])
}

/** A Word document with an element in each other. */
export const deep = (levels: number): Uint8Array =>
  zipSync({
    ...packageOf({ body: '' }),
    [DOCUMENT]: strToU8(`<document>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</document>`),
  })
