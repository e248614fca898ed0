import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../src/read/docx/limits.ts'
import { ReadError, read } from '../../../src/read/index.ts'
import { deep, packedBlanks, withDocument, written, zipOf } from './bombs.ts'
import { docx, p, packageOf } from './build.ts'
import { refusal } from './read.ts'

const GIGABYTE = 2 ** 30
const MEGABYTE = 2 ** 20
const good = docx(p('Giao Sở Y tế rà soát.'))
const sizeOfDocument = written().find(({ name }) => name === 'word/document.xml')?.size
const _utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const inDocument = (text: string): Uint8Array =>
  zipSync({ ...packageOf({ body: '' }), 'word/document.xml': strToU8(text) })
const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "&a;&a;">`).join('')}]><a>&a19;</a>`

describe('a file that is refused', () => {
  const table: [name: string, bytes: Uint8Array, code: string, figure?: string][] = [
    ['a bomb of a gigabyte', withDocument({ size: GIGABYTE, packed: packedBlanks(1024) }), 'read/zip-total', '1025'],
    [
      'a part that is too large',
      withDocument({ size: 480 * MEGABYTE, packed: packedBlanks(480) }),
      'read/zip-part',
      '480',
    ],
    [
      'a part that says less than it is',
      withDocument({ packed: packedBlanks(1024) }),
      'read/zip-lies',
      `${sizeOfDocument} bytes`,
    ],
    [
      'one that says no more than is read',
      withDocument({ packed: packedBlanks(1024), size: 60 * MEGABYTE }),
      'read/zip-lies',
    ],
    [
      'a part that is packed too well',
      withDocument({ packed: packedBlanks(48), size: 48 * MEGABYTE }),
      'read/zip-ratio',
      '300',
    ],
    [
      'a gigabyte in parts that are not read',
      zipOf([...written(), { name: 'word/media/a.bmp', method: 8, crc: 0, size: GIGABYTE, packed: new Uint8Array(9) }]),
      'read/zip-total',
      '1025',
    ],
    [
      'too many parts',
      zipOf([
        ...written(),
        ...Array.from({ length: limits.entries }, (_, i) => ({
          name: `word/${i}`,
          method: 0,
          crc: 0,
          size: 0,
          packed: new Uint8Array(0),
        })),
      ]),
      'read/zip-entries',
      '10004',
    ],
    ['a part that says more than it is', withDocument({ size: 5000 }), 'read/damaged-part'],
    ['a part with another sum', withDocument({ crc: 1 }), 'read/damaged-part', 'word/document.xml'],
    ['a part that is no deflate', withDocument({ packed: new Uint8Array(50).fill(255) }), 'read/damaged-part'],
    ['a part packed in another way', withDocument({ method: 14 }), 'read/damaged-part'],
    ['a part that is encrypted', withDocument({ flags: 1 }), 'read/encrypted'],
    ['the first half', good.subarray(0, good.length >> 1), 'read/truncated'],
    ['all but the last bytes', good.subarray(0, good.length - 30), 'read/truncated'],
    ['one without its middle', Buffer.concat([good.subarray(0, 300), good.subarray(900)]), 'read/damaged-part'],
    ['entities', inDocument(laughs), 'read/xml-doctype', 'word/document.xml'],
    ['entities from outside', inDocument('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'), 'read/xml-doctype'],
    ['an entity that nothing declares', inDocument('<a>&b;</a>'), 'read/damaged-part'],
    ['half an XML', inDocument('<document><body>'), 'read/damaged-part'],
    ['elements in elements', deep(100_000), 'read/xml-depth', '400'],
    [
      'XML that is not UTF-8',
      zipSync({ ...packageOf({ body: '' }), 'word/document.xml': new Uint8Array([60, 255, 62]) }),
      'read/damaged-part',
    ],
    [
      'no document',
      zipSync({ '_rels/.rels': strToU8('<Relationships/>'), 'word/a.txt': strToU8('a') }),
      'read/not-word',
    ],
    ['pictures only', docx(p('<w:r><w:drawing/></w:r>')), 'read/picture', 'Word'],
    ['nothing', docx(p('')), 'read/blank'],
  ]
  it.each(table)('%s', async (_name, bytes, code, figure = '') => {
    const start = process.cpuUsage()
    const error = await refusal(bytes)
    expect(error.code).toBe(code)
    expect(error.message).not.toContain('{')
    expect(error.message).toContain(figure)
    expect(error.place.path).toBe('van-ban.docx')
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(2000)
  })
})

