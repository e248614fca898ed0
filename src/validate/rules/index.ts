import { nearest } from '../../messages/index.ts'
import type { Rule } from '../types.ts'
import { fileRules } from './files.ts'
import { formRules } from './form.ts'
import { provisionRules } from './provisions.ts'
import { registerRules } from './registers.ts'
import { taskRules } from './tasks.ts'
import { writingRules } from './writing.ts'

/** Every rule, in the order in which `validate --rules` tells them. */
export const rules: readonly Rule[] = [
  ...fileRules,
  ...registerRules,
  ...taskRules,
  ...formRules,
  ...provisionRules,
  ...writingRules,
]

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule of an id. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id)

/** True for the id of a rule and for a group of them, "task/*", "*". */
export const namesRules = (name: string): boolean => byId.has(name) || rules.some(({ id }) => covers(name, id))

/** True where a name stands for a rule: its id, its group with a star, or the star alone. */
export const covers = (name: string, id: string): boolean =>
  name === id || name === '*' || (name.endsWith('/*') && id.startsWith(name.slice(0, -1)))

/** The id that a wrong one was most likely meant to be, with its group left out or mistaken too. */
export function nearestRule(name: string): string | null {
  const ids = [...byId.keys()]
  const short = ids.find((id) => id.slice(id.indexOf('/') + 1) === name.slice(name.indexOf('/') + 1))
  return short ?? nearest(name, ids)
}
