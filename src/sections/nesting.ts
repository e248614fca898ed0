import { KINDS, type Mark, type SectionNode } from './types.ts'

/** How many marks of a sequence may be missing (lost by OCR, left out by the writer) before it is no sequence. */
const GAP = 3
/** With what number a part of a document may begin; "365 ngày …" begins none. */
const HIGHEST = 30

const rank = (mark: Mark) => KINDS.indexOf(mark.kind)
const isBullet = (mark: Mark) => mark.kind === 'bullet' || mark.kind === 'plus'

/** The open sections from the outermost to the innermost, and where the next mark goes. */
export class Nesting {
  readonly roots: SectionNode[] = []
  private stack: SectionNode[] = []
  /** Nothing was read before the first mark: a part of a document may begin at any number. */
  excerpt = false
  /** The last number of each kind: điều go on through the chapters. */
  private readonly latest = new Map<Mark['kind'], number>()

  get top(): SectionNode | undefined {
    return this.stack.at(-1)
  }

  /**
   * Opens a section for a mark, or returns null where the mark does not fit any sequence that is open or could
   * begin here. `fresh` says that the line surely begins a paragraph, so that a sequence may begin out of order.
   */
  open(mark: Mark, fresh: boolean, start: number): SectionNode | null {
    const place = isBullet(mark) ? this.placeBullet(mark) : this.placeNumbered(mark, fresh)
    if (place === null) return null
    this.stack.length = place.depth
    const parent = this.stack.at(-1)
    const siblings = parent ? parent.children : this.roots
    const label = place.label
    const node: SectionNode = {
      mark: { ...mark, ordinal: place.ordinal },
      label,
      path: this.path(parent, mark, label),
      heading: '',
      start,
      end: start,
      content: [],
      children: [],
    }
    siblings.push(node)
    this.stack.push(node)
    if (!isBullet(mark)) this.latest.set(mark.kind, place.ordinal)
    return node
  }

  extend(end: number): void {
    for (const node of this.stack) node.end = Math.max(node.end, end)
  }

  /** "1.1" under "1" stands alone at its place; elsewhere a label is added to its parent's path. */
  private path(parent: SectionNode | undefined, mark: Mark, label: string): string {
    if (mark.kind === 'decimal') {
      const outer = this.stack.filter((node) => node.mark.kind !== 'number' && node.mark.kind !== 'decimal')
      const last = outer.at(-1)
      return last ? `${last.path}.${label}` : label
    }
    return parent ? `${parent.path}.${label}` : label
  }

  private placeBullet(mark: Mark): { depth: number; label: string; ordinal: number } {
    const at = this.stack.findLastIndex((node) => node.mark.kind === mark.kind && sameSign(node.mark, mark))
    if (at >= 0) return this.bulletAt(at)
    const top = this.top
    if (top && isBullet(top.mark)) {
      // A dash after pluses that no dash opened goes on in their list.
      if (mark.kind === 'bullet' && top.mark.kind === 'plus') return this.bulletAt(this.stack.length - 1)
      return this.bulletAt(this.stack.length)
    }
    return this.bulletAt(this.stack.length)
  }

  private bulletAt(depth: number): { depth: number; label: string; ordinal: number } {
    const parent = this.stack[depth - 1]
    const siblings = parent ? parent.children : this.roots
    const ordinal = siblings.filter((node) => isBullet(node.mark)).length + 1
    return { depth, label: `${parent && isBullet(parent.mark) ? '+' : '-'}${ordinal}`, ordinal }
  }

  private placeNumbered(mark: Mark, fresh: boolean): { depth: number; label: string; ordinal: number } | null {
    if (mark.kind === 'decimal') return this.placeDecimal(mark, fresh)
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const open = this.stack[depth] as SectionNode
      if (open.mark.kind !== mark.kind || (mark.ordinal !== -1 && shape(open.label) !== shape(mark.label))) continue
      const next = open.mark.ordinal + 1
      if (mark.ordinal === -1) return { depth, label: String(next), ordinal: next }
      if (mark.ordinal >= next && mark.ordinal <= next + (fresh ? GAP : 0))
        return { depth, label: mark.label, ordinal: mark.ordinal }
      if (mark.ordinal !== 1)
        return fresh && mark.ordinal === open.mark.ordinal ? { depth, label: mark.label, ordinal: mark.ordinal } : null
      // A sequence of the same kind begins anew: below what was announced by a colon, else beside it.
      const inner = this.top as SectionNode
      return inner !== open || /:$/.test(lastText(inner))
        ? this.below(mark, depth + 1)
        : { depth, label: mark.label, ordinal: 1 }
    }
    if (mark.ordinal === -1) return null
    const goesOn = fresh && mark.ordinal === (this.latest.get(mark.kind) ?? 0) + 1
    const begins = this.excerpt && this.roots.length === 0 && mark.ordinal <= HIGHEST
    if (mark.ordinal !== 1 && !goesOn && !begins && !(fresh && mark.ordinal <= GAP)) return null
    return this.below(mark, 0)
  }

  /** Below the innermost open section that such a mark can stand under. */
  private below(mark: Mark, atLeast: number): { depth: number; label: string; ordinal: number } {
    let depth = this.stack.length
    while (depth > atLeast && rank((this.stack[depth - 1] as SectionNode).mark) >= rank(mark)) depth--
    return { depth, label: mark.label, ordinal: mark.ordinal }
  }

  private placeDecimal(mark: Mark, fresh: boolean): { depth: number; label: string; ordinal: number } | null {
    const prefix = mark.label.slice(0, mark.label.lastIndexOf('.'))
    const parent = this.stack.findLastIndex(
      (node) => node.label === prefix && (node.mark.kind === 'number' || node.mark.kind === 'decimal'),
    )
    const sibling = this.stack.findLastIndex(
      (node) => node.mark.kind === 'decimal' && shape(node.label) === shape(mark.label),
    )
    if (sibling > parent && sibling >= 0) {
      const open = this.stack[sibling] as SectionNode
      if (mark.ordinal > open.mark.ordinal && mark.ordinal <= open.mark.ordinal + 1 + GAP)
        return { depth: sibling, label: mark.label, ordinal: mark.ordinal }
    }
    if (parent >= 0)
      return mark.ordinal <= 1 + GAP ? { depth: parent + 1, label: mark.label, ordinal: mark.ordinal } : null
    if (!fresh || mark.ordinal > 1 + GAP) return null
    if (sibling >= 0) return { depth: sibling, label: mark.label, ordinal: mark.ordinal }
    return this.below(mark, 0)
  }
}

const sameSign = (a: Mark, b: Mark) => a.label.slice(0, 1) === b.label.slice(0, 1) || a.kind === 'plus'

/** What keeps sequences of one kind apart: "1.1" from "1.1.1", "(1)" from "(a)". */
function shape(label: string): string {
  return label
    .replace(/\d+/g, '0')
    .replace(/\([a-zđ]+\)/u, '(a)')
    .replace(/[a-zđ]$/u, 'a')
    .replace(/[IVX]+$/, 'I')
}

function lastText(node: SectionNode): string {
  const last = node.content.at(-1)
  return last?.type === 'paragraph' ? last.paragraph.mapped.text : ''
}
