import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/table.ts'
import { loadConfig } from '../../src/config/index.ts'
import { extractText } from '../../src/index.ts'
import type { Register } from '../../src/model.ts'
import { loadYaml } from '../../src/register/yaml.ts'
import { folder, vbparse } from './harness.ts'

const root = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] as string)

describe('the README', () => {
  it('begins with the two commands, and its fixture exists', async () => {
    const [first] = blocks('sh')
    expect(first).toMatch(/^npm ci && npx vbparse extract (fixtures\/\S+)\nnpm ci && npm test\n$/)
    const path = /fixtures\/\S+/.exec(first as string)?.[0] as string
    expect(readFileSync(new URL(path, root), 'utf8')).not.toBe('')
  })

  it('shows what the program does', () => {
    const [shown] = blocks('yaml').map((text) => loadYaml(text) as Register)
    const { tasks } = extractText(blocks('text')[0] as string)
    expect(tasks.map(({ id }) => id)).toEqual(['1', '2', '3'])
    for (const task of shown?.tasks ?? []) expect(tasks.find(({ id }) => id === task.id)).toMatchObject(task)
  })

  it('shows a configuration that is taken', async () => {
    const config = await loadConfig(folder({ 'vbparse.config.yaml': blocks('yaml')[1] as string }))
    expect(config).toMatchObject({ calendar: { daysOff: ['2026-01-02'] }, lang: 'vi' })
    expect(config?.validate).toMatchObject({ rules: { 'register/no-lead': 'error' }, ignore: ['mau/'] })
  })

  it('names only options that exist', async () => {
    const help = (await Promise.all(commands.map(({ name }) => vbparse([name, '--help']))))
      .map(({ out }) => out)
      .join('')
    const options = (text: string): string[] => text.match(/(?<=[\s`])--?[a-z]+/g) ?? []
    const own = blocks('sh')
      .join('')
      .split('\n')
      .filter((line) => /(?:^|\| )vbparse /.test(line))
      .join('\n')
    expect(options(own).length).toBeGreaterThan(2)
    for (const option of options(own)) expect(help).toContain(option)
  })
})
