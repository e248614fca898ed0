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
}
