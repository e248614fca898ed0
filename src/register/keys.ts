/** Keys of a task that people write, in the order of the format. */
export const trackingKeys = ['status', 'completed', 'progress', 'assignee', 'note'] as const

/** Keys of a task that `extract` writes, in the order of the format. Every other key is people's. */
export const extractedKeys = [
  ...(['id', 'section', 'text', 'lead', 'coordinating', 'actions', 'deadline', 'deliverable', 'confidence'] as const),
  ...(['position', 'evidence'] as const),
]

/**
 * The order of keys in a register, as its format describes it, so that the same register gives the same bytes
 * whichever stage built its objects. A key that is not named here follows in the order in which it was set.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  register: ['register', 'source', 'document', 'sections', 'tasks', 'citations', 'diagnostics', 'orphaned'],
  source: ['path', 'mediaType', 'sha256'],
  document: ['type', 'number', 'symbol', 'issuer', 'place', 'date', 'subject', 'signer', 'recipients', 'assumed'],
  signer: ['name', 'position', 'authority'],
  sections: ['path', 'heading', 'position'],
  position: ['start', 'end'],
  start: ['line', 'column', 'offset'],
  end: ['line', 'column', 'offset'],
  tasks: [...extractedKeys.slice(0, -2), ...trackingKeys, ...extractedKeys.slice(-2)],
  actions: ['verb', 'object'],
  deadline: ['text', 'start', 'due', 'time', 'recurrence', 'duration', 'from', 'assumed'],
  evidence: ['lead', 'coordinating', 'actions', 'deadline', 'deliverable'],
  citations: ['text', 'type', 'number', 'symbol', 'date', 'issuer', 'position'],
  diagnostics: ['rule', 'severity', 'message', 'position'],
  orphaned: ['id', 'section', 'text', ...trackingKeys],
}

/** Keys whose positions stand below another name. */
const positions = new Set(['lead', 'coordinating', 'actions', 'deadline', 'deliverable'])

/** A copy of a register (or of a part of it, which `kind` names) with its keys in order; undefined values are left out. */
export function ordered<T>(value: T, kind = 'register'): T {
  return copy(value, kind) as T
}

function copy(value: unknown, kind: string): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, kind))
  if (typeof value !== 'object' || value === null) return value
  const from = value as Record<string, unknown>
  const known = order[kind] ?? []
  const to: Record<string, unknown> = {}
  for (const key of [...known, ...Object.keys(from)]) {
    if (key in to || from[key] === undefined) continue
    to[key] = copy(from[key], kind === 'evidence' && positions.has(key) ? 'position' : key)
  }
  return to
}
