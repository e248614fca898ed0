import { tell } from '../tell.ts'
import type { Format } from './types.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** What a workflow command may not hold as it is (GitHub, "Workflow commands", escaping of data and properties). */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** GitHub annotations: a workflow command a line. What is suppressed is not told; columns only within one line. */
export const github: Format = ({ files, failures, lang }) => {
  const lines = files.flatMap(({ path, findings }) =>
    findings
      .filter(({ suppressed }) => !suppressed)
      .map((finding) => {
        const { start, end } = finding.position
        const { message, remedy } = tell(finding, lang)
        const place: [string, string | number][] = [
          ['file', path.replaceAll('\\', '/')],
          ['line', start.line],
          ['endLine', end.line],
          ...(start.line === end.line
            ? ([
                ['col', start.column],
                ['endColumn', end.column],
              ] as [string, number][])
            : []),
          ['title', finding.rule],
        ]
        const properties = place.map(([name, value]) => `${name}=${property(String(value))}`).join(',')
        return `::${COMMANDS[finding.level]} ${properties}::${data(`${message}; ${remedy}`)}`
      }),
  )
  return [...lines, ...failures.map((text) => `::error::${data(text)}`)].map((line) => `${line}\n`).join('')
}
