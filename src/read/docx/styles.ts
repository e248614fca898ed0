import type { Place } from '../../messages/index.ts'
import { child, type Element, elementsOf, integer, isOn, value } from './xml.ts'
import type { Part } from './zip.ts'

/** The properties of characters that change what is read. */
export const TOGGLES = { bold: 'w:b', capitals: 'w:caps', hidden: 'w:vanish' } as const
export type Toggle = keyof typeof TOGGLES
type Toggles = Partial<Record<Toggle, boolean>>

/** Which list a paragraph belongs to, as far as it is said at one place; list "0" is none. */
export interface Numbered {
  list?: string
  level?: number
}

interface Style {
  type: string
  name: string
  basedOn: string | undefined
  numbered: Numbered
  toggles: Toggles
}

/** Word goes no further than some ten styles; a damaged file may lead round in a circle. */
const DEEPEST = 30

/** The styles of a document, with what they take over from those that they are based on. */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private defaultParagraph: string | undefined
  private readonly defaults: Toggles = {}

  constructor(part: Part | null, place: Place) {
    if (!part) return
    for (const element of elementsOf(part, 1, place)) {
      if (element.name === 'w:docDefaults') {
        this.defaults = togglesOf(child(child(element, 'w:rPrDefault'), 'w:rPr'))
      } else if (element.name === 'w:style') this.add(element)
    }
  }

  private add(element: Element): void {
    const { styleId, type = 'paragraph', default: standard } = element.attributes
    if (styleId === undefined) return
    if (type === 'paragraph' && (standard === '1' || standard === 'true')) this.defaultParagraph = styleId
    this.styles.set(styleId, {
      type,
      name: value(element, 'w:name') ?? styleId,
      basedOn: value(element, 'w:basedOn'),
      numbered: numberedOf(child(element, 'w:pPr')),
      toggles: togglesOf(child(element, 'w:rPr')),
    })
  }

  /** The list and level of a paragraph's style: each from the nearest style that says it. */
  numbered(paragraphStyle: string | undefined): Numbered & { style?: string } {
    let found: Numbered & { style?: string } = {}
    for (const [id, { numbered }] of this.chain(paragraphStyle ?? this.defaultParagraph)) {
      if (numbered.list !== undefined && found.list === undefined) found.style = id
      found = { ...numbered, ...found }
    }
    return found
  }

  /**
   * Whether a property is on for a run: its own word counts, else those of the paragraph's and the character's style,
   * of which a second one switches off again what the first switched on (ECMA-376 part 1, 17.7.3).
   */
  isOn(toggle: Toggle, run: Element | undefined, paragraphStyle: string | undefined): boolean {
    const own = isOn(run, TOGGLES[toggle])
    if (own !== undefined) return own
    if (this.defaults[toggle]) return true
    return this.said(toggle, paragraphStyle ?? this.defaultParagraph) !== this.said(toggle, value(run, 'w:rStyle'))
  }

  /** A line of a table of contents: its words stand in the document once more. */
  isContents(paragraphStyle: string | undefined): boolean {
    return /^toc \d$/i.test(this.styles.get(paragraphStyle ?? '')?.name ?? '')
  }

  private said(toggle: Toggle, style: string | undefined): boolean {
    for (const [, { toggles }] of this.chain(style)) if (toggles[toggle] !== undefined) return toggles[toggle]
    return false
  }

  /** A style and those that it is based on. */
  private *chain(id: string | undefined): Generator<[string, Style]> {
    let at = id
    for (let steps = 0; at !== undefined && steps < DEEPEST; steps++) {
      const style = this.styles.get(at)
      if (!style) return
      yield [at, style]
      at = style.basedOn
    }
  }
}

/** What w:numPr of paragraph properties says. */
export function numberedOf(properties: Element | undefined): Numbered {
  const found = child(properties, 'w:numPr')
  const list = value(found, 'w:numId')
  const level = integer(found, 'w:ilvl')
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) }
}

function togglesOf(properties: Element | undefined): Toggles {
  const found: Toggles = {}
  for (const [toggle, name] of Object.entries(TOGGLES)) {
    const on = isOn(properties, name)
    if (on !== undefined) found[toggle as Toggle] = on
  }
  return found
}
