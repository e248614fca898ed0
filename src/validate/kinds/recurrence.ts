import type { Found, TaskSubject } from '../types.ts'
import { isDay } from './dates.ts'

const list = (one: RegExp, least: number, most: number) => (value: string) =>
  value.split(',').every((part) => {
    const number = Math.abs(Number(part))
    return one.test(part) && number >= least && number <= most
  })
const SIGNED = /^[+-]?\d{1,3}$/
const PLAIN = /^\d{1,5}$/
const DAYS = 'MO|TU|WE|TH|FR|SA|SU'
const WEEKDAY = new RegExp(`^(?:[+-]?(?:[1-9]|[1-4]\\d|5[0-3]))?(?:${DAYS})$`)
const UNTIL = /^(\d{4})(\d{2})(\d{2})(?:T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/

/** The parts of a recurrence rule and what each may be (RFC 5545, 3.3.10). */
const PARTS: Readonly<Record<string, (value: string) => boolean>> = {
  FREQ: (value) => /^(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value),
  UNTIL: (value) => {
    const match = UNTIL.exec(value)
    return match !== null && isDay(match.slice(1, 4).join('-'))
  },
  COUNT: (value) => PLAIN.test(value) && Number(value) > 0,
  INTERVAL: (value) => PLAIN.test(value) && Number(value) > 0,
  BYSECOND: list(PLAIN, 0, 60),
  BYMINUTE: list(PLAIN, 0, 59),
  BYHOUR: list(PLAIN, 0, 23),
  BYDAY: (value) => value.split(',').every((part) => WEEKDAY.test(part)),
  BYMONTHDAY: list(SIGNED, 1, 31),
  BYYEARDAY: list(SIGNED, 1, 366),
  BYWEEKNO: list(SIGNED, 1, 53),
  BYMONTH: list(PLAIN, 1, 12),
  BYSETPOS: list(SIGNED, 1, 366),
  WKST: (value) => new RegExp(`^(?:${DAYS})$`).test(value),
}

/** The part of a rule that is wrong; null where the rule is one. Takes "FREQ=MONTHLY;BYMONTHDAY=25"; not "monthly". */
export function wrongPart(rule: string): string | null {
  const seen = new Set<string>()
  for (const part of rule.split(';')) {
    const [name, value, ...more] = part.split('=')
    const takes = Object.hasOwn(PARTS, name as string) ? PARTS[name as string] : undefined
    if (!takes || value === undefined || more.length > 0 || seen.has(name as string) || !takes(value)) return part
    seen.add(name as string)
  }
  if (!seen.has('FREQ')) return rule
  return seen.has('UNTIL') && seen.has('COUNT') ? 'COUNT' : null
}

/** A recurrence that no calendar understands. */
export function* recurrence({ register, at }: TaskSubject): Iterable<Found> {
  for (const [i, { id, deadline }] of register.tasks.entries()) {
    const part = deadline?.recurrence === undefined ? null : wrongPart(deadline.recurrence)
    if (part !== null)
      yield { range: at(i, 'deadline', 'recurrence'), params: { part }, anchor: `${id}/deadline/recurrence` }
  }
}
