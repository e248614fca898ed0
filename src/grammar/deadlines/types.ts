import type { ParsingContext } from 'chrono-node'
import { ParsingComponents, ParsingResult, ReferenceWithTimezone } from 'chrono-node/en'
import type { CalendarAdditions } from './calendar/workdays.ts'

/** One date or deadline phrase of a text. Dates are ISO, inclusive; a field that cannot be known is absent. */
export interface DeadlinePhrase {
  /** The shortest verbatim phrase with its preposition. */
  text: string
  /** Where it begins, in UTF-16 code units of the text as given. */
  offset: number
  start?: string
  /** The last day on which it is in time. */
  due?: string
  /** HH:MM, local time of Việt Nam; 24:00 is the end of the day. */
  time?: string
  /** RFC 5545 recurrence rule without "RRULE:". */
  recurrence?: string
  /** "N unit": hour, day, workday, week, month, year. */
  duration?: string
  /** The words that a duration is counted from. */
  from?: string
  /**
   * What the text leaves out: `year`, `month`, `day` come from the document's date; `part`, `week` and `school`
   * from a convention on đầu/giữa/cuối, on weeks of a month and on school years; `calendar` from a year whose days
   * off are known by rule only.
   */
  assumed?: string[]
  /** trước, chậm nhất … as in the text, lower case NFC. */
  relation?: string
  /** Id of the rule that read it. */
  rule: string
}

export interface DeadlineOptions {
  /** EDTF date of the document: 2025-04-01, 2025-04, 2025; null or absent where it has none. */
  reference?: string | null
  /** Days off and make-up working days besides the built-in calendar. */
  calendar?: CalendarAdditions
}

/** A day of which the year may be missing. `d` 0 is the last day of the month; `shift` counts years from the reference. */
export interface Ymd {
  y?: number
  shift?: number
  m: number
  d: number
}

export type SpanUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'

/** A stretch of the calendar, both ends inclusive. */
export interface Span {
  unit: SpanUnit
  from: Ymd
  to: Ymd
}

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

export interface Recurrence {
  freq: Frequency
  interval?: number
  byMonth?: number[]
  byMonthDay?: number[]
  byDay?: string[]
}

export type Part = 'first' | 'middle' | 'last' | 'firstHalf' | 'lastHalf'

export interface Duration {
  count: number
  unit: 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year'
}

/** What a rule of kinds/ found in a match. Exactly one of span, dayOfMonth, weekdays, recurrence, duration, relative, time. */
export interface Draft {
  rule: string
  span?: Span
  /** "ngày 25" without a month. */
  dayOfMonth?: number
  /** Two-letter RFC 5545 days. */
  weekdays?: string[]
  time?: string
  recurrence?: Recurrence
  duration?: Duration
  /** Counted from the reference date. */
  relative?: { unit: 'day' | 'week' | 'month' | 'quarter' | 'year'; shift: number }
  /** A week of a month: 1 to 5, 0 the last. */
  week?: number
  /** The span is this part of what is named. */
  part?: Part
  /** Two ends with a dash or đến between them. */
  ranged?: boolean
  /** Counts only with a preposition before it or as part of something larger. */
  weak?: boolean
  assumed?: string[]
  /** Length of the match that belongs to the phrase; the whole match where absent. */
  length?: number
}

/** chrono's own components stay unused, and making them for each reading would cost more than reading it. */
const UNUSED = new ParsingComponents(new ReferenceWithTimezone(new Date(0), 420))

/**
 * A chrono result that carries what chrono's components cannot: quarters, days without a year (chrono fills in noon
 * of today), recurrence, duration. `clone()` would drop the additions, so refiners change a reading in place.
 */
export class Reading extends ParsingResult {
  draft: Draft
  relation: string | null = null
  /** The words that a duration is counted from: [from, to) of the window's text. */
  from: [number, number] | null = null
  /** The day that a duration is counted from, where the text gives it. */
  anchor: Ymd | null = null
  /** The duration is counted from the document's own date. */
  anchoredHere = false
  ranged: boolean
  firstDay: string | null = null
  lastDay: string | null = null
  assumed: string[]

  constructor(context: ParsingContext, index: number, text: string, draft: Draft) {
    super(context.reference, index, text, UNUSED)
    this.draft = draft
    this.ranged = draft.ranged === true
    this.assumed = [...(draft.assumed ?? [])]
  }

  get stop(): number {
    return this.index + this.text.length
  }
}
