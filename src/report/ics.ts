import { createHash } from 'node:crypto'
import type { Lang } from '../messages/index.ts'
import { documentName, type Entry } from './entries.ts'
import { addDays } from './status.ts'

export interface CalendarOptions {
  /** Days before the deadline on which to remind. */
  alarms: readonly number[]
  /** VTODO, which task lists show, or all-day VEVENT, which every calendar shows. */
  kind: 'todo' | 'event'
  lang: Lang
  /** DTSTAMP of every entry, YYYY-MM-DD: the day as of which the report is made, so that the same run gives the same bytes. */
  stamp: string
}

const words = {
  lead: { en: 'Lead', vi: 'Chủ trì' },
  with: { en: 'With', vi: 'Phối hợp' },
  deadline: { en: 'Deadline', vi: 'Thời hạn' },
  document: { en: 'Assigned in', vi: 'Văn bản giao' },
  deliverable: { en: 'Deliverable', vi: 'Sản phẩm' },
} as const

/** A calendar (RFC 5545) of the tasks that have a day or recur; the others cannot stand in a calendar. */
export function toCalendar(entries: readonly Entry[], options: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//vbparse//vbparse//VI',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => component(entry, options)),
    'END:VCALENDAR',
  ]
  return `${lines.join('\r\n')}\r\n`
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const given = (value: string | undefined, form: RegExp): string | undefined =>
  value !== undefined && form.test(value) ? value : undefined

function component(entry: Entry, options: CalendarOptions): string[] {
  const { task, due } = entry
  // A register may have been written by hand: what is no rule, hour or day is left out, for it could begin lines of its own.
  const recurrence = given(task.deadline?.recurrence, /^[A-Z0-9=;,:+-]+$/)
  const time = given(task.deadline?.time, /^(?:[01]\d|2[0-3]):[0-5]\d$/)
  const start = task.deadline?.start
  const first = recurrence === undefined ? due : (start ?? entry.register.document.date)
  if (first === null || !DAY.test(first)) return []
  const todo = options.kind === 'todo'
  const name = todo ? 'VTODO' : 'VEVENT'
  const done = entry.standing.status.startsWith('done')
  const cancelled = entry.standing.status === 'cancelled'
  const words = describe(entry, options.lang)
  return [
    `BEGIN:${name}`,
    `UID:${uidOf(entry)}`,
    `DTSTAMP:${compact(options.stamp)}T000000Z`,
    folded(`SUMMARY:${escaped(words.summary)}`),
    folded(`DESCRIPTION:${escaped(words.description)}`),
    ...when(first, recurrence, time, todo),
    ...(cancelled ? ['STATUS:CANCELLED'] : todo ? [`STATUS:${done ? 'COMPLETED' : 'NEEDS-ACTION'}`] : []),
    ...(todo && done && given(task.completed, DAY) ? [`COMPLETED:${compact(task.completed as string)}T000000Z`] : []),
    // Who takes part in no meeting is not kept from being busy by a deadline.
    ...(todo ? [] : ['TRANSP:TRANSPARENT']),
    ...(done || cancelled ? [] : alarms(options.alarms, words.summary, todo)),
    `END:${name}`,
  ]
}

/** The days of a deadline; with an hour it is in the time of Việt Nam, which has no summer time (UTC+7). */
function when(first: string, recurrence: string | undefined, time: string | undefined, todo: boolean): string[] {
  const rule = recurrence === undefined ? [] : [`RRULE:${recurrence}`]
  if (time !== undefined) {
    const at = new Date(`${first}T${time}:00+07:00`).toISOString().replace(/[-:]|\.\d{3}/g, '')
    return [
      ...(todo
        ? [...(rule.length > 0 ? [`DTSTART:${at}`] : []), `DUE:${rule.length > 0 ? later(at) : at}`]
        : [`DTSTART:${at}`]),
      ...rule,
    ]
  }
  const day = `VALUE=DATE:${compact(first)}`
  const next = `VALUE=DATE:${compact(addDays(first, 1))}`
  if (!todo) return [`DTSTART;${day}`, `DTEND;${next}`, ...rule]
  // RFC 5545, 3.8.2.3: a DUE must lie after its DTSTART, and only what recurs needs a start.
  return rule.length > 0 ? [`DTSTART;${day}`, `DUE;${next}`, ...rule] : [`DUE;${day}`]
}

const later = (at: string): string => {
  const date = new Date(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  return new Date(date.getTime() + 60_000).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function alarms(days: readonly number[], summary: string, todo: boolean): string[] {
  const text = folded(`DESCRIPTION:${escaped(summary)}`)
  const related = todo ? ';RELATED=END' : ''
  return days.flatMap((day) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    text,
    // Of a day without an hour, a calendar counts from its midnight.
    `TRIGGER${related}:-P${day}D`,
    'END:VALARM',
  ])
}

/** The same task of the same document has the same UID in every export, so that a calendar renews and doubles nothing. */
function uidOf({ task, register }: Entry): string {
  const { number, symbol, date, issuer } = register.document
  const document =
    number === null || symbol === null ? register.source.sha256 : [number, symbol, date, issuer].join('|')
  return `${createHash('sha256').update(`${document}|${task.id}`).digest('hex').slice(0, 32)}@vbparse`
}

function describe({ task, register }: Entry, lang: Lang): { summary: string; description: string } {
  const line = (name: keyof typeof words, value: string): string[] => (value ? [`${words[name][lang]}: ${value}`] : [])
  return {
    summary: [task.lead.join('; '), task.text].filter(Boolean).join(': '),
    description: [
      ...line('lead', task.lead.join('; ')),
      ...line('with', task.coordinating.join('; ')),
      ...line('deadline', task.deadline?.text ?? ''),
      ...line('deliverable', task.deliverable ?? ''),
      ...line('document', `${documentName(register, lang)}${task.section ? `, ${task.section}` : ''}`),
    ].join('\n'),
  }
}

const compact = (date: string): string => date.replaceAll('-', '')

/** TEXT of RFC 5545, 3.3.11: backslash, semicolon, comma and line break escaped; other controls left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\n|\r/g, '\\n')
    .replace(/\p{Cc}/gu, '')

/** Lines of at most 75 octets (RFC 5545, 3.1); no character is cut. */
function folded(line: string): string {
  if (line.length <= 25) return line
  const parts: string[] = []
  let from = 0
  let room = 75
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) as number
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (size > room) {
      parts.push(line.slice(from, at))
      from = at
      // The blank that the next line begins with is an octet of it.
      room = 74
    }
    room -= size
    at += size === 4 ? 2 : 1
  }
  return parts.length === 0 ? line : [...parts, line.slice(from)].join('\r\n ')
}
