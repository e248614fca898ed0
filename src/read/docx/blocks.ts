import { InlineReader, isMarkDeleted, isMarkHidden, type Seen, type Span } from './inline.ts'
import type { Labels } from './labels.ts'
import type { Notes } from './notes.ts'
import { numberedOf, type Styles } from './styles.ts'
import { type Cell, readTable } from './table.ts'
import { child, type Element, value } from './xml.ts'

/** What stands below each other in a document or a cell. */
export type Block = Paragraph | Table

export interface Paragraph {
  type: 'paragraph'
  spans: Span[]
}

export interface Table {
  type: 'table'
  /** Every row with as many cells as the table has columns. */
  rows: Cell[][]
}

/** Elements that hold blocks and print nothing themselves. */
const WRAPPERS: ReadonlySet<string> = new Set([
  ...['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'],
])

/** Turns the elements of a body, a cell, a note or a text box into blocks, in the order in which they count. */
export class BlockReader {
  readonly seen: Seen & { embedded: boolean; pictures: boolean } = {
    changes: false,
    hidden: false,
    embedded: false,
    pictures: false,
  }
  private readonly styles: Styles
  private readonly labels: Labels
  private readonly inline: InlineReader

  constructor(styles: Styles, labels: Labels, notes: Notes) {
    this.styles = styles
    this.labels = labels
    this.inline = new InlineReader(styles, notes, this.seen)
  }

  /** @param cell whether the elements stand in a cell, where a number alone says something: that of the row */
  *read(elements: Iterable<Element>, cell = false): Generator<Block> {
    const open: Span[] = []
    for (const element of this.unwrapped(elements)) {
      if (element.name === 'w:p') yield* this.paragraph(element, open, cell)
      else if (element.name === 'w:tbl') {
        if (open.some(isPrinted)) yield { type: 'paragraph', spans: open.splice(0) }
        yield* readTable(element, (content) => [...this.read(content, true)], this.seen)
      } else if (element.name === 'w:altChunk') this.seen.embedded = true
    }
    if (open.some(isPrinted)) yield { type: 'paragraph', spans: open }
  }

  private *unwrapped(elements: Iterable<Element>): Generator<Element> {
    for (const element of elements) {
      if (element.name === 'mc:AlternateContent') {
        yield* this.unwrapped((child(element, 'mc:Choice') ?? child(element, 'mc:Fallback'))?.children ?? [])
      } else if (WRAPPERS.has(element.name)) yield* this.unwrapped(element.children)
      else yield element
    }
  }

  /** @param open what a paragraph whose end was deleted hands on to the next one */
  private *paragraph(element: Element, open: Span[], cell: boolean): Generator<Block> {
    const properties = child(element, 'w:pPr')
    const style = value(properties, 'w:pStyle')
    const { spans: own, boxes, pictures } = this.inline.read(element, style)
    this.seen.pictures ||= pictures
    if (!this.styles.isContents(style)) {
      for (const span of own) open.push(span)
      if (isMarkDeleted(properties)) this.seen.changes = true
      else {
        const written = open.some(isPrinted)
        const spans = this.numbered(open.splice(0), properties, style)
        if (written || (cell && spans.length > 0)) yield { type: 'paragraph', spans }
      }
    }
    for (const box of boxes) yield* this.read(box.children, cell)
  }

  /** With its label. An empty paragraph counts in its list, too, as in Word; one whose end is hidden does not. */
  private numbered(spans: Span[], properties: Element | undefined, style: string | undefined): Span[] {
    const first = spans.find(isPrinted)
    if (!first && isMarkHidden(properties)) return []
    const label = this.labels.next(numberedOf(properties), style)
    if (label === '') return first ? spans : []
    // As bold as the words that follow it: a heading is one line.
    return [{ text: label, bold: first?.bold ?? false }, ...(first ? spans : [])]
  }
}

const isPrinted = ({ text }: Span): boolean => text.trim() !== ''
