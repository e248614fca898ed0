import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { extract, type Register } from '../src/index.ts'
import { findOffice } from '../src/office/find.ts'
import { convertedFormats, formats } from '../src/read/formats.ts'
import { dumpYaml } from '../src/register/yaml.ts'

const folder = new URL('../fixtures/mot-van-ban-moi-dinh-dang/', import.meta.url)
const expected = new URL('register.yaml', folder)

const mediaTypes: Record<string, string> = { '.txt': 'text/plain', '.md': 'text/markdown' }
for (const { mediaType, extensions } of Object.values(formats))
  for (const one of extensions) mediaTypes[one] = mediaType
const converted = Object.values(convertedFormats).flatMap(({ mediaType, extensions }) =>
  extensions.map((extension) => [extension, mediaType] as const),
)
const office = findOffice(process.env)
if (formats.docx && office) for (const [extension, mediaType] of converted) mediaTypes[extension] = mediaType

const files = readdirSync(folder)
  .filter((file) => !['register.yaml', 'note.md'].includes(file))
  .sort()
const readable = files.filter((file) => extname(file) in mediaTypes)
// The words of a .doc are read without LibreOffice, and its numbers are not: see office.test.ts.
const waiting = files.filter((file) => !readable.includes(file) && !(office === null && file.endsWith('.doc')))

/** What must not depend on the format: all but where the words stand and what the reader remarks. */
function content(register: Register): unknown {
  const { register: version, document, sections, tasks, citations } = register
  const bare = (value: object): object => ({ ...value, position: undefined, evidence: undefined })
  return {
    register: version,
    document,
    sections: sections.map(bare),
    tasks: tasks.map(bare),
    citations: citations.map(bare),
  }
}

const read = (file: string): Promise<Register> => extract(readFileSync(new URL(file, folder)), { path: file })
const yamlOf = (register: Register): string => dumpYaml(JSON.parse(JSON.stringify(content(register))))

describe('one document in every format', () => {
  let register: string
  beforeAll(async () => {
    register = yamlOf(await read('utf-8.txt'))
    if (process.env.UPDATE === '1') writeFileSync(expected, register)
  })

  it('is there in each', () => {
    const extensions = new Set(files.map((file) => extname(file)))
    for (const one of ['.txt', '.md', '.html', '.docx', '.pdf', '.doc', '.odt', '.rtf'])
      expect(extensions).toContain(one)
    expect(files.filter((file) => file.endsWith('.txt'))).toHaveLength(9)
  })

  it('gives the expected register', () => {
    expect(register).toBe(readFileSync(expected, 'utf8'))
  })

  it.each(readable)('%s gives the same', async (file) => {
    const made = await read(file)
    expect(made.source).toMatchObject({ path: file, mediaType: mediaTypes[extname(file)] })
    expect(yamlOf(made)).toBe(register)
  })

  // A machine without LibreOffice has no reader for some of them.
  it.skipIf(waiting.length === 0).each(waiting)('%s is refused, with what to do', async (file) => {
    await expect(read(file)).rejects.toMatchObject({ code: expect.stringMatching(/^read\/(?:unsupported|no-office)$/) })
  })
})
