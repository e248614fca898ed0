import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { explain, type Position, type Register } from '../src/index.ts'
import { ordered } from '../src/register/keys.ts'
import { dumpYaml } from '../src/register/yaml.ts'
import { positionsOf } from './register/document.ts'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))
const update = process.env.UPDATE === '1'

/** One document in every format: formats.test.ts compares its files with each other. */
const manyFormats = 'mot-van-ban-moi-dinh-dang'

const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== manyFormats)
  .map((entry) => ({
    name: entry.name,
    input: readdirSync(join(fixtures, entry.name)).find((file) => file.startsWith('input.')),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

it('there are documents', () => {
  expect(cases.length).toBeGreaterThan(10)
  expect(cases.filter(({ input }) => input === undefined)).toEqual([])
})

describe.each(cases)('$name', ({ name, input }) => {
  const bytes = readFileSync(join(fixtures, name, input as string))
  const read = async (): Promise<Register> => (await explain(bytes, { path: `fixtures/${name}/${input}` })).register
  // The text that positions count in: of a file that is no text, the Markdown that its reader makes.
  let register: Register
  let text: string
  beforeAll(async () => {
    const explanation = await explain(bytes, { path: `fixtures/${name}/${input}` })
    register = explanation.register
    text = explanation.text
  })

  it('gives the expected register', () => {
    const file = join(fixtures, name, 'register.yaml')
    const yaml = dumpYaml(ordered(register))
    if (update) writeFileSync(file, yaml)
    const how = 'run "UPDATE=1 npx vitest run test/golden.test.ts", then read the difference'
    if (!existsSync(file)) expect.fail(`fixtures/${name}/register.yaml does not exist: ${how}`)
    expect(yaml, `fixtures/${name}/register.yaml differs; where the new register is right: ${how}`).toBe(
      readFileSync(file, 'utf8'),
    )
  })

  it('gives the same bytes twice', async () => {
    expect(dumpYaml(ordered(await read()))).toBe(dumpYaml(ordered(register)))
  })

  it('holds each id and each section path once', () => {
    const ids = register.tasks.map((task) => task.id)
    expect(ids).toEqual([...new Set(ids)])
    const paths = register.sections.map((section) => section.path)
    expect(paths).toEqual([...new Set(paths)])
  })

  it('has every position in the text, lines and columns with it', () => {
    const wrong = positionsOf(register).filter(([, { start, end }]) => {
      const lines = text.slice(0, start.offset).split(/\r\n|\n|\r/)
      const column = (lines.at(-1) as string).length + 1
      return (
        start.offset > end.offset || end.offset > text.length || start.line !== lines.length || start.column !== column
      )
    })
    expect(wrong).toEqual([])
  })

  it('quotes what stands at each position', () => {
    // Marks, entities and broken lines are in the source and not in the field.
    const letters = (quote: string) =>
      quote
        .normalize('NFC')
        .replace(/<[^>]*>|&nbsp;/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .toLowerCase()
    const cut = ({ start, end }: Position) => letters(text.slice(start.offset, end.offset))
    for (const task of register.tasks) {
      expect(task.evidence.lead.length).toBe(task.lead.length)
      expect(task.evidence.coordinating.length).toBe(task.coordinating.length)
      // A distributed name ("Sở Nội vụ" of "các Sở: Nội vụ, …") is quoted by its own part.
      for (const [i, name] of task.lead.entries())
        expect(letters(name)).toContain(cut(task.evidence.lead[i] as Position))
      for (const [i, name] of task.coordinating.entries())
        expect(letters(name)).toContain(cut(task.evidence.coordinating[i] as Position))
      if (task.deadline) expect(cut(task.evidence.deadline as Position)).toBe(letters(task.deadline.text))
    }
  })
})
