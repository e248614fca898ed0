import type { Content, Counted } from './content.ts'
import type { Entry } from './side.ts'

/** For each task at most so many of the other side are looked at closely: the most alike by a rough measure. */
const NEAREST = 20
/** Features that stand in more than this share of many texts say nothing of which text it is. */
const COMMON = 0.1
const FEW = 64

/**
 * Pairs of tasks that may belong together, found by an index from features to texts: pairs that share nothing rare
 * are never looked at, so that thousands against thousands of unrelated tasks stay quick.
 */
export function candidates(olds: readonly Entry[], youngs: readonly Entry[], content: Content): [Entry, Entry][] {
  const pairs = new Map<Entry, Set<Entry>>()
  const add = (old: Entry, young: Entry): void => {
    const set = pairs.get(old)
    if (set) set.add(young)
    else pairs.set(old, new Set([young]))
  }
  nearest(olds, youngs, content, add)
  nearest(youngs, olds, content, (young, old) => add(old, young))
  return [...pairs].flatMap(([old, set]) => [...set].map((young): [Entry, Entry] => [old, young]))
}

function nearest(
  from: readonly Entry[],
  to: readonly Entry[],
  content: Content,
  add: (one: Entry, other: Entry) => void,
): void {
  const limit = Math.max(FEW, content.texts * COMMON)
  const index = new Map<number, { place: number; weight: number }[]>()
  for (const [place, entry] of to.entries()) {
    each(entry, (id, weight) => {
      const list = index.get(id)
      if (list) list.push({ place, weight })
      else index.set(id, [{ place, weight }])
    })
  }
  const sums = new Float64Array(to.length)
  for (const one of from) {
    const touched: number[] = []
    each(one, (id, weight) => {
      for (const posting of index.get(id) ?? []) {
        if (sums[posting.place] === 0) touched.push(posting.place)
        sums[posting.place] = (sums[posting.place] as number) + weight * posting.weight
      }
    })
    const apart = (place: number): number => Math.abs((to[place] as Entry).rank - one.rank)
    // Of equal ones the nearest in order, so that many copies of one sentence do not all look at the same few.
    touched.sort((a, b) => (sums[b] as number) - (sums[a] as number) || apart(a) - apart(b) || a - b)
    for (const place of touched.slice(0, NEAREST)) add(one, to[place] as Entry)
    for (const place of touched) sums[place] = 0
  }

  /** Weights of length one for the whole text, so that sums are near the cosine. */
  function each(entry: Entry, visit: (id: number, weight: number) => void): void {
    const { syllables, pairs } = content.of(entry)
    const walk = ({ ids, weights, norm }: Counted): void => {
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number
        if (content.frequency(id) <= limit) visit(id, (weights[i] as number) / norm)
      }
    }
    walk(syllables)
    walk(pairs)
  }
}
