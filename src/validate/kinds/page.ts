import { endOf, startOf } from '../../normalise/mapped.ts'
import { bare } from '../../sections/frame/fold.ts'
import type { Content, Paragraph, SectionNode, Zone } from '../../sections/types.ts'
import type { Line } from '../../tree/index.ts'
import type { DocumentSubject, Range } from '../types.ts'

/** Where a line, or a part of it, stands in the source. */
export const rangeOf = ({ mapped }: Line): Range => [startOf(mapped), endOf(mapped)]

/** The lines of a zone that are read. */
export function linesIn({ lines, parsed }: DocumentSubject, { from, to }: Zone): Line[] {
  return lines.slice(from, to).filter((_, i) => !parsed.zones.ignored.has(from + i))
}

/** The line of a zone that is these words, else the first that holds them, whatever their accents and capitals. */
export function lineWith(subject: DocumentSubject, zone: Zone, words: string): Line | undefined {
  const wanted = bare(words)
  const lines = linesIn(subject, zone).filter(({ mapped }) => bare(mapped.text).includes(wanted))
  return lines.find(({ mapped }) => mapped.text.length === words.length) ?? lines[0]
}

/** Where something that is missing from a zone would be looked for: its first or its last line. */
export function edgeOf({ lines, source }: DocumentSubject, { from, to }: Zone, end: 'first' | 'last'): Range {
  const line = lines[end === 'first' ? from : to - 1] ?? lines[0]
  return line ? rangeOf(line) : [0, Math.min(1, source.text.length)]
}

/** The paragraphs of the provisions, cells of tables with them, in the order of the text. */
export function paragraphsOf({ parsed }: DocumentSubject): Paragraph[] {
  const inside = (content: Content[]): Paragraph[] =>
    content.flatMap((one) => (one.type === 'paragraph' ? [one.paragraph] : one.table.rows.flat()))
  const below = (node: SectionNode): Paragraph[] => [...inside(node.content), ...node.children.flatMap(below)]
  return parsed.bodies.flatMap((roots, i) => [...inside(parsed.preambles[i] ?? []), ...roots.flatMap(below)])
}

/** Every provision with what stands above it, in the order of the text. */
export function* provisions(
  nodes: readonly SectionNode[],
  above: readonly SectionNode[] = [],
): Iterable<[SectionNode, readonly SectionNode[]]> {
  for (const node of nodes) {
    yield [node, above]
    yield* provisions(node.children, [...above, node])
  }
}
