/**
 * Names looked up word by word instead of by a pattern: some hundred names make a pattern that takes longer to
 * compile than ten documents take to read.
 */

const NEW_PLACES: readonly [RegExp, string][] = [
  [/([oO])á(?!\p{L})/gu, '$1́a'],
  [/([oO])à(?!\p{L})/gu, '$1̀a'],
  [/([uU])ỷ(?!\p{L})/gu, '$1̉y'],
  [/([uU])ý(?!\p{L})/gu, '$1́y'],
]
const NEW = /[oO][áà]|[uU][ỷý]/u

/** The old place of a tone for the new one ("uỷ" as "ủy"); offsets stay. */
export function oldPlaces(text: string): string {
  if (!NEW.test(text)) return text
  return NEW_PLACES.reduce((kept, [place, old]) => kept.replace(place, old), text).normalize('NFC')
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
/** No name is longer. */
const LONGEST = 120

/** A table of names, asked for the longest that begins at a place and ends at the end of a word. */
export class Names {
  readonly #byFirst = new Map<string, string[]>()
  readonly #fold: (text: string) => string

  /** @param fold the same length as its text; tables and texts are compared in it */
  constructor(names: readonly string[], fold: (text: string) => string = (text) => text) {
    this.#fold = (text) => fold(oldPlaces(text))
    for (const name of [...names].sort((a, b) => b.length - a.length)) {
      const folded = this.#fold(name)
      const first = firstWord(folded)
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), folded])
    }
  }

  /** The end of the longest name at `at`; null where none begins there. */
  end(text: string, at: number): number | null {
    const window = this.#fold(text.slice(at, at + LONGEST).replace(/\s/gu, ' '))
    for (const name of this.#byFirst.get(firstWord(window)) ?? []) {
      if (window.startsWith(name) && !LETTER.test(text.charAt(at + name.length))) return at + name.length
    }
    return null
  }
}

/** Up to the first blank or sign. */
function firstWord(text: string): string {
  let end = 0
  while (end < text.length && LETTER.test(text.charAt(end))) end++
  return text.slice(0, end)
}

const WORD = /\p{L}[\p{L}\p{M}&]*/uy

/** The word that begins at `at`, with "&" inside; null where none does. */
export function wordAt(text: string, at: number): string | null {
  WORD.lastIndex = at
  return WORD.exec(text)?.[0] ?? null
}

/** True where a word begins with a capital letter. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)
