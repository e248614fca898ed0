import type { Log, ReportingDescriptor, Result, Run } from 'sarif'
import { rules } from '../rules/index.ts'
import { tell } from '../tell.ts'
import type { Finding } from '../types.ts'
import type { Format, Results } from './types.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const
const KINDS = { comment: 'inSource', baseline: 'external' } as const

/** A path as SARIF takes it: relative, with "/", everything that a URI cannot hold encoded. */
const uriOf = (path: string): string =>
  path.replaceAll('\\', '/').replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/')

/**
 * SARIF 2.1.0: one run with every rule, a result for each finding. `partialFingerprints` stay the same where lines
 * shift; what a comment or the baseline silences is there and marked as suppressed.
 */
export const sarif: Format = (results) => {
  const { files, failures, version, lang } = results
  const run: Run = {
    tool: { driver: { name: 'vbparse', version, semanticVersion: version, rules: descriptors(results) } },
    columnKind: 'utf16CodeUnits',
    language: lang,
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
      },
    ],
    artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
    results: files.flatMap(({ path, findings }, index) =>
      findings.map((finding) => resultOf(finding, path, index, results)),
    ),
  }
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptors({ lang }: Results): ReportingDescriptor[] {
  return rules.map(({ id, level, message, remedy }) => ({
    id,
    shortDescription: { text: plain(message[lang], id) },
    help: { text: plain(remedy[lang], id) },
    defaultConfiguration: { enabled: level !== 'off', level: LEVELS[level] },
  }))
}

/** A rule's words with "…" for what only a finding knows. */
const plain = (text: string, id: string): string => text.replace(/\{\w{1,20}\}/g, '…').replace(/^…$/, id)

const indexOf = new Map(rules.map(({ id }, index) => [id, index]))

function resultOf(finding: Finding, path: string, index: number, { lang }: Results): Result {
  const { rule, level, position, fingerprint, suppressed } = finding
  const { start, end } = position
  const { message, remedy } = tell(finding, lang)
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule) ?? -1,
    level: LEVELS[level],
    message: { text: `${message}; ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), index },
          region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
        },
      },
    ],
    partialFingerprints: { 'vbparse/v1': fingerprint },
    suppressions: suppressed ? [{ kind: KINDS[suppressed] }] : [],
  }
}
