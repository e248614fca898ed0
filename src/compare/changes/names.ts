import { foldOf } from '../match/side.ts'
import type { Change } from '../types.ts'

/** Who stands in the one list and not in the other; offices are the same in short and in full. */
function difference(old: readonly string[], young: readonly string[]) {
  const [before, after] = [new Set(old.map(foldOf)), new Set(young.map(foldOf))]
  return {
    added: young.filter((name) => !before.has(foldOf(name))),
    removed: old.filter((name) => !after.has(foldOf(name))),
  }
}

export function leadChange(old: readonly string[], young: readonly string[]): Change | null {
  const names = difference(old, young)
  if (names.added.length + names.removed.length === 0) return null
  const change = old.length === 0 ? 'set' : young.length === 0 ? 'removed' : 'changed'
  return { field: 'lead', change, ...names }
}

export function coordinatingChange(old: readonly string[], young: readonly string[]): Change | null {
  const names = difference(old, young)
  if (names.added.length + names.removed.length === 0) return null
  const change = names.removed.length === 0 ? 'added' : names.added.length === 0 ? 'removed' : 'changed'
  return { field: 'coordinating', change, ...names }
}

/** The verbs that were ordered; what they are to be done to is part of the wording. */
export function actionsChange(old: readonly { verb: string }[], young: readonly { verb: string }[]): Change | null {
  const [before, after] = [old.map(({ verb }) => verb), young.map(({ verb }) => verb)]
  const verbs = difference(before, after)
  return verbs.added.length + verbs.removed.length === 0 ? null : { field: 'actions', change: 'changed', ...verbs }
}
