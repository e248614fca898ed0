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
  readonly #names: readonly string[]
  readonly #fold: (text: string) => string
  #byFirst: Map<string, string[]> | null = null

  /**
   * @param names with tones in their old places
   * @param fold the same length as its text; tables and texts are compared in it
   */
  constructor(names: readonly string[], fold: (text: string) => string = (text) => text) {
    this.#names = names
    this.#fold = fold
  }

  /** The end of the longest name at `at`; null where none begins there. */
  end(text: string, at: number): number | null {
    this.#byFirst ??= byFirstWord(this.#names, this.#fold)
    const window = this.#fold(oldPlaces(text.slice(at, at + LONGEST).replace(/\s/g, ' ')))
    for (const name of this.#byFirst.get(firstWord(window)) ?? []) {
      if (window.startsWith(name) && !LETTER.test(text.charAt(at + name.length))) return at + name.length
    }
    return null
  }
}

/** Names by their first words, the longest first; built when first asked for. */
function byFirstWord(names: readonly string[], fold: (text: string) => string): Map<string, string[]> {
  const table = new Map<string, string[]>()
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const folded = fold(name)
    const first = firstWord(folded)
    const list = table.get(first)
    if (list) list.push(folded)
    else table.set(first, [folded])
  }
  return table
}

/** Up to the first blank, comma or other sign that parts words. */
const firstWord = (text: string): string => /^[^\s,;:.()&/-]*/.exec(text)?.[0] ?? ''

const WORD = /\p{L}[\p{L}\p{M}&]*/uy

/** The word that begins at `at`, with "&" inside; null where none does. */
export function wordAt(text: string, at: number): string | null {
  WORD.lastIndex = at
  return WORD.exec(text)?.[0] ?? null
}

/** True where a word begins with a capital letter. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)
