import type { Finding } from './types.ts'

/** Findings of one day that do not count from then on: for each file and rule the fingerprints, sorted. */
export interface Baseline {
  baseline: 1
  findings: Record<string, Record<string, string[]>>
}

export const emptyBaseline: Baseline = { baseline: 1, findings: {} }

/** A baseline read back; null where the value is none. */
export function baselineOf(value: unknown): Baseline | null {
  if (typeof value !== 'object' || value === null) return null
  const { baseline, findings } = value as Partial<Baseline>
  if (baseline !== 1 || typeof findings !== 'object' || findings === null) return null
  const sound = Object.values(findings).every(
    (rules) =>
      typeof rules === 'object' &&
      rules !== null &&
      Object.values(rules).every((prints) => Array.isArray(prints) && prints.every((one) => typeof one === 'string')),
  )
  return sound ? (value as Baseline) : null
}

/** The findings of a file with those of the baseline marked. */
export function withBaseline(findings: readonly Finding[], { findings: known }: Baseline, file: string): Finding[] {
  const rules = Object.hasOwn(known, file) ? known[file] : undefined
  if (!rules) return [...findings]
  return findings.map((finding) => {
    const prints = Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : undefined
    return finding.suppressed || !prints?.includes(finding.fingerprint)
      ? finding
      : { ...finding, suppressed: 'baseline' }
  })
}

/** The baseline with today's findings of the files that were checked in place of their old ones; other files keep theirs. */
export function renewed(old: Baseline, files: readonly { file: string; findings: readonly Finding[] }[]): Baseline {
  const all = new Map(Object.entries(old.findings))
  for (const { file, findings } of files) {
    const rules = new Map<string, string[]>()
    for (const { rule, fingerprint, suppressed } of findings) {
      if (suppressed !== 'comment') rules.set(rule, [...(rules.get(rule) ?? []), fingerprint])
    }
    if (rules.size === 0) all.delete(file)
    else all.set(file, sorted([...rules].map(([rule, prints]) => [rule, prints.sort()])))
  }
  return { baseline: 1, findings: sorted([...all]) }
}

const sorted = <T>(entries: [string, T][]): Record<string, T> =>
  Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
