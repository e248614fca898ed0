import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registerSchema } from '../../src/register/schema.ts'
import { documentOf, registerOf } from '../validate/examples.ts'
import { folder, type Result, vbparse, type World } from './harness.ts'

const gap = documentOf({ body: '1. Sở Y tế kiểm tra bến phà.\n\n3. Công an tỉnh tuần tra./.' })
const date = documentOf({ body: '1. Sở Y tế kiểm tra bến phà trước ngày 31/4/2026./.' })
const noLead = registerOf('tasks: [{lead: []}]', 'register')
const files = {
  'van-ban/gap.txt': gap,
  'van-ban/date.txt': date,
  'so/a.yaml': noLead,
  'so/package.json': '{"name": "x"}',
}

/** "path:line:column: level … [rule]" of each finding in text output, without its message. */
const findings = ({ out }: Result): string[] =>
  [...out.matchAll(/^(\S+?):(\d+):\d+: (error|warning|info): .*\[([a-z/-]+)\]$/gm)].map(([, path, line, level, rule]) =>
    [path, line, level, rule].join(' '),
  )
const validate = (argv: string[], world: World) => vbparse(['validate', ...argv], world)

describe('vbparse validate', () => {
  it('tells every finding at once, with the source line and what to do', async () => {
    const cwd = folder(files)
    const run = await validate(['van-ban', 'so'], { cwd })
    expect(run.status).toBe(1)
    expect(findings(run)).toEqual([
      'van-ban/date.txt 11 error document/impossible-date',
      'van-ban/gap.txt 13 warning document/number-gap',
      'so/a.yaml 26 warning register/no-lead',
    ])
    expect(run.out).toContain(
      "van-ban/date.txt:11:35: error: there is no 'ngày 31/4/2026'; mend the date [document/impossible-date]\n" +
        ' 11 │ 1. Sở Y tế kiểm tra bến phà trước ngày 31/4/2026./.\n' +
        '    │                                   ~~~~~~~~~~~~~~\n',
    )
  })
  it('ends a run over a folder with a table: findings by rule, files checked, time', async () => {
    const { err } = await validate(['van-ban', 'so'], { cwd: folder(files) })
    expect(err).toMatch(
      /^rule {22}level {4}findings\ndocument\/impossible-date {2}error {11}1\ndocument\/number-gap {7}warning {9}1\nregister\/no-lead {10}warning {9}1\nfiles checked: 3; errors: 1, warnings: 2, info: 0, suppressed: 0; \d+\.\d\d s\n$/,
    )
    expect((await validate(['van-ban/gap.txt'], { cwd: folder(files) })).err).toBe('')
  })
  it('speaks Vietnamese', async () => {
    const { out, err } = await validate(['van-ban', '--lang', 'vi'], { cwd: folder(files) })
    expect(out).toContain("lỗi: không có 'ngày 31/4/2026'; hãy sửa ngày, tháng, quý [document/impossible-date]")
    expect(err).toContain('tệp đã kiểm tra: 2; lỗi: 1, cảnh báo: 1')
  })
  it.each([
    [['van-ban/gap.txt'], 0],
    [['van-ban/date.txt'], 1],
    [['van-ban/gap.txt', '--fail-on', 'warning'], 1],
    [['van-ban/gap.txt', '--max-warnings', '1'], 0],
    [['van-ban/gap.txt', '--max-warnings', '0'], 1],
    [['van-ban/gap.txt', 'van-ban/missing.txt'], 2],
  ])('%j exits with %i', async (argv, status) => {
    expect((await validate(argv, { cwd: folder(files) })).status).toBe(status)
  })
  it.each([
    [['x', '--fail-on', 'eror'], /--fail-on; did you mean error\?/],
    [['x', '--max-warnings', '-1'], /'-1' is no number of --max-warnings/],
    [['x', '--as-of', '2026-02-30'], /'2026-02-30' is no day of --as-of/],
    [['x', '--format', 'sarf'], /did you mean sarif\?/],
    [['x', '--baseline', 'no.json'], /^vbparse: no\.json: no such file/],
    [[], /nothing to read/],
  ])('%j is wrong usage', async (argv, message) => {
    const run = await validate(argv, { cwd: folder({ x: gap }) })
    expect(run).toEqual({ status: 2, out: '', err: expect.stringMatching(message) as string })
  })
  it('reads standard input under the name that it is given', async () => {
    const cwd = folder({})
    expect(findings(await validate(['-'], { cwd, stdin: noLead }))).toEqual(['- 26 warning register/no-lead'])
    expect(findings(await validate(['-'], { cwd, stdin: gap }))).toEqual(['- 13 warning document/number-gap'])
    const json = '{"register": 1,\n"tasks": 2}'
    expect(findings(await validate(['-', '--stdin-name', 'so/a.json'], { cwd, stdin: json }))[0]).toBe(
      'so/a.json 1 error register/schema',
    )
  })
  it('holds a register against the document that it names, where that is at hand', async () => {
    const register = registerOf('tasks: [{text: Kiểm tra các bến đò ngang.}]', 'register')
    const at = (name: string) => told(folder({ [name]: documentOf(), 'so/a.yaml': register }))
    const told = async (cwd: string) => findings(await validate(['so'], { cwd }))
    expect(await at('chi-thi-05.txt')).toEqual([expect.stringMatching('register/text-not-in-source')])
    expect(await at('so/chi-thi-05.txt')).toEqual([expect.stringMatching('register/text-not-in-source')])
    expect(await at('khac.txt')).toEqual([])
  })
  it('opens nothing outside the folders at hand, whatever a register says', async () => {
    const cwd = folder({
      'secret.txt': documentOf(),
      'in/a.yaml': registerOf(`source: {path: ../secret.txt, sha256: '${'0'.repeat(64)}'}`, 'register'),
    })
    expect(findings(await validate(['a.yaml'], { cwd: join(cwd, 'in') }))).toEqual([])
    expect(findings(await validate(['in/a.yaml'], { cwd }))).toEqual([expect.stringMatching('register/source-changed')])
  })
  it('tells what is overdue as of a day', async () => {
    const cwd = folder({ 'a.yaml': registerOf("deadline: {text: trước ngày 15/4/2026, due: '2026-04-15'}", 'task') })
    expect(findings(await validate(['a.yaml', '--as-of', '2026-04-15'], { cwd }))).toEqual([])
    expect(findings(await validate(['a.yaml', '--as-of', '2026-04-16'], { cwd }))).toEqual([
      expect.stringMatching('warning task/overdue'),
    ])
  })
  it('writes each format', async () => {
    const cwd = folder(files)
    const out = async (format: string) => (await validate(['van-ban', '-f', format], { cwd })).out
    expect(JSON.parse(await out('json'))).toMatchObject({ files: 2, counts: { error: 1, warning: 1 } })
    expect(JSON.parse(await out('sarif'))).toMatchObject({ version: '2.1.0', runs: [{ results: [{}, {}] }] })
    expect(await out('junit')).toMatch(/^<\?xml [\s\S]*<\/testsuites>\n$/)
    expect(await out('github')).toMatch(
      /^::error file=van-ban\/date\.txt,line=11,endLine=11,col=35,endColumn=49,title=document\/impossible-date::/,
    )
  })
  it('lists the rules with their examples', async () => {
    const { out, status } = await validate(['--rules'], {})
    expect(status).toBe(0)
    expect(out).toContain(
      "register/no-lead (warning)\n  nobody is named to lead task '…'; name who shall do it\n" +
        '  fails │ tasks: [{lead: []}]\n  passes │ tasks: [{lead: [Sở Y tế]}]\n',
    )
    const data = JSON.parse((await validate(['--rules', '-f', 'json'], {})).out) as { id: string; fails: unknown }[]
    expect(data.every(({ id, fails }) => out.includes(`${id} (`) && fails !== undefined)).toBe(true)
  })
})

