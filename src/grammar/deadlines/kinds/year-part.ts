import { partOf } from '../part.ts'
import { compile, END } from '../pattern.ts'
import { PARTS } from '../words.ts'
import type { Kind } from './kind.ts'

/**
 * A part of the document's year: `cuối năm`, `hết năm`, `giữa năm`, `đầu năm`; not `cuối năm 2025` (a part of a year that is
 * named), `cuối năm học`, `đầu năm mới`.
 */
export const yearPart: Kind = {
  cues: ['point'],
  words: ['năm'],
  pattern: compile(`(?:cuối|hết|giữa) năm${END}(?! (?:\\d|nay|này|sau|tới|trước|ngoái|học|mới|cũ|âm|tài|ngân|[.…]))`),
  read(match, before) {
    if (/(?:tháng|quý|kỳ|những|dịp) ?$/u.test(before)) return null
    const whole = { unit: 'year' as const, from: { shift: 0, m: 1, d: 1 }, to: { shift: 0, m: 12, d: 0 } }
    const part = PARTS[match[0].slice(0, match[0].indexOf(' '))]
    // "hết năm" is the year's end.
    if (part === undefined) return { rule: 'year.part', span: { ...whole, from: whole.to } }
    return {
      rule: 'year.part',
      span: partOf(whole, part),
      part,
      ...(part !== 'last' && { assumed: ['part'] }),
    }
  },
}
