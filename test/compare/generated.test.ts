import { describe, expect, it } from 'vitest'
import { diff, kinds } from '../../src/compare/index.ts'
import { type Case, edited, type Truth } from './generator.ts'
import { changeLine } from './told.ts'

const seeds = Array.from({ length: 12 }, (_, i) => i + 1)

/** Pairs of ids; a split is a pair for each part. */
const pairsOf = ({ old, new: young }: Pick<Truth, 'old' | 'new'>): string[] =>
  old.flatMap((one) => young.map((other) => `${one} > ${other}`))

const ids = (tasks: readonly { id: string }[]): string[] => tasks.map(({ id }) => id)
const found = ({ old, new: young }: Case) =>
  diff(old, young, { only: kinds }).items.map((item) => ({ ...item, old: ids(item.old), new: ids(item.new) }))

/** F1 over pairs, of all cases together, in per cent. */
function f1(share: number): number {
  let [right, told, there] = [0, 0, 0]
  for (const seed of seeds) {
    const one = edited(seed, { tasks: 60, share })
    const truth = new Set(one.truth.flatMap(pairsOf))
    const pairs = found(one).flatMap(pairsOf)
    right += pairs.filter((pair) => truth.has(pair)).length
    told += pairs.length
    there += truth.size
  }
  return (200 * right) / (told + there)
}

describe('tasks that were edited are found again', () => {
  it.each([
    [0, 99],
    [0.1, 99],
    [0.2, 98],
    [0.3, 98],
    [0.4, 95],
  ])('with a share of %d of their words changed: F1 of at least %d', (share, least) => {
    expect(f1(share)).toBeGreaterThanOrEqual(least)
  })

  it('a threshold that nothing reaches leaves the identical ones only', () => {
    const { old, new: young } = edited(3, { tasks: 40, share: 0.3 })
    const { summary } = diff(old, young, { threshold: 1 })
    expect(summary.dropped).toBeGreaterThan(10)
    expect(summary.changed + summary['moved-and-changed']).toBe(0)
  })
})

describe('every change is named', () => {
  it.each([0, 0.1, 0.3, 0.4])('with a share of %d of the words changed', (share) => {
    let looked = 0
    for (const seed of seeds) {
      const one = edited(seed, { tasks: 60, share })
      const items = found(one)
      for (const { kind, old, new: young, changes } of one.truth) {
        const same = (a: string[], b: string[]): boolean => a.toSorted().join() === b.toSorted().join()
        const item = items.find((other) => same(other.old, old) && same(other.new, young))
        if (!item) continue
        looked++
        // Parts have changes of their own, which the next file tests.
        const told = old.length === 1 && young.length === 1 ? item.changes.map(changeLine).sort() : []
        expect([item.kind, ...told]).toEqual([kind, ...changes.toSorted()])
      }
    }
    expect(looked).toBeGreaterThan(600)
  })

  it('the generator does all that it says', () => {
    const all = seeds.flatMap((seed) => edited(seed, { tasks: 60, share: 0.2 }).truth)
    const count = (has: (truth: Truth) => boolean): number => all.filter(has).length
    for (const kind of kinds.filter((one) => one !== 'carried-over')) {
      expect([kind, count((truth) => truth.kind === kind) > 5]).toEqual([kind, true])
    }
    const started = (start: string) => count(({ changes }) => changes.some((change) => change.startsWith(start)))
    for (const start of [
      ...['deadline later', 'deadline earlier', 'deadline set', 'deadline removed', 'lead changed'],
      ...['coordinating added', 'coordinating removed', 'section moved', 'section renumbered', 'actions', 'text'],
    ]) {
      expect([start, started(start) > 5]).toEqual([start, true])
    }
  })
})
