import type { DeadlinePhrase } from '../grammar/deadlines/index.ts'
import type { SectionNode } from '../sections/index.ts'

/** A range of source offsets, end exclusive. */
export type Range = [number, number]

/** Somebody named, and where. Distributed names stand where their own part stands. */
export interface Named {
  name: string
  range: Range
}

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
}

export interface FoundDeadline {
  phrase: DeadlinePhrase
  range: Range
}

/** A task before it is numbered. */
export interface Draft {
  node: SectionNode | null
  range: Range
  text: string
  lead: Named[]
  /** The lead comes from above. */
  inherited: boolean
  distance: number
  coordinating: Named[]
  verbs: NamedVerb[]
  deadline: FoundDeadline | null
  deliverable: { text: string; range: Range } | null
  /** What a reader should look at: ids of reasons, see confidence.ts. */
  doubts: string[]
}
