import type { ParsingContext } from 'chrono-node'
import type { Parser } from 'chrono-node/en'
import type { Cue } from '../cues/cue.ts'
import { isWordCharacter } from '../pattern.ts'
import { type Draft, Reading } from '../types.ts'

/** One phrase kind: a pattern over folded lower-case text and what a match of it says. */
export interface Kind {
  /** Cues one of which every phrase of this kind has; a window without them is not searched for it. */
  cues: readonly Cue[]
  /** Words one of which stands in every phrase of this kind; absent where there are none. */
  words?: readonly string[]
  pattern: RegExp
  /** null declines the match. `before` is the text in front of it, `after` the text behind it. */
  read(match: RegExpMatchArray, before: string, after: string): Draft | null
}

const CONTEXT = 24

/** The kind as a chrono parser. chrono searches a cut-off rest of the text after each match, so the character before is looked up in the whole. */
export function parserOf(kind: Kind): Parser {
  return {
    pattern: () => kind.pattern,
    extract: (context: ParsingContext, match: RegExpMatchArray) => {
      const index = match.index as number
      if (isWordCharacter(context.text[index - 1])) return null
      const stop = index + match[0].length
      const before = context.text.slice(Math.max(0, index - CONTEXT), index)
      const draft = kind.read(match, before, context.text.slice(stop, stop + CONTEXT))
      if (draft === null) return null
      return new Reading(context, index, match[0].slice(0, draft.length), draft)
    },
  }
}
