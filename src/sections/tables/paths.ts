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
  for (const { above, nodes } of tables.values()) {
    const outer = above === '' ? 0 : above.length + 1
    const named = (path: string, name: string) => path.slice(0, outer) + name + path.slice(outer)
    let name = ''
    for (let count = 1; nodes.some(({ path }) => taken.has(named(path, name))); count++) {
      if (above !== '') name = `Bảng ${count + 1}.`
      else name = count === 1 ? 'Phụ lục.' : `Phụ lục ${count}.`
    }
    for (const node of nodes) {
      node.path = named(node.path, name)
      // The same number twice in one table.
      for (let count = 2, { path } = node; taken.has(node.path); count++) node.path = `${path} (${count})`
      taken.add(node.path)
    }
  }
}

const withChildren = (node: SectionNode): SectionNode[] => [node, ...node.children.flatMap(withChildren)]
