import { isTable } from './sound.ts'
import type { SchemaError } from './types.ts'

/** Holds a value against the register's schema; empty where it is one. */
export type SchemaCheck = (value: unknown) => SchemaError[]

/** The lists of a register and the definition of what stands in each. */
const LISTS = {
  sections: 'section',
  tasks: 'task',
  citations: 'citation',
  diagnostics: 'diagnostic',
  orphaned: 'orphan',
} as const

/**
 * The check, loaded when first needed. What stands in the long lists is checked one by one: ajv joins the errors of an
 * item to all those before it, which takes long where thousands are wrong.
 */
export async function loadSchemaCheck(): Promise<SchemaCheck> {
  const checks = await import('./ajv.ts')
  const errorsOf = (name: keyof typeof checks, value: unknown, above: SchemaError['path']): SchemaError[] => {
    const check = checks[name]
    check(value)
    return (check.errors ?? []).map(({ instancePath, keyword, schemaPath, params }) => ({
      path: [...above, ...stepsOf(instancePath)],
      keyword,
      definition: schemaPath.split('/').at(-2) ?? '',
      params,
    }))
  }
  return (value) => {
    if (!isTable(value)) return errorsOf('register', value, [])
    const rest = { ...value }
    const errors: SchemaError[] = []
    for (const [list, name] of Object.entries(LISTS)) {
      const items = value[list]
      if (!Array.isArray(items)) continue
      rest[list] = []
      for (const [i, item] of items.entries()) errors.push(...errorsOf(name, item, [list, i]))
    }
    return [...errorsOf('register', rest, []), ...errors]
  }
}

/** "/tasks/3/lead" → ['tasks', 3, 'lead'] (RFC 6901). */
const stepsOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
