import { readWindow } from './engine.ts'
import { type Folded, fold, lower, sourceOf } from './fold.ts'
import { rruleOf } from './recurrence-rule.ts'
import { type Reference, referenceOf } from './reference.ts'
import { resolve } from './resolve.ts'
import type { DeadlineOptions, DeadlinePhrase, Reading } from './types.ts'
import { windows } from './windows.ts'

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
  reference: Reference | null
  found: Found[]
}

function phraseOf(reading: Reading, source: string, folded: Folded, window: number): DeadlinePhrase {
  const [start, end] = sourceOf(folded, window + reading.index, window + reading.stop)
  const { draft, firstDay, lastDay, from, relation, assumed } = reading
  const phrase: Omit<DeadlinePhrase, 'rule'> = { text: source.slice(start, end), offset: start }
  if (firstDay !== null) phrase.start = firstDay
  if (lastDay !== null) phrase.due = lastDay
  if (draft.time !== undefined) phrase.time = draft.time
  if (draft.recurrence !== undefined) phrase.recurrence = rruleOf(draft.recurrence)
  if (draft.duration !== undefined) phrase.duration = `${draft.duration.count} ${draft.duration.unit}`
  if (from !== null) phrase.from = source.slice(...sourceOf(folded, window + from[0], window + from[1]))
  if (assumed.length > 0 && (firstDay ?? lastDay) !== null) phrase.assumed = [...new Set(assumed)]
  if (relation !== null) phrase.relation = relation
  return { ...phrase, rule: draft.rule }
}

/** Beyond this a cell holds prose. */
const VALUE_LENGTH = 500

export function survey(source: string, options: DeadlineOptions = {}, value = false): Survey {
  const folded = fold(source)
  const found: Found[] = []
  const reference = referenceOf(options.reference)
  // A cell's value is one window and is searched for everything.
  const whole = value && folded.text.length <= VALUE_LENGTH
  for (const window of whole ? [{ from: 0, to: folded.text.length, cues: undefined }] : windows(folded.text)) {
    for (const reading of readWindow(lower(folded.text.slice(window.from, window.to)), window.cues)) {
      resolve(reading, reference, options.calendar)
      const [from, to] = [window.from + reading.index, window.from + reading.stop]
      found.push({ phrase: phraseOf(reading, source, folded, window.from), reading, from, to })
    }
  }
  return { text: folded.text, reference, found }
}

/** The register keeps working days as a duration: their due day depends on when the document was received and on swapped days. */
export function asRegistered(phrase: DeadlinePhrase): DeadlinePhrase {
  if (phrase.due === undefined || !phrase.duration?.endsWith(' workday')) return phrase
  const { due: _due, assumed, ...rest } = phrase
  const left = assumed?.filter((what) => what !== 'calendar') ?? []
  return left.length > 0 ? { ...rest, assumed: left } : rest
}
