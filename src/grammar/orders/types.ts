import type { Actor } from '../actors/index.ts'

/** An ordered verb: tokens [from, to), its object up to `until`. */
export interface VerbUse {
  verb: string
  from: number
  to: number
  until: number
}

export interface Predicate {
  verbs: VerbUse[]
  coordinating: Actor[]
  /** "chủ trì" was said of the lead. */
  leads: boolean
  /** Others who are told in the same clause: "A làm …, B làm …". */
  others: Actor[]
}

/** Where an order begins and to whom it is given. */
export interface Head {
  /** The rule that found it. */
  rule: 'order-cue' | 'subject' | 'label' | 'imperative'
  /** Token with which the order's own words begin ("Giao …"). */
  start: number
  /** Who is told; null where the sentence names nobody. */
  lead: Actor[] | null
  /** Token with which the predicate begins. */
  predicate: number
  /** "chủ trì" stood between. */
  leads: boolean
}

/**
 * Where the reader stands, by how freely a further verb counts: a verb is due (`start`); in an object, in one that
 * names an activity (`nominal`), behind a manner (`soft`), in somebody else's act that is commanded (`complement`) or
 * watched (`overseen`), in a purpose (`closed`).
 */
export type Mode = 'start' | 'object' | 'nominal' | 'soft' | 'complement' | 'overseen' | 'closed'
