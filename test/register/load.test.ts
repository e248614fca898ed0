import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/messages/index.ts'
import { ordered } from '../../src/register/keys.ts'
import { isRegisterFile, loadRegisters } from '../../src/register/load.ts'
import { dumpYaml } from '../../src/register/yaml.ts'
import { registerOf } from './document.ts'

const register = ordered(registerOf('1. Sở Y tế kiểm tra các cơ sở tiêm chủng, báo cáo trước ngày 15/4/2026.'))
const json = JSON.stringify(register)

/** The code, key and line of the problem that a text makes. */
function problemOf(text: string, path: string): unknown[] {
  try {
    loadRegisters(text, path)
  } catch (error) {
    if (error instanceof Problem) return [error.code, error.params.key, error.place.line]
    throw error
  }
  return []
}

describe('registers are read back', () => {
  it.each([
    ['YAML', 'a.yaml', dumpYaml(register), 1],
    ['several YAML documents', 'a.yml', `---\n${dumpYaml(register)}---\n${dumpYaml(register)}`, 2],
    ['JSON', 'a.json', json, 1],
    ['a JSON list', 'a.JSON', `[${json},${json}]`, 2],
    ['a register a line', 'a.ndjson', `${json}\n\n${json}\n`, 2],
    ['a byte order mark', 'a.json', `\ufeff${json}`, 1],
  ])('from %s', (_, path, text, count) => {
    expect(loadRegisters(text, path)).toEqual(Array.from({ length: count }, () => register))
  })
  it('by the names of their files', () => {
    expect(['a.yaml', 'B.YML', 'c.json', 'd.ndjson'].filter(isRegisterFile)).toHaveLength(4)
    expect(['a.txt', 'yaml', 'a.yaml.txt'].filter(isRegisterFile)).toEqual([])
  })
})

describe('what is no register says so', () => {
  it.each([
    ['an empty file', '', 'a.yaml', ['register/not-one', undefined, undefined]],
    ['another mapping', 'a: 1', 'a.yaml', ['register/not-one', undefined, undefined]],
    ['a text', '"register"', 'a.json', ['register/not-one', undefined, undefined]],
    ['another version', 'register: 2', 'a.yaml', ['register/version', undefined, undefined]],
    ['no tasks', json.replace('"tasks"', '"x"'), 'a.json', ['register/shape', 'tasks', undefined]],
    [
      'a lead that is no list',
      json.replace('"lead":["Sở Y tế"]', '"lead":"Sở Y tế"'),
      'a.json',
      ['register/shape', 'tasks[1].lead', undefined],
    ],
    ['broken YAML', 'register: 1\ntasks: [', 'a.yaml', ['register/syntax', undefined, 2]],
    ['broken JSON', '{"register":\n1,,', 'a.json', ['register/syntax', undefined, 2]],
    ['a broken line', `${json}\n{`, 'a.ndjson', ['register/syntax', undefined, 2]],
  ])('%s', (_, text, path, problem) => {
    expect(problemOf(text, path)).toEqual(problem)
  })
})
