import { tell } from '../tell.ts'
import type { Format } from './types.ts'

/** One object: the findings in order with their words, and how many of each level count. */
export const json: Format = ({ files, failures, version, lang }) => {
  const counts = { error: 0, warning: 0, info: 0, suppressed: 0 }
  const findings = files.flatMap(({ path, findings }) =>
    findings.map((finding) => {
      const { rule, level, position, fingerprint, suppressed } = finding
      counts[suppressed ? 'suppressed' : level]++
      return { rule, level, path, position, ...tell(finding, lang), fingerprint, ...(suppressed ? { suppressed } : {}) }
    }),
  )
  const data = { validate: 1, version, files: files.length, counts, findings, failures }
  return `${JSON.stringify(data, null, 2)}\n`
}
