import type { DeadlinePhrase } from '../grammar/deadlines/index.ts'
import type { Clause } from '../grammar/orders/split.ts'
import type { Head, Predicate } from '../grammar/orders/types.ts'
import type { Words } from '../grammar/text/sentence.ts'
import type { SectionNode } from '../sections/index.ts'

/** A range of source offsets, end exclusive. */
export type Range = [number, number]

/**
 * What read a name or a verb: a rule of the grammar (an order's cue, a subject, "Sở X: …", an order without a subject),
 * "phối hợp với …", a heading that is a name, an introduction that lends its verb, a field line, a table's column.
 */
export type Rule =
  | Head['rule']
  | 'partner'
  | 'heading-name'
  | 'introduction'
  | 'topic-verb'
  | 'field-line'
  | 'table-column'

/** Somebody named, and where. Distributed names stand where their own part stands. */
export interface Named {
  name: string
  range: Range
  rule: Rule
  /** No table knows the name: it was taken for one because of its place. */
  guessed: boolean
}

/** Where a task's names come from: its own words, the task before it in the provision, or above. */
export type Via = 'own' | 'before' | 'heading' | 'preamble'

/** Who was told last, above the provision at hand, and how far above. */
export interface Context {
  lead: Named[]
  coordinating: Named[]
  /** Verbs of an introduction that governs bullets of nouns: "Tham mưu Lãnh đạo Bộ:". */
  verbs: NamedVerb[]
  /** Verbs of the heading right above, for items that are only named: "5. Xây dựng Nghị định" over "- Nghị định …". */
  topicVerbs: NamedVerb[]
  /** What a field line that serves several items says of the deadline. */
  deadline: FoundDeadline | null
  /** The sections in a row are the duties of one body each: a heading that no table knows is a name. */
  listed: boolean
  /** A clause without a subject is an order here. */
  operative: boolean
  /** The heading says "có trách nhiệm", so that permissions are duties too. */
  duty: boolean
  /** The lead was named by a heading of the provisions, not by the preamble. */
  headed: boolean
  /** Levels between the provision and the heading that named the lead; -1 where nobody was named. */
  distance: number
}

export interface NamedVerb {
  verb: string
  object: string
  range: Range
  rule: Rule
}

export interface FoundDeadline {
  phrase: DeadlinePhrase
  range: Range
  /** Read in the sentence itself, or the value of a field. */
  rule: 'sentence' | 'field-line' | 'table-column'
}

/** A clause with what was read in it. */
export interface Unit {
  words: Words
  clause: Clause
  head: Head | null
  predicate: Predicate | null
  deadlines: FoundDeadline[]
}

/** A task before it is numbered. */
export interface Draft {
  node: SectionNode | null
  range: Range
  text: string
  lead: Named[]
  /** Where the lead comes from. */
  via: Via
  /** Levels between the task and the heading that named its lead, as in `Context`. */
  distance: number
  coordinating: Named[]
  partnersVia: Via
  verbs: NamedVerb[]
  deadline: FoundDeadline | null
  deliverable: { text: string; range: Range; rule: Rule } | null
  /** The clauses it was read from; empty for a cell of a table. */
  units: Unit[]
  /** What a reader should look at: ids of reasons, see confidence.ts. */
  doubts: string[]
}

/** The lead was told above and not in the provision's own words. */
export const inherited = ({ via }: Draft): boolean => via === 'heading' || via === 'preamble'
