import type { Entry } from './side.ts'

/** Features of a text: its syllables and its pairs of neighbouring syllables, with how often each stands in it. */
export interface Features {
  /** Numbers of features in ascending order; syllables and pairs in lists of their own. */
  syllables: Counted
  pairs: Counted
}

export interface Counted {
  ids: Uint32Array
  /** Of each id, its weight times how often it stands in the text. */
  weights: Float64Array
  /** Length of the vector of weights, and their sum. */
  norm: number
  sum: number
}

/** Features of all texts of both sides, numbered and weighted alike. */
export interface Content {
  of(entry: Entry): Features
  /** In how many texts a feature stands. */
  frequency(id: number): number
  /** How many texts there are. */
  texts: number
}

/**
 * Weighs each feature by how few texts it stands in (inverse document frequency): what every order says ("thực hiện",
 * "chủ trì") tells little about which order this is, "trạm bơm Cồn Lau" tells almost all.
 */
export function contentOf(entries: readonly Entry[]): Content {
  const numbers = new Map<string, number>()
  const frequencies: number[] = []
  const raw = new Map<Entry, [Map<number, number>, Map<number, number>]>()
  for (const entry of entries) {
    const { content } = entry
    const syllables = count(content)
    const pairs = count(content.slice(1).map((key, i) => `${content[i]} ${key}`))
    for (const id of [...syllables.keys(), ...pairs.keys()]) frequencies[id] = (frequencies[id] ?? 0) + 1
    raw.set(entry, [syllables, pairs])
  }
  const weight = (id: number): number => Math.log(1 + entries.length / (frequencies[id] as number))
  const features = new Map<Entry, Features>()
  for (const [entry, [syllables, pairs]] of raw) {
    features.set(entry, { syllables: counted(syllables, weight), pairs: counted(pairs, weight) })
  }
  return {
    of: (entry) => features.get(entry) as Features,
    frequency: (id) => frequencies[id] as number,
    texts: entries.length,
  }

  function count(keys: readonly string[]): Map<number, number> {
    const counts = new Map<number, number>()
    for (const key of keys) {
      let id = numbers.get(key)
      if (id === undefined) {
        id = numbers.size
        numbers.set(key, id)
      }
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  }
}

function counted(counts: ReadonlyMap<number, number>, weight: (id: number) => number): Counted {
  const ids = Uint32Array.from(counts.keys()).sort()
  const weights = Float64Array.from(ids, (id) => (counts.get(id) as number) * weight(id))
  return {
    ...{ ids, weights },
    norm: Math.sqrt(weights.reduce((sum, one) => sum + one * one, 0)),
    sum: weights.reduce((sum, one) => sum + one, 0),
  }
}

/** Calls back for each feature that both texts have, with its places in their lists. */
export function eachShared(a: Counted, b: Counted, shared: (i: number, j: number) => void): void {
  let j = 0
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i] as number
    while (j < b.ids.length && (b.ids[j] as number) < id) j++
    if (b.ids[j] === id) shared(i, j)
  }
}

/** Cosine of the two vectors; 1 where both are empty. */
export function cosine(a: Counted, b: Counted): number {
  if (a.norm === 0 || b.norm === 0) return a.norm === b.norm ? 1 : 0
  let product = 0
  eachShared(a, b, (i, j) => {
    product += (a.weights[i] as number) * (b.weights[j] as number)
  })
  return Math.min(1, product / (a.norm * b.norm))
}

/** Syllables tell that the matter is the same, pairs of them that it is said in the same order. */
const SYLLABLES = 0.7

/** How alike two texts are in what is to be done, 0 to 1. */
export function contentLikeness(a: Features, b: Features): number {
  const syllables = cosine(a.syllables, b.syllables)
  // A single syllable has no pairs.
  if (a.pairs.norm === 0 || b.pairs.norm === 0) return syllables
  return SYLLABLES * syllables + (1 - SYLLABLES) * cosine(a.pairs, b.pairs)
}
