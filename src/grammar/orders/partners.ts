import { type ActorList, actorsAt } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { COORDINATION } from '../text/tables.ts'

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
  return found && found.to <= to ? found : null
}

/** The partners of "phối hợp, hỗ trợ Sở X", "phối hợp và hướng dẫn UBND …"; not of "phối hợp, tạo điều kiện cho …". */
export function helpedBehind(words: Words, cueEnd: number, to: number): ActorList | null {
  if (words.key(cueEnd) !== ',' && words.key(cueEnd) !== 'và') return null
  const verb = words.slice(cueEnd + 1, cueEnd + 3).toLowerCase()
  if (verb !== 'hỗ trợ' && verb !== 'hướng dẫn' && verb !== 'giúp đỡ') return null
  const found = actorsAt(words, cueEnd + 3)
  return found && found.to <= to ? found : null
}
