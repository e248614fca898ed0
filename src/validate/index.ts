/** Checks of documents and register files: rules as a table, what they look for in kinds/. */

export { defaultSetting, type SettingOf } from './collect.ts'
export { checkDocument, type ReadDocument } from './document.ts'
export { checkRegisters } from './register.ts'
export { covers, namesRules, nearestRule, ruleOf, rules } from './rules/index.ts'
export { loadSchemaCheck } from './schema.ts'
export { type Told, tell } from './tell.ts'
export type { Finding, Level, RegisterSubject, Rule, Setting, Setup } from './types.ts'
