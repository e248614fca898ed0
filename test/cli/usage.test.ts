import { describe, expect, it } from 'vitest'
import { directive, folder, vbparse } from './harness.ts'

const cwd = folder({ 'a.md': directive() })

describe('wrong usage', () => {
  const table: [args: string[], en: string, vi: string][] = [
    [
      ['extract', 'a.md', '--fromat', 'json'],
      "unknown option '--fromat'; did you mean --format?",
      "không có tùy chọn '--fromat'; có phải",
    ],
    [['extract', '--ouput=x'], "unknown option '--ouput'; did you mean --output?", 'có phải ý bạn là --output?'],
    [['outline', '--zzz'], "unknown option '--zzz'; see vbparse outline --help", 'xem vbparse outline --help'],
    [['--vresion'], "unknown option '--vresion'; did you mean --version?", 'có phải ý bạn là --version?'],
    [['extrct', 'a.md'], "unknown command 'extrct'; did you mean vbparse extract?", "không có lệnh 'extrct'"],
    [['zzzzzzzz'], "unknown command 'zzzzzzzz'; see vbparse --help", 'xem vbparse --help'],
    [['a.md'], "'a.md' is a path, not a command; to read it: vbparse extract a.md", 'để đọc: vbparse extract a.md'],
    [['extract'], 'nothing to read; give a file, a folder', 'chưa có gì để đọc'],
    [['extract', 'a.md', '-f'], 'option -f, --format needs a value; see vbparse extract --help', 'cần một giá trị'],
    [['extract', 'a.md', '-o', ''], 'option -o, --output needs a value', 'cần một giá trị'],
    [
      ['extract', 'a.md', '-f', 'jsn'],
      "'jsn' is no value of -f, --format; did you mean json?",
      'có phải ý bạn là json?',
    ],
    [
      ['extract', 'a.md', '-f', 'toml'],
      "'toml' is no value of -f, --format; one of yaml, json, ndjson",
      'chọn một trong yaml',
    ],
  ]
  it.each(table)('%j', async (args, en, vi) => {
    const english = await vbparse(args, { cwd })
    expect(english).toMatchObject({ status: 2, out: '' })
    expect(english.err).toMatch(/^vbparse: [^\n]+\n$/)
    expect(english.err).toContain(en)
    expect((await vbparse(args, { cwd, env: { VBPARSE_LANG: 'vi' } })).err).toContain(vi)
  })

  it('without any argument shows the help on standard error', async () => {
    const { status, out, err } = await vbparse([], { cwd })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^Usage: vbparse/)
  })
})

describe('help', () => {
  const vietnamese = /Cách dùng: vbparse/
  it('is in both languages, with the same options and examples', async () => {
    for (const args of [['--help'], ['extract', '--help'], ['outline', '-h'], ['help', 'extract']]) {
      const en = await vbparse([...args, '--lang', 'en'])
      const vi = await vbparse([...args, '--lang=vi'])
      expect([en.status, vi.status, en.err, vi.err]).toEqual([0, 0, '', ''])
      expect(en.out).toMatch(/^Usage: vbparse/)
      expect(vi.out).toMatch(vietnamese)
      expect(vi.out).not.toMatch(/Usage|Options|Arguments|Commands|Examples|display help/)
      const flags = (text: string) => text.match(/^ {2}-.*?>|^ {2}--?[\w-]+|^ {2}(?:cat|vbparse) .*?(?= {2})/gm)
      expect(flags(vi.out)).toEqual(flags(en.out))
    }
  })

  it('is in the language of --lang, VBPARSE_LANG, the configuration, the locale, in this order', async () => {
    const configured = folder({ 'vbparse.config.yaml': 'lang: vi\n' })
    const help = async (args: string[], env: Record<string, string>, cwd?: string) =>
      vietnamese.test((await vbparse([...args, '--help'], { env, ...(cwd ? { cwd } : {}) })).out)
    expect(await help([], { LANG: 'vi_VN.UTF-8' })).toBe(true)
    expect(await help([], { LANG: 'fr_FR.UTF-8' })).toBe(false)
    expect(await help([], { LANG: 'vi_VN', LC_ALL: 'C' })).toBe(false)
    expect(await help([], { LANG: 'en_US' }, configured)).toBe(true)
    expect(await help([], { VBPARSE_LANG: 'en' }, configured)).toBe(false)
    expect(await help(['--lang', 'vi'], { VBPARSE_LANG: 'en' })).toBe(true)
    expect(await help(['--lang', 'en', 'extract'], { VBPARSE_LANG: 'vi' })).toBe(false)
  })

  it('knows its languages', async () => {
    expect((await vbparse(['extract', 'a.md', '--lang', 'fr'], { cwd })).err).toMatch(
      /'fr' is no value of --lang; one of vi, en/,
    )
    expect((await vbparse(['--help'], { env: { VBPARSE_LANG: 'fr' } })).err).toMatch(/'fr' is no value of VBPARSE_LANG/)
  })

  it('shows the version', async () => {
    expect((await vbparse(['--version'])).out).toMatch(/^\d+\.\d+\.\d+/)
  })
})
