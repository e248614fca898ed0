/** A possible pair and what it is worth, above 0. */
export interface Edge {
  row: number
  column: number
  weight: number
}

/**
 * Pairs rows with columns, each at most once, so that the weights of the pairs add up to the most possible: the sparse
 * assignment problem, by shortest augmenting paths (Jonker and Volgenant 1987), a component at a time. Each row may
 * also stay alone, which is worth nothing.
 * @returns the column of each row that has one
 */
export function assign(edges: readonly Edge[]): Map<number, number> {
  const best = edges.reduce((most, { weight }) => Math.max(most, weight), 0)
  const rows = new Map<number, { column: number; cost: number }[]>()
  for (const { row, column, weight } of edges) {
    const list = rows.get(row) ?? []
    list.push({ column, cost: best - weight })
    rows.set(row, list)
  }
  const rowOf = new Map<number, number>()
  const columnOf = new Map<number, number>()
  /** Cost of the pair that a column is in. */
  const paid = new Map<number, number>()
  const price = new Map<number, number>()
  for (const start of [...rows.keys()].sort((a, b) => a - b)) augment(start)
  return columnOf

  /** Finds a place for a row, moving others where that is worth more (Dijkstra over reduced costs). */
  function augment(start: number): void {
    const distance = new Map<number, number>()
    const from = new Map<number, number>()
    const done = new Set<number>()
    const heap = new Heap()
    // The row that stays alone at the end of the path, should that be the best.
    let loner = start
    let lonely = best
    relax(start, 0)
    let end: number | null = null
    let length = lonely
    for (let top = heap.pop(); top !== null; top = heap.pop()) {
      const { key: column, distance: at } = top
      if (done.has(column) || at > (distance.get(column) as number)) continue
      if (at >= lonely) break
      const row = rowOf.get(column)
      if (row === undefined) {
        end = column
        length = at
        break
      }
      done.add(column)
      const base = at - ((paid.get(column) as number) - (price.get(column) ?? 0))
      if (base + best < lonely) [lonely, loner] = [base + best, row]
      relax(row, base)
    }
    if (end === null) length = lonely
    for (const column of done) price.set(column, (price.get(column) ?? 0) + (distance.get(column) as number) - length)
    // Back along the path: each row on it takes the column that it was reached for.
    let row = end === null ? loner : (from.get(end) as number)
    let column = end
    for (;;) {
      const before = columnOf.get(row)
      if (column === null) columnOf.delete(row)
      else take(row, column)
      if (row === start) break
      column = before as number
      row = from.get(column) as number
    }

    function relax(row: number, base: number): void {
      for (const { column, cost } of rows.get(row) ?? []) {
        if (done.has(column)) continue
        const next = base + cost - (price.get(column) ?? 0)
        if (next < (distance.get(column) ?? Infinity)) {
          distance.set(column, next)
          from.set(column, row)
          heap.push({ key: column, distance: next })
        }
      }
    }
  }

  function take(row: number, column: number): void {
    rowOf.set(column, row)
    columnOf.set(row, column)
    const { cost } = rows.get(row)?.find((one) => one.column === column) ?? { cost: 0 }
    paid.set(column, cost)
  }
}

interface Reached {
  key: number
  distance: number
}

/** A binary heap, the least distance on top; of equal ones the lower key, so that the result is always the same. */
class Heap {
  private readonly items: Reached[] = []

  push(item: Reached): void {
    const { items } = this
    let i = items.push(item) - 1
    while (i > 0) {
      const above = (i - 1) >> 1
      if (before(items[above] as Reached, item)) break
      items[i] = items[above] as Reached
      i = above
    }
    items[i] = item
  }

  pop(): Reached | null {
    const { items } = this
    const top = items[0]
    const last = items.pop()
    if (top === undefined || last === undefined) return null
    if (items.length === 0) return top
    let i = 0
    for (;;) {
      let below = 2 * i + 1
      if (below >= items.length) break
      if (below + 1 < items.length && before(items[below + 1] as Reached, items[below] as Reached)) below++
      if (before(last, items[below] as Reached)) break
      items[i] = items[below] as Reached
      i = below
    }
    items[i] = last
    return top
  }
}

const before = (a: Reached, b: Reached): boolean =>
  a.distance < b.distance || (a.distance === b.distance && a.key < b.key)
