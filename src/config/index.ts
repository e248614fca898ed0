import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { languageOf, Problem } from '../messages/index.ts'
import { check } from './shape.ts'
import type { Config, ValidateConfig } from './types.ts'

export type { Config, ValidateConfig } from './types.ts'

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
  const config = complete(value as Partial<Config> | null, dirname(file))
  if (config.validate) await checkRules(config.validate, path, (key) => lineOf(text, key))
  return config
}

/** The rules are loaded for those who set some. @throws Problem for a rule that does not exist */
async function checkRules(
  { rules, overrides }: ValidateConfig,
  path: string,
  lineOf: (key: string) => number | undefined,
): Promise<void> {
  const { namesRules, nearestRule } = await import('../validate/rules/index.ts')
  for (const rule of [rules, ...overrides.map((one) => one.rules)].flatMap(Object.keys)) {
    if (namesRules(rule)) continue
    const line = lineOf(rule)
    const near = nearestRule(rule)
    const place = line === undefined ? { path } : { path, line }
    throw near
      ? new Problem('config/rule-near', { rule, nearest: near }, place)
      : new Problem('config/rule', { rule }, place)
  }
}

function complete(value: Partial<Config> | null | undefined, folder: string): Config {
  return {
    lexicon: { agencies: value?.lexicon?.agencies ?? [], verbs: value?.lexicon?.verbs ?? [] },
    calendar: { daysOff: value?.calendar?.daysOff ?? [], workdays: value?.calendar?.workdays ?? [] },
    lang: languageOf(value?.lang ?? ''),
    ...(value?.validate ? { validate: validation(value.validate, folder) } : {}),
  }
}

function validation(value: Partial<ValidateConfig>, folder: string): ValidateConfig {
  const overrides = (value.overrides ?? []).map(({ paths, rules }) => ({ paths, rules }))
  return { folder, rules: value.rules ?? {}, overrides, ignore: value.ignore ?? [] }
}

function lineOf(text: string, key: string): number | undefined {
  const index = text.split('\n').findIndex((line) =>
    line
      .replace(/^[\s{'"-]*/, '')
      .replace(/^([^:'"]*)['"]:/, '$1:')
      .startsWith(`${key}:`),
  )
  return index < 0 ? undefined : index + 1
}
