import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, type Edge } from '../../src/compare/match/assign.ts'

/** The most that any pairing is worth, by trying all. */
function most(edges: readonly Edge[]): number {
  const [first, ...rest] = edges
  if (!first) return 0
  const free = rest.filter(({ row, column }) => row !== first.row && column !== first.column)
  return Math.max(most(rest), first.weight + most(free))
}

describe('the assignment', () => {
  it('is worth the most possible, with each row and column once', () => {
    const edge = fc.record({ row: fc.nat(5), column: fc.nat(5), weight: fc.integer({ min: 1, max: 20 }) })
    const key = ({ row, column }: Edge): string => `${row} ${column}`
    fc.assert(
      fc.property(fc.uniqueArray(edge, { selector: key, maxLength: 14 }), (edges) => {
        const found = assign(edges)
        expect(new Set(found.values()).size).toBe(found.size)
        const weights = [...found].map(([row, column]) => edges.find((one) => key(one) === `${row} ${column}`)?.weight)
        expect(weights).not.toContain(undefined)
        expect(weights.reduce((sum: number, one) => sum + (one ?? 0), 0)).toBe(most(edges))
      }),
      { numRuns: 400 },
    )
  })
  it('prefers the best whole to the best pair', () => {
    const edges = [
      { row: 0, column: 0, weight: 10 },
      { row: 0, column: 1, weight: 9 },
      { row: 1, column: 0, weight: 9 },
    ]
    expect([...assign(edges)].sort()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })
})
