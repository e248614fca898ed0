import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadAllYaml, loadYaml } from '../../src/register/yaml.ts'
import { directive, folder, vbparse } from './harness.ts'

const files = { 'a.md': directive(), 'docs/b.txt': directive(' b'), 'docs/sub/c.md': directive(' c') }
const cwd = folder(files)
const register = { register: 1, source: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, tasks: expect.any(Array) }

describe('what extract writes to standard output', () => {
  it('is YAML: one document, or a stream of them', async () => {
    const one = await vbparse(['extract', 'a.md'], { cwd })
    expect(one.out).not.toMatch(/^---/m)
    expect(loadYaml(one.out)).toMatchObject(register)
    const many = await vbparse(['extract', 'docs'], { cwd })
    expect(loadAllYaml(many.out)).toMatchObject([register, register])
  })
  it('is JSON: an object for one document named by itself, else an array', async () => {
    expect(JSON.parse((await vbparse(['extract', 'a.md', '-f', 'json'], { cwd })).out)).toMatchObject(register)
    for (const [args, count] of [
      [['docs'], 2],
      [['a.md', 'docs'], 3],
      [['docs/s*/*'], 1],
      [['a.md', 'a.md'], 1],
    ] as const) {
      expect(JSON.parse((await vbparse(['extract', ...args, '--format=json'], { cwd })).out)).toHaveLength(count)
    }
    const { out } = await vbparse(['extract', 'docs', '-f', 'json'], { cwd })
    expect(out).toBe(`${JSON.stringify(JSON.parse(out), null, 2)}\n`)
    expect((await vbparse(['extract', 'gone', 'gone2', '-f', 'json'], { cwd })).out).toBe('[]\n')
  })
  it('is a line each as NDJSON', async () => {
    const lines = (await vbparse(['extract', 'docs', '-f', 'ndjson'], { cwd })).out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([register, register])
  })
  it('is the same bytes twice, and the same data in every format', async () => {
    for (const format of ['yaml', 'json', 'ndjson']) {
      const run = () => vbparse(['extract', 'a.md', '-f', format], { cwd })
      const { out } = await run()
      expect((await run()).out).toBe(out)
      expect(loadYaml(out)).toEqual(JSON.parse((await vbparse(['extract', 'a.md', '-f', 'json'], { cwd })).out))
    }
  })
  it('has the keys in the order of the format', async () => {
    const { out } = await vbparse(['extract', 'a.md'], { cwd })
    expect(out.match(/^\w+(?=:)/gm)).toEqual([
      'register',
      'source',
      'document',
      'sections',
      'tasks',
      'citations',
      'diagnostics',
    ])
  })
})

