import { cutOut, rowAt, type Sheet } from './sheet.ts'

/**
 * The line of place and date, whole, wrapped, with blanks for a draft's day and month, or unreadable in a scan.
 *
 * takes: "Sơn Hải, ngày 05 tháng 4 năm 2025"; "Sơn / Hải, ngày   tháng 4 năm 2025"; "Sơn Hải, ngày 5/4/2025"
 * not:   "ngày 05 tháng 4 năm 2025" with no place before it; "…/CT-UBND, ngày 6/8/2020" (no place, small or mixed letters)
 */
const IN_WORDS =
  /,\s*ngay(?![a-z])\s*([^\n,;]{0,14}?)\s*thang\s*([^\n,;a-z]{0,10}?|[^\n,;]{0,4}?)\s*nam\s*((?:\d\s?){0,4})/g
const IN_DIGITS = /,\s*ngay\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/g

/** "Sơn Hải", "TP. Lạc Giang", "Thành phố Lạc Giang", "Bà Rịa - Vũng Tàu" at the end of what stands before the comma. */
const PLACE =
  /(?:(?:TP\.?|Tp\.?|T\.P|[Tt]hành phố|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s*)?(?:\p{Lu}[\p{Ll}\p{M}']+|\p{Lu}['’]\p{L}+)(?:\s(?:[-–]\s)?(?:\p{Lu}[\p{Ll}\p{M}']+|\d{1,2}))*$/u
const CAPITAL_PLACE = /^\p{Lu}[\p{Lu}\p{M}. -]{1,30}$/u

export interface PlaceDate {
  place: string | null
  date: string | null
  /** Positions in the sheet's rows, first and last. */
  first: number
  last: number
}

const digits = (text: string | undefined): number | null => {
  const found = /^\D{0,6}(\d{1,2})\D{0,6}$/.exec((text ?? '').replace(/(\d)\s(?=\d)/g, '$1'))
  return found ? Number(found[1]) : null
}

const two = (value: number): string => String(value).padStart(2, '0')

/** EDTF of what is filled in: a day needs its month, a month its year. */
export function edtf(day: number | null, month: number | null, year: string): string | null {
  if (!/^\d{4}$/.test(year)) return null
  if (month === null || month < 1 || month > 12) return year
  if (day === null || day < 1 || day > new Date(Date.UTC(Number(year), month, 0)).getUTCDate())
    return `${year}-${two(month)}`
  return `${year}-${two(month)}-${two(day)}`
}

/** Reads the place-and-date line and cuts it out. */
export function cutPlaceDate(sheet: Sheet): PlaceDate | null {
  for (const pattern of [IN_WORDS, IN_DIGITS]) {
    for (const match of sheet.bare.matchAll(pattern)) {
      const place = placeBefore(sheet, match.index)
      if (!place) continue
      const end = match.index + match[0].length
      cutOut(sheet, place.from, end)
      const year = (match[3] ?? '').replace(/\s/g, '')
      return {
        place: place.text,
        date: edtf(digits(match[1]), digits(match[2]), year),
        first: rowAt(sheet, place.from),
        last: rowAt(sheet, end - 1),
      }
    }
  }
  return null
}

function placeBefore(sheet: Sheet, comma: number): { text: string; from: number } | null {
  const at = rowAt(sheet, comma)
  const from = sheet.starts[at] as number
  const whole = sheet.text.slice(from, comma)
  if (CAPITAL_PLACE.test(whole.trim())) return { text: whole.trim(), from }
  const match = PLACE.exec(whole)
  if (!match) return null
  let text = match[0]
  let start = from + match.index
  // "Hà / Nội, ngày …": one word of the place, or two, ended the line above.
  const above = sheet.rows[at - 1]
  if (
    match.index === 0 &&
    above &&
    !sheet.rows[at]?.blank &&
    /^\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+)?$/u.test(above.text)
  ) {
    text = `${above.text} ${text}`
    start = sheet.starts[at - 1] as number
  }
  return { text: text.replace(/\s+/g, ' '), from: start }
}
