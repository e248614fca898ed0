import { compile, END, oneOf } from '../pattern.ts'
import type { Frequency, Recurrence } from '../types.ts'
import { NUMBERS } from '../words.ts'
import type { Kind } from './kind.ts'

const UNIT = '(?:ngày|tuần|tháng|quý|qúy|quí|năm)'
const EVERY = '(?:hằng|hàng|mỗi|từng)'
const COUNT = `(?:\\d{1,2}|${oneOf(Object.keys(NUMBERS))})(?: ?\\([\\p{L}\\p{M} ]{1,9}\\))?`
const NEXT = `(?:(?:, ?| và | hoặc |; ?|/)(?:định kỳ )?(?:${EVERY} |${COUNT} )?${UNIT}(?! \\d)${END})`

const FREQUENCY: Readonly<Record<string, Recurrence & { freq: Frequency }>> = {
  ngày: { freq: 'DAILY' },
  tuần: { freq: 'WEEKLY' },
  tháng: { freq: 'MONTHLY' },
  quý: { freq: 'MONTHLY', interval: 3 },
  năm: { freq: 'YEARLY' },
}

/** `6 tháng` → every sixth month, `2 quý` → every sixth month; one unit needs no interval. */
export function everyOf(unit: string, count: number): Recurrence {
  const base = FREQUENCY[unit.replace(/^(?:qúy|quí)$/u, 'quý')] as Recurrence
  const interval = (base.interval ?? 1) * count
  if (base.freq === 'MONTHLY' && interval === 12) return { freq: 'YEARLY' }
  return interval === 1 ? { freq: base.freq } : { freq: base.freq, interval }
}

function countOf(words: string | undefined): number {
  if (words === undefined) return 1
  const word = words.replace(/ ?\(.*$/u, '')
  return NUMBERS[word] ?? Number(word)
}

/** hàng is also "goods", "bank", "row": bán hàng ngày, ngân hàng quý, mặt hàng năm. */
const GOODS = compile(
  '(?:bán|mua|mặt|cửa|ngân|khách|nhà|đơn|đặt|giao|nhập|xuất|hạn|xếp|hết|kho|chuyển|tịch|thứ|hai) ?$',
)

/**
 * `hằng năm`, `hàng tháng`, `mỗi quý`, `định kỳ hằng tuần`, `định kỳ 6 tháng`, `6 tháng một lần`, `03 tháng/lần`, `6 tháng, hằng năm`, `hằng quý, 6 tháng, hằng
 * năm` (the first counts), `định kỳ tháng, quý`; not `kế hoạch 5 năm và hằng năm`, `định kỳ hoặc đột xuất`, `bán hàng tháng 6`, `ngân hàng`, `hằng năm 2025`.
 */
export const recurrence: Kind = {
  cues: ['repeat', 'count'],
  pattern: compile(
    `(?:(?:theo )?(?:định kỳ )(?:vào )?(?:(${EVERY}) )?(?:(${COUNT}) )?(${UNIT})(?! \\d)${END}(?: ?/ ?lần| (?:một|1|01) lần)?` +
      `|(${EVERY}) (${UNIT})(?! \\d)${END}(?: (?:một|1|01) lần)?` +
      `|(${COUNT}) (${UNIT})(?:(?: ?/ ?| (?:một|1|01) )lần|(?<!năm)(?=(?:, ?| và )(?:hằng|hàng) (?:quý|năm)${END})))${NEXT}{0,4}${END}`,
  ),
  read(match, before) {
    const [, prefixed, countA, unitA, every, unitB, countC, unitC] = match as unknown as (string | undefined)[]
    if ((every ?? prefixed) === 'hàng' && GOODS.test(before)) return null
    if (every === 'từng' || prefixed === 'từng') {
      if (!before.endsWith('theo ')) return null
    }
    const unit = (unitA ?? unitB ?? unitC) as string
    const count = countOf(countA ?? countC)
    if (count === 0) return null
    return { rule: 'recurrence', recurrence: everyOf(unit, count) }
  },
}
