import type { Recurrence } from './types.ts'

/** The rule in RFC 5545's spelling: `FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15`. */
export function rruleOf({ freq, interval, byMonth, byMonthDay, byDay }: Recurrence): string {
  const parts = [`FREQ=${freq}`]
  if (interval !== undefined && interval !== 1) parts.push(`INTERVAL=${interval}`)
  if (byMonth !== undefined) parts.push(`BYMONTH=${byMonth.join(',')}`)
  if (byMonthDay !== undefined) parts.push(`BYMONTHDAY=${byMonthDay.join(',')}`)
  if (byDay !== undefined) parts.push(`BYDAY=${byDay.join(',')}`)
  return parts.join(';')
}
