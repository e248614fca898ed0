import type { Element, ElementContent, Root } from 'hast'
import { attribute, boldIn, isBlock, isElement, isHidden } from './elements.ts'
import { labelsOf } from './lists.ts'
import { tableOf } from './tables.ts'

/** Words of one look. */
export interface Run {
  text: string
  bold: boolean
}

/** A printed line; white space is folded and there is none at its ends. */
export type Line = Run[]

/** A paragraph or a table, as the page shows it. */
export type Block = { element: Element | null } & (
  | { kind: 'text'; lines: Line[] }
  /** Lines of each cell; all rows have the same number of cells, and a cell that another covers is empty. */
  | { kind: 'table'; rows: Line[][][] }
)

/** The blocks of a tree, in order, and for each element the one around it. */
export function blocksOf(root: Root): { blocks: Block[]; around: Map<Element, Element> } {
  const around = new Map<Element, Element>()
  return { blocks: blocksIn(root, null, { bold: false, pre: false }, around), around }
}

export interface Look {
  bold: boolean
  /** Line ends of the source are line ends of the page. */
  pre: boolean
}

/** The blocks inside an element, or the root. */
export function blocksIn(
  parent: Element | Root,
  element: Element | null,
  look: Look,
  around: Map<Element, Element>,
): Block[] {
  const writer = new Writer(element, around)
  writer.children(parent.children as ElementContent[], look)
  writer.endBlock()
  return writer.blocks
}

class Writer {
  blocks: Block[] = []
  private lines: Line[] = []
  private line: Line = []
  /** The label of a list item that has shown nothing yet. */
  private label = ''
  private element: Element | null
  private around: Map<Element, Element>

  constructor(element: Element | null, around: Map<Element, Element>) {
    this.element = element
    this.around = around
  }

  children(nodes: readonly ElementContent[], look: Look): void {
    for (const [i, node] of nodes.entries()) {
      if (node.type === 'text') this.text(isDrawing(nodes[i - 1]) ? node.value.trimStart() : node.value, look)
      else if (isElement(node)) {
        if (this.element) this.around.set(node, this.element)
        if (!isHidden(node)) this.visible(node, look)
      }
    }
  }

  private visible(element: Element, { bold, pre }: Look): void {
    const { tagName } = element
    const inside = { bold: boldIn(element, bold), pre: pre || tagName === 'pre' }
    if (tagName === 'br') this.endLine()
    else if (tagName === 'table') this.table(element, inside)
    else if (isOffice(element)) this.text(`${officeLabel(element)} `, { ...inside, pre: false })
    else if (isNoteMark(element)) return
    else if (isBlock(element)) this.block(element, inside)
    else this.within(element, inside)
  }

  private within(element: Element, look: Look): void {
    const outside = this.element
    this.element = element
    this.children(element.children, look)
    this.element = outside
  }

  private block(element: Element, look: Look): void {
    this.endBlock()
    const outside = this.element
    this.element = element
    if (element.tagName === 'ol' || element.tagName === 'ul') {
      const labels = labelsOf(element)
      for (const child of element.children) {
        const label = isElement(child) ? labels.get(child) : undefined
        if (label !== undefined) this.startItem(label)
        this.children([child], look)
        // An empty item leaves no label behind.
        if (label !== undefined) this.label = ''
      }
    } else this.children(element.children, look)
    this.endBlock()
    this.element = outside
  }

  /** The label of an item around this one that has shown nothing stands on a line of its own. */
  private startItem(label: string): void {
    this.endBlock()
    this.flushLabel()
    this.label = label
  }

  private flushLabel(): void {
    if (this.label === '') return
    this.push({ kind: 'text', lines: [[{ text: this.label.trim(), bold: false }]] })
    this.label = ''
  }

  private table(element: Element, look: Look): void {
    this.endBlock()
    this.flushLabel()
    const read = (cell: Element): Block[] => {
      this.around.set(cell, element)
      return blocksIn(cell, cell, { ...look, bold: boldIn(cell, look.bold) }, this.around)
    }
    for (const block of tableOf(element, read)) this.blocks.push(block)
  }

  private text(value: string, { bold, pre }: Look): void {
    const parts = pre ? value.split(/\r\n|\n|\r/) : [value]
    for (const [i, part] of parts.entries()) {
      if (i > 0) this.endLine()
      this.words(part.replace(/[\s\u00a0]+/g, ' '), bold)
    }
  }

  private words(text: string, bold: boolean): void {
    const last = this.line.at(-1)
    const rest = last === undefined || last.text.endsWith(' ') ? text.replace(/^ /, '') : text
    if (rest === '') return
    const shown = this.takeLabel(rest) + rest
    if (last?.bold === bold) last.text += shown
    else this.line.push({ text: shown, bold })
  }

  /** A bullet is not doubled where the item's text brings its own. */
  private takeLabel(text: string): string {
    const { label } = this
    this.label = ''
    return label === '- ' && /^[-–—+•*] ?\p{L}/u.test(text) ? '' : label
  }

  /** Two line ends in a row are a gap between paragraphs. */
  private endLine(): void {
    const last = this.line.at(-1)
    if (last) last.text = last.text.replace(/ $/, '')
    if (this.line.some(({ text }) => text !== '')) this.lines.push(this.line)
    else this.endLines()
    this.line = []
  }

  endBlock(): void {
    if (this.line.length > 0) this.endLine()
    this.endLines()
  }

  private endLines(): void {
    if (this.lines.length > 0) this.push({ kind: 'text', lines: this.lines })
    this.lines = []
  }

  private push(block: { kind: 'text'; lines: Line[] }): void {
    this.blocks.push({ element: this.element, ...block })
  }
}

/** LibreOffice breaks the source line behind a drawing that floats: "Ủ<img align=left>⏎Y BAN" is one word. */
const isDrawing = (node: ElementContent | undefined): boolean =>
  node !== undefined && isElement(node) && node.tagName === 'img' && attribute(node, 'align') !== ''

/** Word's labels, which it works out when it saves a page: <span style='mso-list:Ignore'>1.<span>…</span></span>. */
const isOffice = (element: Element): boolean => /mso-list\s{0,5}:\s{0,5}Ignore/i.test(attribute(element, 'style'))

/** A sign out of a symbol font stands for a bullet. */
function officeLabel(element: Element): string {
  const label = textOf(element).replace(/[\s\u00a0]+/g, '')
  return /^[·•o§Øüvq¨Ÿ\ue000-\uf8ff]$/u.test(label) ? '-' : label
}

/** The number of a footnote where it is referred to, "[1]" or "1"; the note itself links back and keeps its number. */
function isNoteMark(element: Element): boolean {
  const to = attribute(element, 'href')
  return (
    /^[^#]{0,300}#(?:_?(?:ftn|edn|fn|note)(?!ref)|sd(?:foot|end)note\d{1,4}sym)/i.test(to) &&
    /^\s*\[?\d{1,3}\]?\s*$/.test(textOf(element))
  )
}

function textOf(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : isElement(child) ? textOf(child) : ''))
    .join('')
}
