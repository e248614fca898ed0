import { type Content, type Counted, eachShared, type Features } from './content.ts'
import type { Entry } from './side.ts'

/** One task of the one side with the several of the other that it became, or that it was made of. */
export interface Group {
  whole: Entry
  parts: Entry[]
}

/** What a part must share with the whole: more than half of its own weight … */
const CONTAINED = 0.55
/** … and it must cover of the whole what the other parts leave. */
const GAIN = 0.15

/**
 * Finds wholes that were cut in parts. A part is a task that was left alone; another part is the task that the whole
 * was paired with, or a second one left alone.
 * Takes "A rà soát danh mục, lập dự toán và trình phê duyệt" for "A rà soát danh mục" and "A lập dự toán, trình phê
 * duyệt"; not for "A rà soát danh mục" and a new task of A on another matter, nor where the partner says it all itself.
 * @param near pairs that may belong together, the whole first
 * @param partner whom a whole was paired with
 */
export function cut(
  near: readonly (readonly [whole: Entry, part: Entry])[],
  partner: (whole: Entry) => Entry | undefined,
  isAlone: (part: Entry) => boolean,
  content: Content,
): Group[] {
  const pieces = new Map<Entry, { part: Entry; share: number }[]>()
  for (const [whole, part] of near) {
    if (!isAlone(part)) continue
    const share = contained(content.of(part), content.of(whole))
    if (share < CONTAINED) continue
    const list = pieces.get(whole)
    if (list) list.push({ part, share })
    else pieces.set(whole, [{ part, share }])
  }
  const found: (Group & { covered: number })[] = []
  for (const [whole, list] of pieces) {
    const first = partner(whole)
    if (first && contained(content.of(first), content.of(whole)) < CONTAINED) continue
    const coverage = new Coverage(content.of(whole))
    if (first) coverage.add(content.of(first))
    const parts = first ? [first] : []
    for (const { part } of list.sort((a, b) => b.share - a.share || a.part.index - b.part.index)) {
      if (parts.length > 0 && coverage.gain(content.of(part)) < GAIN) continue
      coverage.add(content.of(part))
      parts.push(part)
    }
    if (parts.length > 1 && (!first || needed(first, parts, content.of(whole), content))) {
      found.push({ whole, parts: parts.sort((a, b) => a.index - b.index), covered: coverage.share })
    }
  }
  // A part belongs to one whole only: to the one that is covered best.
  const used = new Set<Entry>()
  const groups: Group[] = []
  for (const { whole, parts } of found.sort((a, b) => b.covered - a.covered || a.whole.index - b.whole.index)) {
    if (used.has(whole) || parts.some((part) => used.has(part))) continue
    for (const one of [whole, ...parts]) used.add(one)
    groups.push({ whole, parts })
  }
  return groups
}

/** True where the parts besides the first leave something of the whole to it. */
function needed(first: Entry, parts: readonly Entry[], whole: Features, content: Content): boolean {
  const others = new Coverage(whole)
  for (const part of parts) if (part !== first) others.add(content.of(part))
  return others.gain(content.of(first)) >= GAIN
}

/** How much of a part's weight stands in the whole, 0 to 1. */
function contained(part: Features, whole: Features): number {
  let shared = 0
  for (const [a, b] of both(part, whole)) {
    eachShared(a, b, (i, j) => {
      shared += Math.min(a.weights[i] as number, b.weights[j] as number)
    })
  }
  const all = part.syllables.sum + part.pairs.sum
  return all === 0 ? 0 : shared / all
}

const both = (a: Features, b: Features): [Counted, Counted][] => [
  [a.syllables, b.syllables],
  [a.pairs, b.pairs],
]

/** What of a whole its parts have said so far. */
class Coverage {
  private readonly left: [Float64Array, Float64Array]
  private readonly all: number

  constructor(private readonly whole: Features) {
    this.left = [whole.syllables.weights.slice(), whole.pairs.weights.slice()]
    this.all = whole.syllables.sum + whole.pairs.sum || 1
  }

  /** The share of the whole that this part would add. */
  gain(part: Features): number {
    let sum = 0
    this.each(part, (left, i, weight) => {
      sum += Math.min(left[i] as number, weight)
    })
    return sum / this.all
  }

  add(part: Features): void {
    this.each(part, (left, i, weight) => {
      left[i] = Math.max(0, (left[i] as number) - weight)
    })
  }

  get share(): number {
    const left = this.left.reduce((sum, list) => sum + list.reduce((all, one) => all + one, 0), 0)
    return 1 - left / this.all
  }

  private each(part: Features, visit: (left: Float64Array, i: number, weight: number) => void): void {
    for (const [k, [whole, one]] of both(this.whole, part).entries()) {
      eachShared(whole, one, (i, j) => visit(this.left[k] as Float64Array, i, one.weights[j] as number))
    }
  }
}
