/** What would be a rule or an underline of Markdown and prints as one: left as it is, for no reader takes it for words. */
const RULE = /^[-–—_=.·\s]{3,}$/u

/** Whether a line is drawn and not written: "-----", "_____". */
export const isDrawn = (line: string): boolean => RULE.test(line)

/** Marks of Markdown that count wherever they stand. */
const ALWAYS = new Set(['\\', '*', '`', '|'])

// A reference: "&amp;", "&#8211;"; not "KH&CN" nor "R & D;".
const REFERENCE = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/iy
// A list's mark, behind which a line begins anew: "- 1. …".
const BULLETS = /^(?:[-+](?: +|$))*/
// At a line's start: "# …", "> …", "12. …", "3) …", "~~~".
const START = /^(?:#{1,6}(?=\s|$)|>|~~~|\d{1,9}[.)](?=\s|$))/u
const HEADING = /^#{1,6}(?=\s|$)/

/**
 * Before which characters of a line a backslash must stand, so that Markdown reads back the same words.
 * @param bold whether the line opens with "**": no list begins there
 */
export function escapesOf(line: string, bold = false): Set<number> {
  const found = new Set<number>()
  if (!bold) atStart(line, found)
  else if (HEADING.test(line)) found.add(0)
  for (let i = 0; i < line.length; i++) if (mustEscape(line, i)) found.add(i)
  return found
}

function atStart(line: string, found: Set<number>): void {
  const from = (BULLETS.exec(line)?.[0] ?? '').length
  const start = START.exec(line.slice(from))?.[0]
  if (start === undefined) return
  // Of "12." the point, of the others the first sign.
  found.add(/\d/.test(start) ? from + start.length - 1 : from)
}

function mustEscape(line: string, at: number): boolean {
  const char = line[at] as string
  if (ALWAYS.has(char)) return true
  const next = line[at + 1] ?? ''
  if (char === '<') return /[A-Za-z/!?]/.test(next)
  if (char === ']') return next === '(' || next === ':'
  if (char === '_') return !isInert(line, at)
  if (char !== '&') return false
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
