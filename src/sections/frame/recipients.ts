import { isCapital, stripEnd } from './fold.ts'
import { holdsPosition, isAuthority, isPosition, readName, SIGNED } from './positions.ts'
import { BULLET, type Row } from './rows.ts'

/** "Nơi nhận:" alone, with the first entry, or (flattened) with the whole list behind it. Not: "Nơi nhận báo cáo: …". */
export const RECIPIENTS = /^[\s("“*-]{0,3}noi nhan\s*(?::|$|(?=[-–]\s))\s*/
/** Headings within the list: "Đồng kính gửi:", "Bản điện tử:", "Gửi bản giấy:". */
const SUBHEADING = /^(?:đồng\s+)?(?:kính\s+)?(?:gửi|bản)[^;.,-]{0,30}:$/iu
const FILED = /^lưu(?!\p{L})/iu
/** A dash that begins an entry of a list flattened into one line: "; - ", ". - ". */
const INNER_DASH = /(?<=[;.:,)])\s+[-–]\s+/u

export interface Recipients {
  entries: string[]
  /** Lines of the signature that stood on the same lines, in the right half of the page. */
  beside: string[]
  /** Row after the list. */
  to: number
}

const clean = (entry: string): string =>
  stripEnd(entry.replace(BULLET, ''), ' ;.,:')
    .replace(/^[-–]\s*/, '')
    .trim()

/** True where the list ends before this row: the signature stands there, or text that is no entry. */
function ends(row: Row, above: string, started: boolean): boolean {
  if (BULLET.test(row.text)) return false
  if (isAuthority(row.text) || (isPosition(row.text) && (row.capital || row.blank))) return true
  if (SIGNED.test(row.text)) return true
  const finished = /[;.]$/.test(above) || FILED.test(above.replace(BULLET, ''))
  if (row.capital && finished && row.text.length > 4 && !SUBHEADING.test(row.text)) return true
  if (readName(row.text) && (row.blank || finished)) return true
  return started && row.blank && finished && !SUBHEADING.test(row.text)
}

/** Cuts off a position printed at the right of an entry: "- Như trên;   PHÓ CHỦ TỊCH". */
function cutBeside(text: string, beside: string[]): string {
  if (text.length > 200) return text
  const match = /^(.{3,}?[,;.)])\s(\p{Lu}[\p{Lu}\p{M} .,/-]{4,})$/u.exec(text)
  if (!match || !(isAuthority(match[2] as string) || isPosition(match[2] as string))) return text
  beside.push(match[2] as string)
  return match[1] as string
}

const isSignature = (text: string): boolean =>
  isAuthority(text) || (isPosition(text) && isCapital(text)) || holdsPosition(text)

/**
 * The recipients from the row of "Nơi nhận" on: an entry a bullet, wrapped lines joined.
 *
 * takes: "- Như trên;"; "- VPCP: BTCN, các PCN," / "các Vụ: TH, NC;"; "- Lưu: VT, TH." and what stands after it
 * not:   "KT. CHỦ TỊCH", "Trần Văn An", "Đồng kính gửi:"
 */
export function readRecipients(rows: readonly Row[], at: number): Recipients {
  const head = rows[at] as Row
  const entries: string[] = []
  const beside: string[] = []
  const rest = head.text.slice((RECIPIENTS.exec(head.bare) as RegExpExecArray)[0].length).trim()
  if (isSignature(rest)) beside.push(rest)
  else if (/\p{L}{3}/u.test(rest)) entries.push(...rest.split(INNER_DASH))
  const ahead = rows.slice(at + 1, at + 5)
  const bulleted = ahead.some((row) => BULLET.test(row.text))
  let above = entries.at(-1) ?? ''
  let to = at + 1
  for (; to < rows.length && to < at + 90; to++) {
    const row = rows[to] as Row
    if (head.cell && row.cell?.table === head.cell.table && row.cell.column !== head.cell.column) continue
    if (head.cell && row.cell?.table !== head.cell.table && !BULLET.test(row.text)) break
    // The right half of the page, its lines between the heading and the first entry.
    if (entries.length === 0 && beside.length > 0 && to < at + 4 && bulleted && isSignature(row.text)) {
      beside.push(row.text)
      continue
    }
    if (ends(row, above, entries.length > 0)) break
    if (SUBHEADING.test(row.text) && (entries.length === 0 || /[;.]$/.test(above))) continue
    if (!/\p{L}/u.test(row.text)) continue
    const text = cutBeside(row.text, beside)
    const begins = BULLET.test(text) || entries.length === 0 || (!bulleted && !/,$/.test(above))
    if (begins) entries.push(...text.split(INNER_DASH))
    else entries[entries.length - 1] = `${entries.at(-1)} ${text}`
    above = text
  }
  return { entries: entries.map(clean).filter((entry) => /\p{L}/u.test(entry)), beside, to }
}
