/** How much text before a cue may belong to its phrase (prepositions, times) and after it (years, ranges). */
const BEFORE = 56
const AFTER = 80
/** A duration may have an anchor behind it: `05 ngày làm việc kể từ ngày …`. */
const AFTER_COUNT = 170

/** What a cue promises; a window is searched for the kinds that its cues promise and for no other. */
export const CUE = { date: 1, day: 2, month: 4, quarter: 8, year: 16, time: 32, count: 64, word: 128 } as const
export type Cue = keyof typeof CUE

/**
 * Cues that are words, cut to their rarer letters, for that is quicker to find: hằng/hàng, định kỳ, mỗi, `tuần này`, `quý I`,
 * `cuối năm`, `hai ngày`, `hôm nay`.
 */
const WORDS =
  /[àằÀẰ](?:ng|NG) [nNtTqQ]|[ịỊ](?:nh|NH) [kK][ỳìỲ]|ỗi (?:ngày|tuần|tháng|qu|năm)|(?:gày|uần|háng|ăm|[uU][ýíÝ]|ú[yi]) (?:này|nay|mai|kia|tới|sau|cuối|đầu|thứ|làm|[IVivmhbtđn])|(?:uối|ết|ữa|ầu) (?:năm|quý|tháng)|(?:ột|ai|ba|ốn|ăm|áu|ảy|ám|ín|ười|ươi) (?:ngày|tuần|tháng|giờ|năm|quý)|[ôÔ]m nay|ửa (?:đầu|cuối)|(?:uần|UẦN) (?:ĐẦU|CUỐI)/g
/** Longest of them, for what lies before the end of a match. */
const WORD_LENGTH = 11
const DIGITS = /\d+/g

/** A unit behind a number, with or without the number in words: `05 ngày`, `02 (hai) tuần`. */
const COUNTED = / ?(?:\([^)]{1,14}\) ?)?(?:[nN]gày|[tT]uần|[tT]háng|[nN]ăm|[gG]iờ|tiếng|lần|NGÀY|THÁNG|NĂM|TUẦN)/y
const SEPARATED = / ?[/.-] ?\d/y
const HOUR = /:\d| ?(?:giờ|GIỜ|h|H|g\d)/y

/** What a number in front of which these letters and a space stand is, by the word's end: ngày, tháng, quý, năm, giai đoạn … */
const NAMED: readonly (readonly [ending: string, cue: Cue])[] = [
  ['gày', 'day'],
  ['ồng', 'day'],
  ['ùng', 'day'],
  ['háng', 'month'],
  ['uần', 'month'],
  ['uý', 'quarter'],
  ['uí', 'quarter'],
  ['úy', 'quarter'],
  ['úi', 'quarter'],
  ['ăm', 'year'],
  ['đoạn', 'year'],
  ['kỳ', 'year'],
  ['học', 'year'],
  ['hóa', 'year'],
  ['GÀY', 'day'],
  ['HÁNG', 'month'],
  ['UÝ', 'quarter'],
  ['ĂM', 'year'],
  ['ĐOẠN', 'year'],
]
const ENDINGS = new Map<string, readonly (readonly [ending: string, cue: Cue])[]>()
for (const entry of NAMED) {
  const last = entry[0].at(-1) as string
  ENDINGS.set(last, [...(ENDINGS.get(last) ?? []), entry])
}

/** A stretch of text and the cues in it. */
export interface Window {
  from: number
  to: number
  cues: number
}

function namedBefore(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 0x20) return 0
  const candidates = ENDINGS.get(text[at - 2] ?? '')
  if (candidates === undefined) return 0
  for (const [ending, cue] of candidates) if (text.endsWith(ending, at - 1)) return CUE[cue]
  return 0
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** The cues of the number [at, stop). */
function cuesOf(text: string, at: number, stop: number): number {
  const next = text.charCodeAt(stop)
  let cues = namedBefore(text, at)
  // Of what follows a number: space, separators : / . -, h H g, an opening bracket; anything else promises nothing.
  if (next === 0x20 || (next >= 0x2d && next <= 0x2f)) {
    if (matches(SEPARATED, text, stop)) cues |= CUE.date
    // "tháng 6 năm 2025" counts no years.
    else if (cues === 0 && matches(COUNTED, text, stop)) cues |= CUE.count
  }
  if (next === 0x20 || next === 0x3a || next === 0x68 || next === 0x48 || next === 0x67) {
    if (matches(HOUR, text, stop)) cues |= CUE.time
  }
  return cues
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? at : space
}

/** Stretches of the text round its date cues, in order, cut between words, none touching. */
export function windows(text: string): Window[] {
  const found: Window[] = []
  let open: Window | null = null
  DIGITS.lastIndex = 0
  WORDS.lastIndex = 0
  let word = WORDS.test(text) ? WORDS.lastIndex : Number.POSITIVE_INFINITY
  let digits = DIGITS.test(text) ? DIGITS.lastIndex : Number.POSITIVE_INFINITY
  while (word < Number.POSITIVE_INFINITY || digits < Number.POSITIVE_INFINITY) {
    let at: number
    let cues: number
    if (word < digits) {
      at = Math.max(0, word - WORD_LENGTH)
      cues = CUE.word
      word = WORDS.test(text) ? WORDS.lastIndex : Number.POSITIVE_INFINITY
    } else {
      at = digits - 1
      while (at > 0 && isDigit(text.charCodeAt(at - 1))) at--
      cues = cuesOf(text, at, digits)
      digits = DIGITS.test(text) ? DIGITS.lastIndex : Number.POSITIVE_INFINITY
      if (cues === 0) continue
    }
    const to = at + (cues & (CUE.count | CUE.word | CUE.time) ? AFTER_COUNT : AFTER)
    if (open !== null && at - BEFORE <= open.to) {
      open.to = Math.max(open.to, to)
      open.cues |= cues
    } else {
      if (open !== null) found.push(open)
      open = { from: Math.max(0, at - BEFORE), to, cues }
    }
  }
  if (open !== null) found.push(open)
  return found.map(({ from, to, cues }) => ({ from: wordStart(text, from), to: wordEnd(text, to), cues }))
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
