import type { Lang } from '../messages/index.ts'
import { displayWidth } from '../messages/width.ts'
import { type Finding, type Rule, tell } from '../validate/index.ts'
import { excerptsOf } from './excerpt.ts'
import type { Style } from './style.ts'
import { validateTexts } from './validate-texts.ts'

const LONGEST = 20_000

interface Drawing {
  lang: Lang
  style: Style
  levels: Record<Finding['level'], (text: string) => string>
  /** Width of the source lines shown. */
  width: number
}

/**
 * Findings of one file as lines of text: place, level, what is wrong, what to do and the rule, with the source line
 * below. What is suppressed is left out.
 */
export function drawFindings(path: string, findings: readonly Finding[], text: string, drawing: Drawing): string {
  const { lang, style, levels, width } = drawing
  const lines: string[] = []
  for (const finding of findings) {
    if (finding.suppressed) continue
    const { rule, level, position } = finding
    const { message, remedy } = tell(finding, lang)
    const place = style.strong(`${path}:${position.start.line}:${position.start.column}`)
    const tone = levels[level]
    lines.push(`${place}: ${tone(validateTexts[level][lang])}: ${message}; ${remedy} ${style.faint(`[${rule}]`)}`)
    // A line of that length is no line of a page, and to cut it for each finding would take long.
    const [excerpt] = position.start.column > LONGEST ? [] : excerptsOf(text, position, width)
    if (!excerpt) continue
    const margin = ` ${excerpt.line} `
    lines.push(`${style.faint(`${margin}│`)} ${excerpt.text}`)
    lines.push(`${style.faint(`${' '.repeat(displayWidth(margin))}│`)} ${tone(excerpt.underline)}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** Counted rules as a table, the most frequent first. */
export function drawCounts(findings: readonly Finding[], { lang, style }: Pick<Drawing, 'lang' | 'style'>): string {
  const rows = new Map<string, { rule: string; level: Finding['level']; count: number }>()
  for (const { rule, level, suppressed } of findings) {
    if (suppressed) continue
    const row = rows.get(`${rule} ${level}`) ?? { rule, level, count: 0 }
    rows.set(`${rule} ${level}`, { ...row, count: row.count + 1 })
  }
  const order = [...rows.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
  if (order.length === 0) return `${validateTexts.nothing[lang]}\n`
  const head = [validateTexts.rule, validateTexts.level, validateTexts.count].map((text) => text[lang])
  const cells = order.map(({ rule, level, count }) => [rule, validateTexts[level][lang], String(count)])
  const widths = [0, 1, 2].map((column) => Math.max(...[head, ...cells].map((row) => displayWidth(row[column] ?? ''))))
  const line = (row: string[]): string =>
    row
      .map((cell, column) => {
        const blank = ' '.repeat((widths[column] as number) - displayWidth(cell))
        return column === 2 ? blank + cell : cell + blank
      })
      .join('  ')
      .trimEnd()
  return `${[style.strong(line(head)), ...cells.map(line)].join('\n')}\n`
}

/** The rules, each with what it says, what to do, and an example that fails and one that passes. */
export function drawRules(rules: readonly Rule[], { lang, style }: Pick<Drawing, 'lang' | 'style'>): string {
  const blocks = rules.map((rule) => {
    const { id, level, message, remedy } = rule
    const example = (name: 'fails' | 'passes'): string[] => {
      const [first = '', ...more] = exampleText(rule, name).split('\n')
      const label = validateTexts[name][lang]
      const blank = ' '.repeat(displayWidth(label))
      return [
        `  ${style.faint(`${label} │`)} ${first}`,
        ...more.map((line) => `  ${style.faint(`${blank} │`)} ${line}`),
      ]
    }
    return [
      `${style.strong(id)} (${validateTexts[level][lang]})`,
      `  ${holes(message[lang])}; ${holes(remedy[lang])}`,
      ...example('fails'),
      ...example('passes'),
    ].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

const holes = (text: string): string => text.replace(/\{\w{1,20}\}/g, '…')

/** The parts of a document that an example names, as they stand on the page. */
function exampleText(rule: Rule, name: 'fails' | 'passes'): string {
  const example = rule[name]
  const text = typeof example === 'string' ? example : Object.values(example).join('\n')
  return text.trimEnd() || '–'
}
