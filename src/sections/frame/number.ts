import { DOCUMENT_KINDS } from './document-types.ts'
import { alternatives } from './fold.ts'
import { cutOut, rowAt, type Sheet } from './sheet.ts'

/** "Số" at the start of a line, as printed and as scanners read it; within a line only with its colon. */
const NUMBER_WORD = '(?:(?:^|\\n)[ "“(*]*(?:S[ốôồỐÔỒ]|s[ốôồẻé](?= ?:))| S[ốỐ](?= ?:))'
/** "CT-UBND", "UBND-KTTH", "PGD&ĐT", "2009/CT-UBND"; blanks only beside a hyphen. */
const SYMBOL = '[\\p{Lu}\\d][\\p{L}\\d&.]*(?:(?:\\s?[-–]\\s?|/)[\\p{L}\\d&,.]+)*'

/**
 * Number and symbol of a letterhead.
 *
 * takes: "Số: 09/CT-UBND"; "Số:      /UBND-KT" (no number); "Số 12-KH/TU" (the Party's order); "Số: 09/2009/CT-UBND"
 * not:   "Số liệu tính đến ngày 01/7"; "SỞ CÔNG THƯƠNG"
 */
const PARTY = new RegExp(
  `${NUMBER_WORD}\\s*[:.;]?\\s*([\\d.…_]{0,10}[a-z]?)\\s*[-–]\\s*(\\p{Lu}[\\p{L}\\d]*\\s?/\\s?[\\p{L}\\d&-]+)`,
  'gu',
)
const STATE = new RegExp(
  `${NUMBER_WORD}\\s*[:.;]?\\s*([^/\\n\\p{L}]{0,14}[a-z]?|\\p{L}{1,3})\\s*/\\s*(${SYMBOL})`,
  'gu',
)
const KIND = new RegExp(
  `(?:^|\\n)[^/\\n]{0,12}/\\s*((?:${alternatives(DOCUMENT_KINDS.flatMap((k) => k.abbreviation ?? []))})[-–][\\p{L}\\d&-]+)(?=\\n|\\s|$)`,
  'gu',
)
/** A number alone, where the symbol is left out: "Số: 15". */
const ALONE = new RegExp(`${NUMBER_WORD}\\s*[:.]\\s*(\\d{1,5})\\s*(?=\\n|$)`, 'gu')

export interface NumberSymbol {
  number: string | null
  symbol: string | null
  at: number
}

const tidy = (symbol: string): string =>
  symbol
    .replace(/\s*([-–/])\s*/g, '$1')
    .replace(/–/g, '-')
    .replace(/[.,]+$/, '')

/**
 * A body set up by a decision carries its number in its name ("ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH" / "SỐ 12/QĐ-SYT"): the
 * document's own is the one behind a colon, where there is one.
 */
function ownNumber(pattern: RegExp, text: string): RegExpExecArray | null {
  const all = [...text.matchAll(pattern)]
  return all.find(([match]) => COLON.test(match)) ?? all[0] ?? null
}
const COLON = /^\s*["“(*]*\s*S\p{L}\s*:/iu

/** Reads the number and symbol and cuts them out. */
export function cutNumber(sheet: Sheet): NumberSymbol | null {
  for (const pattern of [PARTY, STATE, KIND, ALONE]) {
    const match = ownNumber(pattern, sheet.text)
    if (!match) continue
    const from = match.index + (/^\n/.test(match[0]) ? 1 : 0)
    cutOut(sheet, from, match.index + match[0].length)
    const number = pattern === KIND ? null : (match[1] ?? '').replace(/\s/g, '')
    return {
      number: number !== null && /^\d{1,6}[a-z]?$/i.test(number) ? number : null,
      symbol: pattern === ALONE ? null : tidy((pattern === KIND ? match[1] : match[2]) ?? '') || null,
      at: rowAt(sheet, from),
    }
  }
  return null
}
