import { tell } from '../tell.ts'
import type { Format } from './types.ts'

/** Characters that XML 1.0 cannot hold at all. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const xml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string)

const tag = (name: string, attributes: Record<string, string | number>, inner = ''): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(String(value))}"`)
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`
}

/** JUnit XML: a suite a file, a case a finding; information and what is suppressed are skipped cases, not failures. */
export const junit: Format = ({ files, failures, lang }) => {
  const suites = files.map(({ path, findings }) => {
    const cases = findings.map((finding) => {
      const { rule, level, position, suppressed } = finding
      const { message, remedy } = tell(finding, lang)
      const { line, column } = position.start
      const passes = suppressed !== undefined || level === 'info'
      const inner = passes
        ? tag('skipped', { message: suppressed ?? level, type: level }, xml(message))
        : tag('failure', { message, type: level }, xml(`${path}:${line}:${column}: ${message}; ${remedy}`))
      return { text: tag('testcase', { classname: path, name: `${rule} ${line}:${column}` }, inner), passes }
    })
    const failed = cases.filter(({ passes }) => !passes).length
    const counts = { tests: cases.length || 1, failures: failed, errors: 0, skipped: cases.length - failed }
    const lines =
      cases.length > 0 ? cases.map(({ text }) => text) : [tag('testcase', { classname: path, name: 'vbparse' })]
    return { ...counts, text: tag('testsuite', { name: path, ...counts }, indented(lines)) }
  })
  const unread = failures.map((text) => {
    const one = tag('testcase', { name: 'vbparse' }, tag('error', { message: text }))
    return {
      tests: 1,
      failures: 0,
      errors: 1,
      text: tag('testsuite', { name: 'vbparse', tests: 1, failures: 0, errors: 1 }, indented([one])),
    }
  })
  const all = [...suites, ...unread]
  const sum = (key: 'tests' | 'failures' | 'errors'): number => all.reduce((total, suite) => total + suite[key], 0)
  const counts = { name: 'vbparse', tests: sum('tests'), failures: sum('failures'), errors: sum('errors') }
  const body = tag('testsuites', counts, indented(all.map(({ text }) => text)))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`
}

const indented = (lines: string[]): string => (lines.length === 0 ? '' : `\n${lines.join('\n')}\n`)
