import { isCapitalised, Names, wordAt } from './names.ts'
import { readTail } from './tail.ts'
import type { CitationPhrase } from './types.ts'
import { CODES, LAWS, NAME_ENDS, ORDINANCES } from './words.ts'

/** Either capital: "Luật Công nghệ cao", "Luật công nghệ cao". */
const lower = (text: string): string => text.toLowerCase()
/** What laws are called by, the type of each, and the names that may follow; null where none does. */
const KINDS: Readonly<Record<string, { type: string; names: Names | null }>> = {
  'Bộ luật': { type: 'bo-luat', names: new Names(CODES, lower) },
  'Bộ Luật': { type: 'bo-luat', names: new Names(CODES, lower) },
  Luật: { type: 'luat', names: new Names(LAWS, lower) },
  'Hiến pháp': { type: 'hien-phap', names: null },
  'Pháp lệnh': { type: 'phap-lenh', names: new Names(ORDINANCES, lower) },
}
const KIND = /(?<![\p{L}\p{M}])(?:Bộ [lL]uật|Luật|Hiến pháp|Pháp lệnh)(?![\p{L}\p{M}\p{N}])/gu
const ends = new Set([...NAME_ENDS, 'và', 'hoặc'])

/** A name that the table does not know: a capital, then small words up to one that ends names, or a sign. */
function unknownEnd(text: string, at: number): number | null {
  const first = wordAt(text, at)
  if (first === null || !isCapitalised(first)) return null
  let end = at + first.length
  for (let i = 0; i < 7 && /\s/u.test(text.charAt(end)); i++) {
    const word = wordAt(text, end + 1)
    if (word === null || isCapitalised(word) || ends.has(word)) break
    end += 1 + word.length
  }
  return end
}

const DRAFT = /(?:dự thảo|dự án|dự kiến|xây dựng|hồ sơ)\s(?:các\s)?$/iu
const NUMBER = /\s+(?:số\s+){1,2}(\d{1,3})\/((?:19|20)\d{2}\/[\p{L}\d]+)/uy
const YEAR = /\s+(?:((?:19|20)\d{2})(?![\d/])|\(((?:19|20)\d{2})\))/uy
const nameEnd = (text: string, at: number, names: Names): number | null => names.end(text, at) ?? unknownEnd(text, at)

/**
 * Laws cited by name.
 *
 * takes: "Luật Tài nguyên nước năm 2023"; "khoản 2 Điều 27 Luật Công đoàn 2012" (the law); "Bộ luật Lao động"; "Luật Dữ liệu số 60/2024/QH15 ngày 30/11/2024"
 * not:   "Luật này"; "luật sư"; "Luật sư Trần An"; "dự thảo Luật Trí tuệ nhân tạo"; "pháp luật"
 */
export function findLaws(text: string): CitationPhrase[] {
  const found: CitationPhrase[] = []
  for (const match of text.matchAll(KIND)) {
    if (DRAFT.test(text.slice(Math.max(0, match.index - 16), match.index))) continue
    const { type, names } = KINDS[match[0]] as (typeof KINDS)[string]
    const from = match.index + match[0].length
    const named = names === null ? from : /\s/u.test(text.charAt(from)) ? nameEnd(text, from + 1, names) : null
    if (named === null) continue
    let end = named
    NUMBER.lastIndex = end
    const numbered = NUMBER.exec(text)
    if (numbered) end += numbered[0].length
    YEAR.lastIndex = end
    const year = numbered ? null : YEAR.exec(text)
    if (year) end += year[0].length
    const tail = year ? { date: (year[1] ?? year[2]) as string, issuer: null, end } : readTail(text, end)
    if (/^Luật (?:sư|gia|học|pháp)/u.test(text.slice(match.index, named))) continue
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
