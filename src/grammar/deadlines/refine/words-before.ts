/**
 * The longest run of words that stands directly before `index` and is in the table, or null. Quicker than a pattern,
 * which would try its alternatives at every place: the last word alone rules most texts out.
 */
export function wordsBefore(text: string, index: number, table: PhraseTable, floor = 0): string | null {
  if (index === 0 || text[index - 1] !== ' ') return null
  const end = index - 1
  let at = text.lastIndexOf(' ', end - 1)
  if (!table.lasts.has(text.slice(Math.max(at + 1, floor), end))) return null
  let found: string | null = null
  for (let words = 1; words <= table.longest; words++) {
    const from = Math.max(at + 1, floor)
    const phrase = trimOpening(text.slice(from, end))
    if (table.phrases.has(phrase)) found = phrase
    if (at < floor) break
    at = text.lastIndexOf(' ', at - 1)
  }
  return found
}

/** A bracket or quotation mark may touch the first word: `(trước ngày …`. */
function trimOpening(phrase: string): string {
  const first = phrase.charCodeAt(0)
  return first === 0x28 || first === 0x22 || first === 0x201c || first === 0x2d || first === 0x2b
    ? phrase.slice(1)
    : phrase
}

export interface PhraseTable {
  phrases: ReadonlySet<string>
  lasts: ReadonlySet<string>
  longest: number
}

export function phraseTable(phrases: Iterable<string>): PhraseTable {
  const all = new Set(phrases)
  const lasts = new Set<string>()
  let longest = 0
  for (const phrase of all) {
    const words = phrase.split(' ')
    longest = Math.max(longest, words.length)
    const last = words.at(-1) as string
    lasts.add(last)
    if (words.length === 1) for (const mark of ['(', '"', '“', '-', '+']) lasts.add(mark + last)
  }
  return { phrases: all, lasts, longest }
}
