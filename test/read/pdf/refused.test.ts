import { describe, expect, it } from 'vitest'
import { ReadError, read } from '../../../src/read/index.ts'
import { assemble, buildPdf, type PageOf, stream } from './build.ts'

const good = buildPdf([{ prints: [{ x: 121, y: 100, text: 'Giao Sở Y tế báo cáo.' }] }])
const edited = (from: RegExp, to: string): Buffer => Buffer.from(good.toString('latin1').replace(from, to), 'latin1')
const onePage = (content: string): Buffer =>
  assemble([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>',
    content,
  ])
const twice = (data: string): string => {
  const once = stream('', data, true).replace(/^[^\n]*\nstream\n|\nendstream$/g, '')
  return stream('', once, true).replace('/Filter/FlateDecode', '/Filter[/FlateDecode/FlateDecode]')
}
const password = assemble(
  ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'],
  `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`,
)

async function failure(bytes: Uint8Array): Promise<ReadError> {
  try {
    await read(bytes, { path: 'a.pdf' })
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error('was read')
}

describe('a PDF is refused', () => {
  const megabyte = ' '.repeat(2 ** 20)
  const table: [name: string, bytes: Buffer, code: string][] = [
    ['with a password', password, 'read/encrypted'],
    ['cut off', good.subarray(0, good.length - 200), 'read/damaged'],
    ['with its head only', Buffer.from('%PDF-1.7\n'), 'read/damaged'],
    ['whose cross references are elsewhere', edited(/startxref\n\d+/, 'startxref\n77'), 'read/damaged'],
    ['whose cross references lead nowhere', edited(/\d{10} 00000 n/g, '0000000099 00000 n'), 'read/damaged'],
    ['whose pages hold themselves', edited(/Kids\[\d+ 0 R\]/, 'Kids[2 0 R]'), 'read/damaged'],
    ['of scans', buildPdf([{ scan: true }, { scan: true }, {}]), 'read/scanned'],
    [
      'of scans with a stamp',
      buildPdf([{ scan: true, prints: [{ x: 400, y: 30, text: 'Ký bởi: Văn phòng', size: 7 }] }]),
      'read/scanned',
    ],
    ['without a letter', buildPdf([{ rules: [[9, 9, 99, 9]] }]), 'read/scanned'],
    ['that unfolds without end', onePage(stream('', megabyte.repeat(40), true)), 'read/unfolds'],
    ['that unfolds twice', onePage(twice(megabyte.repeat(40))), 'read/unfolds'],
    ['that draws without end', onePage(stream('', '0 0 m 5 5 l S\n'.repeat(120_000))), 'read/too-complex'],
  ]
  it.each(table)('%s', async (_, bytes, code) => {
    const error = await failure(bytes)
    expect(error.code).toBe(code)
    for (const lang of ['en', 'vi'] as const) expect(error.describe(lang)).toMatch(/^a\.pdf: .+; .+$/)
  })

  it('of too many pages', async () => {
    const pages: PageOf[] = Array.from({ length: 501 }, () => ({}))
    expect((await failure(buildPdf(pages))).params).toEqual({ pages: 501, limit: 500 })
  })
})

describe('a PDF is read', () => {
  it('with pages that are scans, and they are named', async () => {
    const { text, diagnostics } = await read(
      buildPdf([{ prints: [{ x: 121, y: 100, text: 'Giao Sở Y tế lập báo cáo năm.' }] }, { scan: true }]),
    )
    expect(text).toBe('Giao Sở Y tế lập báo cáo năm.\n')
    expect(diagnostics).toEqual([expect.objectContaining({ rule: 'read/scanned-pages', severity: 'warning' })])
    expect(diagnostics[0]?.message).toMatch(/: 2$/)
  })

  it('with the text layer of a recognised scan over the picture', async () => {
    const prints = Array.from({ length: 12 }, (_, i) => ({
      x: 85,
      y: 100 + 20 * i,
      text: `- Sở Y tế làm việc số ${i}.`,
    }))
    expect((await read(buildPdf([{ scan: true, prints }]))).text).toContain('- Sở Y tế làm việc số 11.')
  })

  it('in another language', async () => {
    const text = 'The department shall strengthen the strict protection of forests by thorough inspections.'
    expect((await read(buildPdf([{ prints: [{ x: 20, y: 100, text, size: 10 }] }]))).text).toBe(`${text}\n`)
  })
})
