import type { Notes } from './notes.ts'
import type { Styles } from './styles.ts'
import { symbol } from './symbols.ts'
import { child, type Element, isOn } from './xml.ts'

/** Characters of one weight; "\n" is a line break, "\f" a page break. */
export interface Span {
  text: string
  bold: boolean
}

/** What a paragraph holds: its characters, and the text boxes that are tied to it. */
export interface Inline {
  spans: Span[]
  boxes: Element[]
  pictures: boolean
}

/** What was left out of the text or taken as shown, for the diagnostics. */
export interface Seen {
  changes: boolean
  hidden: boolean
}

/** Elements that print nothing in the text: properties, deleted and moved text, instructions, pronunciation. */
const SILENT: ReadonlySet<string> = new Set([
  ...['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr'],
  ...['w:instrText', 'w:delText', 'w:delInstrText', 'w:rt', 'w:annotationRef', 'w:footnoteRef', 'w:endnoteRef'],
])
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])
const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo'])

/** Characters that have an element of their own. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', '\u00ad'],
])

/** Reads what stands in a paragraph, run by run, as it is shown once all changes are accepted. */
export class InlineReader {
  private readonly styles: Styles
  private readonly notes: Notes
  private readonly seen: Seen
  private style: string | undefined
  /** For each field that is open, whether its instruction is still being read; and how many such there are. */
  private fields: boolean[] = []
  private instructions = 0
  private out: Inline = { spans: [], boxes: [], pictures: false }

  constructor(styles: Styles, notes: Notes, seen: Seen) {
    this.styles = styles
    this.notes = notes
    this.seen = seen
  }

  read(paragraph: Element, style: string | undefined): Inline {
    this.style = style
    // An instruction ends with its paragraph at the latest: a field that lacks its end swallows no more than that.
    this.fields = []
    this.instructions = 0
    this.out = { spans: [], boxes: [], pictures: false }
    this.visit(paragraph.children, undefined)
    return this.out
  }

  private visit(elements: readonly Element[], run: Element | undefined): void {
    for (const element of elements) this.element(element, run)
  }

  private element(element: Element, run: Element | undefined): void {
    const { name, attributes, children } = element
    if (SILENT.has(name)) return
    if (DELETED.has(name)) this.seen.changes = true
    else if (name === 'w:r') this.run(element)
    else if (name === 'w:fldChar') this.field(attributes.fldCharType)
    else if (name === 'mc:AlternateContent') this.visit(alternative(element), run)
    else if (name === 'w:txbxContent') this.out.boxes.push(element)
    else if (name === 'w:t' || name === 'm:t') this.text(element, run)
    else if (name === 'w:sym') this.put(symbol(attributes.font, attributes.char), run)
    else if (name === 'w:br') this.put(attributes.type === 'page' || attributes.type === 'column' ? '\f' : '\n', run)
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.reference(element, run)
    else if (CHARACTERS.has(name)) this.put(CHARACTERS.get(name) as string, run)
    else {
      if (INSERTED.has(name)) this.seen.changes = true
      if (name === 'w:drawing' || name === 'w:pict') this.out.pictures = true
      this.visit(children, run)
    }
  }

  private run(run: Element): void {
    const properties = child(run, 'w:rPr')
    if (this.styles.isOn('hidden', properties, this.style)) {
      this.seen.hidden ||= run.children.some((one) => one.name === 'w:t')
      // A field begins and ends in hidden runs, too.
      for (const one of run.children) if (one.name === 'w:fldChar') this.element(one, properties)
      return
    }
    this.visit(run.children, properties)
  }

  private field(type: string | undefined): void {
    if (type === 'begin') {
      this.fields.push(true)
      this.instructions++
    } else if (type === 'separate' || type === 'end') {
      if (this.fields.pop()) this.instructions--
      if (type === 'separate') this.fields.push(false)
    }
  }

  /** White space at the ends counts only where xml:space says so; line ends within are white space of the file. */
  private text({ text, attributes }: Element, run: Element | undefined): void {
    const folded = text.replace(/[\n\r\t]/g, ' ')
    const shown = attributes.space === 'preserve' ? folded : folded.replace(/^ +| +$/g, '')
    this.put(this.styles.isOn('capitals', run, this.style) ? shown.toUpperCase() : shown, run)
  }

  /** A mark that the writer set himself stands behind its reference as text. */
  private reference(element: Element, run: Element | undefined): void {
    const custom = element.attributes.customMarkFollows
    const mark = this.notes.mark(element)
    if (mark !== null && (custom === undefined || custom === '0' || custom === 'false')) this.put(mark, run)
  }

  private put(text: string, run: Element | undefined): void {
    if (text === '' || this.instructions > 0) return
    const bold = this.styles.isOn('bold', run, this.style)
    const last = this.out.spans.at(-1)
    if (last && last.bold === bold) last.text += text
    else this.out.spans.push({ text, bold })
  }
}

/** Of the forms of one thing the first that the file offers: all say the same. */
function alternative(element: Element): readonly Element[] {
  const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')
  return choice?.children ?? []
}

/** Whether the mark at the paragraph's end is deleted or moved away, so that the next paragraph goes on with it. */
export function isMarkDeleted(properties: Element | undefined): boolean {
  const mark = child(properties, 'w:rPr')
  return mark?.children.some((one) => DELETED.has(one.name)) ?? false
}

/** Whether the mark at the paragraph's end is hidden. */
export function isMarkHidden(properties: Element | undefined): boolean {
  return isOn(child(properties, 'w:rPr'), 'w:vanish') ?? false
}
