import { isDeepStrictEqual } from 'node:util'
import type { Register } from '../model.ts'
import { extractedKeys, ordered } from '../register/keys.ts'

const extracted = new Set<string>(extractedKeys)

/**
 * What `extract` alone decides in a register: without what people write, what was orphaned, and the path, which is
 * the one that the command line gave.
 */
function own(register: Register): Register {
  const { orphaned: _, source, document, sections, tasks, citations, diagnostics } = register
  const bare = tasks.map((task) => Object.fromEntries(Object.entries(task).filter(([key]) => extracted.has(key))))
  const kept = {
    register: 1,
    source: { ...source, path: null },
    document,
    sections,
    tasks: bare,
    citations,
    diagnostics,
  }
  return ordered(JSON.parse(JSON.stringify(kept)))
}

/**
 * What differs in two registers: parts as paths ("source.sha256", "document.subject", "sections"), then keys of tasks
 * with how many tasks differ in each ("position (9)").
 */
export interface Differences {
  parts: string[]
  /** Keys of tasks that stand in both; with `tasks` for those that stand in one, or in another order. */
  taskKeys: Map<string, number>
}

/** Everything that differs between the register on disk and what its document gives now; empty where they agree. */
export function differences(old: Register, fresh: Register): Differences {
  const [a, b] = [own(old), own(fresh)]
  const parts: string[] = []
  for (const key of ['source', 'document'] as const) parts.push(...keysOf(a[key], b[key]).map((one) => `${key}.${one}`))
  for (const key of ['sections', 'citations', 'diagnostics'] as const) {
    if (!isDeepStrictEqual(a[key], b[key])) parts.push(key)
  }
  const taskKeys = new Map<string, number>()
  const count = (key: string): void => void taskKeys.set(key, (taskKeys.get(key) ?? 0) + 1)
  const before = new Map(a.tasks.map((task) => [task.id, task]))
  for (const task of b.tasks) {
    const one = before.get(task.id)
    for (const key of one ? keysOf(one, task) : ['tasks']) count(key)
    before.delete(task.id)
  }
  for (const _ of before) count('tasks')
  const ids = (register: Register): string => register.tasks.map(({ id }) => id).join('\n')
  if (!taskKeys.has('tasks') && ids(a) !== ids(b)) count('tasks')
  return { parts, taskKeys }
}

function keysOf(a: object, b: object): string[] {
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (key) => !isDeepStrictEqual(one[key], other[key]),
  )
}
