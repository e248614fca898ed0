import { BOUND } from './cues/cue.ts'
import { readWindow } from './engine.ts'
import { type Folded, fold, lower, sourceOf } from './fold.ts'
import { isPlainMention } from './judge/plain.ts'
import { rruleOf } from './recurrence-rule.ts'
import { type Reference, referenceOf } from './reference.ts'
import { resolve } from './resolve.ts'
import type { DeadlineOptions, DeadlinePhrase, Reading } from './types.ts'
import { type Window, windows } from './windows.ts'

/** A phrase with where it stands in the folded text, for those who look at its surroundings. */
export interface Found {
  phrase: DeadlinePhrase
  reading: Reading
  from: number
  to: number
}

/** Every phrase of a text, with the folded text that `from` and `to` refer to. */
export interface Survey {
  text: string
  /** The same in lower case, so that patterns need no second spelling. */
  small: string
  reference: Reference | null
  found: Found[]
}

function rangeIn(folded: Folded | null, from: number, to: number): [number, number] {
  return folded === null ? [from, to] : sourceOf(folded, from, to)
}

function phraseOf(reading: Reading, source: string, folded: Folded | null, window: number): DeadlinePhrase {
  const [start, end] = rangeIn(folded, window + reading.index, window + reading.stop)
  const { draft, firstDay, lastDay, from, relation, assumed } = reading
  const phrase: Omit<DeadlinePhrase, 'rule'> = { text: source.slice(start, end), offset: start }
  if (firstDay !== null) phrase.start = firstDay
  if (lastDay !== null) phrase.due = lastDay
  if (draft.time !== undefined) phrase.time = draft.time
  if (draft.recurrence !== undefined) phrase.recurrence = rruleOf(draft.recurrence)
  if (draft.duration !== undefined) phrase.duration = `${draft.duration.count} ${draft.duration.unit}`
  if (from !== null) phrase.from = source.slice(...rangeIn(folded, window + from[0], window + from[1]))
  if (assumed.length > 0 && (firstDay ?? lastDay) !== null) phrase.assumed = [...new Set(assumed)]
  if (relation !== null) phrase.relation = relation
  return { ...phrase, rule: draft.rule }
}

/** Beyond this a cell holds prose. */
const VALUE_LENGTH = 500

const NOTHING: Found[] = []
const WHOLE: readonly Window[] = [{ from: 0, to: VALUE_LENGTH, cues: 0 }]

/**
 * What of a text is asked for: every phrase; the value of a cell, which is one window and is searched for everything; or
 * what may be a deadline.
 */
export type Asked = 'phrases' | 'value' | 'deadlines'

export function survey(source: string, options: DeadlineOptions = {}, asked: Asked = 'phrases'): Survey {
  const reference = referenceOf(options.reference)
  const whole = asked === 'value' && source.length <= VALUE_LENGTH
  let folded: Folded | null = null
  let places = whole ? null : windows(source, false)
  if (places === null) {
    folded = fold(source)
    places = whole ? WHOLE : windows(folded.text, true)
  }
  const text = folded?.text ?? source
  const wanted = asked === 'deadlines' ? places.filter(({ cues }) => (cues & BOUND) !== 0) : places
  if (wanted.length === 0) return { text, small: '', reference, found: NOTHING }
  const small = lower(text)
  const found: Found[] = []
  for (const { from: start, to: end, cues } of wanted) {
    for (const reading of readWindow(small.slice(start, end), whole ? undefined : cues)) {
      const [from, to] = [start + reading.index, start + reading.stop]
      if (asked === 'deadlines' && isPlainMention(reading, small, from, to)) continue
      resolve(reading, reference, options.calendar)
      found.push({ phrase: phraseOf(reading, source, folded, start), reading, from, to })
    }
  }
  return { text, small, reference, found }
}

/** The register keeps working days as a duration: their due day depends on when the document was received and on swapped days. */
export function asRegistered(phrase: DeadlinePhrase): DeadlinePhrase {
  if (phrase.due === undefined || !phrase.duration?.endsWith(' workday')) return phrase
  const { due: _due, assumed, ...rest } = phrase
  const left = assumed?.filter((what) => what !== 'calendar') ?? []
  return left.length > 0 ? { ...rest, assumed: left } : rest
}
