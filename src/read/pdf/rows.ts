import type { Glyph, Row, Segment } from './types.ts'

/** In parts of the letters' size. */
const SAME_LINE = 0.3
const WORD_GAP = 0.2
const WIDE_WORD_GAP = 0.3
const COVERED = 0.2
const HAIR = 0.08
const COLUMN_GAP = 1.2
const SIDE_BY_SIDE = 0.7
/** A small letter this far off the base line belongs to the line all the same: a footnote's mark, a square metre. */
const RAISED = 0.65
const SMALL = 0.8
/** A line with more small letters than this is a line. */
const MOST_RAISED = 12

/** The lines that glyphs stand on, from the top down. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const lines = baseLines(glyphs).filter((line) => line.some(isPrinted))
  const kept: Glyph[][] = []
  for (const [at, line] of lines.entries()) {
    const host = [-1, 1, -2, 2].map((step) => lines[at + step]).find((other) => other && raises(other, line))
    if (host)
      host.push(...line.map((glyph) => ({ ...glyph, y: (host[0] as Glyph).y, raised: glyph.y < (host[0] as Glyph).y })))
    else kept.push(line)
  }
  return sideBySide(kept.map(toRow).sort((a, b) => a.y - b.y))
}

const isPrinted = ({ text }: Glyph): boolean => text !== ' '

function baseLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = []
  let open: Glyph[] = []
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const first = open[0]
    if (first && glyph.y - first.y > SAME_LINE * Math.min(first.size, glyph.size)) {
      lines.push(open)
      open = []
    }
    open.push(glyph)
  }
  if (open.length > 0) lines.push(open)
  return lines
}

/** Lines of two columns whose base lines lie less than a line apart are one row. */
function sideBySide(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    const clear =
      above &&
      row.y - above.y < SIDE_BY_SIDE * Math.min(row.size, above.size) &&
      row.segments.every((one) =>
        above.segments.every(
          (other) => one.from - other.to > COLUMN_GAP * row.size || other.from - one.to > COLUMN_GAP * row.size,
        ),
      )
    if (above && clear) above.segments = [...above.segments, ...row.segments].sort((a, b) => a.from - b.from)
    else joined.push(row)
  }
  return joined
}

/** Whether `small` are marks beside the letters of `line`: each of its pieces touches a letter there. */
function raises(line: readonly Glyph[], small: readonly Glyph[]): boolean {
  const base = line[0] as Glyph
  const printed = small.filter(isPrinted).sort((a, b) => a.x - b.x)
  const first = printed[0] as Glyph
  if (printed.length > MOST_RAISED || Math.abs(base.y - first.y) > RAISED * base.size) return false
  const near = (a: number, b: number, parts = 0.35) => Math.abs(a - b) < parts * base.size
  return printed.every((mark, i) => {
    const before = printed[i - 1]
    if (mark.size > SMALL * base.size) return false
    if (before && near(before.x + before.width, mark.x)) return true
    return line.some(
      (glyph) => isPrinted(glyph) && (near(glyph.x + glyph.width, mark.x) || near(mark.x + mark.width, glyph.x, 0.8)),
    )
  })
}

function toRow(glyphs: Glyph[]): Row {
  const sorted = glyphs.sort((a, b) => a.x - b.x)
  const printed = sorted.filter(isPrinted)
  const size = median(printed.map((glyph) => glyph.size))
  // Where blanks are printed a narrow gap is only a gap.
  const wordGap = (printed.length < sorted.length ? WIDE_WORD_GAP : WORD_GAP) * size
  const segments: Segment[] = []
  let end = Number.NEGATIVE_INFINITY
  let blank = false
  for (const glyph of withoutDoubles(sorted)) {
    if (!isPrinted(glyph)) {
      // A number that was put over a row of blanks afterwards covers them: "Số:      /QĐ".
      blank ||= glyph.x >= end - COVERED * size
      continue
    }
    const gap = glyph.x - end
    if (gap > COLUMN_GAP * size) segments.push({ glyphs: [], from: glyph.x, to: glyph.x })
    const segment = segments.at(-1) as Segment
    const last = segment.glyphs.at(-1)
    // Between a label and its heading ("II." + "NHIỆM VỤ" in bold) a tab may leave next to nothing, or nothing.
    const apart = blank || last?.bold !== glyph.bold ? HAIR * size : wordGap
    const label = last?.bold === false && glyph.bold && /[.)]/.test(last.text) && /\p{Lu}/u.test(glyph.text)
    const spaced = last !== undefined && (label || gap > Math.min(apart, wordGap))
    segment.glyphs.push(spaced ? { ...glyph, spaced } : glyph)
    blank = false
    end = Math.max(end, glyph.x + glyph.width)
    segment.to = end
  }
  return { y: (printed[0] as Glyph).y, size, segments }
}

/** A letter printed twice with a hair between is one bold letter. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    const twin = kept.slice(-3).find((other) => other.text === glyph.text && glyph.x - other.x < 0.12 * glyph.size)
    if (!twin || !isPrinted(glyph)) kept.push(glyph)
    else twin.bold = true
  }
  return kept
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** The text of glyphs, as printed. */
export function textOf(glyphs: readonly Glyph[]): string {
  return glyphs
    .map((glyph) => (glyph.spaced ? ` ${glyph.text}` : glyph.text))
    .join('')
    .trim()
}
