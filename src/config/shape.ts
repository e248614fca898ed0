import { languageOf, nearest, Problem } from '../messages/index.ts'

/** What a value of the configuration must be: what it is called when it is not, an example, and the test. */
interface Leaf {
  expected: string
  example: string
  takes(value: unknown): boolean
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const isList = (takes: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(takes)

/** "2026-01-02"; not 2026-02-30. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

const agencyKeys = ['name', 'abbreviation']
function isAgency(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return 'name' in value && Object.entries(value).every(([key, part]) => agencyKeys.includes(key) && isText(part))
}

const levels: readonly unknown[] = ['error', 'warning', 'info', 'off']
function isRules(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((level) => levels.includes(level))
}

function isOverride(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).some((key) => !overrideKeys.includes(key))) {
    return false
  }
  return 'paths' in value && isList(isText)(value.paths) && 'rules' in value && isRules(value.rules)
}
const overrideKeys = ['paths', 'rules']

const settings = { expected: 'a table of rules, each error, warning, info or off', example: 'document/end-mark: off' }
const overrides = { expected: 'a list of {paths, rules}', example: "- {paths: ['cu/'], rules: {document/*: off}}" }
const patterns = { expected: 'a list of patterns', example: "['mau/**']" }
const agencies = {
  expected: 'a list of {name, abbreviation}',
  example: '- {name: Ban Quản lý Cảng Sơn Hải, abbreviation: BQLC}',
}
const verbs = { expected: 'a list of words', example: '[số hóa]' }
const dates = { expected: 'a list of dates YYYY-MM-DD', example: "['2026-01-02']" }
const language = { expected: 'vi or en', example: 'vi' }

/** The keys of vbparse.config.yaml: a key of this table is known there, its value a leaf or a table again. */
const shape: Shape = {
  lexicon: {
    agencies: { ...agencies, takes: isList(isAgency) },
    verbs: { ...verbs, takes: isList(isText) },
  },
  calendar: {
    daysOff: { ...dates, takes: isList(isDate) },
    workdays: { ...dates, takes: isList(isDate) },
  },
  validate: {
    rules: { ...settings, takes: isRules },
    overrides: { ...overrides, takes: isList(isOverride) },
    ignore: { ...patterns, takes: isList(isText) },
  },
  lang: { ...language, takes: (value) => typeof value === 'string' && languageOf(value) !== null },
}
interface Shape {
  [key: string]: Leaf | Shape
}
const isLeaf = (part: Leaf | Shape): part is Leaf => typeof part.takes === 'function'

/**
 * Holds what the file says against the shape.
 * @param lineOf the line on which a key stands, for the error
 * @throws Problem for an unknown key (with the nearest known one) or a value of the wrong kind
 */
export function check(value: unknown, path: string, lineOf: (key: string) => number | undefined): void {
  checkTable(value, shape, '')

  function checkTable(table: unknown, known: Shape, above: string): void {
    const wrong = (key: string, expected: string, example: string): Problem =>
      new Problem('config/value', { key, expected, example }, place(key))
    if (typeof table !== 'object' || table === null || Array.isArray(table)) {
      throw wrong(above.slice(0, -1) || 'vbparse.config.yaml', 'a table of keys', `${Object.keys(known)[0]}: …`)
    }
    for (const [key, part] of Object.entries(table)) {
      const rule = Object.hasOwn(known, key) ? known[key] : undefined
      if (rule === undefined) throw unknownKey(above, key, Object.keys(known))
      // A key without a value says nothing.
      if (part === null) continue
      if (!isLeaf(rule)) checkTable(part, rule, `${above}${key}.`)
      else if (!rule.takes(part)) throw wrong(above + key, rule.expected, rule.example)
    }
  }

  function unknownKey(above: string, key: string, known: string[]): Problem {
    const near = nearest(key, known)
    return near
      ? new Problem('config/key-near', { key: above + key, nearest: above + near }, place(key))
      : new Problem('config/key', { key: above + key, known: known.join(', ') }, place(key))
  }

  function place(key: string): { path: string; line?: number } {
    const line = lineOf(key.slice(key.lastIndexOf('.') + 1))
    return line === undefined ? { path } : { path, line }
  }
}
