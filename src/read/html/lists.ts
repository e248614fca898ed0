import type { Element } from 'hast'
import { roman } from '../roman.ts'
import { attribute, isElement } from './elements.ts'

type Style = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'bullet' | 'none'

const types: Readonly<Record<string, Style>> = {
  ...{ '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' },
  ...{ disc: 'bullet', circle: 'bullet', square: 'bullet' },
}

const styles: Readonly<Record<string, Style>> = {
  ...{ decimal: 'decimal', 'decimal-leading-zero': 'decimal', none: 'none' },
  ...{ 'lower-alpha': 'lower-alpha', 'lower-latin': 'lower-alpha', 'lower-roman': 'lower-roman' },
  ...{ 'upper-alpha': 'upper-alpha', 'upper-latin': 'upper-alpha', 'upper-roman': 'upper-roman' },
  ...{ disc: 'bullet', circle: 'bullet', square: 'bullet' },
}

const LIST_STYLE = /list-style(?:-type)?\s{0,5}:\s{0,5}([a-z-]{1,30})/i

function styleOf(element: Element): Style | null {
  const named = LIST_STYLE.exec(attribute(element, 'style'))?.[1]?.toLowerCase()
  return styles[named ?? ''] ?? types[attribute(element, 'type')] ?? null
}

/**
 * The labels of a list's items as a browser shows them: "3. ", "c. ", "III. ", "- " for a bullet, "" for none. By the
 * item itself; an item that names its value is counted on from there.
 */
export function labelsOf(list: Element): Map<Element, string> {
  const items = list.children.filter(isElement).filter(({ tagName }) => tagName === 'li')
  const ordered = list.tagName === 'ol'
  const style = styleOf(list) ?? (ordered ? 'decimal' : 'bullet')
  const step = ordered && list.properties.reversed === true ? -1 : 1
  let number = integer(attribute(list, 'start')) ?? (step < 0 ? items.length : 1)
  const labels = new Map<Element, string>()
  for (const item of items) {
    if (ordered) number = integer(attribute(item, 'value')) ?? number
    labels.set(item, labelOf(number, styleOf(item) ?? style))
    number += step
  }
  return labels
}

const integer = (text: string): number | null => (/^\s{0,5}[+-]?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : null)

function labelOf(number: number, style: Style): string {
  if (style === 'none') return ''
  if (style === 'bullet') return '- '
  return `${figures(number, style)}. `
}

/** Letters go on behind z as aa; what letters or Roman figures cannot say is said in decimal figures. */
function figures(number: number, style: Style): string {
  if (style === 'decimal' || number < 1 || (style.endsWith('roman') && number > 3999)) return String(number)
  const text = style.endsWith('roman') ? roman(number) : letters(number)
  return style.startsWith('upper') ? text : text.toLowerCase()
}

function letters(number: number): string {
  let text = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text
  }
  return text
}
