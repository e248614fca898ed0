/** What would be a rule or an underline of Markdown and prints as one: left as it is, for no reader takes it for words. */
const RULE = /^[-–—_=.·\s]{3,}$/u

/** Whether a line is drawn and not written: "-----", "_____". */
export const isDrawn = (line: string): boolean => RULE.test(line)

/** What can be a mark of Markdown within a line; of characters that come in runs, all of them. */
const MARKS = /_+|\*+|[\\`|<\]&]/g

// A reference: "&amp;", "&#8211;"; not "KH&CN" nor "R & D;".
const REFERENCE = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/iy
// At a line's start: "# …", "> …", "12. …", "3) …", "~~~".
const START = /^(?:#{1,6}(?=\s|$)|>|~~~|\d{1,9}[.)](?=\s|$))/u
const HEADING = /^#{1,6}(?=\s|$)/

/** What stands in a text instead of its characters from one place to another. */
export type Edit = [from: number, to: number, text: string]

/**
 * The backslashes that a line needs, so that Markdown reads back the same words.
 * @param opens whether blocks may begin with the line: not in a cell, nor behind the "**" of bold words
 */
export function escapesOf(line: string, opens: boolean): Edit[] {
  const found: Edit[] = []
  const start = opens ? startOf(line) : HEADING.test(line) ? 0 : null
  if (start !== null) found.push([start, start + 1, `\\${line[start]}`])
  for (const { 0: mark, index } of line.matchAll(MARKS)) {
    if (mustEscape(line, index, mark)) found.push([index, index + mark.length, mark.replace(/./g, '\\$&')])
  }
  return found
}

/** Of "12." the point, of the other marks of a line's start the first sign. */
function startOf(line: string): number | null {
  const from = afterBullets(line)
  const start = START.exec(line.slice(from))?.[0]
  if (start === undefined) return null
  return /\d/.test(start) ? from + start.length - 1 : from
}

/** Behind the marks of lists a line begins anew: "- 1. …". */
function afterBullets(line: string): number {
  let at = 0
  while (/[-+]/.test(line[at] ?? '') && /^\s?$/.test(line[at + 1] ?? '')) {
    at++
    while (/\s/.test(line[at] ?? '')) at++
  }
  return at
}

function mustEscape(line: string, at: number, mark: string): boolean {
  const before = line[at - 1] ?? ' '
  const after = line[at + mark.length] ?? ' '
  if (mark === '<') return /[A-Za-z/!?]/.test(after)
  if (mark === ']') return after === '(' || after === ':'
  if (mark === '&') {
    REFERENCE.lastIndex = at
    return REFERENCE.test(line)
  }
  // Low lines between blanks or within a word mark nothing: "Số: ___ ngày", "don_vi".
  return !(mark.startsWith('_') && (isAll(BLANK, before, after) || isAll(WORD, before, after)))
}

const BLANK = /\s/
const WORD = /[\p{L}\p{N}]/u
const isAll = (kind: RegExp, before: string, after: string): boolean => kind.test(before) && kind.test(after)
