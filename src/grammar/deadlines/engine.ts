import { Chrono, type ParsingOption } from 'chrono-node/en'
import { CUE } from './cues/cue.ts'
import { bareValue } from './kinds/bare-value.ts'
import { dayOfMonth } from './kinds/day-of-month.ts'
import { dayRange } from './kinds/day-range.ts'
import { duration } from './kinds/duration.ts'
import { halfYear } from './kinds/half-year.ts'
import { isoDate } from './kinds/iso-date.ts'
import { type Kind, parserOf } from './kinds/kind.ts'
import { month } from './kinds/month.ts'
import { numericDate } from './kinds/numeric-date.ts'
import { quarter } from './kinds/quarter.ts'
import { recurrence } from './kinds/recurrence.ts'
import { relative } from './kinds/relative.ts'
import { time } from './kinds/time.ts'
import { week } from './kinds/week.ts'
import { weekday } from './kinds/weekday.ts'
import { wordedDate } from './kinds/worded-date.ts'
import { year } from './kinds/year.ts'
import { yearPart } from './kinds/year-part.ts'
import { anchors } from './refine/anchors.ts'
import { complete } from './refine/complete.ts'
import { dayParts, dayTimes } from './refine/day-times.ts'
import { overlaps } from './refine/overlaps.ts'
import { parts } from './refine/parts.ts'
import { ranges } from './refine/ranges.ts'
import { recurring } from './refine/recurring.ts'
import { relations } from './refine/relations.ts'
import { weekdays } from './refine/weekdays.ts'
import type { Reading } from './types.ts'

/** The phrase kinds, to be read aloud. Of two that read the same words, the first counts. */
const KINDS: Kind[] = [
  dayRange,
  wordedDate,
  numericDate,
  isoDate,
  dayOfMonth,
  week,
  month,
  quarter,
  halfYear,
  year,
  yearPart,
  recurrence,
  relative,
  weekday,
  time,
  duration,
]

/** What is done to the readings of a window, in order. */
const REFINERS = [
  overlaps,
  dayTimes,
  dayParts,
  weekdays,
  parts,
  ranges,
  recurring,
  dayTimes,
  relations,
  anchors,
  complete,
]

/**
 * A chrono for each set of kinds that a window needs: most windows hold one date, and sixteen patterns would search it
 * in vain. Sets are told apart by their bits; there are few of them.
 */
const engines = new Map<number, Chrono>()
const ALL = [...KINDS, bareValue]
const EVERY = (1 << ALL.length) - 1
const MASKS = ALL.map(({ cues }) => cues.reduce((mask, cue) => mask | CUE[cue], 0))

function kindsFor(text: string, cues: number): number {
  let set = 0
  for (let i = 0; i < KINDS.length; i++) {
    if (((MASKS[i] as number) & cues) === 0) continue
    const words = (KINDS[i] as Kind).words
    if (words === undefined || words.some((word) => text.includes(word))) set |= 1 << i
  }
  return set
}

function engineFor(set: number): Chrono {
  let engine = engines.get(set)
  if (engine === undefined) {
    engine = new Chrono({ parsers: ALL.filter((_, i) => set & (1 << i)).map(parserOf), refiners: REFINERS })
    engines.set(set, engine)
  }
  return engine
}

/**
 * chrono wants a moment to fill gaps with. Ours are filled from the document's date, so this one is fixed, with a time
 * zone, lest the host's clock or zone play a part.
 */
const MOMENT = { instant: new Date(0), timezone: 420 }
const OPTION: ParsingOption = {}

/** Readings of folded lower-case text, in order. Without `cues` all kinds are tried, bare years and months of table cells too. */
export function readWindow(text: string, cues?: number): Reading[] {
  const engine = engineFor(cues === undefined ? EVERY : kindsFor(text, cues))
  const results: unknown = engine.parse(text, MOMENT, OPTION)
  return results as Reading[]
}
