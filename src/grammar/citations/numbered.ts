import { DOCUMENT_KINDS, type DocumentKind } from '../../sections/frame/document-types.ts'
import { alternatives, bare } from '../../sections/frame/fold.ts'
import { readTail } from './tail.ts'
import type { CitationPhrase } from './types.ts'

const BY_NAME = new Map(DOCUMENT_KINDS.map((kind) => [bare(kind.name), kind]))
const BY_ABBREVIATION = new Map(
  DOCUMENT_KINDS.flatMap((kind) => (kind.abbreviation ? [[kind.abbreviation, kind] as const] : [])),
)
const NAMES = alternatives([...BY_NAME.keys()])

/** Small letters stand only in "TTg", "TTr", "CTr", "QyĐ"; what follows without a blank ("BTCvề") is no part of it. */
const CHAR = '[\\p{Lu}\\dgry&]'
const PART = `${CHAR}{1,16}`
/** "/2019/NĐ-CP", "/QĐ-TTg", "/2024/QH15", "-NQ/TW", " SKHCN-KH&ĐMST". */
const YEARLY = `/\\s?((?:19|20)\\d{2}\\s?/\\s?\\p{Lu}${CHAR}{0,15}(?:-${PART}){0,5})`
const STATE = `/\\s?(\\p{Lu}${CHAR}{0,15}(?:\\s?-\\s?${PART}){0,5})`
const PARTY = `\\s?-\\s?(\\p{Lu}${CHAR}{0,8}\\s?/\\s?\\p{Lu}(?:-?${CHAR}){0,15})`
const LOOSE = '\\s(\\p{Lu}{2,}[\\p{L}&]*-\\p{Lu}[\\p{L}&]*)'
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-]|\\d[:.])(\\d{1,5}[a-zđ]?)\\s?(?:${YEARLY}|${STATE}|${PARTY}|${LOOSE})(?![\\p{Lu}\\p{N}])`,
  'gu',
)
/** "Nghị quyết số 57 ngày …", "Chỉ thị số 11 của …": a number without a symbol. */
const BARE_NUMBER =
  /(?<![\p{L}\p{M}])(Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kết luận|Công điện|Công văn|Thông báo|Kế hoạch|Hướng dẫn|Quy định)\s+số\s*:?\s*(\d{1,5})(?=\s*,?\s*(?:ngày|năm|của)\s)/giu
const WORD_BEFORE = new RegExp(
  `(?:^|[^\\p{L}\\p{M}])((?:(${NAMES}|van ban)(?:\\s+(?:lien tich|ket luan|lien nganh))?)(?:\\s*:)?\\s*)?(so\\s*:?\\s*)?$`,
  'u',
)

interface Before {
  start: number
  kind: DocumentKind | null
  word: boolean
  numbered: boolean
}

/** The kind's name and "số" in front of a number. */
function readBefore(text: string, at: number): Before {
  const from = Math.max(0, at - 48)
  const window = text.slice(from, at)
  const match = WORD_BEFORE.exec(bare(window))
  const length = match ? (match[1] ?? '').length + (match[3] ?? '').length : 0
  const name = match?.[2]?.replace(/\s+/g, ' ')
  return {
    start: at - length,
    kind: name ? (BY_NAME.get(name) ?? null) : null,
    word: name !== undefined,
    numbered: match?.[3] !== undefined,
  }
}

/** The kind that a symbol tells: "QĐ-TTg" a decision, "UBND-KTTH" an official letter; "QH15" may be law or resolution. */
function kindOfSymbol(symbol: string): string | null {
  const first = /^(?:\d{4}\/)?([\p{L}\d]+)/u.exec(symbol)?.[1] ?? ''
  const known = BY_ABBREVIATION.get(first)
  if (known) return known.slug
  if (/^CV\//.test(symbol)) return 'cong-van'
  return /^\p{Lu}[\p{L}&]*-[\p{L}&]+/u.test(symbol) && !/^\d{4}/.test(symbol) ? 'cong-van' : null
}

const tidy = (symbol: string): string => symbol.replace(/\s*([-/])\s*/g, '$1')

/**
 * Documents cited by number and symbol.
 *
 * takes: "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị"; "Nghị định 73/2019/NĐ-CP"; "văn bản số 31/VPCP-NN"; ", số 44/SYT-NV ngày …" in a list
 * not:   "24/7"; "01/7/2025"; "tỷ lệ 1/3"; "QCVN 01:2019/BCT"; "khoản 2/Điều 5"; "12/KM" without a word before it
 */
export function findNumbered(text: string): CitationPhrase[] {
  const found: CitationPhrase[] = []
  for (const match of text.matchAll(NUMBER)) {
    const before = readBefore(text, match.index)
    const [number, yearly, state, party, loose] = [match[1] as string, match[2], match[3], match[4], match[5]]
    const symbol = tidy((yearly ?? state ?? party ?? loose) as string)
    const cue = before.word || before.numbered
    // Without "số" or a kind's name only a symbol with a known abbreviation is one.
    if ((state && !state.includes('-') && !cue) || (loose && !(before.word && before.numbered))) continue
    if (!cue && !BY_ABBREVIATION.has(/^(?:\d{4}\/)?([\p{L}\d]+)/u.exec(symbol)?.[1] ?? '') && !/QH\d\d?$/.test(symbol))
      continue
    const tail = readTail(text, match.index + match[0].length)
    const type = before.kind?.slug ?? kindOfSymbol(symbol)
    found.push({ start: before.start, end: tail.end, type, number, symbol, date: tail.date, issuer: tail.issuer })
  }
  for (const match of text.matchAll(BARE_NUMBER)) {
    const tail = readTail(text, match.index + match[0].length)
    const type = BY_NAME.get(bare(match[1] as string))?.slug ?? null
    if (tail.date || tail.issuer) {
      found.push({
        start: match.index,
        end: tail.end,
        type,
        number: match[2] as string,
        symbol: null,
        date: tail.date,
        issuer: tail.issuer,
      })
    }
  }
  return found
}
