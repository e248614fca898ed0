import { compile, oneOf } from '../pattern.ts'
import type { Reading, Recurrence } from '../types.ts'
import { RELATIONS } from '../words.ts'
import { cover, joinPairs, refiner } from './join.ts'

const RELATION = oneOf(Object.values(RELATIONS).flat())
const DAY_FIRST = /^(?:,? (?:của |vào |trong |cho )?)$|^,? ?\($/u
const RULE_FIRST = compile(`^[ ,:]*\\(?(${RELATION} (?:là )?)?$`)
const LIST = compile(`^(?:,| và|, và)(?: ${RELATION})? ?$`)

/** The rule with the named day in it, or null where the two do not fit: `ngày 25` with hằng tháng, `15/12` with hằng năm. */
function named(rule: Recurrence, day: Reading): Recurrence | null {
  const { dayOfMonth, span, weekdays, recurrence } = day.draft
  if (rule.byMonthDay !== undefined || rule.byDay !== undefined) return null
  if (recurrence !== undefined) {
    return recurrence.interval === 3 && rule.freq === 'MONTHLY' && rule.interval === 3 ? recurrence : null
  }
  if (dayOfMonth !== undefined) {
    return rule.freq === 'MONTHLY' ? { ...rule, byMonthDay: [dayOfMonth === 0 ? -1 : dayOfMonth] } : null
  }
  if (weekdays !== undefined) return rule.freq === 'WEEKLY' ? { ...rule, byDay: weekdays } : null
  if (span === undefined || span.to.y !== undefined || span.to.shift !== undefined || day.ranged) return null
  // A half-yearly report with one date has it once a year.
  const yearly = rule.freq === 'YEARLY' || (rule.freq === 'MONTHLY' && (rule.interval ?? 1) >= 3)
  if (!yearly) return null
  if (span.unit === 'day') return { freq: 'YEARLY', byMonth: [span.to.m], byMonthDay: [span.to.d] }
  if (span.unit === 'month' || span.unit === 'quarter') {
    return { freq: 'YEARLY', byMonth: [span.to.m], ...(span.unit === 'quarter' && { byMonthDay: [-1] }) }
  }
  return null
}

/** A further date of the same rule: `15/6 và 15/12 hằng năm`. Only the same day of another month, for a rule names days and months apart. */
function further(rule: Recurrence, day: Reading, first: boolean): Recurrence | null {
  const { span } = day.draft
  if (rule.freq !== 'YEARLY' || rule.byMonth === undefined || span?.unit !== 'day' || span.to.y !== undefined)
    return null
  if (rule.byMonthDay?.length !== 1 || rule.byMonthDay[0] !== span.to.d) return null
  return { ...rule, byMonth: first ? [span.to.m, ...rule.byMonth] : [...rule.byMonth, span.to.m] }
}

function merge(text: string, left: Reading, right: Reading, kept: Reading, rule: Recurrence, open: boolean): Reading {
  const time = kept.draft.time ?? left.draft.time ?? right.draft.time
  kept.draft = { rule: 'recurrence', recurrence: rule, ...(time !== undefined && { time }) }
  cover(text, kept, left.index, right.stop + (open && text[right.stop] === ')' ? 1 : 0))
  return kept
}

/**
 * A recurrence and its day: `ngày 25 hằng tháng`, `15/12 hằng năm`, `thứ Sáu hằng tuần`, `hằng năm, trước ngày 30/11`, `định kỳ hằng
 * tuần (thứ 7, chủ nhật)`, `ngày 15/6 và 15/12 hằng năm`; not `hằng năm, trước ngày 30/11/2025`.
 */
export const recurring = refiner((text, readings) => {
  const reversed: Reading[] = []
  for (let i = readings.length - 1; i >= 0; i--) {
    const left = readings[i] as Reading
    const right = reversed.at(-1)
    const rule = right?.draft.recurrence
    if (right !== undefined && rule !== undefined && right.draft.dayOfMonth === undefined) {
      const gap = text.slice(left.stop, right.index)
      const first = DAY_FIRST.test(gap) ? named(rule, left) : LIST.test(gap) ? further(rule, left, true) : null
      const daily = left.draft.rule === 'time' && rule.freq === 'DAILY' && DAY_FIRST.test(gap) ? rule : null
      const found = first ?? daily
      if (found !== null) {
        reversed[reversed.length - 1] = merge(text, left, right, right, found, gap.includes('('))
        continue
      }
    }
    reversed.push(left)
  }
  return joinPairs(reversed.reverse(), text, (left, right, gap) => {
    const rule = left.draft.recurrence
    if (rule === undefined || left.draft.dayOfMonth !== undefined) return null
    const between = RULE_FIRST.exec(gap)
    if (between !== null) {
      const daily = right.draft.rule === 'time' && rule.freq === 'DAILY' ? rule : null
      const found = daily ?? named(rule, right)
      if (found !== null) {
        if (between[1] !== undefined) left.relation = between[1].trim()
        return merge(text, left, right, left, found, gap.includes('('))
      }
    }
    const found = LIST.test(gap) ? further(rule, right, false) : null
    return found === null ? null : merge(text, left, right, left, found, false)
  })
})
