import { displayWidth } from '../messages/width.ts'
import type { Position } from '../model.ts'

/** Part of a source line and the line that underlines the words in it. */
export interface Excerpt {
  /** From 1. */
  line: number
  text: string
  underline: string
}

/** Words that run over more lines than this are shown to here. */
const MOST_LINES = 3
/** At least so many columns, however narrow the terminal. */
const NARROWEST = 20

// What would move the cursor or turn the direction of writing; each is one code unit, so that offsets hold.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu
const MARK = /^\p{M}/u

/**
 * The lines of a text on which words stand, cut to so many columns around them and underlined by what the letters
 * take on a terminal.
 * @param columns Infinity where nothing is to be cut
 */
export function excerptsOf(text: string, { start, end }: Position, columns: number): Excerpt[] {
  const out: Excerpt[] = []
  let from = start.offset - (start.column - 1)
  for (let line = start.line; line <= end.line && out.length < MOST_LINES; line++) {
    const to = lineEnd(text, from)
    const source = text.slice(from, to).replace(/\t/g, ' ').replace(CONTROL, '?')
    const marked: [number, number] = [Math.max(start.offset - from, 0), Math.min(end.offset - from, source.length)]
    if (line === start.line || source.trim() !== '')
      out.push({ line, ...underlined(source, marked, Math.max(columns, NARROWEST)) })
    from = text.startsWith('\r\n', to) ? to + 2 : to + 1
  }
  return out
}

function lineEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[\r\n]/)
  return found < 0 ? text.length : from + found
}

function underlined(source: string, [from, to]: [number, number], columns: number): Omit<Excerpt, 'line'> {
  const begin = displayWidth(source) <= columns ? 0 : startOf(source, from, columns)
  const before = begin > 0 ? '…' : ''
  const end = endOf(source, begin, columns - before.length)
  const text = before + source.slice(begin, end) + (end < source.length ? '…' : '')
  const lead = displayWidth(before + source.slice(begin, Math.max(from, begin)))
  // Words that are not there, as an empty value, still have a place.
  const width = Math.max(displayWidth(source.slice(Math.max(from, begin), Math.min(to, end))), 1)
  return { text, underline: ' '.repeat(lead) + '~'.repeat(width) }
}

/** Where a line that is too long begins to be shown: a third of the columns before the words, rather between words. */
function startOf(source: string, from: number, columns: number): number {
  const least = columns / 3
  let at = from
  while (at > 0 && (displayWidth(source.slice(at, from)) < least || isInside(source, at))) at--
  const space = source.indexOf(' ', at)
  return at > 0 && space >= 0 && space < from ? space + 1 : at
}

/** The offset up to which so many columns hold, one of them kept for "…". */
function endOf(source: string, begin: number, columns: number): number {
  if (displayWidth(source.slice(begin)) <= columns) return source.length
  let width = 0
  let at = begin
  for (const character of source.slice(begin)) {
    width += displayWidth(character)
    if (width > columns - 1) break
    at += character.length
  }
  return at
}

/** Between a letter and its mark, or in the middle of a character of two code units. */
function isInside(source: string, at: number): boolean {
  return MARK.test(source.slice(at)) || /^[\udc00-\udfff]/.test(source.slice(at, at + 1))
}
