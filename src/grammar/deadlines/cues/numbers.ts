import { CUE, type Cue } from './cue.ts'

/** A unit behind a number, with or without the number in words: `05 ngày`, `02 (hai) tuần`. */
const COUNTED = / ?(?:\([^)]{1,14}\) ?)?(?:[nN]gày|[tT]uần|[tT]háng|[nN]ăm|[gG]iờ|tiếng|lần|NGÀY|THÁNG|NĂM|TUẦN)/y
const SEPARATED = / ?[/.-] ?\d/y
/** `17h`, `17:00`, `17 giờ`; not `5 hộ`. */
const HOUR = /:\d| ?(?:giờ|GIỜ|[hH](?![a-zà-ỹ])|g\d)/y

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
const ENDINGS = new Map<number, readonly (readonly [ending: string, cue: Cue])[]>()
for (const entry of NAMED) {
  const last = entry[0].charCodeAt(entry[0].length - 1)
  ENDINGS.set(last, [...(ENDINGS.get(last) ?? []), entry])
}

function namedBefore(text: string, at: number, digits: number): number {
  if (text.charCodeAt(at - 1) !== 0x20) return 0
  const candidates = ENDINGS.get(text.charCodeAt(at - 2))
  if (candidates === undefined) return 0
  for (const [ending, cue] of candidates) {
    // "kỳ 6 tháng" names no year.
    if (text.endsWith(ending, at - 1)) return cue === 'year' && digits !== 4 ? 0 : CUE[cue]
  }
  return 0
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** What the character behind a number, past one space, may begin: a separated number, a unit, an hour. */
const SEPARATES = 1
const COUNTS = 2
const HOURS = 4
const BEGINS = new Uint8Array(0x80)
for (const [letters, what] of [
  ['/.-', SEPARATES],
  ['(nNtTgGl', COUNTS],
  [':gGhH', HOURS],
] as const) {
  for (const letter of letters) BEGINS[letter.charCodeAt(0)] = (BEGINS[letter.charCodeAt(0)] as number) | what
}

/** The cues of the number [at, stop). */
export function cuesOfNumber(text: string, at: number, stop: number): number {
  const next = text.charCodeAt(stop)
  const code = next === 0x20 ? text.charCodeAt(stop + 1) : next
  const begins = code < 0x80 ? (BEGINS[code] as number) : 0
  let cues = namedBefore(text, at, stop - at)
  if (begins === 0) return cues
  if ((begins & SEPARATES) !== 0 && matches(SEPARATED, text, stop)) cues |= CUE.date
  // "tháng 6 năm 2025" counts no years.
  else if ((begins & COUNTS) !== 0 && cues === 0 && matches(COUNTED, text, stop)) cues |= CUE.count
  if ((begins & HOURS) !== 0 && matches(HOUR, text, stop)) cues |= CUE.time
  return cues
}
