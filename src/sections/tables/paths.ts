import type { SectionNode } from '../types.ts'

/**
 * Gives the group rows of a table paths of their own where others have them: "Phụ lục.I" where the provisions have an I
 * as well, "III.Bảng 2.I" where another table of III has one.
 */
export function separatePaths(roots: readonly SectionNode[]): void {
  const taken = new Set<string>()
  const tables = new Map<number, { above: string; nodes: SectionNode[] }>()
  const visit = (nodes: readonly SectionNode[], above: string) => {
    for (const node of nodes) {
      if (node.table === undefined) {
        taken.add(node.path)
        visit(node.children, node.path)
        continue
      }
      const table = tables.get(node.table)
      if (table) table.nodes.push(...withChildren(node))
      else tables.set(node.table, { above, nodes: withChildren(node) })
    }
  }
  visit(roots, '')
  // Where the last search ended: a thousand tables of one section are not counted from the first again.
  const counts = new Map<string, number>()
  const free = (key: string, isTaken: (count: number) => boolean): number => {
    let count = counts.get(key) ?? 0
    while (isTaken(count)) count++
    counts.set(key, count)
    return count
  }
  for (const { above, nodes } of tables.values()) {
    const outer = above === '' ? 0 : above.length + 1
    const named = (path: string, count: number) => path.slice(0, outer) + nameOf(above, count) + path.slice(outer)
    const table = free(above, (count) => nodes.some(({ path }) => taken.has(named(path, count))))
    for (const node of nodes) {
      const path = named(node.path, table)
      // The same number twice in one table.
      const again = (count: number) => (count === 0 ? path : `${path} (${count + 1})`)
      node.path = again(free(`${path}|`, (count) => taken.has(again(count))))
      taken.add(node.path)
    }
  }
}

function nameOf(above: string, count: number): string {
  if (count === 0) return ''
  if (above !== '') return `Bảng ${count + 1}.`
  return count === 1 ? 'Phụ lục.' : `Phụ lục ${count}.`
}

const withChildren = (node: SectionNode): SectionNode[] => [node, ...node.children.flatMap(withChildren)]
