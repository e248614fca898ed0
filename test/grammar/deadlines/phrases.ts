import { COUNTED } from './phrases-counted.ts'
import { DATES } from './phrases-dates.ts'
import { SPANS } from './phrases-spans.ts'

export const REFERENCE = '2025-04-01'

/** Texts and their readings, by kind. */
export type Phrases = Readonly<Record<string, readonly (readonly [text: string, reading: string])[]>>

/**
 * Phrases and their readings, with the document's date 1 April 2025: `start..due @time RULE duration < anchor ~ assumed`.
 * Where only a part of the text is the phrase, or there are several, each is written out: `[phrase] reading`.
 * A table: one row a phrase, by kind.
 */
export const PHRASES: Phrases = { ...DATES, ...SPANS, ...COUNTED }