describe('the configuration of validate', () => {
  const config = (text: string) => folder({ ...files, 'vbparse.config.yaml': `validate:\n${text}` })
  it('sets rules, groups of them, and what differs under a path', async () => {
    const cwd = config(
      "  rules: {document/*: off, register/no-lead: error}\n  overrides:\n    - {paths: ['van-ban/date.*'], rules: {document/impossible-date: info}}\n",
    )
    const run = await validate(['van-ban', 'so'], { cwd })
    expect(findings(run)).toEqual([
      'van-ban/date.txt 11 info document/impossible-date',
      'so/a.yaml 26 error register/no-lead',
    ])
    expect(run.status).toBe(1)
  })
  it('counts paths from its own folder, wherever one stands', async () => {
    const cwd = config("  ignore: ['van-ban/gap.txt', 'so/']\n")
    expect(findings(await validate(['.'], { cwd: join(cwd, 'van-ban') }))).toEqual([
      './date.txt 11 error document/impossible-date',
    ])
  })
  it.each([
    ['  rule: {}\n', /^vbparse\.config\.yaml:2: unknown key 'validate\.rule'; did you mean 'validate\.rules'\?/],
    ['  rules: {register/no-led: off}\n', /there is no rule 'register\/no-led'; did you mean 'register\/no-lead'\?/],
    [
      '  rules:\n    document/end-marc: off\n',
      /^vbparse\.config\.yaml:3: there is no rule 'document\/end-marc'; did you mean 'document\/end-mark'\?/,
    ],
    ['  rules: {xyz: off}\n', /there is no rule 'xyz'; vbparse validate --rules lists them/],
    [
      '  rules: {register/no-lead: fatal}\n',
      /^vbparse\.config\.yaml:2: 'validate\.rules' must be a table of rules, each error, warning, info or off/,
    ],
    ["  overrides: [{path: ['x'], rules: {}}]\n", /'validate\.overrides' must be a list of \{paths, rules\}/],
    ['  ignore: x\n', /'validate\.ignore' must be a list of patterns/],
  ])('%j is an error', async (text, message) => {
    const run = await validate(['van-ban'], { cwd: config(text) })
    expect(run).toEqual({ status: 2, out: '', err: expect.stringMatching(/^vbparse: /) as string })
    expect(run.err.replace('vbparse: ', '')).toMatch(message)
  })
})

