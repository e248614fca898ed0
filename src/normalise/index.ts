import { identity, type Mapped, MappedBuilder } from './mapped.ts'

/** White space that prints as a space: tab, no-break, figure, narrow and ideographic spaces. */
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** Characters that print nothing and cut words in two: soft hyphen, zero-width and bidi controls, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
const BREAK = /[\r\v\u0085\u2028\u2029]/
const MARK = /\p{M}/u
const NEEDS_WORK = /[\t\r\v\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/

/**
 * One spelling for the stages behind: NFC, plain spaces, "\n" for every line break ("\f" stays, it ends a page),
 * nothing invisible. The map leads each character back to the source, so that evidence can be quoted as written.
 */
export function normalise(text: string): Mapped {
  if (!NEEDS_WORK.test(text) && !MARK.test(text)) return identity(text)
  const out = new MappedBuilder()
  for (let i = 0; i < text.length; ) {
    const char = text[i] as string
    let end = i + 1
    if (INVISIBLE.test(char)) {
      i = end
      continue
    }
    while (end < text.length && MARK.test(text[end] as string)) end++
    if (end > i + 1) {
      out.push(text.slice(i, end).normalize('NFC'), i, end - i)
    } else if (char === '\r' && text[end] === '\n') {
      end++
      out.push('\n', i, 2)
    } else if (BREAK.test(char)) out.push('\n', i)
    else if (SPACE.test(char)) out.push(' ', i)
    else out.push(char, i)
    i = end
  }
  return out.build()
}
