/** A matrix as PDF writes it: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number]

/** One printed character, or a blank (" ") as long as rows are not made. Lengths in points of the page as it is shown, y from its top. */
export interface Glyph {
  text: string
  x: number
  /** The base line. */
  y: number
  /** The advance to the next character, its own spacing in it. */
  width: number
  size: number
  bold: boolean
  /** White space stands before it. */
  spaced: boolean
  /** Which annotation printed it; null for the page itself. */
  annotation: number | null
  /** It stands above the base line, smaller than its neighbours. */
  raised?: boolean
}

/** A printed rule, horizontal or vertical: `at` across, `from` to `to` along. */
export interface Rule {
  at: number
  from: number
  to: number
}

/** What stands on a page. */
export interface Page {
  width: number
  height: number
  glyphs: Glyph[]
  horizontal: Rule[]
  vertical: Rule[]
  /** Part of the page that pictures cover, 0 to 1. */
  pictured: number
  /** Letters of it are known by the order of a font's glyphs only. */
  byOrder: boolean
}

/** Glyphs of one line without a wide gap between them. */
export interface Segment {
  glyphs: Glyph[]
  /** Left and right end. */
  from: number
  to: number
}

/** Segments on one base line, from left to right. */
export interface Row {
  y: number
  size: number
  segments: Segment[]
}

/** A row, or a part of one, that is read as one line. */
export interface Line {
  glyphs: Glyph[]
  from: number
  to: number
  y: number
  size: number
}

/** The empty strip between two columns. */
export interface Gutter {
  from: number
  to: number
}

/** Columns side by side, each read to its end: letterhead, recipients and signature. */
export interface Columns {
  type: 'columns'
  columns: [Line[], Line[]]
  gutter: Gutter
}

/** What a page holds, from top to bottom. */
export type Block = { type: 'body'; rows: Row[] } | { type: 'table'; rows: Cell[][] } | Columns

/** A cell of a table, as wide as the columns that it covers. */
export interface Cell {
  lines: Line[]
  width: number
}
