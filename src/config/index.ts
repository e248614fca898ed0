import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { languageOf, Problem } from '../messages/index.ts'
import { check } from './shape.ts'
import type { Config } from './types.ts'

export type { Config } from './types.ts'

export const configName = 'vbparse.config.yaml'

/** The nearest vbparse.config.yaml, from the folder upwards to the root; null where there is none. */
export function findConfig(folder: string): string | null {
  for (let here = folder; ; here = dirname(here)) {
    const path = join(here, configName)
    if (existsSync(path)) return path
    if (dirname(here) === here) return null
  }
}

/**
 * The configuration that holds in a folder; null where there is none.
 * @throws Problem where it cannot be read, is no YAML, or has an unknown key or a wrong value
 */
export async function loadConfig(folder: string): Promise<Config | null> {
  const file = findConfig(folder)
  if (file === null) return null
  const path = relative(folder, file)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Problem('input/io', { reason: (error as Error).message }, { path }, { cause: error })
  }
  // YAML is loaded for those who have a configuration, and for no other run.
  const { loadAllYaml, YamlError } = await import('../register/yaml.ts')
  let value: unknown
  try {
    // A file of comments only holds no document.
    value = loadAllYaml(text)[0]
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    throw new Problem('config/syntax', { reason: error.reason }, { path, line: error.line }, { cause: error })
  }
  if (value !== null && value !== undefined) check(value, path, (key) => lineOf(text, key))
  return complete(value as Partial<Config> | null)
}

function complete(value: Partial<Config> | null | undefined): Config {
  return {
    lexicon: { agencies: value?.lexicon?.agencies ?? [], verbs: value?.lexicon?.verbs ?? [] },
    calendar: { daysOff: value?.calendar?.daysOff ?? [], workdays: value?.calendar?.workdays ?? [] },
    lang: languageOf(value?.lang ?? ''),
  }
}

function lineOf(text: string, key: string): number | undefined {
  const index = text.split('\n').findIndex((line) => line.replace(/^[\s{-]*/, '').startsWith(`${key}:`))
  return index < 0 ? undefined : index + 1
}
