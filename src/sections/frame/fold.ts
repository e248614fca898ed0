/**
 * Spellings for comparison. Letterheads and titles reach us through scanners and old fonts ("CHÍ THỊ", "HƢỚNG DẪN"),
 * so the fixed words of the form are compared by their bare letters.
 */

const BARE = new Map<string, string>()

function bareOf(char: string): string {
  const known = BARE.get(char)
  if (known !== undefined) return known
  const base = char.normalize('NFD').charAt(0).toLowerCase()
  // U+01A3 is what old fonts leave of ư.
  const bare = base === 'đ' ? 'd' : base === 'ƣ' ? 'u' : base
  const kept = bare.length === 1 ? bare : char
  BARE.set(char, kept)
  return kept
}

/** The text in lower case without diacritics, of the same length, so that offsets in it are offsets in `text`. */
export function bare(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += bareOf(text.charAt(i))
  return out
}

/** True where the letters are capitals; single small ones ("QĐ-TTg", "và" of a scan) are let pass. */
export function isCapital(text: string): boolean {
  let upper = 0
  let lower = 0
  for (const char of text) {
    if (/\p{Lu}/u.test(char)) upper++
    else if (/\p{Ll}/u.test(char)) lower++
  }
  return upper > 0 && lower <= upper * 0.12
}

/** Alternatives of a pattern, longest first, blanks standing for any white space. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')
}

/** The list in bare letters. */
export function bareAll(words: readonly string[]): string[] {
  return words.map(bare)
}

/** Number of words. */
export function wordCount(text: string): number {
  return text.split(' ').filter(Boolean).length
}

/** The text without the given characters at its end; a loop, since a pattern would look at every run of them. */
export function stripEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
