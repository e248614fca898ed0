import { checkerComments } from './comments.ts'
import { identity, type Mapped, MappedBuilder } from './mapped.ts'

/** White space that prints as a space: tab, no-break, figure, narrow and ideographic spaces. */
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
/** Characters that print nothing and cut words in two: soft hyphen, zero-width and bidi controls, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
const INVISIBLES = new RegExp(INVISIBLE.source, 'g')
const BREAK = /[\r\v\u0085\u2028\u2029]/
const MARK = /\p{M}/u
const NEEDS_WORK = /[\t\r\v\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/

/**
 * One spelling for the stages behind: NFC, plain spaces, "\n" for every line break ("\f" stays, it ends a page),
 * nothing invisible. The map leads each character back to the source, so that evidence can be quoted as written.
 */
export function normalise(text: string): Mapped {
  const comments = checkerComments(text)
  if (comments.length === 0 && !NEEDS_WORK.test(text) && !MARK.test(text)) return identity(text)
  const out = new MappedBuilder()
  let next = 0
  for (let i = 0; i < text.length; ) {
    const comment = comments[next]
    if (comment && i >= comment[0]) {
      i = Math.max(i, comment[1])
      next++
      continue
    }
    const char = text[i] as string
    let end = i + 1
    if (BREAK.test(char)) {
      if (char === '\r' && text[end] === '\n') end++
      out.push('\n', i, end - i)
    } else if (SPACE.test(char)) out.push(' ', i)
    else if (!INVISIBLE.test(char)) {
      end = clusterEnd(text, i)
      const cluster = end > i + 1 ? text.slice(i, end).replace(INVISIBLES, '').normalize('NFC') : char
      out.push(cluster, i, end - i)
    }
    i = end
  }
  return out.build()
}

/** The end of a letter with its combining marks; what prints nothing may stand between them. */
function clusterEnd(text: string, from: number): number {
  let end = from + 1
  for (let i = end; i < text.length; i++) {
    if (MARK.test(text[i] as string)) end = i + 1
    else if (!INVISIBLE.test(text[i] as string)) break
  }
  return end
}
