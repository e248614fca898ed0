import type { Glyph } from './types.ts'

/** A word with its style. */
export interface Word {
  text: string
  bold: boolean
}

/** The words of a line. A raised number is a power or the mark of a footnote. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: { text: string; letters: number; bold: number }[] = []
  let raised = ''
  const mark = () => {
    const word = words.at(-1)
    if (raised !== '' && word) word.text += raisedAfter(word.text, raised)
    raised = ''
  }
  for (const glyph of glyphs) {
    const isMark = glyph.raised && /^\d$/.test(glyph.text)
    if (isMark && words.length === 0) words.push({ text: '', letters: 0, bold: 0 })
    if (isMark) {
      raised += glyph.text
      continue
    }
    const marked = raised !== '' && words.length === 1 && words[0]?.text === ''
    mark()
    if (glyph.spaced || marked || words.length === 0) words.push({ text: '', letters: 0, bold: 0 })
    const word = words.at(-1) as (typeof words)[number]
    word.text += glyph.text
    if (!/[\p{L}\p{N}]/u.test(glyph.text)) continue
    word.letters++
    if (glyph.bold) word.bold++
  }
  mark()
  let before = false
  return words
    .filter(({ text }) => text !== '')
    .map(({ text, letters, bold }) => {
      // A dash between bold words is bold with them.
      before = letters > 0 ? bold === letters : before
      return { text, bold: before }
    })
}

const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** "km2", "10⁶", and else the mark of a footnote: "kèm theo[1]". */
function raisedAfter(text: string, raised: string): string {
  if (/(?:^|[^\p{L}])[kdc]?m$/u.test(text)) return raised
  return /\d$/.test(text) ? [...raised].map((digit) => POWERS[Number(digit)]).join('') : `[${raised}]`
}

/** Words of one line with those of the next: a hyphen or slash that ends the line within a name joins them. */
export function joined(before: readonly Word[], after: readonly Word[]): Word[] {
  const last = before.at(-1)
  const first = after[0]
  // Takes "217/2025/NĐ-" + "CP", "an toàn/" + "sức khỏe"; not "Độc lập -" + "Tự do".
  if (last && first && /[\p{L}\p{N}][-/]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(first.text)) {
    return [...before.slice(0, -1), { text: last.text + first.text, bold: last.bold && first.bold }, ...after.slice(1)]
  }
  return [...before, ...after]
}

/** Words as a line of Markdown that reads back as the very same words, bold ones between `**`. */
export function markdownOf(words: readonly Word[], plain = false): string {
  let out = ''
  let bold = false
  for (const [i, word] of words.entries()) {
    const opens = !plain && word.bold && !bold
    const closes = bold && !word.bold
    if (closes) out += '**'
    if (i > 0) out += ' '
    if (opens) out += '**'
    out += escaped(word.text, i === 0)
    bold = !plain && word.bold
  }
  return bold ? `${out}**` : out
}

// What would be read as a mark of Markdown, and what is left of tags and entities of HTML.
const MARKS = /[\\`*[\]<|]|&(?=[#\p{L}])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
// "#", ">" and "===" are marks where a line begins; "-", "+" and "1." may stay, for a list's lines keep their labels.
const FIRST = /^(?:#{1,6}$|>|=+$|~{3})/u

function escaped(text: string, first: boolean): string {
  const safe = text.replace(MARKS, '\\$&')
  return first && FIRST.test(safe) ? `\\${safe}` : safe
}
