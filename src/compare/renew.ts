import type { Orphan, Register, TrackedTask, Tracking } from '../model.ts'
import { extractedKeys, ordered } from '../register/keys.ts'
import { type Entry, type Match, matchTasks } from './match/index.ts'

/** A register that was renewed, and what became of what people had written into the old one. */
export interface Renewed {
  register: Register
  /** For each task the place of its forerunner among the old tasks; -1 where it is new. */
  from: number[]
  /** Newly orphaned, and come back to their tasks. */
  orphaned: Orphan[]
  returned: Orphan[]
  /**
   * Ids of tasks whose extracted fields differ though the document is the same: corrected by hand, or read by another
   * version of the program.
   */
  replaced: string[]
}

/**
 * What a document gives now, with what people wrote into its register: tracking fields, and keys that are no field of
 * the format. A task that was split hands them to each part. What has no task any more, or no room because two tasks
 * that were merged say different things, goes under `orphaned`, from where it comes back with its task.
 */
export function renew(old: Register, fresh: Register): Renewed {
  const { matches } = matchTasks([old], [fresh])
  const from = fresh.tasks.map(() => -1)
  const written: Partial<Tracking>[] = fresh.tasks.map(() => ({}))
  const orphaned: Orphan[] = []
  const taken = new Set<number>()
  for (const match of matches) {
    const { kept, left } = heirs(match)
    orphaned.push(...left.map(orphanOf))
    for (const [i, { index }] of match.new.entries()) {
      written[index] = peoples(kept ?? {})
      if (kept) taken.add(index)
      // One block of the old text can become one block of the new.
      if (i === 0 && kept) from[index] = old.tasks.indexOf(kept)
    }
  }
  const orphans = old.orphaned ?? []
  const back = comeBack(old, fresh, orphans, (i) => !taken.has(i))
  for (const [i, orphan] of back) written[i] = peoples(orphan)
  const returned = [...back.values()]
  const all = [...orphans.filter((orphan) => !returned.includes(orphan)), ...orphaned]
  const { orphaned: _, ...rest } = fresh
  const tasks = fresh.tasks.map((task, i) => ({ ...task, ...written[i] }))
  return {
    register: ordered({ ...peoplesOf(old), ...rest, tasks, ...(all.length > 0 ? { orphaned: all } : {}) }),
    ...{ from, orphaned, returned },
    replaced: old.source.sha256 === fresh.source.sha256 ? differing(old, fresh, from) : [],
  }
}

const extracted = new Set<string>(extractedKeys)
const topKeys = new Set(['register', 'source', 'document', 'sections', 'tasks', 'citations', 'diagnostics', 'orphaned'])

/** What people wrote into a task or an orphan. */
function peoples(task: object): Partial<Tracking> {
  return Object.fromEntries(Object.entries(task).filter(([key, value]) => !extracted.has(key) && value !== undefined))
}

/** Keys of the register itself that are none of the format's. */
const peoplesOf = (register: Register): object =>
  Object.fromEntries(Object.entries(register).filter(([key]) => !topKeys.has(key)))

/** An empty `note:` that waits to be filled in is nothing that could be lost. */
const isWritten = (task: object): boolean =>
  Object.values(peoples(task)).some((value) => value !== null && value !== '')

/** Whose writing the new tasks take over, and whose is left without a task. */
function heirs({ old, new: young }: Match): { kept: TrackedTask | null; left: TrackedTask[] } {
  const tasks = old.map(({ task }: Entry) => task)
  if (young.length === 0) return { kept: null, left: tasks.filter(isWritten) }
  // Of several that were merged the one that says most of the whole, if people wrote into it.
  const byLength = tasks.toSorted(
    (a, b) => Number(isWritten(b)) - Number(isWritten(a)) || b.text.length - a.text.length,
  )
  const [kept = null, ...others] = byLength
  const same = (task: TrackedTask): boolean =>
    JSON.stringify(ordered(peoples(task))) === JSON.stringify(ordered(peoples(kept ?? {})))
  return { kept, left: others.filter((task) => isWritten(task) && !same(task)) }
}

const orphanOf = (task: TrackedTask): Orphan =>
  ordered({ id: task.id, section: task.section, text: task.text, ...peoples(task) }, 'orphaned')

/** Orphans whose tasks the document gives again, by the places of those tasks. Of an orphan only its words are known. */
function comeBack(
  old: Register,
  fresh: Register,
  orphans: readonly Orphan[],
  isFree: (place: number) => boolean,
): Map<number, Orphan> {
  const back = new Map<number, Orphan>()
  if (orphans.length === 0) return back
  const bare = ({ id, section, text }: Orphan): TrackedTask => {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
    const nobody = { lead: [], coordinating: [], actions: [], deadline: null, deliverable: null }
    return {
      id,
      section,
      text,
      ...nobody,
      confidence: 'low',
      position,
      evidence: { lead: [], coordinating: [], actions: [] },
    }
  }
  const places = fresh.tasks.map((_, i) => i).filter(isFree)
  const { matches } = matchTasks(
    [{ ...old, citations: [], tasks: orphans.map(bare) }],
    [{ ...fresh, citations: [], tasks: places.map((i) => bare(fresh.tasks[i] as TrackedTask)) }],
  )
  for (const { old: found, new: young } of matches) {
    const [one, other] = [found[0], young[0]]
    if (one && other) back.set(places[other.index] as number, orphans[one.index] as Orphan)
  }
  return back
}

function differing(old: Register, fresh: Register, from: readonly number[]): string[] {
  const own = (task: TrackedTask): string =>
    JSON.stringify(ordered(Object.fromEntries(extractedKeys.map((key) => [key, task[key]])), 'tasks'))
  return fresh.tasks
    .filter((task, i) => from[i] !== -1 && own(task) !== own(old.tasks[from[i] as number] as TrackedTask))
    .map(({ id }) => id)
}
