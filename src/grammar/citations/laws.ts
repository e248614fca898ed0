import { alternatives } from '../../sections/frame/fold.ts'
import { readTail } from './tail.ts'
import type { CitationPhrase } from './types.ts'
import { CODES, LAWS, NAME_ENDS, ORDINANCES } from './words.ts'

const EDGE = '(?![\\p{L}\\p{M}\\p{N}])'
/** Either capital, either place of the tone in "hóa", "thủy", "ủy". */
const loose = (pattern: string): string =>
  pattern
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    .replace(/óa(?!\p{L})/gu, '(?:óa|oá)')
    .replace(/òa(?!\p{L})/gu, '(?:òa|oà)')
    .replace(/ủy(?!\p{L})/gu, '(?:ủy|uỷ)')
    .replace(/úy(?!\p{L})/gu, '(?:úy|uý)')

/** A name that the table does not know: a capital, then small words up to one that ends names, or a sign. */
const UNKNOWN = `\\p{Lu}[\\p{L}\\p{M}]*(?:\\s(?!(?:${alternatives(NAME_ENDS)}|và|hoặc)${EDGE})\\p{Ll}[\\p{L}\\p{M}]*){0,7}`
const names = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((name) => loose(name).replace(/ /g, '\\s'))
    .join('|')
const LAW = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(Bộ luật|Bộ Luật)\\s(?:${names(CODES)}|${UNKNOWN})|(Luật)\\s(?:${names(LAWS)}|${UNKNOWN})|(Hiến pháp)|(Pháp lệnh)\\s(?:${names(ORDINANCES)}|${UNKNOWN}))${EDGE}`,
  'gu',
)
const DRAFT = /(?:dự thảo|dự án|dự kiến|xây dựng|hồ sơ)\s(?:các\s)?$/iu
const NUMBER = /\s+(?:số\s+){1,2}(\d{1,3})\/((?:19|20)\d{2}\/[\p{L}\d]+)/uy
const YEAR = /\s+(?:((?:19|20)\d{2})(?![\d/])|\(((?:19|20)\d{2})\))/uy
const SLUGS = ['bo-luat', 'luat', 'hien-phap', 'phap-lenh'] as const

/**
 * Laws cited by name.
 *
 * takes: "Luật Tài nguyên nước năm 2023"; "khoản 2 Điều 27 Luật Công đoàn 2012" (the law); "Bộ luật Lao động"; "Luật Dữ liệu số 60/2024/QH15 ngày 30/11/2024"
 * not:   "Luật này"; "luật sư"; "Luật sư Trần An"; "dự thảo Luật Trí tuệ nhân tạo"; "pháp luật"
 */
export function findLaws(text: string): CitationPhrase[] {
  const found: CitationPhrase[] = []
  for (const match of text.matchAll(LAW)) {
    if (DRAFT.test(text.slice(Math.max(0, match.index - 16), match.index))) continue
    let end = match.index + match[0].length
    const type = SLUGS[match.slice(1, 5).findIndex((group) => group !== undefined)] as string
    NUMBER.lastIndex = end
    const numbered = NUMBER.exec(text)
    if (numbered) end += numbered[0].length
    YEAR.lastIndex = end
    const year = numbered ? null : YEAR.exec(text)
    if (year) end += year[0].length
    const tail = year ? { date: (year[1] ?? year[2]) as string, issuer: null, end } : readTail(text, end)
    const name = text.slice(match.index, match.index + match[0].length)
    if (/^Luật (?:sư|gia|học|pháp)/u.test(name)) continue
    found.push({
      start: match.index,
      end: tail.end,
      type,
      number: numbered?.[1] ?? null,
      symbol: numbered?.[2] ?? null,
      date: tail.date,
      issuer: tail.issuer,
    })
  }
  return found
}
