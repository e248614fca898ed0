/**
 * One spelling for the patterns: NFC, single spaces, plain dashes, no emphasis marks. Offsets lead back to the text as
 * given; where every character keeps its place, `map` is null.
 */
export interface Folded {
  text: string
  map: Uint32Array | null
  /** Source offset just after each character; null with `map`. */
  ends: Uint32Array | null
}

/** Changes that move nothing. */
const DASH = /[\u2010-\u2015]/g
const SPACE = /[\u00a0\u2000-\u200a\u202f\u3000\t\n\r\f\v]/g
/** Changes that move what follows. */
const MOVES = /[\u0300-\u036f*\u200b]|[\s\u00a0]{2}/
const ANY = /[\u0300-\u036f*\u2000-\u2015\u00a0\u202f\u3000\t\n\r\f\v]| {2}/

/** A letter with its combining marks, a run of white space or emphasis marks, or any other character. */
const PIECE = /[^\s*\p{M}\u200b]\p{M}+|[\s\u200b]+|\*+|[^\s*\u200b]/gu

export function fold(source: string): Folded {
  if (!ANY.test(source)) return { text: source, map: null, ends: null }
  if (!MOVES.test(source)) return { text: source.replace(DASH, '-').replace(SPACE, ' '), map: null, ends: null }
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let space = false
  for (const match of source.matchAll(PIECE)) {
    const piece = match[0]
    const at = match.index
    if (piece[0] === '*') continue
    const blank = /^[\s\u200b]/.test(piece)
    if (blank && space) continue
    space = blank
    const out = blank ? ' ' : piece.length > 1 ? piece.normalize('NFC') : piece.replace(DASH, '-')
    parts.push(out)
    for (let i = 0; i < out.length; i++) {
      starts.push(at)
      ends.push(at + piece.length)
    }
  }
  return { text: parts.join(''), map: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** Source range [from, to) of the folded characters [start, end); end is greater than start. */
export function sourceOf(folded: Folded, start: number, end: number): [number, number] {
  if (folded.map === null || folded.ends === null) return [start, end]
  return [folded.map[start] as number, folded.ends[end - 1] as number]
}

/** Lower case of the same length: a letter whose lower case is longer keeps its form. */
export function lower(text: string): string {
  const whole = text.toLowerCase()
  if (whole.length === text.length) return whole
  return Array.from({ length: text.length }, (_, i) => {
    const small = (text[i] as string).toLowerCase()
    return small.length === 1 ? small : text[i]
  }).join('')
}
