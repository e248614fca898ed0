import type { Register } from '../model.ts'
import { ordered } from '../register/keys.ts'

/** How registers are written. */
export type Format = 'yaml' | 'json' | 'ndjson'

/** Turns a register into text that ends with a line break. */
export type Writer = (register: Register) => string

/** The writer of a format; YAML is loaded for YAML only. */
export async function writerOf(format: Format): Promise<Writer> {
  if (format === 'json') return (register) => `${JSON.stringify(ordered(register), null, 2)}\n`
  if (format === 'ndjson') return (register) => `${JSON.stringify(ordered(register))}\n`
  const { dumpYaml } = await import('../register/yaml.ts')
  return (register) => dumpYaml(ordered(register))
}
