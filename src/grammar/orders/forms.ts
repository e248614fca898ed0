import type { Words } from '../text/sentence.ts'
import { lexicon, NEGATION } from '../text/tables.ts'
import { CONTAINERS, MANNER } from './manner.ts'

/** Nobody is ordered to do them; only not doing them is an order. */
const FORBIDDEN = lexicon('lợi dụng')

/**
 * A negated order at a token: "không tổ chức", "không được sử dụng", and "không để …" where it is the main order.
 * Not "…, không để lãng phí" that only says how.
 */
export function negatedAt(
  words: Words,
  at: number,
  first: boolean,
): { verb: string; to: number; whole: boolean } | null {
  const negation = NEGATION.match(words.tokens, at)
  if (!negation) return null
  if (first && words.key(negation.to) === 'để') return { verb: 'không để', to: negation.to + 1, whole: false }
  if (MANNER.match(words.tokens, at)) return null
  const k = words.skipAdverbs(negation.to)
  const verb = words.verb(k) ?? FORBIDDEN.match(words.tokens, k)
  return verb ? { verb: `không ${words.slice(k, verb.to)}`, to: verb.to, whole: true } : null
}

/** Behind "có phương án", "có giải pháp" the ordered verb: its index, or -1. */
export function containedAt(words: Words, at: number): number {
  const container = CONTAINERS.match(words.tokens, at)
  const k = container ? words.skipAdverbs(container.to) : -1
  return k >= 0 && words.verb(k) ? k : -1
}