describe('the baseline', () => {
  it('holds the findings of a day, so that only new ones count', async () => {
    const cwd = folder(files)
    const first = await validate(['van-ban', 'so', '--suppress'], { cwd })
    expect(first.status).toBe(0)
    expect(first.err).toContain('3 findings written into vbparse.baseline.json')
    const second = await validate(['van-ban', 'so', '--fail-on', 'info'], { cwd })
    expect(second).toMatchObject({ status: 0, out: '' })
    expect(second.err).toContain('suppressed: 3')
    writeFileSync(join(cwd, 'van-ban/gap.txt'), `\n${gap.replace('bến phà', 'bến phà trước ngày 31/6/2026')}`)
    const third = await validate(['van-ban', 'so', '--fail-on', 'info'], { cwd })
    expect(findings(third)).toEqual(['van-ban/gap.txt 10 error document/impossible-date'])
  })
  it('keeps what it says of files that were not checked, and forgets what was mended', async () => {
    const cwd = folder(files)
    await validate(['van-ban', 'so', '--suppress'], { cwd })
    writeFileSync(join(cwd, 'van-ban/gap.txt'), documentOf())
    await validate(['van-ban', '--suppress'], { cwd })
    const { findings } = JSON.parse(readFileSync(join(cwd, 'vbparse.baseline.json'), 'utf8')) as { findings: object }
    expect(Object.keys(findings)).toEqual(['so/a.yaml', 'van-ban/date.txt'])
  })
  it('may be another file, and must be a baseline', async () => {
    const cwd = folder({ ...files, 'x.json': '{"baseline": 2}' })
    await validate(['van-ban', '--suppress', '--baseline', 'so/known.json'], { cwd })
    expect((await validate(['van-ban', '--baseline', 'so/known.json'], { cwd })).out).toBe('')
    expect((await validate(['van-ban', '--baseline', 'x.json'], { cwd })).err).toMatch(
      /x\.json: is no baseline of vbparse/,
    )
  })
  it('is marked in SARIF', async () => {
    const cwd = folder(files)
    await validate(['van-ban/gap.txt', '--suppress'], { cwd })
    const log = JSON.parse((await validate(['van-ban/gap.txt', '-f', 'sarif'], { cwd })).out) as {
      runs: { results: { suppressions: unknown }[] }[]
    }
    expect(log.runs[0]?.results.map(({ suppressions }) => suppressions)).toEqual([[{ kind: 'external' }]])
  })
})

