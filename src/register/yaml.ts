/** The one place that reads and writes YAML. */
import {
  COLLECTION_STYLE,
  type Document,
  dump,
  load,
  loadAll,
  type Node,
  SCALAR_STYLE,
  visit,
  YAMLException,
} from 'js-yaml'

/** What is wrong with a YAML text, and on which line (from 1). */
export class YamlError extends Error {
  readonly reason: string
  readonly line: number
  constructor(reason: string, line: number) {
    super(`line ${line}: ${reason}`)
    this.name = 'YamlError'
    this.reason = reason
    this.line = line
  }
}

/**
 * A value as YAML: lines of any length, so that a difference shows as one line for one field; positions in one line;
 * dates in quotes, because YAML 1.1 readers turn bare ones into times.
 */
export function dumpYaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true, transform: layOut })
}

/** The value of a YAML text with one document. @throws YamlError */
export function loadYaml(text: string): unknown {
  return loading(() => load(text))
}

/** The values of a YAML text with any number of documents. @throws YamlError */
export function loadAllYaml(text: string): unknown[] {
  return loading(() => loadAll(text))
}

function loading<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (error instanceof YAMLException) throw new YamlError(error.reason, (error.mark?.line ?? 0) + 1)
    throw error
  }
}

// "2025", "2025-04" and "2025-04-01"
const date = /^\d{4}(?:-\d{2}){0,2}$/

/** Keys whose values are short enough for one line: names, a signer, a deadline; of actions each. */
const short = new Set(['lead', 'coordinating', 'authority', 'assumed', 'signer', 'deadline'])

function layOut(documents: Document[]): void {
  visit(documents, (node) => {
    if (node.kind === 'scalar' && node.tag.endsWith('str') && date.test(node.value)) {
      node.style = SCALAR_STYLE.SINGLE_QUOTED
    }
    if (node.kind !== 'mapping') return
    if (isPosition(node)) node.style = COLLECTION_STYLE.FLOW
    for (const { key, value } of node.items) {
      const name = key.kind === 'scalar' ? key.value : ''
      if (name === 'actions' && value.kind === 'sequence') value.items.forEach(inOneLine)
      else if (short.has(name)) inOneLine(value)
    }
  })
}

/** Evidence has keys of the same names with lists of positions, which stay a line each. */
function inOneLine(node: Node): void {
  if (node.kind === 'sequence' && node.items.every(({ kind }) => kind === 'scalar')) node.style = COLLECTION_STYLE.FLOW
  if (node.kind === 'mapping') node.style = COLLECTION_STYLE.FLOW
}

function isPosition(node: Node & { kind: 'mapping' }): boolean {
  return (
    node.items.length === 2 &&
    node.items.every(
      ({ key, value }) => key.kind === 'scalar' && /^(?:start|end)$/.test(key.value) && value.kind === 'mapping',
    )
  )
}
