import { compile } from '../pattern.ts'
import type { Kind } from './kind.ts'

const Y = '((?:19|20)\\d{2})'
const M = '(1[0-2]|0?[1-9])'

/**
 * What only a table cell or field line may say: `2026`, `2026 - 2027`, `06/2025`, `6-8/2025`, `T6/2025`, `II/2025`; not `1/2`, and never in
 * running text.
 */
export const bareValue: Kind = {
  cues: [],
  pattern: compile(
    `(?:t\\.? ?)?(?:${M}(?: ?(?:-|,|đến) ?${M})? ?[/-] ?${Y}|(iv|iii|ii|i)(?: ?[-,] ?(iv|iii|ii|i))? ?/ ?${Y}|${Y}(?: ?(?:-|đến) ?${Y})?)(?![\\p{L}\\p{M}\\p{N}]|[/.-]\\p{N}|/\\p{L})`,
  ),
  read(match, before) {
    if (/(?:[\d/.-]|số|ngày|luật) ?$/u.test(before)) return null
    const [, m1, m2, ym, q1, q2, yq, y1, y2] = match as unknown as (string | undefined)[]
    if (m1 !== undefined) {
      const y = Number(ym)
      const [from, to] = [Number(m1), Number(m2 ?? m1)]
      return to < from
        ? null
        : { rule: 'month.value', span: { unit: 'month', from: { y, m: from, d: 1 }, to: { y, m: to, d: 0 } } }
    }
    if (q1 !== undefined) {
      const roman = ['', 'i', 'ii', 'iii', 'iv']
      const [y, from, to] = [Number(yq), roman.indexOf(q1), roman.indexOf(q2 ?? q1)]
      return to < from
        ? null
        : {
            rule: 'quarter.value',
            span: { unit: 'quarter', from: { y, m: from * 3 - 2, d: 1 }, to: { y, m: to * 3, d: 0 } },
          }
    }
    const [from, to] = [Number(y1), Number(y2 ?? y1)]
    return to < from
      ? null
      : { rule: 'year.value', span: { unit: 'year', from: { y: from, m: 1, d: 1 }, to: { y: to, m: 12, d: 0 } } }
  },
}
