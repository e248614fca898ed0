import type { SettingOf } from './collect.ts'
import { covers, ruleOf } from './rules/index.ts'
import type { Setting } from './types.ts'

/** How rules are set, by id, group ("document/*") or all ("*"); the last that names a rule decides. */
export type Settings = Readonly<Record<string, Setting>>

/** What a configuration says of rules. */
export interface RuleConfig {
  rules: Settings
  /** For files whose paths match, on top of `rules`. */
  overrides: readonly { paths: readonly string[]; rules: Settings }[]
}

/**
 * How each rule is set for a file.
 * @param file its path below the configuration's folder, with "/"
 */
export function settingsFor({ rules, overrides }: RuleConfig, file: string): SettingOf {
  const layers = [
    rules,
    ...overrides.filter(({ paths }) => paths.some((path) => matches(path, file))).map((one) => one.rules),
  ]
  return (rule) => {
    let setting = ruleOf(rule)?.level ?? 'off'
    for (const layer of layers) {
      for (const [name, value] of Object.entries(layer)) if (covers(name, rule)) setting = value
    }
    return setting
  }
}

/**
 * True where a path matches a pattern: "*" and "?" stay within a folder, "**" goes through folders, a pattern without
 * "/" matches a file's name anywhere, one that ends in "/" everything below.
 */
export function matches(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('/') ? `${pattern}**` : pattern.includes('/') ? pattern : `**/${pattern}`
  return segments(whole.replace(/^\.?\//, '').split('/'), path.split('/'))
}

function segments(pattern: readonly string[], path: readonly string[]): boolean {
  // The same walk as within a name, a folder a step: back to the last "**" where a step fails, so the time is linear
  // in pattern × path and never more.
  let [p, s, star, mark] = [0, 0, -1, 0]
  while (s < path.length) {
    if (pattern[p] === '**') [star, mark, p] = [p, s, p + 1]
    else if (p < pattern.length && inName(pattern[p] as string, path[s] as string)) [p, s] = [p + 1, s + 1]
    else if (star >= 0) [p, s, mark] = [star + 1, mark + 1, mark + 1]
    else return false
  }
  while (pattern[p] === '**') p++
  return p === pattern.length
}

function inName(pattern: string, name: string): boolean {
  let [p, s, star, mark] = [0, 0, -1, 0]
  while (s < name.length) {
    if (pattern[p] === '*') [star, mark, p] = [p, s, p + 1]
    else if (pattern[p] === '?' || pattern[p] === name[s]) [p, s] = [p + 1, s + 1]
    else if (star >= 0) [p, s, mark] = [star + 1, mark + 1, mark + 1]
    else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
