import { compile, oneOf } from '../pattern.ts'
import type { Draft } from '../types.ts'
import type { Kind } from './kind.ts'

type Relative = NonNullable<Draft['relative']>

/** Phrases counted from the document's date. Only those that point to now or ahead. */
const PHRASES: Readonly<Record<string, Relative>> = {
  'hôm nay': { unit: 'day', shift: 0 },
  'ngày hôm nay': { unit: 'day', shift: 0 },
  'ngày mai': { unit: 'day', shift: 1 },
  'ngày kia': { unit: 'day', shift: 2 },
  'tuần này': { unit: 'week', shift: 0 },
  'tuần tới': { unit: 'week', shift: 1 },
  'tuần sau': { unit: 'week', shift: 1 },
  'tháng này': { unit: 'month', shift: 0 },
  'tháng tới': { unit: 'month', shift: 1 },
  'tháng sau': { unit: 'month', shift: 1 },
  'quý này': { unit: 'quarter', shift: 0 },
  'quý tới': { unit: 'quarter', shift: 1 },
  'quý sau': { unit: 'quarter', shift: 1 },
  'năm nay': { unit: 'year', shift: 0 },
  'năm sau': { unit: 'year', shift: 1 },
  'năm tới': { unit: 'year', shift: 1 },
}

/** What the document's date must supply for each unit. */
const SUPPLIED: Readonly<Record<Relative['unit'], string[]>> = {
  day: ['year', 'month', 'day'],
  week: ['year', 'month', 'day'],
  month: ['year', 'month'],
  quarter: ['year', 'month'],
  year: ['year'],
}

/**
 * `tuần này`, `tháng tới`, `năm sau`, `ngày mai`, `hôm nay`; not `05 năm tới`, `các năm sau`, `những tháng tới`, `năm sau khi`.
 */
export const relative: Kind = {
  cues: ['point'],
  words: ['này', 'nay', 'mai', 'kia', 'tới', 'sau'],
  pattern: compile(`${oneOf(Object.keys(PHRASES))}(?![\\p{L}\\p{M}\\p{N}]| (?:khi|đó|đây))`),
  read(match, before) {
    if (
      /(?:\d\)?|các|những|mấy|vài|nhiều|hằng|hàng|mỗi|(?<!thứ )(?:hai|ba|bốn|sáu)|ngày|hội nghị|từ ngày) ?$/u.test(
        before,
      )
    )
      return null
    const found = PHRASES[match[0]] as Relative
    return { rule: 'relative', relative: found, assumed: SUPPLIED[found.unit] }
  },
}
