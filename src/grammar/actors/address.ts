import type { Words } from '../text/sentence.ts'
import { HEAD, lexicon } from '../text/tables.ts'
import type { ActorList } from './index.ts'

/** Stands before a person's name or office and is no part of either. */
const COMRADE = lexicon(
  'đồng chí|các đồng chí|đ/c|đ / c|các đ/c|các đ / c|các ông|các bà|các ông, bà|các ông (bà)|các ông / bà|các ông/bà|các ông, bà,',
)
/** The same, where a name follows at once: "ông Trần Văn Mẫu"; not "cô lập", "thầy thuốc". */
const BEFORE_NAMES = lexicon('ông|bà|ông (bà)|thầy|cô|thầy giáo|cô giáo|thầy (cô)')

/** The token behind a form of address: "đồng chí", "Đ/c", "các ông"; `from` where none stands. */
export function addressEnd(words: Words, from: number): number {
  const found = COMRADE.match(words.tokens, from) ?? before(words, from)
  if (!found) return from
  return words.key(found.to) === ':' && words.tokens[found.to + 1]?.capital ? found.to + 1 : found.to
}

function before(words: Words, from: number) {
  const found = BEFORE_NAMES.match(words.tokens, from)
  return found && words.tokens[found.to]?.capital ? found : null
}

/** How long an office in lower-case words may be. */
const LONGEST = 9

/**
 * The end of a person's office behind the name: "Trần Văn Mẫu, Phó Giám đốc Sở |", "Lê Thị Nụ, kế toán |, chịu trách
 * nhiệm …". Not "Trần Văn Mẫu, rà soát hồ sơ, …" (a verb follows).
 */
export function officeBehind(
  words: Words,
  at: number,
  actorAt: (words: Words, from: number) => ActorList | null,
): number {
  const joint = words.key(at)
  if (joint !== ',' && joint !== '-') return at
  if (HEAD.match(words.tokens, at + 1)?.value === 'title') {
    const office = actorAt(words, at + 1)
    return office && office.actors.length === 1 ? office.to : at
  }
  for (let i = at + 1; i < at + LONGEST; i++) {
    const token = words.tokens[i]
    const follows = i > at + 1 && (token === undefined || words.predicate(i))
    // Behind the office a comma and what is ordered, or the order at once.
    if (token?.key === ',' && i > at + 1) return words.predicate(words.skipAdverbs(i + 1)) ? i : at
    if (follows && !token?.capital) return i
    if (!token?.word && token?.key !== '-') return at
    if (i === at + 1 && (token.capital || words.verb(i) !== null || words.predicate(i))) return at
  }
  return at
}
