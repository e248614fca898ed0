import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { directive, folder, vbparse } from './harness.ts'

const cwd = folder({
  'a.md': directive(),
  'docs/b.txt': directive(' b'),
  'docs/sub/c.MARKDOWN': directive(' c'),
  'docs/sub/notes.csv': 'no,document',
  'docs/.hidden/d.md': directive(' d'),
  'docs/node_modules/e.md': directive(' e'),
  'order/b.txt': directive(),
  'order/B.md': directive(' x'),
  'order/á.md': directive(' y'),
  'none/readme.csv': 'x',
  'odd [1].txt': directive(' odd'),
  'empty.txt': '',
  'broken.txt': Buffer.from([0x61, 0xe1, 0x62]),
  'binary.txt': Buffer.from([0x61, 0, 0x62]),
})
symlinkSync(join(cwd, 'docs'), join(cwd, 'docs/sub/loop'))

/** The paths of the registers that a run writes. */
async function paths(...args: string[]): Promise<(string | null)[]> {
  const { out, err, status } = await vbparse(['extract', '-f', 'ndjson', ...args], { cwd, stdin: directive(' in') })
  expect(err).toBe('')
  expect(status).toBe(0)
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line).source.path)
}

describe('paths', () => {
  it('take files in the order given, each once', async () => {
    expect(await paths('docs/b.txt', 'a.md', './a.md')).toEqual(['docs/b.txt', 'a.md'])
  })
  it('search folders for the known extensions, not in hidden ones, packages, or round a link', async () => {
    expect(await paths('docs')).toEqual(['docs/b.txt', 'docs/sub/c.MARKDOWN'])
    expect(await paths('docs/')).toEqual(['docs/b.txt', 'docs/sub/c.MARKDOWN'])
    expect(await paths(join(cwd, 'docs/sub'))).toEqual([join(cwd, 'docs/sub/c.MARKDOWN')])
  })
  it('are sorted in a folder the same everywhere', async () => {
    expect(await paths('order')).toEqual(['order/B.md', 'order/b.txt', 'order/á.md'])
  })
  it('take patterns, and names that look like one', async () => {
    expect(await paths('docs/*.txt')).toEqual(['docs/b.txt'])
    expect(await paths('order/*.{md,txt}')).toEqual(['order/B.md', 'order/b.txt', 'order/á.md'])
    expect(await paths('odd [1].txt')).toEqual(['odd [1].txt'])
  })
  it('take standard input for -', async () => {
    expect(await paths('-')).toEqual([null])
    expect(await paths('a.md', '-', '-')).toEqual(['a.md', null])
  })
})

describe('a path that fails', () => {
  const table: [path: string, en: RegExp, vi: RegExp][] = [
    [
      'gone/x.txt',
      /^vbparse: gone\/x\.txt: no such file or folder; .+\n$/,
      /^vbparse: gone\/x\.txt: không có tệp .+\n$/,
    ],
    ['dosc', /^vbparse: dosc: no such file or folder; did you mean docs\?\n$/, /có phải ý bạn là docs\?/],
    ['none', /^vbparse: none: the folder holds no documents \(.+\); .+\n$/, /^vbparse: none: thư mục không có văn bản/],
    ['*.doc', /^vbparse: \*\.doc: the pattern matches no file; .+\n$/, /^vbparse: \*\.doc: không có tệp nào khớp/],
    ['empty.txt', /^vbparse: empty\.txt: the file is empty; .+\n$/, /^vbparse: empty\.txt: tệp rỗng; .+\n$/],
    ['broken.txt', /^vbparse: broken\.txt:1:2: the text is not valid UTF-8 .+; .+\n$/, /không đúng mã UTF-8/],
    ['binary.txt', /^vbparse: binary\.txt: the file is binary.+; .+\n$/, /nhị phân/],
    ['-', /^vbparse: -: the file is empty; .+\n$/, /^vbparse: -: tệp rỗng/],
  ]
  it.each(table)('%s has one clear line, and the others go on', async (path, en, vi) => {
    const alone = await vbparse(['extract', path], { cwd })
    expect(alone).toEqual({ status: 2, out: '', err: expect.stringMatching(en) })
    expect((await vbparse(['extract', path, '--lang', 'vi'], { cwd })).err).toMatch(vi)
    for (const command of ['extract', 'outline']) {
      const { status, out, err } = await vbparse([command, path, 'a.md', '-f', 'json'], { cwd })
      expect(err).toMatch(en)
      expect(JSON.parse(out)).toHaveLength(1)
      expect(status).toBe(2)
    }
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('without permission says so', async () => {
    const closed = folder({ 'a.txt': directive() })
    chmodSync(join(closed, 'a.txt'), 0)
    expect((await vbparse(['extract', 'a.txt'], { cwd: closed })).err).toMatch(/permission denied/)
  })

  it('cannot break the line or the terminal by its name', async () => {
    const { err } = await vbparse(['extract', 'a\u001bc\nb'], { cwd })
    expect(err).toBe('vbparse: a?c?b: no such file or folder; check the name and the folder that you are in\n')
  })
})
