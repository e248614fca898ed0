import { actorsAt } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { ORDER } from '../text/tables.ts'

/** A clause: a sentence, or its part between semicolons. Token indexes; `to` is behind the closing mark. */
export interface Clause {
  from: number
  to: number
  sentence: number
}

const ABBREVIATIONS = new Set([
  'tp',
  'p',
  'q',
  'ts',
  'ths',
  'gs',
  'pgs',
  'ông',
  'bs',
  'ks',
  'tx',
  'h',
  'x',
  'kt',
  'tm',
  'tl',
])

/**
 * Sentences and their clauses. A point ends a sentence where a capital or the end follows; ";" ends a clause
 * outside brackets. Not "TP. Sơn Hải", "v.v., …", "12.500".
 */
export function clausesOf(words: Words): Clause[] {
  const out: Clause[] = []
  let from = 0
  let sentence = 0
  let depth = 0
  const cut = (to: number) => {
    if (to > from) out.push({ from, to, sentence })
    from = to
  }
  const topic = topicEnd(words)
  let list = 0
  for (let i = 0; i < words.length; i++) {
    const key = words.key(i)
    if ((i < topic || i < list) && key === ';') continue
    if (i >= list && (i === from || ORDER.match(words.tokens, i - 1) || ORDER.match(words.tokens, i - 2)))
      list = actorsAt(words, i)?.to ?? list
    if (key === '(' || key === '“') depth++
    else if (key === ')' || key === '”') depth = Math.max(0, depth - 1)
    else if (key === ';' && depth === 0) cut(i + 1)
    else if ((key === '.' || key === '!' || key === '?' || key === '…') && ends(words, i)) {
      cut(i + 1)
      sentence++
      depth = 0
    }
  }
  cut(words.length)
  return out
}

/** A topic at the head of the order's own sentence ("Về đề nghị …; …: UBND tỉnh …") is not cut in clauses. */
function topicEnd(words: Words): number {
  if (words.key(0) !== 'về' && words.key(0) !== 'đối') return 0
  for (let i = 1; i < words.length; i++) {
    if (words.key(i) === '.' && words.tokens[i + 1]?.capital) return 0
    if (words.key(i) === ':' && words.tokens[i + 1]?.capital) return i
  }
  return 0
}

function ends(words: Words, at: number): boolean {
  const next = words.tokens[at + 1]
  if (!next) return true
  if (words.key(at) === '.' && (next.key === '.' || next.key === '/' || next.key === ',' || next.key === ')'))
    return false
  const before = words.tokens[at - 1]
  if (!before) return false
  const glued = next.start === (words.tokens[at] as { end: number }).end
  if (words.key(at) === '.' && ABBREVIATIONS.has(before.key) && before.end === words.start(at) && before.capital)
    return false
  if (words.key(at) === '.' && /^\p{L}$/u.test(before.key) && before.capital) return false
  if (glued && !next.capital) return false
  return next.capital || !next.word || /^\d/.test(next.key)
}
