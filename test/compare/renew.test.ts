import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from '../../src/compare/check.ts'
import { diff } from '../../src/compare/index.ts'
import { renew } from '../../src/compare/renew.ts'
import type { Register } from '../../src/index.ts'
import { edited } from './generator.ts'

/** Each third task has a note of its own. */
const noted = (register: Register): Register => ({
  ...register,
  tasks: register.tasks.map((task, i) => (i % 3 === 0 ? { ...task, status: 'open', note: `ghi chú ${i}` } : task)),
})
const notes = ({ tasks, orphaned = [] }: Register): string[] =>
  [...tasks, ...orphaned].flatMap(({ note }) => note ?? []).sort()
const seed = fc.integer({ min: 1, max: 1_000_000 })
const share = fc.constantFrom(0, 0.3, 0.9)

describe('a renewed register', () => {
  it('holds every note that people wrote, and none that they did not', () => {
    fc.assert(
      fc.property(seed, share, (seed, share) => {
        const { old, new: fresh } = edited(seed, { tasks: 20, share })
        const { register } = renew(noted(old), fresh)
        expect([...new Set(notes(register))]).toEqual(notes(noted(old)))
      }),
    )
  })
  it('says what the document gives now', () => {
    fc.assert(
      fc.property(seed, share, (seed, share) => {
        const { old, new: fresh } = edited(seed, { tasks: 20, share })
        const { parts, taskKeys } = differences(renew(noted(old), fresh).register, fresh)
        expect([parts, [...taskKeys]]).toEqual([[], []])
      }),
    )
  })
  it('is the same when it is renewed again', () => {
    fc.assert(
      fc.property(seed, share, (seed, share) => {
        const { old, new: fresh } = edited(seed, { tasks: 20, share })
        const { register } = renew(noted(old), fresh)
        const again = renew(register, fresh)
        expect(again.register).toEqual(register)
        expect([again.orphaned, again.returned, again.replaced]).toEqual([[], [], []])
      }),
    )
  })
  it('gives the notes back when the document is as it was', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        // Nothing reworded, split or merged: what was dropped has its words still.
        const { old } = edited(seed, { tasks: 20, share: 0 })
        const less = { ...old, tasks: old.tasks.filter((_, i) => i % 4 !== 0) }
        const gone = renew(noted(old), less)
        expect(gone.orphaned.length).toBeGreaterThan(0)
        const back = renew(gone.register, old)
        expect(back.register).toEqual({ ...noted(old) })
      }),
    )
  })
})

it('a register written by hand with the least that it needs is compared', () => {
  const task = {
    id: '1',
    section: '1',
    text: 'Sở Y tế rà soát danh mục thuốc',
    lead: ['Sở Y tế'],
    coordinating: [],
    actions: [],
    deadline: null,
  }
  const least = (more: object): Register =>
    ({
      ...{
        register: 1,
        source: {},
        document: { type: 'khac', number: null, symbol: null, date: null },
        sections: [{ path: 1 }],
      },
      tasks: [{ ...task, ...more }],
    }) as unknown as Register
  expect(diff(least({}), least({})).items).toEqual([])
  const { items } = diff(least({ progress: 50 }), least({ progress: 80, lead: [] }))
  expect(items.flatMap(({ changes }) => changes)).toEqual([
    { field: 'lead', change: 'removed', added: [], removed: ['Sở Y tế'] },
    { field: 'progress', change: 'changed', old: '50', new: '80' },
  ])
})
