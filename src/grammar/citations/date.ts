/**
 * The date of a cited document, read at a place in the text.
 *
 * takes: "ngày 22/12/2024"; "ngày 22 tháng 12 năm 2024"; "(ngày 5-4-2025)"; "tháng 4 năm 2025"; "năm 2025"
 * not:   "ngày ký"; "trước ngày 30/6/2025"; "năm 05 người"
 */
const FULL =
  /[,(]?\s*(?:ban hành |ký )?(?:ngày\s*)(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?|\s+tháng\s+(\d{1,2})\s+năm\s+)(\d{4})(?!\d)\)?/iuy
const MONTH = /[,(]?\s*tháng\s+(\d{1,2})(?:\s+năm\s+|\s?\/\s?)(\d{4})(?!\d)\)?/iuy
const YEAR = /[,(]?\s*năm\s+((?:19|20)\d{2})(?!\d)\)?/iuy

export interface DateRead {
  date: string
  end: number
}

const two = (text: string): string => text.padStart(2, '0')

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The date that begins at `at`, as EDTF; null where there is none, or where there is no such day. */
export function readDate(text: string, at: number): DateRead | null {
  const full = run(FULL, text, at)
  if (full) {
    const [day, month, year] = [full[1] as string, (full[2] ?? full[3]) as string, full[4] as string]
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > last) return null
    return { date: `${year}-${two(month)}-${two(day)}`, end: close(text, at, at + full[0].length) }
  }
  const month = run(MONTH, text, at)
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
    return { date: `${month[2]}-${two(month[1] as string)}`, end: close(text, at, at + month[0].length) }
  }
  const year = run(YEAR, text, at)
  return year ? { date: year[1] as string, end: close(text, at, at + year[0].length) } : null
}

/** A closing bracket belongs to the date only where the date opened it. */
function close(text: string, from: number, end: number): number {
  return text[end - 1] === ')' && !text.slice(from, end).includes('(') ? end - 1 : end
}
