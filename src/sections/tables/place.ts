import { endOf, startOf } from '../../normalise/mapped.ts'
import { type Cell, type Content, KINDS, type Mark, type SectionNode } from '../types.ts'
import type { Part } from './index.ts'

const rank = (mark: Mark) => KINDS.indexOf(mark.kind)

/**
 * Puts a table where it stands: what is above its first group row into the text, each group as a section below `parent`,
 * "A" above "I" above "1". Marks in a table go their own way; they neither continue nor end a sequence around it.
 */
export function placeTable(
  parts: Part[],
  parent: SectionNode | undefined,
  into: Content[],
  roots: SectionNode[],
): void {
  // The offset of its first word tells a table from the others.
  const table = parts[0]?.table.rows.find((row) => row.some(filled))?.find(filled)?.mapped.map[0] ?? 0
  const open: SectionNode[] = []
  for (const { group, table: own } of parts) {
    if (!group?.mark) {
      into.push({ type: 'table', table: own })
      continue
    }
    const { mark, heading } = group
    while (open.length > 0 && rank((open.at(-1) as SectionNode).mark) >= rank(mark)) open.pop()
    const above = open.at(-1) ?? parent
    const node: SectionNode = {
      mark,
      label: mark.label,
      path: pathOf(mark, open, parent),
      heading: heading.mapped.text.replace(/\s*\n\s*/g, ' '),
      start: startOf(heading.mapped),
      end: endOf(heading.mapped),
      table,
      content: [
        { type: 'paragraph', paragraph: { ...heading, title: false } },
        { type: 'table', table: own },
      ],
      children: [],
    }
    ;(above ? above.children : roots).push(node)
    open.push(node)
    const end = own.rows.reduce((last, row) => Math.max(last, endOfRow(row)), node.end)
    for (const one of open) one.end = Math.max(one.end, end)
  }
}

const filled = ({ mapped }: Cell) => mapped.text !== ''
const endOfRow = (row: readonly Cell[]) => Math.max(0, ...row.map((cell) => endOf(cell.mapped)))

/** "1.1" under "1" stands alone at its place, as everywhere. */
function pathOf(mark: Mark, open: SectionNode[], parent: SectionNode | undefined): string {
  const outer =
    mark.kind === 'decimal' ? open.filter((node) => node.mark.kind !== 'number' && node.mark.kind !== 'decimal') : open
  const above = outer.at(-1) ?? parent
  return above ? `${above.path}.${mark.label}` : mark.label
}
