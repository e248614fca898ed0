import { describe, expect, it } from 'vitest'
import { encode } from '../read/encodings/encode.ts'
import { directive, folder, vbparse } from './harness.ts'

const cwd = folder({
  'abc.txt': encode(directive(), 'tcvn3') as Buffer,
  'utf8.txt': directive(),
  'page.html': `<html><p>${directive().replaceAll('\n\n', '<p>').replaceAll('\n', '<br>')}`,
})

describe('--encoding', () => {
  it('is not needed where the text shows it', async () => {
    const { status, out } = await vbparse(['extract', 'abc.txt', '--print-text'], { cwd })
    expect({ status, out: out.normalize('NFC') }).toEqual({ status: 0, out: `${directive()}\n` })
  })

  it.each([['extract'], ['outline'], ['explain']])('%s reads by it', async (command) => {
    const right = await vbparse([command, 'abc.txt', '--encoding', 'ABC'], { cwd })
    const wrong = await vbparse([command, 'abc.txt', '--encoding', 'viscii'], { cwd })
    expect([right.status, right.err, wrong.status]).toEqual([0, '', 0])
    expect(right.out).toContain('Sở Nông nghiệp và Môi trường')
    expect(wrong.out).not.toContain('Sở Nông nghiệp và Môi trường')
  })

  it('says what is wrong with the bytes', async () => {
    const { status, err } = await vbparse(['extract', 'abc.txt', '--encoding', 'utf-8', '--lang', 'en'], { cwd })
    expect(status).toBe(2)
    expect(err).toMatch(/^vbparse: abc\.txt:1:\d+: the text is not valid UTF-8 .+ --encoding\n$/)
  })

  it('suggests the name that was meant, before anything is read', async () => {
    for (const command of ['extract', 'outline', 'explain']) {
      const { status, out, err } = await vbparse([command, 'abc.txt', '--encoding=tcnv3'], { cwd })
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(err).toMatch(/did you mean tcvn3\?/)
    }
    expect((await vbparse(['outline', 'abc.txt', '--encoding', 'koi8-r'], { cwd })).err).toContain('windows-1258')
  })
})

it('a folder is searched for pages', async () => {
  const { status, out } = await vbparse(['extract', '.', '-f', 'ndjson'], { cwd })
  const paths = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).source)
  expect(status).toBe(0)
  expect(paths.map(({ path, mediaType }) => [path, mediaType])).toEqual([
    ['./abc.txt', 'text/plain'],
    ['./page.html', 'text/html'],
    ['./utf8.txt', 'text/plain'],
  ])
})
