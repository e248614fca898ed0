/** What would be a rule or an underline of Markdown and prints as one: left as it is, for no reader takes it for words. */
const RULE = /^[-–—_=.·\s]{3,}$/u

/** Whether a line is drawn and not written: "-----", "_____". */
export const isDrawn = (line: string): boolean => RULE.test(line)

/** Every character that can be a mark of Markdown within a line. */
const MARKS = /[\\*`|<\]_&]/g

// A reference: "&amp;", "&#8211;"; not "KH&CN" nor "R & D;".
const REFERENCE = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/iy
// At a line's start: "# …", "> …", "12. …", "3) …", "~~~".
const START = /^(?:#{1,6}(?=\s|$)|>|~~~|\d{1,9}[.)](?=\s|$))/u
const HEADING = /^#{1,6}(?=\s|$)/

/**
 * Before which characters of a line a backslash must stand, so that Markdown reads back the same words; in order.
 * @param bold whether the line opens with "**": no list begins there
 */
export function escapesOf(line: string, bold: boolean): number[] {
  const found: number[] = []
  const start = bold ? (HEADING.test(line) ? 0 : null) : startOf(line)
  if (start !== null) found.push(start)
  for (const { index } of line.matchAll(MARKS)) if (index !== start && mustEscape(line, index)) found.push(index)
  return found.sort((a, b) => a - b)
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

function mustEscape(line: string, at: number): boolean {
  const char = line[at] as string
  const next = line[at + 1] ?? ''
  if (char === '<') return /[A-Za-z/!?]/.test(next)
  if (char === ']') return next === '(' || next === ':'
  if (char === '_') return !isInert(line, at)
  if (char !== '&') return true
  REFERENCE.lastIndex = at
  return REFERENCE.test(line)
}

/** Low lines between blanks or within a word mark nothing: "Số: ___ ngày", "don_vi". */
function isInert(line: string, at: number): boolean {
  let from = at
  while (line[from - 1] === '_') from--
  let to = at
  while (line[to] === '_') to++
  const before = line[from - 1] ?? ' '
  const after = line[to] ?? ' '
  const blank = /\s/
  const word = /[\p{L}\p{N}]/u
  return (blank.test(before) && blank.test(after)) || (word.test(before) && word.test(after))
}
