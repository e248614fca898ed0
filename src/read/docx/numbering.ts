import type { Place } from '../../messages/index.ts'
import type { Styles } from './styles.ts'
import { child, type Element, elementsOf, integer, isOn, value } from './xml.ts'
import type { Part } from './zip.ts'

/** One level of a list (w:lvl). */
export interface Level {
  start: number
  /** The name of a number format. */
  format: string
  /** "%1.%2.": the numbers of the levels, from 1, among other characters. */
  text: string
  /** What stands behind the label. */
  suffix: string
  /** All numbers of the label in figures. */
  legal: boolean
  /** It begins anew after a level above this number (from 1) was counted; 0 never, undefined after any above. */
  restart: number | undefined
  /** The paragraph style that belongs to the level. */
  style: string | undefined
}

/** A list as paragraphs name it (w:num). */
export interface List {
  id: string
  /** Lists with the same one count on with each other (w:abstractNum). */
  counter: string
  levels: readonly (Level | undefined)[]
  /** Levels that begin anew where the list first comes. */
  restarts: readonly number[]
}

/** The lists of a document by w:numId; list "0" is none. */
export function readLists(part: Part | null, styles: Styles, place: Place): Map<string, List> {
  const lists = new Map<string, List>()
  if (!part) return lists
  const abstracts = new Map<string, Element>()
  const numbers = new Map<string, Element>()
  for (const element of elementsOf(part, 1, place)) {
    const { abstractNumId, numId } = element.attributes
    if (element.name === 'w:abstractNum' && abstractNumId !== undefined) abstracts.set(abstractNumId, element)
    if (element.name === 'w:num' && numId !== undefined) numbers.set(numId, element)
  }
  for (const [id, element] of numbers) {
    const counter = definition(value(element, 'w:abstractNumId'), abstracts, numbers, styles)
    const abstract = counter === undefined ? undefined : abstracts.get(counter)
    if (id !== '0' && counter !== undefined && abstract) lists.set(id, listOf(id, counter, abstract, element))
  }
  return lists
}

/**
 * The definition that holds the levels: one may lead to a list style (w:numStyleLink), which names a list, which names
 * the definition.
 */
function definition(
  id: string | undefined,
  abstracts: ReadonlyMap<string, Element>,
  numbers: ReadonlyMap<string, Element>,
  styles: Styles,
): string | undefined {
  const link = value(abstracts.get(id ?? ''), 'w:numStyleLink')
  if (link === undefined) return id
  const list = styles.numbered(link).list
  const linked = value(numbers.get(list ?? ''), 'w:abstractNumId')
  return linked !== undefined && child(abstracts.get(linked), 'w:numStyleLink') === undefined ? linked : id
}

function listOf(id: string, counter: string, abstract: Element, number: Element): List {
  const levels: (Level | undefined)[] = []
  const restarts: number[] = []
  for (const level of abstract.children) if (level.name === 'w:lvl') put(levels, level)
  for (const override of number.children) {
    if (override.name !== 'w:lvlOverride') continue
    const at = indexOf(override)
    const own = child(override, 'w:lvl')
    if (own) put(levels, own, at)
    const start = integer(override, 'w:startOverride')
    const level = levels[at]
    if (start === undefined || !level) continue
    levels[at] = { ...level, start }
    restarts.push(at)
  }
  return { id, counter, levels, restarts }
}

/** Word knows nine levels. */
const indexOf = ({ attributes }: Element): number =>
  /^[0-8]$/.test(attributes.ilvl ?? '') ? Number(attributes.ilvl) : 0

function put(levels: (Level | undefined)[], element: Element, at = indexOf(element)): void {
  const format = value(child(element, 'mc:AlternateContent')?.children.at(-1), 'w:numFmt')
  levels[at] = {
    start: integer(element, 'w:start') ?? 0,
    format: value(element, 'w:numFmt') ?? format ?? 'decimal',
    text: value(element, 'w:lvlText') ?? '',
    suffix: value(element, 'w:suff') ?? 'tab',
    legal: isOn(element, 'w:isLgl') ?? false,
    restart: integer(element, 'w:lvlRestart'),
    style: value(element, 'w:pStyle'),
  }
}
