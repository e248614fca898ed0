import { compile, END, oneOf } from '../pattern.ts'
import { SUNDAY, WEEKDAYS } from '../words.ts'
import type { Kind } from './kind.ts'

const DAY = `(?:thứ ${oneOf(Object.keys(WEEKDAYS))}|${oneOf(SUNDAY)})`

/**
 * `thứ sáu`, `thứ 7, chủ nhật`, `thứ Hai và thứ Năm`: only before a date or with a week (`thứ Sáu hằng tuần`, `thứ Tư ngày 04/02/2026`,
 * `thứ Sáu tuần này`); alone it is dropped, for it may count: `lần thứ sáu`, `kỳ họp thứ năm`.
 */
export const weekday: Kind = {
  cues: ['date', 'day', 'repeat', 'point'],
  words: ['thứ', 'chủ nhật', 'chúa nhật'],
  pattern: compile(`${DAY}${END}(?:(?:, ?| và | hoặc )(?:${DAY}|[2-7])${END}){0,5}`),
  read(match, before) {
    if (/(?:lần|kỳ họp|khóa|điều|người|đứng|hạng|bậc|ngày|lớp) ?$/u.test(before) && !/ngày ?$/u.test(before))
      return null
    const weekdays: string[] = []
    for (const [, ordinal, sunday] of match[0].matchAll(
      /(?:thứ )?(hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])|(ch[ủú]a? nhật)/gu,
    )) {
      weekdays.push(sunday === undefined ? (WEEKDAYS[ordinal as string] as string) : 'SU')
    }
    return { rule: 'weekday', weekdays, weak: true }
  },
}
