import { compile } from '../pattern.ts'
import type { Kind } from './kind.ts'
import { YEAR, yearOf } from './year-suffix.ts'

const ORDER: Readonly<Record<string, number>> = {
  đầu: 1,
  'đầu tiên': 1,
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  cuối: 0,
  'cuối cùng': 0,
}

/**
 * `tuần 2 tháng 5`, `tuần thứ 3 của tháng 5/2025`, `tuần thứ hai tháng 6 năm 2025`, `tuần đầu tháng 7`, `tuần cuối tháng 6/2025`;
 * not `tuần 2`, `02 tuần`, `tuần tra`.
 */
export const week: Kind = {
  cues: ['month'],
  words: ['tuần'],
  pattern: compile(
    `tuần (?:thứ )?(đầu tiên|đầu|nhất|hai|ba|tư|năm|cuối cùng|cuối|0?[1-5])(?: của)?,? tháng (1[0-2]|0?[1-9])(?!\\d)${YEAR}(?![\\p{L}\\p{M}\\p{N}])`,
  ),
  read(match) {
    const year = yearOf(match[3], match[4])
    if (year === null) return null
    const m = Number(match[2])
    return {
      rule: 'week',
      week: ORDER[match[1] as string] ?? Number(match[1]),
      span: { unit: 'week', from: { ...year, m, d: 1 }, to: { ...year, m, d: 0 } },
      assumed: ['week'],
    }
  },
}
