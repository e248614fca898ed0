import type { Documents } from './documents.ts'
import type { Entry } from './side.ts'

/** What makes two tasks of a pair of documents the same beyond doubt, the surest first. */
const keys: readonly ((entry: Entry) => string)[] = [
  (one) => [one.task.section, one.fold, one.lead.join('|'), dueOf(one)].join('\n'),
  (one) => [one.task.section, one.fold].join('\n'),
  (one) => [one.fold, one.lead.join('|'), dueOf(one)].join('\n'),
]

const dueOf = ({ task: { deadline } }: Entry): string => deadline?.due ?? deadline?.text ?? ''

/**
 * Pairs tasks of one document in two states, or of two counterparts, that are the same in words: first those in the
 * same section. Several with the same key pair in the order in which they stand.
 */
export function identical(olds: readonly Entry[], youngs: readonly Entry[], documents: Documents): Map<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  const taken = new Set<Entry>()
  for (const keyOf of keys) {
    const waiting = new Map<string, Entry[]>()
    for (const young of youngs) {
      if (taken.has(young)) continue
      const key = keyOf(young)
      const list = waiting.get(key)
      if (list) list.push(young)
      else waiting.set(key, [young])
    }
    for (const old of olds) {
      if (found.has(old)) continue
      const list = waiting.get(keyOf(old))
      const place = list?.findIndex((young) => documents.paired(old.document, young.document)) ?? -1
      const young = place < 0 ? undefined : list?.splice(place, 1)[0]
      if (!young) continue
      found.set(old, young)
      taken.add(young)
    }
  }
  return found
}
