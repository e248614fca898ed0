import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Diff, diff, type Item, kinds } from '../../src/compare/index.ts'
import type { Register } from '../../src/index.ts'
import { edited, plan, Random, registerOf } from './generator.ts'
import { itemLines } from './told.ts'

/** The diff as it would be read from the other side. */
function mirrored({ items, summary, ...rest }: Diff): unknown {
  const swapped = { ...summary, added: summary.dropped, dropped: summary.added }
  ;[swapped.split, swapped.merged] = [summary.merged, summary.split]
  return { old: rest.new, new: rest.old, summary: swapped, pairs: items.map((item) => pairOf(item, true)).sort() }
}
const asIs = ({ items, summary, ...rest }: Diff): unknown => ({
  ...{ old: rest.old, new: rest.new, summary },
  pairs: items.map((item) => pairOf(item, false)).sort(),
})
function pairOf({ old, new: young, likeness, changes }: Item, swap: boolean): string {
  const place = (tasks: Item['old']): string => tasks.map(({ id, document }) => `${document} ${id}`).join('+')
  const sides = [place(old), place(young)]
  const fields = changes.map(({ field }) => field).sort()
  return JSON.stringify([swap ? sides.reverse() : sides, likeness, fields])
}

const shuffled = (register: Register, random: Random): Register => ({
  ...register,
  tasks: register.tasks
    .map((task) => ({ task, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ task }) => task),
})

const seed = fc.integer({ min: 1, max: 1_000_000 })
const share = fc.constantFrom(0, 0.2, 0.5, 0.9)
const tasks = fc.integer({ min: 0, max: 25 })

describe('diff', () => {
  it('is empty of a register with itself', () => {
    fc.assert(
      fc.property(seed, tasks, (seed, tasks) => {
        const { old } = edited(seed, { tasks, share: 0 })
        const result = diff(old, structuredClone(old))
        expect(result.items).toEqual([])
        expect(result.summary.unchanged).toBe(old.tasks.length)
      }),
    )
  })

  it('is the mirror of itself the other way round', () => {
    fc.assert(
      fc.property(seed, tasks, share, (seed, tasks, share) => {
        const { old, new: young } = edited(seed, { tasks, share })
        expect(asIs(diff(young, old, { only: kinds }))).toEqual(mirrored(diff(old, young, { only: kinds })))
      }),
    )
  })

  it('is the mirror of itself where ties abound', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (seed, a, b) => {
        // A few orders, each several times, in registers of different length.
        const few = [plan(new Random(seed), 0), plan(new Random(seed + 1), 1)]
        const random = new Random(seed)
        const make = (count: number): Register =>
          registerOf(Array.from({ length: count }, () => ({ ...random.of(few) }))).register
        const [old, young] = [make(a), make(b)]
        expect(asIs(diff(young, old, { only: kinds }))).toEqual(mirrored(diff(old, young, { only: kinds })))
      }),
    )
  })

  it('does not depend on the order of tasks', () => {
    fc.assert(
      fc.property(seed, share, (seed, share) => {
        const { old, new: young } = edited(seed, { tasks: 20, share })
        const mixed = shuffled(young, new Random(seed))
        expect(itemLines(diff(old, mixed)).sort()).toEqual(itemLines(diff(old, young)).sort())
      }),
    )
  })

  it('holds each task once, and its counts add up', () => {
    fc.assert(
      fc.property(seed, tasks, share, (seed, tasks, share) => {
        const { old, new: young } = edited(seed, { tasks, share })
        const { items, summary } = diff(old, young, { only: kinds })
        const ids = (side: 'old' | 'new'): string[] => items.flatMap((item) => item[side].map(({ id }) => id)).sort()
        expect(ids('old')).toEqual(old.tasks.map(({ id }) => id).sort())
        expect(ids('new')).toEqual(young.tasks.map(({ id }) => id).sort())
        expect(Object.values(summary).reduce((sum, one) => sum + one, 0)).toBe(items.length)
      }),
    )
  })
})
