import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { directive, folder, vbparse } from './harness.ts'

const later = directive().replace('20/3/2025', '25/3/2025')
const next = (text: string): string =>
  text.replace('Số: 05/', 'Số: 06/').replace('tại các khu rừng trọng điểm', 'ban đêm')
const cwd = folder({
  'a.md': directive(),
  'b.md': later,
  'cu/x.md': directive(),
  'cu/y.md': next(directive()),
  'moi/q.md': next(directive()),
  'moi/z.md': later,
  'leer/readme': '',
  'hong.md': '',
  'hong.yaml': 'register: 1\ntasks: [',
})
const run = (args: string[], more: Parameters<typeof vbparse>[1] = {}) => vbparse(['diff', ...args], { cwd, ...more })

describe('what diff compares', () => {
  it('documents, registers, and one with the other', async () => {
    for (const [name, from] of [
      ['a', 'a.md'],
      ['b', 'b.md'],
    ] as const) {
      await vbparse(['extract', from, '-o', 'so'], { cwd })
      await vbparse(['extract', from, '-o', 'so', '-f', 'json'], { cwd })
      expect(existsSync(join(cwd, `so/${name}.json`))).toBe(true)
    }
    const { out } = await run(['a.md', 'b.md', '-f', 'json'])
    const items = (text: string) => JSON.parse(text).items
    for (const [old, young] of [
      ['so/a.yaml', 'b.md'],
      ['a.md', 'so/b.json'],
      ['so/a.json', 'so/b.yaml'],
    ]) {
      expect(items((await run([old as string, young as string, '-f', 'json'])).out)).toEqual(items(out))
    }
    const piped = await run(['-', 'b.md', '-f', 'json'], { stdin: directive() })
    expect(items(piped.out)).toEqual(items(out))
    const register = readFileSync(join(cwd, 'so/b.yaml'), 'utf8')
    expect(items((await run(['a.md', '-', '-f', 'json'], { stdin: register })).out)).toEqual(items(out))
  })
  it('folders, whatever the names of their files', async () => {
    const { out, status } = await run(['cu', 'moi', '-f', 'json'])
    const { documents, summary, old, new: young } = JSON.parse(out)
    expect(status).toBe(1)
    expect(documents.map((pair: { old: number; new: number }) => [old[pair.old].path, young[pair.new].path])).toEqual([
      ['cu/x.md', 'moi/z.md'],
      ['cu/y.md', 'moi/q.md'],
    ])
    expect(summary).toMatchObject({ changed: 1, unchanged: 3 })
  })
  it('a document and its register in one folder as one', async () => {
    const root = folder({ 'so/a.md': directive(), 'b.md': later, 'so/vbparse.config.yaml': 'lang: vi\n' })
    await vbparse(['extract', 'so/a.md', '-o', 'so'], { cwd: root })
    const { out, err } = await vbparse(['diff', 'so', 'b.md', '-f', 'json'], { cwd: root })
    expect(err).toBe('')
    expect(JSON.parse(out).old.map(({ path }: { path: string }) => path)).toEqual(['so/a.md'])
    expect(JSON.parse(out).summary).toMatchObject({ changed: 1, unchanged: 1, dropped: 0 })
  })
})

describe('the exit status of diff', () => {
  it.each([
    ['equal', ['a.md', 'a.md'], 0],
    ['different', ['a.md', 'b.md'], 1],
    ['different in nothing that was asked for', ['a.md', 'b.md', '--only', 'dropped'], 0],
    ['different in what was asked for', ['a.md', 'b.md', '--only', 'dropped', '--only', 'changed'], 1],
    ['different in what is ignored', ['a.md', 'b.md', '--ignore', 'deadline', '--ignore=text'], 0],
    ['nothing is one task', ['a.md', 'b.md', '--match-threshold', '1'], 1],
    ['no such file', ['a.md', 'c.md'], 2],
    ['an empty document', ['a.md', 'hong.md'], 2],
    ['a broken register', ['hong.yaml', 'a.md'], 2],
    ['a folder without documents', ['a.md', 'leer'], 2],
    ['one side', ['a.md'], 2],
    ['three sides', ['a.md', 'b.md', 'a.md'], 2],
    ['both from standard input', ['-', '-'], 2],
    ['an unknown field', ['a.md', 'b.md', '--ignore', 'deadlines'], 2],
    ['an unknown kind', ['a.md', 'b.md', '--only', 'new'], 2],
    ['a threshold that is none', ['a.md', 'b.md', '--match-threshold', '2'], 2],
  ])('%s: %j gives %i', async (_, args, expected) => {
    const { status, err, out } = await run(args)
    expect([status, err === '']).toEqual([expected, expected !== 2])
    if (expected === 2) expect(out).toBe('')
  })
  it('2 where one file of a folder cannot be read, and the others are compared', async () => {
    const root = folder({ 'cu/x.md': directive(), 'cu/hong.yaml': 'register: 1\ntasks: [', 'moi/z.md': later })
    const { status, out, err } = await vbparse(['diff', 'cu', 'moi'], { cwd: root })
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/^vbparse: cu\/hong\.yaml:2: the register is no valid YAML/),
    ])
    expect(out).toContain('deadline 5 days later')
  })
  it('tells what is meant by a word that is nearly right', async () => {
    expect((await run(['a.md', 'b.md', '--ignore', 'deadlines'])).err).toContain('did you mean deadline?')
    expect((await run(['a.md', 'b.md', '--only', 'drop'])).err).toMatch(/one of changed, moved|did you mean dropped/)
  })
})

describe('what diff writes', () => {
  it('Vietnamese or English', async () => {
    expect((await run(['a.md', 'b.md', '--lang', 'vi'])).out).toContain('lùi hạn 5 ngày: 20/03/2025 → 25/03/2025')
    expect((await run(['a.md', 'b.md'])).out).toContain('deadline 5 days later: 2025-03-20 → 2025-03-25')
  })
  it('colours where they are forced, and nowhere else', async () => {
    const bin = fileURLToPath(new URL('../../bin/vbparse.js', import.meta.url))
    const of = (env: Record<string, string>, ...more: string[]): boolean => {
      const { PATH = '' } = process.env
      const all = { cwd, encoding: 'utf8', env: { PATH, LANG: 'C.UTF-8', ...env } } as const
      return spawnSync(process.execPath, [bin, 'diff', 'a.md', 'b.md', ...more], all).stdout.includes('\u001b[')
    }
    expect([of({}), of({ FORCE_COLOR: '1' }), of({ FORCE_COLOR: '0' })]).toEqual([false, true, false])
    expect(of({ FORCE_COLOR: '1' }, '-f', 'markdown')).toBe(false)
  })
  it('into a file with -o, without colours', async () => {
    for (const format of ['text', 'json', 'markdown', 'html']) {
      const name = `ra-${format}`
      const { status, out } = await run(['a.md', 'b.md', '-f', format, '-o', name], {
        env: { NO_COLOR: '', FORCE_COLOR: '1' },
      })
      expect([status, out]).toEqual([1, ''])
      expect(readFileSync(join(cwd, name), 'utf8')).toBe((await run(['a.md', 'b.md', '-f', format])).out)
    }
  })
  it('the same bytes twice', async () => {
    for (const format of ['text', 'json', 'markdown', 'html']) {
      const once = () => run(['cu', 'moi', '-f', format])
      expect((await once()).out).toBe((await once()).out)
    }
  })
})
