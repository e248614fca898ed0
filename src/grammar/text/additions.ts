import { Lexicon } from './lexicon.ts'
import { HEAD, type HeadKind, VERB, type VerbKind } from './tables.ts'

/** A user's words besides the tables: offices with their abbreviations, verbs that order something. */
export interface WordAdditions {
  agencies: { name: string; abbreviation?: string }[]
  verbs: string[]
}

/** Runs `read` with a user's words added to the tables, and takes them away again. */
export function withAdditions<T>(words: WordAdditions | undefined, read: () => T): T {
  if (!words || (words.agencies.length === 0 && words.verbs.length === 0)) return read()
  const names = words.agencies.flatMap(({ name, abbreviation }) => (abbreviation ? [name, abbreviation] : [name]))
  HEAD.overlay = new Lexicon<HeadKind>((old) => old).add(names, 'office')
  VERB.overlay = new Lexicon<VerbKind>((old) => old).add(words.verbs, {
    governing: false,
    pairing: false,
    light: false,
  })
  try {
    return read()
  } finally {
    HEAD.overlay = null
    VERB.overlay = null
  }
}
