import type { Content } from './content.ts'
import type { Entry } from './side.ts'

/** For each task at most so many of the other side are looked at closely: the most alike by a rough measure. */
const NEAREST = 16
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
  const index = new Map<number, { places: number[]; weights: number[] }>()
  for (const [place, entry] of to.entries()) {
    each(entry, (id, weight) => {
      let list = index.get(id)
      if (!list) {
        list = { places: [], weights: [] }
        index.set(id, list)
      }
      list.places.push(place)
      list.weights.push(weight)
    })
  }
  const sums = new Float64Array(to.length)
  for (const one of from) {
    const touched: number[] = []
    each(one, (id, weight) => {
      const list = index.get(id)
      if (!list) return
      for (let i = 0; i < list.places.length; i++) {
        const place = list.places[i] as number
        if (sums[place] === 0) touched.push(place)
        sums[place] = (sums[place] as number) + weight * (list.weights[i] as number)
      }
    })
    for (const place of best(touched, sums, (place) => Math.abs((to[place] as Entry).rank - one.rank))) {
      add(one, to[place] as Entry)
    }
    for (const place of touched) sums[place] = 0
  }

  /** Weights of length one for the whole text, so that sums are near the cosine. */
  function each(entry: Entry, visit: (id: number, weight: number) => void): void {
    const { syllables, pairs } = content.of(entry)
    for (const { ids, weights, norm } of [syllables, pairs]) {
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] as number
        if (content.frequency(id) <= limit) visit(id, (weights[i] as number) / norm)
      }
    }
  }
}

/**
 * The places with the greatest sums, at most so many; of equal ones the nearest in order, so that many copies of one
 * sentence do not all look at the same few.
 */
function best(places: readonly number[], sums: Float64Array, apart: (place: number) => number): number[] {
  const found: number[] = []
  const before = (a: number, b: number): boolean => {
    const more = (sums[a] as number) - (sums[b] as number)
    if (more !== 0) return more > 0
    const nearer = apart(b) - apart(a)
    return nearer !== 0 ? nearer > 0 : a < b
  }
  for (const place of places) {
    if (found.length === NEAREST && !before(place, found[NEAREST - 1] as number)) continue
    let i = Math.min(found.length, NEAREST - 1)
    for (; i > 0 && before(place, found[i - 1] as number); i--) found[i] = found[i - 1] as number
    found[i] = place
  }
  return found
}
