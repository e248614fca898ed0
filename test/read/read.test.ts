import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError, readText } from '../../src/read/index.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

function failure(input: Uint8Array | string, path: string | null = 'a.txt'): ReadError {
  try {
    readText(input, { path })
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error('was read')
}

describe('what is read', () => {
  it('is UTF-8, with the hash of its bytes', () => {
    const input = bytes('Giao Sở Y tế báo cáo.\n')
    expect(readText(input, { path: 'a/b.txt' })).toEqual({
      path: 'a/b.txt',
      mediaType: 'text/plain',
      syntax: 'plain',
      sha256: createHash('sha256').update(input).digest('hex'),
      text: 'Giao Sở Y tế báo cáo.\n',
      diagnostics: [],
    })
  })

  it('does not count a byte order mark, once', () => {
    expect(readText(bytes([0xef, 0xbb, 0xbf], 'ỦY BAN')).text).toBe('ỦY BAN')
    expect(readText('\ufeffỦY BAN').text).toBe('ỦY BAN')
    expect(readText('ỦY\ufeff BAN').text).toBe('ỦY\ufeff BAN')
  })

  it('keeps line ends, page breaks, NBSP and decomposed letters as they are', () => {
    const text = 'Giao Sở\u00a0A\r\nlàm\f\tviệc\v'.normalize('NFD')
    expect(readText(bytes(text)).text).toBe(text)
  })

  it('has no path for standard input', () => {
    expect(readText('Giao Sở A').path).toBeNull()
  })

  it('is the same text given as bytes or decoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (word) => {
        const text = `Giao ${word.replace(/\p{Cc}/gu, '')}`
        expect(readText(bytes(text))).toEqual(readText(text))
      }),
    )
  })
})

describe('the media type', () => {
  const table: [path: string | null, text: string, type: string][] = [
    ['a.md', 'chữ', 'text/markdown'],
    ['A.MARKDOWN', 'chữ', 'text/markdown'],
    ['a.txt', '# Đề mục', 'text/plain'],
    ['a.b/c', 'chữ thường', 'text/plain'],
    ['a.text', '## 1. Về việc họp', 'text/markdown'],
    [null, 'báo cáo **trong Quý I/2026** kết quả', 'text/markdown'],
    [null, '| STT | Nội dung |\n| --- | :-: |\n| 1 | họp |', 'text/markdown'],
    [null, 'xem [trang](https://example.vn/a)', 'text/markdown'],
    [null, '1. Giao Sở A\n- báo cáo\n* * *\n-----\n[1] ghi chú #2', 'text/plain'],
  ]
  it.each(table)('%s %j is %s', (path, text, type) => {
    expect(readText(text, { path }).mediaType).toBe(type)
  })
  it('is the one that the caller names', () => {
    expect(readText('chữ', { path: 'a.md', mediaType: 'text/plain' }).mediaType).toBe('text/plain')
  })
})

describe('what is refused', () => {
  const table: [name: string, input: Uint8Array, code: string, kind?: string][] = [
    ['an empty file', bytes(''), 'read/empty'],
    ['white space', bytes(' \r\n\t\u00a0\n'), 'read/blank'],
    ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf]), 'read/blank'],
    ['a NUL', bytes('Giao Sở', [0], 'A'), 'read/binary'],
    ['control characters', bytes('ab', [1, 2, 3, 4]), 'read/binary'],
    ['half of UTF-16', bytes([0xff, 0xfe], 'a', [0], 'b'), 'read/not-utf16'],
    ['what is no text in any encoding', bytes('ab', [1, 2, 0xff, 4]), 'read/binary'],
    ['PDF', bytes('%PDF-1.7\n'), 'read/unsupported', 'PDF'],
    ['.docx', bytes('PK', [3, 4], 'xx word/document.xml'), 'read/unsupported', 'Word (.docx)'],
    ['.xlsx', bytes('PK', [3, 4], 'xx xl/workbook.xml'), 'read/unsupported', 'Excel (.xlsx)'],
    ['ZIP', bytes('PK', [3, 4], 'xx a.txt'), 'read/unsupported', 'ZIP'],
    [
      '.doc',
      bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'read/unsupported',
      'Office 97–2003 (.doc, .xls)',
    ],
    ['RTF', bytes('{\\rtf1 abc}'), 'read/unsupported', 'RTF'],
    ['HTML', bytes('\n<!DOCTYPE html><p>'), 'read/unsupported', 'HTML'],
    ['a scan', bytes([0xff, 0xd8, 0xff, 0xe0]), 'read/picture', 'JPEG'],
  ]
  it.each(table)('%s', (_, input, code, kind) => {
    const error = failure(input)
    expect(error.code).toBe(code)
    if (kind) expect(error.params.kind).toBe(kind)
    for (const lang of ['en', 'vi'] as const) expect(error.describe(lang)).toMatch(/^a\.txt(?::\d+:\d+)?: .+; .+$/)
  })

  it('more than 100 MB', () => {
    expect(failure(new Uint8Array(100 * 2 ** 20 + 1)).params).toEqual({ size: 101, limit: 100 })
  })

  it('does not take text for another kind', () => {
    for (const text of ['<htmlx>', 'GIF là ảnh', 'PK 12', '%PDF', '{rtf}']) {
      expect(readText(`Về ${text}`).text).toBe(`Về ${text}`)
    }
  })
})

describe('broken UTF-8', () => {
  const table: [name: string, input: Uint8Array, line: number, column: number, offset: number][] = [
    ['a byte of another encoding', bytes('ab\ncộ', [0xe1], 'x'), 2, 3, 7],
    ['at the very start', bytes([0xff], 'ab'), 1, 1, 0],
    ['cut off at the end', bytes('ab', [0xe1, 0xba]), 1, 3, 2],
    ['a continuation without a lead', bytes('a\r\nb', [0x80], 'c'), 2, 2, 4],
    ['after a four-byte letter', bytes('😀', [0xf0, 0x9f, 0x98], '.'), 1, 3, 4],
  ]
  it.each(table)('%s', (_, input, line, column, offset) => {
    const error = failure(input)
    expect(error.code).toBe('read/not-utf8')
    expect(error.place).toEqual({ path: 'a.txt', line, column })
    expect(error.params.offset).toBe(offset)
  })

  it('is found wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const head = Buffer.from(`Giao ${before.replace(/\p{Cc}/gu, '')}`)
        const error = failure(bytes([...head], [0xff], after.replace(/\p{Cc}/gu, '')))
        expect(error.params).toEqual({ byte: 'FF', offset: head.length })
      }),
    )
  })
})
