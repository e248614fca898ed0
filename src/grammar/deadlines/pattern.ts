/** Building blocks for patterns. Every pattern has the u flag; \b and \W know ASCII only and are not used. */

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Alternatives of a table, longest first, so that a short word never hides a longer one. */
export function oneOf(words: Iterable<string>): string {
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|')})`
}

/** No letter, mark or digit follows. */
export const END = '(?![\\p{L}\\p{M}\\p{N}])'

/** No digit follows, nor a further part of a number or symbol: 2025/NĐ-CP, 12/5/2025/QĐ, 3.000. */
export const NUMBER_END = '(?![\\p{L}\\p{M}\\p{N}]|[/.,]\\p{N}|/\\p{L}|-\\p{L})'

/** A letter, mark or digit: what must not stand directly before a match. */
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u

export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && WORD_CHARACTER.test(character)
}

export function compile(source: string): RegExp {
  return new RegExp(source, 'u')
}
