import type { DocumentInfo } from '../model.ts'
import type { Mapped } from '../normalise/mapped.ts'
import type { Line } from '../tree/lines.ts'

/** A half-open range of line indexes. */
export interface Zone {
  from: number
  to: number
}

/**
 * The parts of a document, as half-open ranges over its lines, in order, none overlapping:
 * everything above the first word of the preamble; the preamble and the provisions; the closing (Nơi nhận,
 * signature). A decision that carries a plan ("Kèm theo Quyết định …") has a second body after its closing.
 */
export interface Zones {
  letterhead: Zone
  /** Bodies in order: preamble and provisions, and attached plans and annexes that are to be read as provisions. */
  bodies: Zone[]
  closings: Zone[]
  /** Line indexes inside bodies or after them that are footnotes, page furniture or annex lists, and are not read. */
  ignored: Set<number>
}

/** What the sections stage reads of a document besides its provisions. */
export interface Frame {
  zones: Zones
  document: DocumentInfo
}

/** Finds the parts of a document and reads its letterhead, title and closing. */
export type ReadFrame = (lines: Line[]) => Frame

/** The kinds of marks in the order in which they usually nest (Nghị định 30/2020/NĐ-CP, annex I, II.5). */
export const KINDS = [
  'part',
  'chapter',
  'division',
  'upper',
  'article',
  'roman',
  'number',
  'decimal',
  'letter',
  'paren',
  'bullet',
  'plus',
] as const
export type MarkKind = (typeof KINDS)[number]

/** A section mark at the start of a line. */
export interface Mark {
  kind: MarkKind
  /** As printed, without punctuation: "I", "1", "1.1", "a", "Điều 2", "(1)"; bullets have their sign. */
  label: string
  /** Its place in its own sequence, from 1; 0 for bullets. */
  ordinal: number
  /** How many characters of the line are the mark and the space behind it. */
  length: number
}

/** A paragraph: hard wraps joined, white space folded. `title` where it is a heading line without a mark. */
export interface Paragraph {
  mapped: Mapped
  title: boolean
  /** All of it was bold. */
  strong: boolean
}

/** A cell with its lines joined; `merged` where it is the lower part of a cell that covers several rows. */
export interface Cell extends Paragraph {
  merged?: boolean
}

/** What a row of a table of tasks says of one field, and whether its cell stands there or above. */
export interface FieldCell {
  paragraph: Paragraph
  /** "merged": the cell covers this row as well; "above": this row's cell is empty and the one above may be meant. */
  from: 'own' | 'merged' | 'above'
}

/** A row of a table of tasks. */
export interface TaskRow {
  /** Source offsets of its filled cells, its number left out. */
  range: [number, number]
  content: Paragraph
  fields: Partial<Record<'lead' | 'coordinating' | 'begin' | 'deadline' | 'deliverable', FieldCell>>
  /** The row of one cell, without a mark, that stands above it as a heading. */
  topic: Paragraph | null
}

/** A table in the body. */
export interface Table {
  rows: Cell[][]
  /** The rows that assign work; null where the table is none of tasks. Rows of groups are sections (see tables/). */
  work: { rows: TaskRow[]; explicit: boolean } | null
}

export type Content = { type: 'paragraph'; paragraph: Paragraph } | { type: 'table'; table: Table }

/** A marked provision with its own text (always before its children) and what stands below it. */
export interface SectionNode {
  mark: Mark
  label: string
  path: string
  heading: string
  /** Source offsets of the mark's first and the subtree's last character. */
  start: number
  end: number
  content: Content[]
  children: SectionNode[]
  /** It is a group row of a table: the source offset at which that begins. */
  table?: number
}

/** A document as the grammar stage reads it. */
export interface ParsedDocument extends Frame {
  /** What stands before the first mark of each body. */
  preambles: Content[][]
  /** The provisions of each body; `sections` has them all in a row. */
  bodies: SectionNode[][]
  sections: SectionNode[]
}