describe('the cache', () => {
  const cacheOf = (cwd: string) =>
    JSON.parse(readFileSync(join(cwd, '.vbparse-cache.json'), 'utf8')) as {
      entries: Record<string, { result: { rule: string }[] }>
    }
  it('gives the same findings, and those that it remembers', async () => {
    const cwd = folder(files)
    const first = await validate(['van-ban', 'so', '--cache'], { cwd })
    expect((await validate(['van-ban', 'so', '--cache'], { cwd })).out).toBe(first.out)
    const cache = cacheOf(cwd)
    for (const { result } of Object.values(cache.entries)) result.length = 0
    writeFileSync(join(cwd, '.vbparse-cache.json'), JSON.stringify(cache))
    expect((await validate(['van-ban', 'so', '--cache'], { cwd })).out).toBe('')
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
  it.each([
    ['the text', (cwd: string) => writeFileSync(join(cwd, 'van-ban/gap.txt'), `${gap}\n`), []],
    ['the configuration', (cwd: string) => writeFileSync(join(cwd, 'vbparse.config.yaml'), 'lang: en\n'), []],
    ['the day asked for', () => {}, ['--as-of', '2026-03-01']],
  ])('is not used where %s changed', async (_, change, argv) => {
    const cwd = folder(files)
    await validate(['van-ban/gap.txt', '--cache'], { cwd })
    const cache = cacheOf(cwd)
    for (const { result } of Object.values(cache.entries)) result.length = 0
    writeFileSync(join(cwd, '.vbparse-cache.json'), JSON.stringify(cache))
    expect((await validate(['van-ban/gap.txt', '--cache'], { cwd })).out).toBe('')
    change(cwd)
    expect(findings(await validate(['van-ban/gap.txt', '--cache', ...argv], { cwd }))).toHaveLength(1)
  })
  it('looks at the document of a register again where that changed', async () => {
    const cwd = folder({ 'chi-thi-05.txt': documentOf(), 'a.yaml': registerOf('{}', 'register') })
    expect(findings(await validate(['a.yaml', '--cache'], { cwd }))).toEqual([])
    writeFileSync(join(cwd, 'chi-thi-05.txt'), documentOf({ body: '1. Sở Y tế kiểm tra bến xe./.' }))
    expect(findings(await validate(['a.yaml', '--cache'], { cwd }))).toHaveLength(2)
  })
  it('is begun anew where it is damaged, and may have another name', async () => {
    const cwd = folder({ ...files, 'c.json': '{"version":' })
    const run = await validate(['van-ban/gap.txt', '--cache-file', 'c.json'], { cwd })
    expect(findings(run)).toHaveLength(1)
    expect(JSON.parse(readFileSync(join(cwd, 'c.json'), 'utf8'))).toHaveProperty('entries')
    expect(existsSync(join(cwd, '.vbparse-cache.json'))).toBe(false)
  })
})

describe('what cannot be checked gets a clear answer', () => {
  const only = async (text: string, name = 'a.yaml') => {
    const run = await validate([name], { cwd: folder({ [name]: text }) })
    return [run.status, run.out.split('\n')[0]]
  }
  it('a YAML syntax error', async () => {
    expect(await only('register: 1\ntasks: [\nid: x\n')).toEqual([
      1,
      expect.stringMatching(/^a\.yaml:[34]:\d+: error: no valid YAML: .+; mend the line \[file\/syntax\]$/),
    ])
  })
  it('a JSON syntax error', async () => {
    expect(await only('{"register": 1,\n"tasks": [1,]}', 'a.json')).toEqual([
      1,
      expect.stringMatching(/^a\.json:2:13: error: no valid JSON: .+; mend the line \[file\/syntax\]$/),
    ])
  })
  it('a broken line of NDJSON, beside lines that are not', async () => {
    const run = await validate(['a.ndjson'], { cwd: folder({ 'a.ndjson': '{"register": 2}\n{\n{"register": 3}\n' }) })
    expect(findings(run)).toEqual([
      'a.ndjson 1 error file/version',
      'a.ndjson 2 error file/syntax',
      'a.ndjson 3 error file/version',
    ])
  })
  it('a key that stands twice', async () => {
    expect(await only('register: 1\ntasks: []\ntasks: []\n')).toEqual([
      1,
      expect.stringMatching(/^a\.yaml:3:1: error: no valid YAML: duplicated mapping key/),
    ])
  })
  it('a cyclic alias', async () => {
    expect(await only('register: 1\ntasks: &t\n  - *t\n')).toEqual([
      1,
      'a.yaml:3:5: error: an alias that cannot be followed: *t stands inside &t; write the value itself in its place [file/alias]',
    ])
  })
  it('aliases of aliases of aliases', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, i) =>
        `k${i}: &a${i} [${Array(9)
          .fill(i === 0 ? 'x' : `*a${i - 1}`)
          .join(', ')}]`,
    )
    expect(await only(`register: 1\n${lines.join('\n')}\n`)).toEqual([
      1,
      expect.stringMatching(/aliases stand for more than 100000 values.* \[file\/alias\]$/),
    ])
  })
  it('nesting without end', async () => {
    expect(await only(`register: 1\ntasks: ${'['.repeat(5000)}${']'.repeat(5000)}\n`)).toEqual([
      1,
      expect.stringMatching(/\[file\/syntax\]$/),
    ])
  })
  it('another version, and another file', async () => {
    expect(await only('register: 2\n')).toEqual([
      1,
      expect.stringMatching(/:1:11: error: the register is of version 2; this vbparse knows version 1/),
    ])
    expect(await only('name: x\n')).toEqual([
      1,
      expect.stringMatching(/this is no task register.*\[file\/not-a-register\]$/),
    ])
    expect(await only('')).toEqual([2, ''])
  })
  it('a register of 100 MB', async () => {
    const cwd = folder({})
    const line = `  - ${'x'.repeat(1020)}\n`
    writeFileSync(join(cwd, 'a.yaml'), `register: 1\ntasks:\n${line.repeat(100 * 1024)}`)
    const run = await validate(['a.yaml'], { cwd })
    expect(run).toEqual({
      status: 2,
      out: '',
      err: expect.stringMatching(/^vbparse: a\.yaml: the file has 101 MB, and at most 32 MB are read/) as string,
    })
  })
  it('keys that objects have by nature', async () => {
    const run = await validate(['a.yaml'], {
      cwd: folder({ 'a.yaml': 'register: 1\n__proto__: {x: 1}\nconstructor: 1\ntasks: [{__proto__: 2}]\n' }),
    })
    expect(run.status).toBe(1)
    expect(run.out).toContain("unknown key 'constructor'")
    expect(run.err).toBe('')
  })
  it('control characters, which do not reach the terminal', async () => {
    const run = await validate(['a.yaml'], { cwd: folder({ 'a.yaml': 'register: 1\n"\\e[31m\\u202e": 1\n' }) })
    expect(run.out).toContain("unknown key '?[31m?'")
    for (const sign of ['\u001b', '\u202e']) expect(run.out).not.toContain(sign)
  })
})

describe('vbparse schema', () => {
  it("prints the register's JSON Schema", async () => {
    const run = await vbparse(['schema'])
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(JSON.parse(run.out)).toEqual(registerSchema)
  })
})
