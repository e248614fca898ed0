import { LETTERS, markAt } from '../../sections/marks.ts'
import type { MarkKind, SectionNode } from '../../sections/types.ts'
import type { DocumentSubject, Found } from '../types.ts'
import { provisions, rangeOf } from './page.ts'

const isBullet = ({ mark }: SectionNode): boolean => mark.kind === 'bullet' || mark.kind === 'plus'

/** Runs of siblings that are numbered in one way: "1, 2, 3", "a, b, c"; a new run begins where one begins anew. */
function* runsOf(nodes: readonly SectionNode[]): Iterable<SectionNode[]> {
  let run: SectionNode[] = []
  for (const node of nodes) {
    const last = run.at(-1)
    const goesOn = last !== undefined && last.mark.kind === node.mark.kind && depth(last) === depth(node)
    if (isBullet(node) || !goesOn || (node.mark.ordinal === 1 && last.mark.ordinal !== 1)) {
      if (run.length > 1) yield run
      run = isBullet(node) ? [] : [node]
    } else run.push(node)
  }
  if (run.length > 1) yield run
  for (const node of nodes) yield* runsOf(node.children)
}

const depth = ({ label }: SectionNode): number => label.split('.').length

/** Where a provision's mark stands. */
const markRange = ({ start, mark }: SectionNode): Found['range'] => [start, start + mark.label.length]

/** A number left out: "1, 3", "a, b, d", "d, e" for "d, đ, e". */
export function* gap({ parsed }: DocumentSubject): Iterable<Found> {
  for (const roots of parsed.bodies) {
    for (const run of runsOf(roots)) {
      for (const [i, node] of run.entries()) {
        const before = run[i - 1]
        if (!before || node.mark.ordinal <= before.mark.ordinal + 1 || isForeign(node) || isForeign(before)) continue
        const expected = labelLike(before, before.mark.ordinal + 1)
        yield {
          range: markRange(node),
          params: { label: node.label, before: before.label, expected },
          anchor: `${node.path}<${before.label}`,
        }
      }
    }
  }
}

/** A number that stands twice in its list. */
export function* double({ parsed }: DocumentSubject): Iterable<Found> {
  for (const roots of parsed.bodies) {
    for (const run of runsOf(roots)) {
      for (const [i, node] of run.entries()) {
        // A second "1" may begin a list anew.
        if (run[i - 1]?.label === node.label && node.mark.ordinal !== 1)
          yield { range: markRange(node), params: { label: node.label }, anchor: `${node.path}=${i}` }
      }
    }
  }
}

/** "f)", "j)", "w)", "z)": letters that number no điểm. */
export function* foreignLetter({ parsed }: DocumentSubject): Iterable<Found> {
  for (const roots of parsed.bodies) {
    for (const run of runsOf(roots)) {
      for (const node of run)
        if (isForeign(node)) yield { range: markRange(node), params: { label: node.label }, anchor: node.path }
    }
  }
}

const isForeign = ({ mark, label }: SectionNode): boolean =>
  mark.kind === 'letter' && label !== '' && !LETTERS.includes(label)

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI']

/** The label that a sequence should go on with. */
function labelLike({ mark, label }: SectionNode, ordinal: number): string {
  if (mark.kind === 'letter') return LETTERS[ordinal - 1] ?? String(ordinal)
  if (mark.kind === 'upper') return 'ABCDEĐG'.charAt(ordinal - 1) || String(ordinal)
  if (mark.kind === 'paren') return /\d/.test(label) ? `(${ordinal})` : `(${LETTERS[ordinal - 1] ?? ordinal})`
  const written = /^(.*?)(\d+|[IVXLC]+)$/u.exec(label)
  if (!written) return String(ordinal)
  return `${written[1]}${/\d/.test(written[2] as string) ? ordinal : (ROMAN[ordinal] ?? ordinal)}`
}

/** Kinds whose marks nothing else at the start of a line looks like. */
const SURE: ReadonlySet<MarkKind> = new Set(['letter', 'roman', 'number', 'article'])

/**
 * A line that begins with a mark which fits no list that is open: "a, b, d, c". Not a year or a sum at the start of a
 * line, nor a number far off that only counts something.
 */
export function* outOfOrder({ parsed, lines }: DocumentSubject): Iterable<Found> {
  const opened = new Map([...provisions(parsed.sections)].map((one) => [one[0].start, one]))
  /** The lists that are open: the last provision of each kind, with those that it stands in. */
  let open = new Map<MarkKind, SectionNode>()
  for (const zone of parsed.zones.bodies) {
    for (let i = zone.from; i < zone.to; i++) {
      const line = lines[i]
      if (!line || line.cell || parsed.zones.ignored.has(i)) continue
      const [start] = rangeOf(line)
      const found = opened.get(start)
      if (found) {
        const [node, above] = found
        open = new Map([...above, node].map((one) => [one.mark.kind, one]))
        continue
      }
      const mark = markAt(line.mapped.text)
      const last = mark === null ? undefined : open.get(mark.kind)
      if (!mark || !last || !SURE.has(mark.kind) || !begins(lines[i - 1]?.mapped.text, line.blankBefore)) continue
      // A list that begins anew, or far off, belongs to something else: the rows of a table that fell apart.
      const back = last.mark.ordinal - mark.ordinal
      if (mark.ordinal < 2 || back < 1 || back > NEAR) continue
      yield {
        range: [start, start + mark.label.length],
        params: { label: mark.label, before: last.label },
        anchor: `${mark.label}<${last.path}`,
      }
    }
  }
}

const NEAR = 3

const begins = (before: string | undefined, blank: boolean): boolean =>
  blank || before === undefined || /[.;:]$/.test(before)
