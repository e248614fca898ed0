import { Problem } from '../messages/index.ts'
import type { Register } from '../model.ts'
import { loadAllYaml, YamlError } from './yaml.ts'

/** Extensions of files that hold registers, in lower case with their dot. */
export const registerExtensions: readonly string[] = ['.yaml', '.yml', '.json', '.ndjson']

/** True where a file's name says that it holds registers. */
export const isRegisterFile = (path: string): boolean =>
  registerExtensions.some((extension) => path.toLowerCase().endsWith(extension))

// Takes "register: 1", "---\nregister: 1", '[{"register":1'; not a document's letterhead.
const start = /^(?:\ufeff)?\s*(?:---\s*)?(?:register:|\[?\s*\{\s*"register")/

/** True for bytes that begin as a register does. */
export function startsAsRegister(input: Uint8Array | string): boolean {
  const head = typeof input === 'string' ? input.slice(0, 512) : new TextDecoder('utf-8').decode(input.subarray(0, 512))
  return start.test(head)
}

/**
 * The registers in the text of a file: YAML with any number of documents, JSON (one register or a list), or a
 * register a line (ndjson). Only what the other commands rely on is checked; `validate` checks the rest.
 * @param path names the file in errors, and by its extension the format; YAML where it tells none
 * @throws Problem register/… at the line that is wrong
 */
export function loadRegisters(text: string, path: string): Register[] {
  const values = valuesOf(text.replace(/^\ufeff/, ''), path).flat()
  if (values.length === 0) throw new Problem('register/not-one', {}, { path })
  return values.map((value) => shaped(value, path))
}

function valuesOf(text: string, path: string): unknown[] {
  if (/\.ndjson$/i.test(path)) {
    return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [parseJson(line, path, i + 1)]))
  }
  if (/\.json$/i.test(path)) return [parseJson(text, path, null)]
  try {
    return loadAllYaml(text)
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    throw new Problem('register/syntax', { format: 'YAML', reason: error.reason }, { path, line: error.line })
  }
}

function parseJson(text: string, path: string, line: number | null): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const offset = /position (\d+)/.exec(reason)?.[1]
    const at = line ?? (offset === undefined ? 1 : text.slice(0, Number(offset)).split('\n').length)
    throw new Problem('register/syntax', { format: 'JSON', reason }, { path, line: at })
  }
}

type Table = Record<string, unknown>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): boolean => value === null || isText(value)
const isListOf = (takes: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(takes)

/** What a key must hold: how that is called, and the test. */
type Rule = readonly [expected: string, takes: (value: unknown) => boolean]
const text: Rule = ['a text', isText]
const texts: Rule = ['a list of texts', isListOf(isText)]
const tables: Rule = ['a list of mappings', isListOf(isTable)]
const table: Rule = ['a mapping', isTable]
const maybe = ([expected, takes]: Rule): Rule => [`${expected} or null`, (value) => value === null || takes(value)]

const registerRules: Record<string, Rule> = { source: table, document: table, sections: tables, tasks: tables }
const documentRules: Record<string, Rule> = {
  type: text,
  number: maybe(text),
  symbol: maybe(text),
  date: maybe(text),
}
const taskRules: Record<string, Rule> = {
  id: text,
  section: text,
  text,
  lead: texts,
  coordinating: texts,
  actions: ['a list of {verb, object}', isListOf((one) => isTable(one) && isText(one.verb) && isText(one.object))],
  deadline: [
    'a mapping with a text, or null',
    (value) => value === null || (isTable(value) && Object.entries(value).every(([key, part]) => isPart(key, part))),
  ],
}
const isPart = (key: string, part: unknown): boolean => (key === 'assumed' ? isListOf(isText)(part) : isText(part))

function shaped(value: unknown, path: string): Register {
  if (!isTable(value) || !('register' in value)) throw new Problem('register/not-one', {}, { path })
  if (value.register !== 1) throw new Problem('register/version', { version: String(value.register) }, { path })
  hold(value, registerRules, '')
  hold(value.document as Table, documentRules, 'document.')
  for (const [i, task] of (value.tasks as Table[]).entries()) {
    hold(task, taskRules, `tasks[${isTextOrNull(task.id) && task.id !== null ? task.id : i}].`)
  }
  return value as unknown as Register

  function hold(part: Table, rules: Record<string, Rule>, above: string): void {
    for (const [key, [expected, takes]] of Object.entries(rules)) {
      if (!takes(part[key])) throw new Problem('register/shape', { key: above + key, expected }, { path })
    }
  }
}
