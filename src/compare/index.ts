import type { Register, TrackedTask } from '../model.ts'
import { ordered, trackingKeys } from '../register/keys.ts'
import { changesBetween, changesOfPart } from './changes/index.ts'
import { type Entry, type Match, matchTasks } from './match/index.ts'
import {
  type Change,
  type Diff,
  type DiffOptions,
  type DocumentRef,
  type Field,
  type Item,
  type Kind,
  kinds,
  type TaskRef,
} from './types.ts'

export { type Match, type Matching, matchTasks, THRESHOLD } from './match/index.ts'
export * from './types.ts'

/**
 * What changed between two registers, or two sets of them: which task is which, and what of it changed. Order does
 * not matter, and neither does the direction: what was added the one way was dropped the other.
 * @throws RangeError where `threshold` is no number from 0 to 1
 */
export function diff(
  old: Register | readonly Register[],
  young: Register | readonly Register[],
  { threshold, ignore = [], only }: DiffOptions = {},
): Diff {
  if (threshold !== undefined && !(threshold >= 0 && threshold <= 1)) throw new RangeError('threshold: 0 to 1')
  const sides = { old: [old].flat() as Register[], young: [young].flat() as Register[] }
  const { documents, matches } = matchTasks(sides.old, sides.young, threshold)
  const ignored = new Set<Field>(ignore)
  const tracked = isTracked(sides.old) && isTracked(sides.young)
  const items = matches
    .map((match) => {
      const [a, b] = [match.old[0], match.new[0]]
      const same = ignored.has('document') || (a && b ? documents.same(a.document, b.document) : false)
      return itemOf(match, { same, ignore: ignored, tracked })
    })
    .sort(inOrder)
  const summary = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
  for (const { kind } of items) summary[kind]++
  const listed = new Set<Kind>(only ?? kinds.filter((kind) => kind !== 'unchanged'))
  return {
    diff: 1,
    old: sides.old.map(documentRef),
    new: sides.young.map(documentRef),
    documents: [...documents.pairs].sort(
      (a, b) => (a.old ?? Infinity) - (b.old ?? Infinity) || (a.new ?? 0) - (b.new ?? 0),
    ),
    summary,
    items: items.filter(({ kind }) => listed.has(kind)).map(({ order: _, ...item }) => item),
  }
}

interface Options {
  same: boolean
  ignore: ReadonlySet<Field>
  tracked: boolean
}
type Placed = Item & { order: readonly [kind: number, index: number] }

function itemOf({ old, new: young, likeness }: Match, options: Options): Placed {
  const changes = changesOf(old, young, options)
  const kind = kindOf(old, young, changes)
  const index = (young[0] ?? old[0])?.index ?? 0
  return {
    ...{ kind, likeness: likeness === null ? null : Math.round(likeness * 1000) / 1000 },
    ...{ old: old.map(taskRef), new: young.map(taskRef), changes, order: [kinds.indexOf(kind), index] },
  }
}

function changesOf(old: readonly Entry[], young: readonly Entry[], options: Options): Change[] {
  const [a, b] = [old[0], young[0]]
  if (!a || !b) return []
  if (old.length === 1 && young.length === 1) return changesBetween(a, b, options)
  return old.flatMap((one) =>
    young.flatMap((other) => changesOfPart(one, other, (old.length > 1 ? one : other).task.id, options.ignore)),
  )
}

function kindOf(old: readonly Entry[], young: readonly Entry[], changes: readonly Change[]): Kind {
  if (old.length === 0) return 'added'
  if (young.length === 0) return 'dropped'
  if (young.length > 1) return 'split'
  if (old.length > 1) return 'merged'
  if (changes.some(({ field }) => field === 'document')) return 'carried-over'
  const moved = changes.some(({ field }) => field === 'section')
  if (moved) return changes.length > 1 ? 'moved-and-changed' : 'moved'
  return changes.length > 0 ? 'changed' : 'unchanged'
}

const inOrder = (a: Placed, b: Placed): number => a.order[0] - b.order[0] || a.order[1] - b.order[1]

const isTracked = (registers: readonly Register[]): boolean =>
  registers.some(({ tasks }) => tasks.some((task) => trackingKeys.some((key) => task[key] != null)))

function documentRef({ source, document, tasks }: Register): DocumentRef {
  const { type, number, symbol, date, subject } = document
  return { path: source.path, type, number, symbol, date, subject, tasks: tasks.length }
}

/** The task as the register has it, without its places in the source. */
function taskRef({ task, document }: Entry): TaskRef {
  const { position: _, evidence: __, confidence: ___, ...rest } = task as TrackedTask
  return { document, ...ordered(rest, 'tasks') }
}
