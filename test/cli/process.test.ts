import { execFile, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadYaml } from '../../src/register/yaml.ts'
import { directive, folder } from './harness.ts'

const bin = fileURLToPath(new URL('../../bin/vbparse.js', import.meta.url))
const cwd = folder({ 'a.md': directive(), 'empty.txt': '' })
const env: NodeJS.ProcessEnv = { ...process.env, LANG: 'C.UTF-8', LC_ALL: '' }
delete env.FORCE_COLOR
delete env.NO_COLOR

function run(args: string[], more: { input?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    ...{ cwd, encoding: 'utf8', input: more.input ?? '', env: { ...env, ...more.env } },
  })
  return { status, stdout, stderr }
}

describe('the built program', () => {
  it('extracts, from a file and from standard input', () => {
    const file = run(['extract', 'a.md'])
    expect(file).toMatchObject({ status: 0, stderr: '' })
    expect(loadYaml(file.stdout)).toMatchObject({ register: 1, source: { path: 'a.md' } })
    expect(JSON.parse(run(['extract', '-', '-f', 'json'], { input: directive() }).stdout).source.path).toBeNull()
  })

  it('validates by the schema that the build compiled, the same as the one it publishes', () => {
    const found = run(['validate', '-', '--stdin-name', 'a.yaml', '-f', 'json'], {
      input: 'register: 1\ntasks: [{id: 1}]\n',
    })
    expect(found.status).toBe(1)
    const messages = (JSON.parse(found.stdout) as { findings: { message: string }[] }).findings.map(
      ({ message }) => message,
    )
    expect(messages).toContain("'tasks[0].id' must be a text")
    expect(messages).toContain("'document' is missing")
    const published = readFileSync(new URL('../../dist/register.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(published)).toEqual(JSON.parse(run(['schema']).stdout))
    const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      exports: object
    }
    expect(exports).toHaveProperty(['./schema'], './dist/register.schema.json')
  })

  it('exits 2 where something failed', () => {
    expect(run(['extract', 'a.md', 'empty.txt']).status).toBe(2)
    expect(run(['extract', '--no-such-option']).status).toBe(2)
  })

  it('writes colour where it is forced and nowhere else', () => {
    const coloured = (text: string): boolean => text.includes('\u001b[')
    expect(coloured(run(['outline', 'a.md', 'gone']).stdout)).toBe(false)
    const forced = run(['outline', 'a.md', 'gone'], { env: { FORCE_COLOR: '1' } })
    expect([coloured(forced.stdout), coloured(forced.stderr)]).toEqual([true, true])
    for (const more of [{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }] as Record<string, string>[]) {
      expect(coloured(run(['outline', 'a.md'], { env: more }).stdout)).toBe(false)
    }
  })

  it('ends quietly when the reader of a pipe goes away', async () => {
    const many = folder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`d/${i}.md`, directive(` ${i}`)])))
    const child = spawn(process.execPath, [bin, 'extract', 'd', '-f', 'ndjson'], { cwd: many, env })
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.once('close', resolve))
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
  })

  it.skipIf(process.platform === 'win32')('leaves whole files only when it is interrupted', async () => {
    const many = folder(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`d/${i}.md`, directive(` ${i}`)])))
    const child = execFile(process.execPath, [bin, 'extract', 'd', '-o', 'out', '-f', 'json'], { cwd: many, env })
    const closed = new Promise((resolve) => child.once('close', resolve))
    const out = join(many, 'out')
    while (!existsSync(out) || readdirSync(out).length < 5) await new Promise((resolve) => setTimeout(resolve, 5))
    child.kill('SIGINT')
    expect(await closed).toBe(130)
    const written = readdirSync(out)
    expect(written.length).toBeLessThan(400)
    for (const name of written) {
      expect(name).toMatch(/^\d+\.json$/)
      expect(JSON.parse(readFileSync(join(out, name), 'utf8')).register).toBe(1)
    }
  })

  it('says what to run where it has not been built', () => {
    const bare = folder({})
    mkdirSync(join(bare, 'bin'))
    cpSync(bin, join(bare, 'bin/vbparse.js'))
    const { status, stderr } = spawnSync(process.execPath, [join(bare, 'bin/vbparse.js')], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^vbparse: .+cli\.js is missing; run "npm ci" or "npm run build" in .+\n$/)
  })
})