describe('--output', () => {
  const names = (root: string): string[] =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort()

  it('writes a register per document, in the places of the documents, and nothing to standard output', async () => {
    const { status, out, err } = await vbparse(['extract', 'a.md', 'docs', '-', '-o', 'out'], {
      cwd,
      stdin: directive(' in'),
    })
    expect({ status, out, err }).toEqual({ status: 0, out: '', err: '' })
    expect(names(join(cwd, 'out'))).toEqual(['a.yaml', 'b.yaml', 'stdin.yaml', 'sub/c.yaml'])
    expect(readFileSync(join(cwd, 'out/a.yaml'), 'utf8')).toBe((await vbparse(['extract', 'a.md'], { cwd })).out)
  })
  it('has the extension of the format', async () => {
    await vbparse(['extract', 'docs/**/*.md', '-o', 'out-json', '-f', 'json'], { cwd })
    expect(names(join(cwd, 'out-json'))).toEqual(['sub/c.json'])
  })
  it('keeps apart what differs in its extension only', async () => {
    const root = folder({ 'd/x.md': directive(), 'd/x.txt': directive(' t'), 'd/X.markdown': directive(' m') })
    expect((await vbparse(['extract', 'd', '-o', 'out'], { cwd: root })).status).toBe(0)
    expect(names(join(root, 'out'))).toEqual(['X.markdown.yaml', 'x.md.yaml', 'x.txt.yaml'])
  })
  it('says which two documents would share a register, and writes the first', async () => {
    const root = folder({ 'd/x.md': directive(), 'e/x.md': directive(' e') })
    const { status, err } = await vbparse(['extract', 'd', 'e', '-o', 'out'], { cwd: root })
    expect(status).toBe(2)
    expect(err).toMatch(/^vbparse: e\/x\.md: its register .+ would overwrite d\/x\.md; .+\n$/)
    expect(names(join(root, 'out'))).toEqual(['x.md.yaml'])
  })
  it('never writes over a document', async () => {
    const root = folder({ 'x.yaml': directive() })
    expect((await vbparse(['extract', 'x.yaml', '-o', '.'], { cwd: root })).status).toBe(2)
    expect(readFileSync(join(root, 'x.yaml'), 'utf8')).toBe(directive())
  })
  it('does not follow a link out of the folder', async () => {
    const root = folder({ 'd/sub/x.md': directive(), 'elsewhere/keep.txt': 'x' })
    mkdirSync(join(root, 'out'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'out/sub'))
    const { status, err } = await vbparse(['extract', 'd', '-o', 'out'], { cwd: root })
    expect(status).toBe(2)
    expect(err).toMatch(/would lie outside/)
    expect(readdirSync(join(root, 'elsewhere'))).toEqual(['keep.txt'])
  })
  it('needs a folder', async () => {
    const { status, err } = await vbparse(['extract', 'a.md', '-o', 'docs/b.txt'], { cwd })
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringMatching(/^vbparse: docs\/b\.txt: is a file, .+\n$/),
    })
  })
  it('keeps what people wrote, unless forced', async () => {
    const root = folder({ 'a.md': directive() })
    const run = (...more: string[]) => vbparse(['extract', 'a.md', '-o', 'out', ...more], { cwd: root })
    await run()
    const file = join(root, 'out/a.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, 'register: 0\n')
    expect((await run()).status).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(text)
    const tracked = `${text}extra:\n  - id: '1'\n    status: done\n    note: đã họp\n`
    writeFileSync(file, tracked)
    const { status, err } = await run()
    expect(status).toBe(2)
    expect(err).toMatch(/holds tracking fields that people wrote \(status, note\)/)
    expect(readFileSync(file, 'utf8')).toBe(tracked)
    expect((await run('--force')).status).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })
  it('leaves nothing beside the registers', async () => {
    const root = folder({ 'a.md': directive(), 'out/a.yaml/in-the-way.txt': 'x' })
    const { status, err } = await vbparse(['extract', 'a.md', '-o', 'out'], { cwd: root })
    expect(status).toBe(2)
    expect(err).toMatch(/^vbparse: .+; .+\n$/)
    expect(readdirSync(join(root, 'out'))).toEqual(['a.yaml'])
    expect(existsSync(join(root, 'out/a.yaml/in-the-way.txt'))).toBe(true)
  })
})

describe('the summary of several documents', () => {
  it('is written to a terminal', async () => {
    expect((await vbparse(['extract', 'docs'], { cwd, terminal: 80 })).err).toMatch(/^documents read: 2; tasks: \d+\n$/)
    const { err } = await vbparse(['extract', 'docs', 'gone', '--lang', 'vi'], { cwd, terminal: 80 })
    expect(err).toMatch(/\nvăn bản đã đọc: 2; nhiệm vụ: \d+; không đọc hoặc không ghi được: 1\n$/)
  })
  it('is not written elsewhere, nor for one document', async () => {
    expect((await vbparse(['extract', 'docs'], { cwd })).err).toBe('')
    expect((await vbparse(['extract', 'a.md'], { cwd, terminal: 80 })).err).toBe('')
  })
})

describe('extract --print-text', () => {
  it('writes the text that positions count in, and no register', async () => {
    const { out, status } = await vbparse(['extract', 'a.md', '--print-text'], { cwd })
    expect(out).toBe(`${directive()}\n`)
    expect(status).toBe(0)
  })
})
