import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/index.ts'
import { Problem } from '../../src/messages/index.ts'
import { directive, folder, vbparse } from '../cli/harness.ts'

const withConfig = (text: string): string =>
  folder({ 'vbparse.config.yaml': text, 'a.md': directive(), 'deep/er/a.md': directive() })

describe('vbparse.config.yaml', () => {
  it('is looked up from the folder upwards, and may be absent or empty', async () => {
    const empty = { lexicon: { agencies: [], verbs: [] }, calendar: { daysOff: [], workdays: [] }, lang: null }
    expect(await loadConfig(folder({}))).toBeNull()
    expect(await loadConfig(withConfig('# nothing yet\n'))).toEqual(empty)
    expect(await loadConfig(withConfig('lexicon:\ncalendar: {}\n'))).toEqual(empty)
    expect(await loadConfig(join(withConfig('lang: vi\n'), 'deep/er'))).toEqual({ ...empty, lang: 'vi' })
  })

  it('adds to the lexicon and the calendar', async () => {
    const text = `
lexicon:
  agencies:
    - {name: Ban Quản lý Cảng Sơn Hải, abbreviation: BQLC}
    - name: Trung tâm Điều hành
  verbs: [số hóa, kết nối]
calendar:
  daysOff: [2026-01-02, '2026-02-16']
  workdays: [2026-01-10]
lang: en
`
    expect(await loadConfig(withConfig(text))).toEqual({
      lexicon: {
        agencies: [{ name: 'Ban Quản lý Cảng Sơn Hải', abbreviation: 'BQLC' }, { name: 'Trung tâm Điều hành' }],
        verbs: ['số hóa', 'kết nối'],
      },
      calendar: { daysOff: ['2026-01-02', '2026-02-16'], workdays: ['2026-01-10'] },
      lang: 'en',
    })
  })

  const table: [text: string, message: RegExp][] = [
    ['lexcon: {}\n', /^vbparse\.config\.yaml:1: unknown key 'lexcon'; did you mean 'lexicon'\?$/],
    [
      'calendar:\n  dayOff: []\n',
      /^vbparse\.config\.yaml:2: unknown key 'calendar\.dayOff'; did you mean 'calendar\.daysOff'\?$/,
    ],
    ['colour: red\n', /^vbparse\.config\.yaml:1: unknown key 'colour'; known here: lexicon, calendar, validate, lang$/],
    ['constructor: x\n', /unknown key 'constructor'/],
    ['lang: fr\n', /^vbparse\.config\.yaml:1: 'lang' must be vi or en; for example vi$/],
    ['lexicon: [x]\n', /^vbparse\.config\.yaml:1: 'lexicon' must be a table of keys; .+$/],
    ['lexicon:\n  verbs: số hóa\n', /^vbparse\.config\.yaml:2: 'lexicon\.verbs' must be a list of words; .+$/],
    ['lexicon:\n  agencies: [{abbreviation: X}]\n', /'lexicon\.agencies' must be a list of \{name, abbreviation\}/],
    ['lexicon:\n  agencies: [{name: X, nmae: Y}]\n', /'lexicon\.agencies' must be/],
    ['calendar:\n  daysOff: [2026-02-30]\n', /'calendar\.daysOff' must be a list of dates YYYY-MM-DD; .+/],
    ['- a\n', /must be a table of keys/],
    ['a: [1\nb: 2\n', /^vbparse\.config\.yaml:\d: is not valid YAML \(.+\); mend that line$/],
  ]
  it.each(table)('%j is an error', async (text, message) => {
    const cwd = withConfig(text)
    const error = await loadConfig(cwd).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(Problem)
    expect((error as Problem).describe('en')).toMatch(message)
    const run = await vbparse(['extract', 'a.md'], { cwd })
    expect(run).toEqual({ status: 2, out: '', err: expect.stringMatching(/^vbparse: [^\n]+\n$/) })
    expect((await vbparse(['extract', '--help'], { cwd })).status).toBe(0)
  })

  it('is named from where one stands', async () => {
    const { err } = await vbparse(['extract', 'a.md'], { cwd: join(withConfig('lexcon: 1\n'), 'deep/er') })
    expect(err).toMatch(/^vbparse: \.\.\/\.\.\/vbparse\.config\.yaml:1: unknown key/)
  })
})
