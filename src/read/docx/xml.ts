import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Place } from '../../messages/index.ts'
import { ReadError } from '../errors.ts'
import { limits } from './limits.ts'
import type { Part } from './zip.ts'

/** An element, its name with the usual prefix ("w:p") whatever the file calls it; elements of drawings have none. */
export interface Element {
  name: string
  attributes: Attributes
  children: Element[]
  /** Of w:t and m:t; empty elsewhere. */
  text: string
}

export type Attributes = Readonly<Partial<Record<AttributeName, string>>>

/** What is read of attributes, by local name; the many others (revision ids, measures) would only fill the memory. */
const ATTRIBUTES = [
  ...['val', 'id', 'Id', 'Type', 'Target', 'TargetMode', 'type', 'styleId', 'default', 'numId', 'abstractNumId'],
  ...['ilvl', 'font', 'char', 'fldCharType', 'space', 'customMarkFollows'],
] as const
type AttributeName = (typeof ATTRIBUTES)[number]
const KNOWN: ReadonlySet<string> = new Set(ATTRIBUTES)

/** Names of namespaces in the two forms of the standard (ECMA-376, transitional and strict), and their usual prefixes. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
])

const TEXTS: ReadonlySet<string> = new Set(['w:t', 'm:t'])

/**
 * The elements of a part that stand at a depth (0 the root), each whole, as soon as its end is read: a long document
 * is never held in full. No entities but those of XML itself, and no document type.
 * @throws ReadError for a part that is no XML, has a document type, or nests too deep
 */
export function* elementsOf(part: Part, depth: number, place: Place): Generator<Element> {
  const done: Element[] = []
  const open: Element[] = []
  let level = 0
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', () => {
    throw new ReadError('read/damaged-part', { part: part.name }, place)
  })
  parser.on('doctype', () => {
    throw new ReadError('read/xml-doctype', { part: part.name }, place)
  })
  parser.on('opentag', (tag) => {
    if (level >= limits.depth) throw new ReadError('read/xml-depth', { part: part.name, limit: limits.depth }, place)
    if (level >= depth) open.push(elementOf(tag))
    level++
  })
  parser.on('text', (text) => {
    const top = open.at(-1)
    if (top && TEXTS.has(top.name)) top.text += text
  })
  parser.on('cdata', (text) => {
    const top = open.at(-1)
    if (top && TEXTS.has(top.name)) top.text += text
  })
  parser.on('closetag', () => {
    level--
    const element = open.pop()
    if (!element) return
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else done.push(element)
  })
  for (const text of decode(part, place)) {
    parser.write(text)
    yield* done.splice(0)
  }
  parser.close()
  yield* done
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name)
}

/** `w:val` of the first child of a name. */
export function value(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.val
}

/** An on/off property (ECMA-376 part 1, 17.17.4): on where it stands without a value; undefined where it does not. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && !['0', 'false', 'off'].includes(found.attributes.val ?? '')
}

/** A whole number of a child's `w:val`; undefined where there is none. */
export function integer(element: Element | undefined, name: string): number | undefined {
  const text = value(element, name)
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}

function elementOf(tag: SaxesTagNS): Element {
  const attributes: Record<string, string> = {}
  for (const { local, value } of Object.values(tag.attributes)) if (KNOWN.has(local)) attributes[local] = value
  return { name: (PREFIXES.get(tag.uri) ?? '') + tag.local, attributes, children: [], text: '' }
}

/** UTF-8, or UTF-16 by its byte order mark: XML knows both without being told. */
function* decode({ name, bytes }: Part, place: Place): Generator<string> {
  const [first, second] = bytes
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  const decoder = new TextDecoder(label, { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += SLICE)
      yield decoder.decode(bytes.subarray(at, at + SLICE), { stream: true })
    yield decoder.decode()
  } catch {
    throw new ReadError('read/damaged-part', { part: name }, place)
  }
}

const SLICE = 2 ** 16
