import type { Register } from '../../model.ts'
import { assign, type Edge } from './assign.ts'
import { candidates } from './candidates.ts'
import { contentOf } from './content.ts'
import { type Documents, pairDocuments } from './documents.ts'
import { identical } from './identity.ts'
import { likenessOf } from './likeness.ts'
import { cut, type Group } from './parts.ts'
import { type Entry, sideOf } from './side.ts'

export { sameDocument } from './documents.ts'
export type { Entry } from './side.ts'

/** Tasks that belong together: one and one, one and several, several and one, or one alone. */
export interface Match {
  old: Entry[]
  new: Entry[]
  /** null where one side is empty. */
  likeness: number | null
}

export interface Matching {
  documents: Documents
  /** In the order of the new side; what was dropped follows the old task before it. */
  matches: Match[]
}

/** The likeness from which on two tasks are taken for one, unless the user says otherwise. */
export const THRESHOLD = 0.45

/** Finds which task of the one side is which of the other. The sides may change places: the result mirrors. */
export function matchTasks(old: readonly Register[], young: readonly Register[], threshold = THRESHOLD): Matching {
  // Ties are decided by order, and so would fall differently in the other direction: there is only one direction.
  const [a, b] = [fingerprint(old), fingerprint(young)]
  if (a <= b) return matchInOrder(old, young, threshold)
  const { documents, matches } = matchInOrder(young, old, threshold)
  return {
    documents: {
      pairs: documents.pairs.map(({ old: i, new: j, same }) => ({ old: j, new: i, same })),
      same: (i, j) => documents.same(j, i),
      paired: (i, j) => documents.paired(j, i),
    },
    matches: matches.map((match) => ({ ...match, old: match.new, new: match.old })),
  }
}

/** Everything that matching looks at. */
function fingerprint(registers: readonly Register[]): string {
  return JSON.stringify(
    registers.map(({ source, document, tasks, sections, citations }) => [
      ...[source.sha256, document.type, document.number, document.symbol, document.date, document.issuer],
      ...[document.subject, sections.map(({ path, heading }) => [path, heading])],
      (citations ?? []).map(({ number, symbol, position }) => [number, symbol, position?.start?.offset]),
      tasks.map(({ id, section, text, lead, coordinating, deadline, position }) => [
        ...[id, section, text, lead, coordinating, deadline, position?.start?.offset, position?.end?.offset],
      ]),
    ]),
  )
}

function matchInOrder(old: readonly Register[], young: readonly Register[], threshold: number): Matching {
  const documents = pairDocuments(old, young)
  const [olds, youngs] = [sideOf(old), sideOf(young)]
  const content = contentOf([...olds, ...youngs])
  const likeness = likenessOf(content, documents)
  const partner = identical(olds, youngs, documents)
  const back = new Map([...partner].map(([one, other]) => [other, one]))

  // Wholes may be paired already, so that all tasks are candidates for them; the assignment takes what is left.
  const left = (one: Entry): boolean => !partner.has(one) && !back.has(one)
  const near = candidates(olds, youngs.filter(left), content)
  const nearOld = candidates(
    olds.filter(left),
    youngs.filter((one) => !left(one)),
    content,
  )
  for (const [one, other] of pairUp(
    near.filter(([one]) => left(one)),
    likeness,
    threshold,
  )) {
    partner.set(one, other)
    back.set(other, one)
  }

  const all = [...near, ...nearOld]
  const splits = cut(
    all,
    (one) => partner.get(one),
    (one) => !back.has(one),
    content,
  )
  const inSplit = new Set(splits.flatMap(({ whole, parts }) => [whole, ...parts]))
  const free = all.filter(([one, other]) => !inSplit.has(one) && !inSplit.has(other))
  const merges = cut(
    free.map(([one, other]) => [other, one]),
    (other) => back.get(other),
    (one) => !partner.has(one) && !inSplit.has(one),
    content,
  )
  return { documents, matches: listed(olds, youngs, partner, splits, merges, likeness) }
}

/**
 * Pairs one to one, best on the whole. A sure pair is worth more than two doubtful ones, hence the cube; of equally
 * good ways the one that keeps the order, hence the tiny rest.
 */
function pairUp(
  near: readonly [Entry, Entry][],
  likeness: (old: Entry, young: Entry) => number,
  threshold: number,
): [Entry, Entry][] {
  const edges: Edge[] = []
  const entries = { old: new Map<number, Entry>(), young: new Map<number, Entry>() }
  for (const [old, young] of near) {
    const alike = likeness(old, young)
    if (alike < threshold) continue
    entries.old.set(old.index, old)
    entries.young.set(young.index, young)
    const weight = alike ** 3 + 1e-6 * (1 - (old.rank - young.rank) ** 2)
    edges.push({ row: old.index, column: young.index, weight })
  }
  return [...assign(edges)].map(([row, column]) => [entries.old.get(row) as Entry, entries.young.get(column) as Entry])
}

function listed(
  olds: readonly Entry[],
  youngs: readonly Entry[],
  partner: ReadonlyMap<Entry, Entry>,
  splits: readonly Group[],
  merges: readonly Group[],
  likeness: (old: Entry, young: Entry) => number,
): Match[] {
  const matches: Match[] = []
  const done = new Set<Entry>()
  const add = (old: Entry[], young: Entry[]): void => {
    for (const one of [...old, ...young]) done.add(one)
    const pairs = old.flatMap((one) => young.map((other) => likeness(one, other)))
    matches.push({ old, new: young, likeness: pairs.length > 0 ? Math.max(...pairs) : null })
  }
  for (const { whole, parts } of splits) add([whole], parts)
  for (const { whole, parts } of merges) add(parts, [whole])
  for (const [old, young] of partner) if (!done.has(old) && !done.has(young)) add([old], [young])
  for (const old of olds) if (!done.has(old)) add([old], [])
  for (const young of youngs) if (!done.has(young)) add([], [young])
  return matches
}
