import type { Words } from '../text/sentence.ts'
import { COORDINATION } from '../text/tables.ts'
import { containedAt } from './forms.ts'
import { MANNER, PURPOSE, RESUMING, STRONG } from './manner.ts'
import { afterFocus, further, hasObject } from './steps.ts'
import type { Mode } from './types.ts'

/**
 * Behind a comma or "và" inside an object: does the order go on with the verb there, or the object with its list?
 * Takes "rà soát hồ sơ, | trình UBND tỉnh", "…; trong đó | tập trung xây dựng …"; not "công tác kiểm tra, | giám sát".
 */
export function behindJoint(
  words: Words,
  i: number,
  to: number,
  mode: Mode,
  comma: boolean,
): { i: number; mode: Mode } {
  const focus = words.key(i + 1) === 'trong' && words.key(i + 2) === 'đó' ? afterFocus(words, i + 3) : -1
  if (focus > 0 && mode !== 'complement') return { i: focus, mode: 'start' }
  const contained = containedAt(words, i + 1)
  if (contained > 0 && (mode === 'object' || mode === 'nominal')) return { i: i + 1, mode: 'start' }
  const n = words.skipAdverbs(i + 1)
  const verb = n < to ? further(words, n) : null
  const manner = MANNER.match(words.tokens, n)
  const partners = words.key(n) === 'phối' && COORDINATION.match(words.tokens, n) !== null
  const goesOn = (verb || partners) && n < to && !PURPOSE.match(words.tokens, n)
  if (!goesOn || (manner && manner.to >= (verb?.to ?? 0))) {
    const says = comma && manner && !goesOn && (mode === 'object' || mode === 'nominal')
    return { i: i + 1, mode: says ? 'soft' : mode }
  }
  const together = words.key(i + 1) === 'đồng' && words.key(i + 2) === 'thời'
  const resumes = RESUMING.match(words.tokens, i + 1) !== null
  const strong = STRONG.match(words.tokens, n) !== null
  const free =
    together ||
    (mode === 'closed' && comma && words.key(n) === 'gửi') ||
    (mode === 'object' && (comma || strong || resumes)) ||
    ((mode === 'nominal' || mode === 'soft') && (resumes || (strong && comma)))
  return { i: i + 1, mode: free && hasObject(words, n, verb?.to ?? n, to) ? 'start' : mode }
}
