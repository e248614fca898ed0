/** The one place that reads and writes YAML. */
import {
  COLLECTION_STYLE,
  type Document,
  dump,
  EVENT_ID,
  type Event,
  load,
  loadAll,
  type Node,
  parseEvents,
  SCALAR_STYLE,
  visit,
  YAMLException,
} from 'js-yaml'

/** What is wrong with a YAML text, on which line (from 1) and at which offset. */
export class YamlError extends Error {
  readonly reason: string
  readonly line: number
  readonly offset: number
  constructor(reason: string, line: number, offset = 0) {
    super(`line ${line}: ${reason}`)
    this.name = 'YamlError'
    this.reason = reason
    this.line = line
    this.offset = offset
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

/** What a parse makes of a YAML text. @throws YamlError for what js-yaml refuses */
export function loading<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (error instanceof YAMLException) {
      throw new YamlError(error.reason, (error.mark?.line ?? 0) + 1, error.mark?.position)
    }
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

/** A node of a YAML text with the offsets at which it stands. */
export interface YamlPlace {
  kind: 'scalar' | 'mapping' | 'sequence'
  /** Where its text begins, and where the last scalar in it ends: a closing bracket or quote may follow. */
  start: number
  end: number
  /** Written in brackets, within a line. */
  flow: boolean
  /** Of a mapping, in the order of the text. */
  pairs: { key: string; start: number; value: YamlPlace }[]
  /** Of a sequence. */
  items: YamlPlace[]
}

/** Where everything stands in a YAML text, and its comments. */
export interface YamlPlaces {
  /** null where the text has several documents, anchors, aliases, tags, directives or an end mark. */
  root: YamlPlace | null
  comments: { start: number; end: number }[]
}

/** The places in a YAML text. @throws YamlError */
export function placesOf(text: string): YamlPlaces {
  const events = loading(() => parseEvents(text, {}))
  const [first] = events
  const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT)
  let plain =
    first?.type === EVENT_ID.DOCUMENT && documents.length === 1 && !first.explicitEnd && first.directives.length === 0
  let at = 1
  const root = next()
  return { root: plain ? root : null, comments: commentsOf(text, events) }

  function next(): YamlPlace | null {
    const event = events[at++]
    if (!event || event.type === EVENT_ID.POP) return null
    const node = placeOf(event)
    if (!node) {
      plain = false
      return null
    }
    if (node.kind !== 'scalar') children(node)
    return node
  }

  function children(node: YamlPlace): void {
    for (let child = next(); child; child = next()) {
      node.end = child.end
      if (node.kind === 'sequence') {
        node.items.push(child)
        continue
      }
      const value = next()
      if (!value || child.kind !== 'scalar') {
        plain = false
        return
      }
      node.end = Math.max(value.end, child.end)
      node.pairs.push({ key: text.slice(child.start, child.end), start: child.start, value })
    }
  }
}

/** null for what has an anchor or a tag, and for aliases. */
function placeOf(event: Event): YamlPlace | null {
  const more = { pairs: [], items: [] }
  if (event.type === EVENT_ID.SCALAR) {
    if (event.anchorStart >= 0 || event.tagStart >= 0) return null
    return { kind: 'scalar', start: event.valueStart, end: event.valueEnd, flow: true, ...more }
  }
  if (event.type !== EVENT_ID.MAPPING && event.type !== EVENT_ID.SEQUENCE) return null
  if (event.anchorStart >= 0 || event.tagStart >= 0) return null
  const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence'
  return { kind, start: event.start, end: event.start, flow: event.style === COLLECTION_STYLE.FLOW, ...more }
}

/** "#" at the start of a line or behind white space, outside every scalar, up to the end of its line. */
function commentsOf(text: string, events: readonly Event[]): { start: number; end: number }[] {
  const scalars = events
    .filter((event) => event.type === EVENT_ID.SCALAR)
    .map(({ valueStart, valueEnd }) => ({ start: valueStart, end: valueEnd }))
  const comments: { start: number; end: number }[] = []
  let i = text.indexOf('#')
  for (const { start, end } of [...scalars, { start: text.length, end: text.length }]) {
    while (i >= 0 && i < start) {
      const stands = i === 0 || /\s/.test(text[i - 1] as string)
      const line = text.slice(i).search(/\r?\n|$/)
      if (stands) comments.push({ start: i, end: i + line })
      i = text.indexOf('#', stands ? i + line : i + 1)
    }
    if (i >= 0 && i < end) i = text.indexOf('#', end)
  }
  return comments
}
