import type { Action, Citation, Deadline, DocumentInfo, Position, Register, Section, TrackedTask } from '../model.ts'

type Table = Record<string, unknown>

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const table = (value: unknown): Table => (isTable(value) ? value : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
/** What is no text keeps its place, so that places still count. */
const texts = (value: unknown): string[] => list(value).map(text)

const NOWHERE = { line: 1, column: 1, offset: -1 }
const isWhole = (value: unknown): value is number => Number.isInteger(value)
function point(value: unknown): Position['start'] {
  const { line, column, offset } = table(value)
  return isWhole(line) && isWhole(column) && isWhole(offset) ? { line, column, offset } : NOWHERE
}
const position = (value: unknown): Position => ({ start: point(table(value).start), end: point(table(value).end) })

/** True where a position was written and is one. */
export const isKnown = ({ start, end }: Position): boolean => start.offset >= 0 && end.offset >= 0

const DEADLINE = ['start', 'due', 'time', 'recurrence', 'duration', 'from'] as const
function deadline(value: unknown): Deadline | null {
  if (!isTable(value)) return null
  const out: Deadline = { text: text(value.text) }
  for (const key of DEADLINE) if (typeof value[key] === 'string') out[key] = value[key]
  return out
}

const actions = (value: unknown): Action[] =>
  list(value).map((one) => ({ verb: text(table(one).verb), object: text(table(one).object) }))

function task(value: unknown): TrackedTask {
  const given = table(value)
  const evidence = table(given.evidence)
  const { status, completed } = given
  return {
    id: text(given.id),
    section: text(given.section),
    text: text(given.text),
    // Who leads is not known where the list is broken; that nobody does would be said twice.
    lead: Array.isArray(given.lead) ? texts(given.lead) : [''],
    coordinating: texts(given.coordinating),
    actions: actions(given.actions),
    deadline: deadline(given.deadline),
    deliverable: textOrNull(given.deliverable),
    confidence: 'high',
    position: position(given.position),
    evidence: {
      lead: list(evidence.lead).map(position),
      coordinating: list(evidence.coordinating).map(position),
      actions: list(evidence.actions).map(position),
      ...('deadline' in evidence ? { deadline: position(evidence.deadline) } : {}),
    },
    ...(status === 'open' || status === 'done' || status === 'cancelled' ? { status } : {}),
    ...(typeof completed === 'string' ? { completed } : {}),
  }
}

function documentInfo(value: unknown): DocumentInfo {
  const { number, symbol, issuer, place, date, subject, recipients } = table(value)
  return {
    type: 'khac',
    number: textOrNull(number),
    symbol: textOrNull(symbol),
    issuer: textOrNull(issuer),
    place: textOrNull(place),
    date: textOrNull(date),
    subject: textOrNull(subject),
    signer: null,
    recipients: texts(recipients),
  }
}

const section = (value: unknown): Section => ({
  path: text(table(value).path),
  heading: text(table(value).heading),
  position: position(table(value).position),
})

const citation = (value: unknown): Citation => ({
  text: text(table(value).text),
  type: null,
  number: null,
  symbol: null,
  date: textOrNull(table(value).date),
  issuer: null,
  position: position(table(value).position),
})

/**
 * A register in which everything stands at its place and has its type: what is missing or broken is empty. The schema
 * has told what is wrong with it; the other rules read on.
 */
export function sound(value: unknown): Register {
  const given = table(value)
  const source = table(given.source)
  return {
    register: 1,
    source: { path: textOrNull(source.path), mediaType: text(source.mediaType), sha256: text(source.sha256) },
    document: documentInfo(given.document),
    sections: list(given.sections).map(section),
    tasks: list(given.tasks).map(task),
    citations: list(given.citations).map(citation),
    diagnostics: [],
  }
}