describe('a file that is read', () => {
  it('has its table of contents wherever the signature of Word stands', async () => {
    // A part of 8 KB first: the names of the others come behind it.
    const bytes = zipSync({ 'a.bin': crypto.getRandomValues(new Uint8Array(8192)), ...packageOf({ body: p('Giao') }) })
    expect((await read(bytes)).text).toBe('Giao')
  })
  it('is not taken for one that holds a Word file', async () => {
    const sheet = crypto.getRandomValues(new Uint8Array(8192))
    const book = zipSync({ 'xl/workbook.xml': sheet, 'xl/embeddings/a.docx': [good, { level: 0 }] })
    expect((await refusal(book)).message).toContain('Excel')
  })
  it('may be stored, and have a comment', async () => {
    const bytes = zipSync(packageOf({ body: p('Giao') }), { level: 0, comment: 'PK\x05\x06 ' })
    expect((await read(bytes)).text).toBe('Giao')
  })
  it('may have the sizes of a large one', async () => {
    expect((await read(withDocument({ wide: true }))).text).toBe('Giao Sở Y tế rà soát.')
  })
  it('stands anywhere in its buffer', async () => {
    const inside = Buffer.concat([Buffer.alloc(7), good, Buffer.alloc(5)]).subarray(7, 7 + good.length)
    expect((await read(inside)).text).toBe('Giao Sở Y tế rà soát.')
  })
})

describe('whatever the bytes', () => {
  const orRefused = async (bytes: Uint8Array): Promise<void> => {
    await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(ReadError))
  }
  it('they are read or refused', async () => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Uint8Array.from(good)
        for (const [at, byte] of changes) bytes[at] = byte
        await orRefused(bytes)
      }),
      { numRuns: 300 },
    )
  })
  it('so are elements where they do not belong', async () => {
    const names = [
      ...[
        'w:p',
        'w:pPr',
        'w:numPr',
        'w:numId',
        'w:ilvl',
        'w:r',
        'w:rPr',
        'w:t',
        'w:br',
        'w:fldChar',
        'w:tbl',
        'w:tr',
        'w:tc',
      ],
      ...['w:tcPr', 'w:gridSpan', 'w:vMerge', 'w:gridBefore', 'w:sdt', 'w:ins', 'w:del', 'w:txbxContent', 'w:sym'],
      ...[
        'mc:AlternateContent',
        'mc:Choice',
        'w:footnoteReference',
        'w:footnote',
        'w:abstractNum',
        'w:lvl',
        'w:num',
        'w:style',
      ],
    ]
    const attributes = fc.constantFrom(
      '',
      ' w:val="-1"',
      ' w:val="99999"',
      ' w:val="1"',
      ' w:id="1"',
      ' w:fldCharType="begin"',
      ' w:numId="1"',
      ' w:abstractNumId="1"',
      ' w:ilvl="8"',
    )
    const { xml } = fc.letrec<{ xml: string }>((tie) => ({
      xml: fc.oneof(
        { maxDepth: 6 },
        fc.constant('a'),
        fc
          .tuple(fc.constantFrom(...names), attributes, fc.array(tie('xml'), { minLength: 1, maxLength: 4 }))
          .map(([name, attribute, children]) => `<${name}${attribute}>${children.join('')}</${name}>`),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(xml, xml, xml, async (body, numbering, footnotes) => {
        await orRefused(docx({ body, numbering, footnotes, styles: numbering }))
      }),
      { numRuns: 300 },
    )
  })
})
