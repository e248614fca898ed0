import { type Actor, actorsAt } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { lexicon, ORDER } from '../text/tables.ts'
import { predicateAfter } from './subject.ts'
import type { Head } from './types.ts'
import { unknownTold } from './unknown.ts'

/** With these an office gives an order to somebody named next. */
export const ISSUING = lexicon(
  'giao|yêu cầu|đề nghị|phân công|giao nhiệm vụ|giao cho|đề nghị và yêu cầu|ủy quyền|giao trách nhiệm cho|giao nhiệm vụ cho|trân trọng đề nghị|kính đề nghị',
)

/** A second cue in the same order. */
const JOINED = lexicon('yêu cầu|đề nghị|kêu gọi|vận động|mời')

/** "giao [cho] [đồng chí] X": null where nobody is named behind the cue. */
export function ordered(words: Words, at: number, to: number): Head | null {
  const k = words.skipAdverbs(at)
  const cue = ORDER.match(words.tokens, at) ?? (k > at ? ORDER.match(words.tokens, k) : null)
  if (!cue || words.key(at - 1) === 'được') return null
  if (words.slice(at, cue.to).toLowerCase().startsWith('chỉ đạo')) return null
  let j = cue.to
  while (words.key(j) === 'cho' || words.key(j) === ':') j++
  let found = actorsAt(words, j) ?? unknownTold(words, j, to)
  if (!found || found.to > to) return null
  // "… đề nghị chính quyền địa phương và kêu gọi toàn thể nhân dân …"
  const joined = words.key(found.to) === 'và' ? JOINED.match(words.tokens, found.to + 1) : null
  const more = joined ? actorsAt(words, joined.to) : null
  if (more && more.to <= to) found = { actors: [...found.actors, ...more.actors], to: more.to }
  // "Phân công cán bộ trực" is an order to arrange it, "Phân công Sở X chủ trì" is one to Sở X.
  if (words.key(words.skipAdverbs(at)) === 'phân' && !/^(các |\p{Lu})/u.test((found.actors[0] as Actor).name))
    return null
  // "Giao Sở X: Rà soát …"
  const behind = words.key(found.to) === ':' ? found.to + 1 : found.to
  const predicate = predicateAfter(words, behind, to)
  if (predicate < 0) return { rule: 'order-cue', start: at, lead: found.actors, predicate: found.to, leads: false }
  return { rule: 'order-cue', start: at, lead: found.actors, predicate, leads: false }
}

/** "Đoàn Chủ tịch Tổng Liên đoàn | giao cho Ban …": a body whose name no table knows gives the order. */
export function issues(words: Words, at: number, to: number): Head | null {
  if (!words.tokens[at]?.capital) return null
  for (let k = at + 1; k < to && k < at + 16; k++) {
    const token = words.tokens[k]
    if (!token?.word || token.key === 'đã' || token.key === 'sẽ') return null
    if (ISSUING.match(words.tokens, k)) {
      const order = ordered(words, k, to)
      return order ? { ...order, start: at } : null
    }
    if (!token.capital && words.predicate(k) && !words.tokens[k - 1]?.capital) return null
  }
  return null
}

/** The order behind a consent or statement: "Đồng ý …; giao Bộ X …", "… thống nhất …, giao Sở Y …". */
export function orderAfter(words: Words, from: number, to: number): Head | null {
  for (let k = from + 1; k < to; k++) {
    if (!ISSUING.match(words.tokens, k)) continue
    const before = words.key(k - 1)
    if (before !== ',' && before !== ':' && before !== ';' && before !== 'và' && before !== 'thời') continue
    const order = ordered(words, k, to)
    if (order) return order
  }
  return null
}
