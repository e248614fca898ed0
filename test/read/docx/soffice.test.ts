import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docx } from './build.ts'
import { numbered } from './numbered.ts'
import { linesOf } from './read.ts'

/** Real Word files, where they are at hand. */
const samples = fileURLToPath(new URL('../../../../shared/samples', import.meta.url))
const files = existsSync(samples) ? readdirSync(samples).filter((name) => name.endsWith('.docx')) : []

const soffice = ['soffice', 'libreoffice'].find((name) =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name))),
)
if (!soffice) console.warn('LibreOffice is not installed: the labels of Word files are not compared with its own')

/**
 * Lines in words, as both programs print them. As text LibreOffice writes one bullet for another, a blank behind every
 * label, and the numbers of notes without brackets.
 */
const comparable = (lines: string[]): string[] =>
  lines
    .map((line) => line.replace(/\[(\d+)\]/g, '$1').replace(/[\s\u00a0\u00ad\ufeff]+/g, ''))
    .map((line) => line.replace(/^(?:[-+•●▪◦\ue000-\uf8ff]|o(?=\p{Lu}))/u, '-').normalize('NFC'))
    .filter((line) => /\p{L}{2}/u.test(line))

describe.skipIf(!soffice)('lines and labels are those that LibreOffice prints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vbparse-soffice-'))
  const printed = (name: string): string[] =>
    comparable(readFileSync(join(folder, `${basename(name, '.docx')}.txt`), 'utf8').split('\n'))

  beforeAll(() => {
    for (const [i, { parts }] of numbered.entries()) writeFileSync(join(folder, `made-${i}.docx`), docx(parts))
    const made = numbered.map((_, i) => join(folder, `made-${i}.docx`))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const target = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    execFileSync(soffice as string, [profile, ...target, ...made, ...files.map((name) => join(samples, name))], {
      stdio: 'ignore',
      timeout: 100_000,
    })
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(numbered.map((one, i) => ({ ...one, i })).filter(({ wordOnly }) => !wordOnly))(
    '$name',
    async ({ parts, i }) => {
      expect(comparable(await linesOf(parts))).toEqual(printed(`made-${i}.docx`))
    },
  )

  it.skipIf(files.length === 0).each(files)('%s', async (name) => {
    const lines = await linesOf(readFileSync(join(samples, name)))
    // As text LibreOffice leaves out the notes themselves.
    const notes = lines.findIndex((line) => line.startsWith('[1] '))
    expect(comparable(notes < 0 ? lines : lines.slice(0, notes))).toEqual(printed(name))
  })
})
