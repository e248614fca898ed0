import type { SchemaError } from './types.ts'

/** Holds a value against the register's schema; empty where it is one. */
export type SchemaCheck = (value: unknown) => SchemaError[]

/** The check, loaded when first needed. */
export async function loadSchemaCheck(): Promise<SchemaCheck> {
  const { validate } = await import('./ajv.ts')
  return (value) => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, keyword, schemaPath, params }) => ({
      path: stepsOf(instancePath),
      keyword,
      definition: schemaPath.split('/').at(-2) ?? '',
      params,
    }))
  }
}

/** "/tasks/3/lead" → ['tasks', 3, 'lead'] (RFC 6901). */
const stepsOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
