import { type Actor, type ActorList, actorsAt } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { COORDINATION, LEAD, NEGATION } from '../text/tables.ts'
import { skipTo } from './steps.ts'
import type { Mode } from './types.ts'

/** What may stand between the cue and the partners: "phối hợp | chặt chẽ với …". */
const BETWEEN = new Set(['chặt', 'chẽ', 'với', 'cùng', 'tốt'])

/**
 * The partners named behind a cue at token `at`.
 * Takes "phối hợp (chặt chẽ) với Sở X và các đơn vị liên quan", "cùng với …"; not "phối hợp, tạo điều kiện cho …".
 */
export function partnersAt(words: Words, at: number, to: number): ActorList | null {
  const cue = COORDINATION.match(words.tokens, at)
  if (!cue) return null
  let k = cue.to
  while (BETWEEN.has(words.key(k))) k++
  const found = actorsAt(words, k)
  if (!found || found.to > to) return null
  // "… với các sở liên quan như Sở X, Sở Y": both the kind and its members.
  const members = words.key(found.to) === 'như' ? actorsAt(words, found.to + 1) : null
  return members && members.to <= to ? { actors: [...found.actors, ...members.actors], to: members.to } : found
}

/** The partners of "phối hợp, hỗ trợ Sở X", "phối hợp và hướng dẫn UBND …"; not of "phối hợp, tạo điều kiện cho …". */
export function helpedBehind(words: Words, cueEnd: number, to: number): ActorList | null {
  if (words.key(cueEnd) !== ',' && words.key(cueEnd) !== 'và') return null
  const verb = words.slice(cueEnd + 1, cueEnd + 3).toLowerCase()
  if (verb !== 'hỗ trợ' && verb !== 'hướng dẫn' && verb !== 'giúp đỡ') return null
  const found = actorsAt(words, cueEnd + 3)
  return found && found.to <= to ? found : null
}

/** What follows the partners where a verb was due: the verb, or "để …", "trong việc …" that make of it an act of its own. */
export function afterPartners(
  words: Words,
  behind: number,
  to: number,
  leads: boolean,
  ordered: boolean,
): { i: number; mode: Mode; cooperates: boolean } {
  const next = words.key(behind)
  if (next === 'để' && leads) return { i: behind + 1, mode: 'start', cooperates: false }
  const k = next === ',' || next === 'và' ? behind + 1 : behind
  const follows = words.skipAdverbs(k)
  const goesOn =
    words.verb(follows) ??
    LEAD.match(words.tokens, follows) ??
    COORDINATION.match(words.tokens, follows) ??
    NEGATION.match(words.tokens, follows)
  if (goesOn && next !== 'trong' && next !== 'để') return { i: k, mode: 'start', cooperates: false }
  if (ordered && next !== 'trong' && next !== 'để') return { i: behind, mode: 'object', cooperates: false }
  if (leads) return { i: skipTo(words, behind, to), mode: 'start', cooperates: false }
  return { i: behind, mode: next === 'để' || next === 'trong' ? 'closed' : 'object', cooperates: true }
}

/** "…, Sở Tài chính bố trí kinh phí": another who is told behind a comma of the same clause; null where none. */
export function otherAt(words: Words, at: number, to: number): { actors: Actor[]; to: number } | null {
  if (!words.tokens[at]?.capital) return null
  const found = actorsAt(words, at)
  return found && found.to < to && words.verb(words.skipAdverbs(found.to)) ? found : null
}
