import { displayWidth } from './width.ts'

/**
 * Text made fit for a terminal: composed (NFC), without what shows nothing or steers the terminal (escape sequences,
 * bidi controls, zero-width characters), white space folded to single spaces.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Variation_Selector}/gu, '')
}

/** A word and its colour, which takes no room. */
export interface Painted {
  text: string
  paint(text: string): string
}

/**
 * Words in lines of at most so many columns, each line indented. A word longer than a line stays whole: names and
 * numbers are copied from a terminal. Neighbours of one colour are coloured together.
 */
export function wrapWords(words: readonly Painted[], columns: number, indent: string): string[] {
  const lines: Painted[][] = []
  let width = 0
  for (const word of words) {
    const size = displayWidth(word.text)
    if (lines.length === 0 || width + 1 + size > columns - indent.length) {
      lines.push([])
      width = -1
    }
    width += 1 + size
    lines.at(-1)?.push(word)
  }
  return lines.map((line) => indent + joined(line))
}

function joined(words: readonly Painted[]): string {
  const runs: Painted[] = []
  for (const { text, paint } of words) {
    const last = runs.at(-1)
    if (last?.paint === paint) last.text += ` ${text}`
    else runs.push({ text, paint })
  }
  return runs.map(({ text, paint }) => paint(text)).join(' ')
}
