/**
 * Words and punctuation of a text. Vietnamese writes a space between syllables, so a token is a syllable or an
 * abbreviation, number or symbol that is written together ("KH&CN", "57-NQ/TW", "30/6/2025").
 */
export interface Token {
  /** Lower case, tone mark on the older place, i for y where usage wavers: what tables are written in. */
  key: string
  start: number
  end: number
  /** Begins with a capital letter. */
  capital: boolean
  /** A letter or digit stands in it. */
  word: boolean
}

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:(?:(?:[&/]|(?<=[\p{Lu}\p{N}])-)(?=[\p{Lu}\p{N}])|(?<=\d)[.,](?=\d))[\p{L}\p{M}\p{N}]+)*|\S/gu
const TONES: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const WAVERING: Record<string, string> = {
  lí: 'lý',
  kĩ: 'kỹ',
  mĩ: 'mỹ',
  tỉ: 'tỷ',
  kì: 'kỳ',
  quí: 'quý',
  kí: 'ký',
  qúy: 'quý',
}
const TONED = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u

/** One spelling for looking a syllable up: "Uỷ" and "Ủy" are "ủy", "quản lí" is "quản lý". */
export function keyOf(word: string): string {
  if (word === '–' || word === '—') return '-'
  const lower = word.toLowerCase()
  const wavering = WAVERING[lower]
  if (wavering !== undefined) return wavering
  return TONED.test(lower) ? lower.slice(0, -2) + TONES[lower.slice(-2)] : lower
}

export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const first = word[0] as string
    tokens.push({
      key: keyOf(word),
      start: match.index,
      end: match.index + word.length,
      capital: first !== first.toLowerCase(),
      word: /[\p{L}\p{N}]/u.test(first),
    })
  }
  return tokens
}
