import type { Words } from '../text/sentence.ts'
import { FIELD, HEAD } from '../text/tables.ts'
import { isPlural } from './collective.ts'
import type { Actor, ActorList } from './index.ts'
import { lowerEnd, properRun } from './name.ts'
import { TAIL } from './tail.ts'

/**
 * A plural head shared by the names behind it: "các Sở: Nội vụ, Tài chính" → Sở Nội vụ, Sở Tài chính;
 * "các Bộ Tài chính, Tư pháp"; "UBND các phường: Yên Bình, Văn Sơn" → UBND phường Yên Bình …
 * Not "các sở, ban, ngành" (no names), "các bộ, cơ quan liên quan: rà soát …" (no list of names behind the colon).
 */
export function distribute(words: Words, begin: number, head: number, headEnd: number): ActorList | null {
  const prefix = words.slice(begin, head).replace(/(^|\s)(các|những)$/iu, '')
  let i = headEnd
  // "UBND các phường: …": the kind noun stands behind "các".
  let kindFrom = head
  let outer = ''
  if (isPlural(words, i) > i) {
    outer = words.slice(head, i)
    kindFrom = isPlural(words, i)
    const kind = HEAD.match(words.tokens, kindFrom)
    if (!kind) return null
    i = kind.to
  }
  const kindTo = i
  const colon = words.key(i) === ':'
  if (colon) i++
  else if (!FIELD.match(words.tokens, i) && !(PLACES.has(words.key(i - 1)) && words.tokens[i]?.capital)) return null
  const actors: Actor[] = []
  for (;;) {
    const start = i
    if (!words.tokens[i]?.capital || (HEAD.match(words.tokens, i) && !FIELD.match(words.tokens, i))) break
    // Behind a comma an order would not begin with a capital: "các Viện: Dinh dưỡng, | Kiểm nghiệm thuốc".
    const listed = colon && actors.length > 0 && words.key(i - 1) !== ';'
    if (words.predicate(i) && !listed && !FIELD.match(words.tokens, i)) break
    const field = FIELD.match(words.tokens, i)
    i = field ? field.to : colon ? lowerEnd(words, properRun(words, i, false)) : properRun(words, i, true)
    if (i === start) break
    const name = [
      prefix,
      outer,
      capitalised(words.slice(kindFrom, kindTo), outer === '' && prefix === ''),
      words.slice(start, i),
    ]
    actors.push({
      name: name.filter((part) => part !== '').join(' '),
      start: words.start(start),
      end: words.end(i),
      guessed: false,
    })
    const joint = words.key(i)
    const next = joint === ',' || joint === 'và' || joint === ';' ? i + 1 : -1
    const after = next > 0 && words.key(next) === 'và' ? next + 1 : next
    const token = after > 0 ? words.tokens[after] : undefined
    if (!token?.capital) break
    const other = HEAD.match(words.tokens, after)
    if (other && (joint === ';' || !FIELD.match(words.tokens, after))) break
    i = after
  }
  if (actors.length < (colon ? 1 : 2)) return null
  return { actors, to: TAIL.end(words, i, i + 12) }
}

const PLACES = new Set(['tỉnh', 'phố', 'huyện', 'xã', 'phường', 'quận'])
const capitalised = (text: string, first: boolean) => (first ? (text[0] as string).toUpperCase() + text.slice(1) : text)
