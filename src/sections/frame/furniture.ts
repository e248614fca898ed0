import { hasMark, type Row } from './rows.ts'

/**
 * Rows of a body that are not its text: footnotes with their wrapped lines, and the marks of a code block that a
 * converter put around the text. Page numbers are dropped when the lines are made.
 *
 * takes: "[1] Thông báo số …"; "[2]" alone above its text; "```"
 * not:   "… nhiều văn bản[1] chỉ đạo" (the reference in the text)
 */
export function findFurniture(rows: readonly Row[], from: number, to: number): number[] {
  const found: number[] = []
  let note = false
  for (let at = from; at < to; at++) {
    const row = rows[at] as Row
    if (/^\[\d{1,3}\](?:\s|$)/.test(row.text)) note = true
    else if (note && (row.blank || hasMark(row.text))) note = false
    if (note || /^`{3,}/.test(row.text)) found.push(at)
  }
  return found
}
