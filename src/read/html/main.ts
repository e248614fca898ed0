import type { Element } from 'hast'
import type { Block, Line } from './blocks.ts'
import { attribute } from './elements.ts'

const textOfLine = (line: Line): string => line.map(({ text }) => text).join('')
const linesOf = (block: Block): string[] =>
  (block.kind === 'text' ? block.lines : block.rows.flat(2)).map((line) => textOfLine(line).normalize('NFC'))

/** The lines that open a document, the surest first; each must be the whole line. */
const motto = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM)(?:\s{0,3}Độc lập.{0,40})?$/iu
const number = /^Số\s{0,3}:?\s{0,3}[\d.…]{0,8}\s{0,3}(?:\/\d{4})?\s{0,3}[/-]\s{0,3}[\p{Lu}\d&/-]{2,40}(?:\/\S{1,40})?$/u
const addressed = /^Kính gửi\s{0,3}:/iu
/** … and the ones that close it. */
const recipients = /^Nơi nhận\s{0,3}:?/iu
const authority = /^(?:TM\.|KT\.|TL\.|TUQ\.|Q\.)\s?\p{Lu}{2}/u
const annex = /^PHỤ LỤC(?=$|[ .:])[^\p{Ll}]{0,60}$/u
/** What stands above the motto in a letterhead of one column: names in capitals, a rule, a number, a place and date. */
const letterhead = /^[^\p{Ll}]{2,120}$|^Số\s{0,3}:|^\p{Lu}.{1,40}, ngày /u

/** The part of a page that is the document. */
export interface Part {
  blocks: Block[]
  /** Blocks of the page that were left out. */
  left: number
}

/**
 * The document's own part of a page: the innermost element that holds its letterhead and its closing, from the
 * letterhead on; without these marks the element in which most of the running text stands. The whole page where it is
 * nothing but the document.
 */
export function documentPart(blocks: readonly Block[], around: ReadonlyMap<Element, Element>): Part {
  const lines = blocks.map(linesOf)
  const first = opening(lines)
  const last = closing(lines, first)
  const opens = blocks[first]?.element ?? null
  const ends = blocks[last]?.element ?? densest(blocks, lines, around)
  const shared = opens && ends ? common(opens, ends, around) : ends
  const element =
    shared && /^(?:Word)?Section\d/.test(attribute(shared, 'className')) ? (around.get(shared) ?? shared) : shared
  const within = element === null ? () => true : holder(element, around)
  const from = first < 0 ? 0 : startOf(lines, first)
  const kept = blocks.filter((block, i) => i >= from && within(block.element))
  return { blocks: kept, left: blocks.length - kept.length }
}

/** The block with which the letterhead begins to be sure; -1 for none. */
function opening(lines: readonly string[][]): number {
  for (const pattern of [motto, number, addressed]) {
    const at = lines.findIndex((block) => block.some((line) => pattern.test(line)))
    if (at >= 0) return at
  }
  return -1
}

/** The last block that closes a document behind its letterhead, or opens an annex behind that; -1 for none. */
function closing(lines: readonly string[][], first: number): number {
  if (first < 0) return -1
  const last = (pattern: RegExp) => lines.findLastIndex((block) => block.some((line) => pattern.test(line)))
  const at = [recipients, authority].map(last).find((place) => place > first) ?? -1
  return at < 0 ? -1 : Math.max(at, last(annex))
}

/** The first block of the letterhead: up to eight that stand above the one that is sure. */
function startOf(lines: readonly string[][], first: number): number {
  let at = first
  while (at > 0 && first - at < 8 && (lines[at - 1] as string[]).every((line) => letterhead.test(line))) at--
  return at
}

/** An element and those around it, innermost first. */
function* pathOf(element: Element | null, around: ReadonlyMap<Element, Element>): Generator<Element> {
  for (let at: Element | null | undefined = element; at; at = around.get(at)) yield at
}

function common(a: Element | null, b: Element | null, around: ReadonlyMap<Element, Element>): Element | null {
  const above = new Set(pathOf(a, around))
  for (const element of pathOf(b, around)) if (above.has(element)) return element
  return null
}

/** Whether an element holds another, for many others. */
function holder(element: Element, around: ReadonlyMap<Element, Element>): (inner: Element | null) => boolean {
  const known = new Map<Element, boolean>([[element, true]])
  return (inner) => {
    const path: Element[] = []
    let answer: boolean | undefined
    for (const at of pathOf(inner, around)) {
      answer = known.get(at)
      if (answer !== undefined) break
      path.push(at)
    }
    for (const at of path) known.set(at, answer ?? false)
    return answer ?? false
  }
}

/** A line of running text; menus and lists of links are made of shorter ones. */
const running = 80

/** The innermost element, no paragraph itself, that holds four fifths of the running text; null where there is none. */
function densest(
  blocks: readonly Block[],
  lines: readonly string[][],
  around: ReadonlyMap<Element, Element>,
): Element | null {
  const weights = new Map<Element, number>()
  let all = 0
  for (const [i, block] of blocks.entries()) {
    const weight = (lines[i] as string[]).reduce((sum, { length }) => sum + (length >= running ? length : 0), 0)
    if (weight === 0) continue
    all += weight
    for (const element of pathOf(block.element, around)) weights.set(element, (weights.get(element) ?? 0) + weight)
  }
  let best: Element | null = null
  let least = Infinity
  for (const [element, weight] of weights) {
    if (/^(?:p|li|td|th|h\d|tr|dd|dt)$/.test(element.tagName)) continue
    const depth = [...pathOf(element, around)].length
    if (weight >= all * 0.8 && -depth < least) [best, least] = [element, -depth]
  }
  return best
}
