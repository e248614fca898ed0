import type { DocumentSubject, Found } from '../types.ts'

// "hòa", "khỏe", "thúy": the tone on the first vowel; "hoà", "khoẻ", "thuý": on the second. Not "quý", "khoán", "huyện".
const END = '(?![\\p{L}\\p{M}])'
const FIRST = new RegExp(
  `(?:[óòỏõọ][ae]|(?<![qQ])[úùủũụ]y|[ÓÒỎÕỌ][AE]|(?<![qQ])[ÚÙỦŨỤ]Y|[ÓÒỎÕỌ][ae]|[ÚÙỦŨỤ]y)${END}`,
  'gu',
)
const SECOND = new RegExp(`(?:o[áàảãạéèẻẽẹ]|(?<![qQ])u[ýỳỷỹỵ]|O[ÁÀẢÃẠÉÈẺẼẸ]|(?<![qQ])U[ÝỲỶỸỴ])${END}`, 'gu')
const LETTER = /[\p{L}\p{M}]/u

/** Both ways of placing the tone in one document; told once, at the first word of the rarer way. */
export function* mixedTones({ source }: DocumentSubject): Iterable<Found> {
  const text = source.text
  const first = [...text.matchAll(FIRST)].map(({ index }) => index)
  const second = [...text.matchAll(SECOND)].map(({ index }) => index)
  if (first.length === 0 || second.length === 0) return
  const [rare, common] = first.length < second.length ? [first, second] : [second, first]
  const range = wordAt(text, rare[0] as number)
  yield {
    range,
    params: {
      word: text.slice(...range),
      other: text.slice(...wordAt(text, common[0] as number)),
      rare: rare.length,
      common: common.length,
    },
    anchor: 'tones',
  }
}

/** A longer row of letters is no word. */
const LONGEST = 40

function wordAt(text: string, at: number): [number, number] {
  let [start, end] = [at, at]
  while (start > 0 && at - start < LONGEST && LETTER.test(text[start - 1] as string)) start--
  while (end < text.length && end - at < LONGEST && LETTER.test(text[end] as string)) end++
  return [start, end]
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/
const COMBINED = /\p{L}[\u0302\u0306\u031b]{0,2}[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * Letters with their tone in one character and letters with it as a second one, in one document. Not where the text
 * was in another encoding: what was made of it is not its writer's doing.
 */
export function* mixedNormalForms({ source }: DocumentSubject): Iterable<Found> {
  if (source.diagnostics.some(({ rule }) => rule === 'read/encoding')) return
  const text = source.text
  const apart = [...text.matchAll(COMBINED)].map(({ index }) => index)
  if (apart.length === 0) return
  let whole = 0
  let firstWhole = -1
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0xc0 || !TONE.test((text[i] as string).normalize('NFD').slice(1))) continue
    whole++
    if (firstWhole < 0) firstWhole = i
  }
  if (whole === 0) return
  const range = wordAt(text, apart.length <= whole ? (apart[0] as number) : firstWhole)
  yield { range, params: { word: text.slice(...range), apart: apart.length, whole }, anchor: 'normal-form' }
}

/** Letters of other scripts and old fonts that print as Vietnamese ones do. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j' },
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y', І: 'I' },
  ...{ Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X' },
  ...{ ο: 'o', ν: 'v', ι: 'i', α: 'a' },
  ...{ Ð: 'Đ', ƣ: 'ư', Ƣ: 'Ư' },
}
const ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu')
const LATIN = /\p{Script=Latin}/u

/**
 * A Cyrillic or Greek letter within a Latin word, "Ð" (eth) for "Đ", "ƣ" for "ư": they print right, and no search
 * finds the word. Each such word is told once. Not a Greek letter by itself ("α").
 */
export function* lookAlike({ source }: DocumentSubject): Iterable<Found> {
  const text = source.text
  const seen = new Map<string, { range: [number, number]; letters: Set<string>; count: number }>()
  for (const { 0: letter, index } of text.matchAll(ALIKE)) {
    const range = wordAt(text, index)
    const own = LATIN.test(letter)
    if (!own && !LATIN.test(text.slice(...range))) continue
    const word = text.slice(...range)
    const before = seen.get(word)
    if (before) {
      before.letters.add(letter)
      if (range[0] !== before.range[0]) before.count++
    } else seen.set(word, { range, letters: new Set([letter]), count: 1 })
  }
  for (const [word, { range, letters, count }] of seen) {
    const signs = [...letters].map((letter) => `${letter} (${codeOf(letter)})`).join(', ')
    const right = [...word].map((letter) => LOOK_ALIKES[letter] ?? letter).join('')
    yield { range, params: { word, letters: signs, right, count }, anchor: word }
  }
}

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`
