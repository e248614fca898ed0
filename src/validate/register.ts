import type { TrackedTask } from '../model.ts'
import { Collector, type SettingOf } from './collect.ts'
import { entriesOf } from './entries.ts'
import { keyOf, placeOf } from './places.ts'
import { registerRules } from './rules/registers.ts'
import { taskRules } from './rules/tasks.ts'
import type { SchemaCheck } from './schema.ts'
import { isTable, sound } from './sound.ts'
import type { Finding, RegisterSubject, Setup } from './types.ts'

/** What the checking of a register file needs besides its text. */
export interface RegisterOptions {
  path: string | null
  setup: Setup
  settingOf: SettingOf
  schema: SchemaCheck
  /** The document that a register names, where it is at hand. */
  sourceOf(path: string): Promise<RegisterSubject['source']>
}

/** Everything that is wrong with a register file, each at its place. */
export async function checkRegisters(text: string, options: RegisterOptions): Promise<Finding[]> {
  const { path, setup, settingOf, schema, sourceOf } = options
  const collector = new Collector(text, path, settingOf)
  const { entries, faults } = entriesOf(text, path ?? '')
  for (const { rule, range, params } of faults) collector.add(rule, [{ range, params }])
  if (entries.length === 0 && faults.length === 0) collector.add('file/not-a-register', [{ range: [0, 0] }])
  for (const { value, place } of entries) {
    if (!isTable(value) || !('register' in value || 'tasks' in value)) {
      collector.add('file/not-a-register', [{ range: placeOf(place, ['register'], text) }])
      continue
    }
    if (Number.isInteger(value.register) && value.register !== 1) {
      const range = placeOf(place, ['register'], text)
      collector.add('file/version', [{ range, params: { version: String(value.register) } }])
      continue
    }
    const register = sound(value)
    const at: RegisterSubject['place'] = (steps) => placeOf(place, steps, text)
    const { path: source } = register.source
    const subject: RegisterSubject = {
      value,
      register,
      tasks: register.tasks as TrackedTask[],
      orphans: orphansOf(value.orphaned),
      errors: schema(value),
      setup,
      place: at,
      key: (steps) => keyOf(place, steps, text),
      at: (task, ...field) => at(['tasks', task, ...field]),
      source: source === null ? null : await sourceOf(source),
    }
    for (const { id, check } of [...registerRules, ...taskRules]) collector.add(id, check(subject))
  }
  return collector.findings('register')
}

const orphansOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((one) => (isTable(one) && typeof one.id === 'string' ? one.id : '?')) : []
