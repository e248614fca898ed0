import { type Mapped, MappedBuilder, slice } from '../normalise/mapped.ts'

/** Tags that office converters leave in Markdown and text. `<br>` ends a line, the others print nothing. */
const TAG =
  /<\/?(br|sup|sub|b|i|u|em|strong|span|p|div|font|a|table|tbody|thead|tr|td|th|center|s|del)\b[^<>]{0,200}>/iy
const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
}
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|#39);/y

/** "-----", "****", "| --- | --- |", "|": printed rules and the borders of tables. */
export function isRule(line: string): boolean {
  return /^[-–—_=*|:\s.·]+$/.test(line) && !/^[-–—*·] ?$/.test(line)
    ? /[-–—_=*|]{2}|\|/.test(line) || line === '.'
    : line === '|'
}

/** Ranges of the cells of a table row "| a | b |"; null where the line is no row of at least two cells. */
export function rowCells(line: string): [number, number][] | null {
  if (line.length < 3 || line[0] !== '|' || line.at(-1) !== '|') return null
  const cells: [number, number][] = []
  let from = 1
  for (let i = 1; i < line.length; i++) {
    if (line[i] !== '|' || line[i - 1] === '\\') continue
    cells.push([from, i])
    from = i + 1
  }
  return cells.length >= 2 ? cells : null
}

/** The printed lines of one source line: tags, entities, escapes and left-over emphasis resolved, white space folded. */
export function cleanLine(raw: Mapped): Mapped[] {
  const out: Mapped[] = []
  let builder = new MappedBuilder()
  const flush = () => {
    const piece = fold(builder.build())
    if (piece.text !== '') out.push(piece)
    builder = new MappedBuilder()
  }
  const { text, map } = raw
  const bullet = /^\s*\*(?= )/.exec(text)?.[0].length ?? 0
  const heading = /^\s{0,3}#{1,6}(?=\s)/.exec(text)?.[0].length ?? 0
  for (let i = heading; i < text.length; ) {
    const char = text[i] as string
    if (char === '<') {
      TAG.lastIndex = i
      const tag = TAG.exec(text)
      if (tag) {
        if (/^br$/i.test(tag[1] as string)) flush()
        i += tag[0].length
        continue
      }
    } else if (char === '&') {
      ENTITY.lastIndex = i
      const entity = ENTITY.exec(text)
      if (entity) {
        builder.push(ENTITIES[entity[0]] as string, map[i] as number, entity[0].length)
        i += entity[0].length
        continue
      }
    } else if (char === '\\' && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? '')) {
      if (i + 1 < text.length) builder.copy(raw, i + 1)
      i += 2
      continue
    } else if (char === '*' && i >= bullet && !(text[i - 1] === ' ' && text[i + 1] === ' ')) {
      i++
      continue
    } else if (char === '|' && text.slice(0, i).trim() === '') {
      i++
      continue
    }
    builder.copy(raw, i)
    i++
  }
  flush()
  return out
}

/** White space runs folded to one space, none at either end. */
function fold(mapped: Mapped): Mapped {
  const { text } = mapped
  if (!/^\s|\s\s|\s$/.test(text)) return mapped.text === '' ? mapped : slice(mapped, 0, text.length)
  const out = new MappedBuilder()
  let space = true
  for (let i = 0; i < text.length; i++) {
    const white = /\s/.test(text[i] as string)
    if (white && space) continue
    out.copy(mapped, i, white ? ' ' : text[i])
    space = white
  }
  const folded = out.build()
  return folded.text.endsWith(' ') ? slice(folded, 0, folded.text.length - 1) : slice(folded, 0, folded.text.length)
}
