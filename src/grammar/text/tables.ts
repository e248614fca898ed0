import { AGENCY_HEADS, COMMON_HEADS, FIELDS, TITLES } from '../actors/words.ts'
import {
  ADVERBS,
  COMPOUNDS,
  GOVERNING,
  LIGHT,
  MODALS,
  NEGATIONS,
  NOMINALISERS,
  OF_TRADES,
  PAIRING,
  PLAIN,
} from '../verbs/words.ts'
import { CONSENTS, COORDINATION_CUES, LEAD_CUES, ORDER_CUES } from './cues.ts'
import { Lexicon } from './lexicon.ts'

/** The phrases of a table: alternatives stand between bars and on lines of their own. */
export const phrases = (table: string): string[] =>
  table
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** A lexicon of a table whose phrases all mean the same to the rule that asks. */
export const lexicon = (table: string) => new Lexicon<true>(() => true).add(phrases(table), true)

/** What the grammar asks at a token. Each table has one home; the patterns are built from it when first loaded. */
export const ADVERB = lexicon(ADVERBS)
export const MODAL = lexicon(MODALS)
export const NEGATION = lexicon(NEGATIONS)
export const NOMINALISER = lexicon(NOMINALISERS)
export const COMPOUND = lexicon(COMPOUNDS)
export const ORDER = lexicon(ORDER_CUES)
export const LEAD = lexicon(LEAD_CUES)
export const COORDINATION = lexicon(COORDINATION_CUES)
export const CONSENT = lexicon(CONSENTS)
export const FIELD = lexicon(FIELDS)

/** `office` is a whole name that a user added. */
export type HeadKind = 'agency' | 'common' | 'title' | 'office'
/** A word in two tables keeps the first kind. */
export const HEAD = new Lexicon<HeadKind>((old) => old)
  .add(phrases(TITLES), 'title')
  .add(phrases(AGENCY_HEADS), 'agency')
  .add(phrases(COMMON_HEADS), 'common')

export interface VerbKind {
  /** What follows it is somebody else's act. */
  governing: boolean
  /** Another verb right behind it counts too. */
  pairing: boolean
  /** It only carries the verb right behind it. */
  light: boolean
}
export const VERB = new Lexicon<VerbKind>((old, added) => ({
  governing: old.governing || added.governing,
  pairing: old.pairing || added.pairing,
  light: old.light || added.light,
}))
  .add([...phrases(PLAIN), ...phrases(OF_TRADES)], { governing: false, pairing: false, light: false })
  .add(phrases(GOVERNING), { governing: true, pairing: false, light: false })
  .add(phrases(PAIRING), { governing: false, pairing: true, light: false })
  .add(phrases(LIGHT), { governing: false, pairing: false, light: true })
