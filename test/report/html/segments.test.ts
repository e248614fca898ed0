import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KindRange, kinds, rangesOf, segmentsOf, span } from '../../../src/report/html/segments.ts'

const range = (kind: KindRange['kind'], start: number, end: number): KindRange => ({ kind, start, end })
const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
const position = (start: number, end: number) => ({ start: point(start), end: point(end) })

describe('segmentsOf', () => {
  it('cuts overlapping ranges where any begins or ends', () => {
    const segments = segmentsOf(
      [range('task', 0, 10), range('lead', 2, 6), range('action', 4, 8)],
      [{ start: 0, end: 20 }],
    )
    expect(segments).toEqual([
      { start: 0, end: 2, kinds: ['task'] },
      { start: 2, end: 4, kinds: ['task', 'lead'] },
      { start: 4, end: 6, kinds: ['task', 'lead', 'action'] },
      { start: 6, end: 8, kinds: ['task', 'action'] },
      { start: 8, end: 10, kinds: ['task'] },
    ])
  })

  it('keeps a word that two tasks share once', () => {
    const segments = segmentsOf([range('lead', 0, 4), range('lead', 0, 4)], [{ start: 0, end: 9 }])
    expect(segments).toEqual([{ start: 0, end: 4, kinds: ['lead'] }])
  })

  it('has none where nothing is printed', () => {
    expect(
      segmentsOf(
        [range('lead', 3, 8)],
        [
          { start: 0, end: 4 },
          { start: 6, end: 9 },
        ],
      ),
    ).toEqual([
      { start: 3, end: 4, kinds: ['lead'] },
      { start: 6, end: 8, kinds: ['lead'] },
    ])
    expect(segmentsOf([range('lead', 3, 8)], [{ start: 0, end: 3 }])).toEqual([])
  })

  it('covers each printed character with exactly the kinds of the ranges around it', () => {
    const ranges = fc.array(
      fc
        .tuple(fc.constantFrom(...kinds), fc.nat(40), fc.integer({ min: 1, max: 12 }))
        .map(([kind, start, width]) => range(kind, start, start + width)),
      { maxLength: 12 },
    )
    const shown = fc.uniqueArray(fc.nat(60), { maxLength: 10 }).map((cuts) => {
      const sorted = cuts.sort((a, b) => a - b)
      return sorted.flatMap((start, i) =>
        i % 2 === 0 && i + 1 < sorted.length ? [{ start, end: sorted[i + 1]! }] : [],
      )
    })
    fc.assert(
      fc.property(ranges, shown, (ranges, shown) => {
        const segments = segmentsOf(ranges, shown)
        for (let at = 0; at < 60; at++) {
          const printed = shown.some(({ start, end }) => start <= at && at < end)
          const wanted = kinds.filter((kind) =>
            ranges.some((one) => one.kind === kind && one.start <= at && at < one.end),
          )
          const found = segments.filter(({ start, end }) => start <= at && at < end)
          expect(found.map((one) => one.kinds)).toEqual(printed && wanted.length > 0 ? [wanted] : [])
        }
        for (const one of ranges) {
          const [first, last] = span(segments, one) ?? [0, -1]
          const inside = segments.flatMap(({ start, end }, i) => (start >= one.start && end <= one.end ? [i] : []))
          expect(segments.flatMap((_, i) => (i >= first && i <= last ? [i] : []))).toEqual(inside)
        }
      }),
    )
  })
})

describe('rangesOf', () => {
  it('puts the task first and names each field', () => {
    const evidence = {
      lead: [position(0, 4)],
      coordinating: [position(5, 6)],
      actions: [position(7, 8)],
      deadline: position(8, 9),
      deliverable: position(9, 10),
    }
    expect(rangesOf(position(0, 10), evidence, 10).map(({ kind }) => kind)).toEqual([...kinds])
  })

  it('leaves out what does not lie in the text', () => {
    const evidence = {
      lead: [position(5, 5), position(7, 6), position(8, 11), position(-1, 3)],
      coordinating: [],
      actions: [],
    }
    expect(rangesOf(position(0, Number.NaN), evidence, 10)).toEqual([])
  })
})
