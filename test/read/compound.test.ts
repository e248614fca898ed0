import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compoundKind } from '../../src/read/compound.ts'
import { read } from '../../src/read/index.ts'

const fixture = readFileSync(new URL('../../fixtures/mot-van-ban-moi-dinh-dang/office.doc', import.meta.url))

/** A compound file of one stream: header, allocation table, directory, then the stream. */
function compound(name: string, flags = 0): Buffer {
  const bytes = Buffer.alloc(512 * 12, 0)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt32LE(1, 48)
  bytes.fill(0xff, 76, 512).writeUInt32LE(0, 76)
  bytes.fill(0xff, 512, 1024).writeUInt32LE(0xfffffffe, 512 + 4)
  const entry = 1024 + 128
  bytes.write(name, entry, 'utf16le')
  bytes.writeUInt16LE(name.length * 2 + 2, entry + 64)
  bytes.writeUInt32LE(2, entry + 116)
  bytes.writeUInt32LE(4096, entry + 120)
  bytes.writeUInt16LE(flags, 512 * 3 + 10)
  return bytes
}

describe('what a compound file holds', () => {
  const table: [stream: string, flags: number, kind: string, encrypted: boolean, readable: boolean][] = [
    ['WordDocument', 0, 'Word 97–2003 (.doc)', false, true],
    ['WordDocument', 0x0100, 'Word 97–2003 (.doc)', true, true],
    ['Workbook', 0x0100, 'Excel 97–2003 (.xls)', false, false],
    ['EncryptedPackage', 0, 'Office (.docx, .xlsx)', true, false],
    ['PowerPoint Document', 0, 'PowerPoint 97–2003 (.ppt)', false, false],
    ['anything else', 0, 'Office 97–2003 (.doc, .xls)', false, false],
  ]
  it.each(table)('%s, flags %i: %s', (stream, flags, kind, encrypted, readable) => {
    expect(compoundKind(compound(stream, flags))).toEqual({ kind, encrypted, readable })
  })

  it('is read of a real one', () => {
    expect(compoundKind(fixture)).toEqual({ kind: 'Word 97–2003 (.doc)', encrypted: false, readable: true })
  })

  it('is refused by its name', async () => {
    const code = (bytes: Buffer) => read(bytes).catch((error: unknown) => error)
    expect(await code(compound('Workbook'))).toMatchObject({
      code: 'read/unsupported',
      params: { kind: 'Excel 97–2003 (.xls)' },
    })
    expect(await code(compound('EncryptedPackage'))).toMatchObject({ code: 'read/encrypted' })
    expect(await code(compound('WordDocument', 0x0100))).toMatchObject({ code: 'read/encrypted' })
  })

  it('is never more than unknown in a damaged one', () => {
    fc.assert(
      fc.property(fc.nat(fixture.length), fc.uint8Array({ minLength: 1, maxLength: 64 }), (at, noise) => {
        const bytes = Buffer.from(fixture)
        bytes.set(noise.subarray(0, bytes.length - at), at)
        expect(compoundKind(bytes).kind).toMatch(/./)
        expect(compoundKind(bytes.subarray(0, at)).kind).toMatch(/./)
      }),
    )
  })
})
