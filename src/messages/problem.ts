import { fill, type Lang } from './language.ts'
import { type ProblemKey, problems } from './problems.ts'

export type Params = Record<string, string | number>

/** Where a problem stands: a file as the user named it, and a line and column from 1. */
export interface Place {
  path?: string | null
  line?: number
  column?: number
}

/**
 * Something that the user can mend. `message` is English; `describe` gives it in either language.
 * `code` is stable and one of the keys of the table of problems.
 */
export class Problem extends Error {
  readonly code: ProblemKey
  readonly params: Params
  readonly place: Place

  constructor(code: ProblemKey, params: Params = {}, place: Place = {}, options?: ErrorOptions) {
    super(sentence(code, params, 'en'), options)
    this.name = 'Problem'
    this.code = code
    this.params = params
    this.place = place
  }

  /** "path:line:column: what is wrong; what to do", the place as far as it is known. */
  describe(lang: Lang): string {
    const { path, line, column } = this.place
    const place = [path ?? (line === undefined ? null : '-'), line, column].filter((part) => part != null)
    return oneLine([...(place.length > 0 ? [place.join(':')] : []), sentence(this.code, this.params, lang)].join(': '))
  }
}

function sentence(code: ProblemKey, params: Params, lang: Lang): string {
  return problems[code][lang].map((part) => fill(part, params)).join('; ')
}

/** File names and reasons come from outside: no line breaks, no terminal control characters in a message. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '?')
}
