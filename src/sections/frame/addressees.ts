import { alternatives, bareAll } from './fold.ts'
import { BULLET, hasMark, type Row } from './rows.ts'
import { PREAMBLE_OPENINGS } from './words.ts'

const OPENING = new RegExp(`^(?:${alternatives(bareAll(PREAMBLE_OPENINGS))})(?![\\p{L}\\p{N}])`, 'u')
const TO = /^[-*\s]{0,2}kinh gui(?![a-z])\s*:?\s*/
const WIRES = /(?:^| )dien\s*:$/
const DATE_LINE = /,\s*ngay(?![a-z]).{0,20}thang.{0,10}nam/

/** True where the line opens a list of addressees: "Kính gửi:", "THỦ TƯỚNG CHÍNH PHỦ điện:". Not: "cột điện:" in small letters. */
export function opensAddressees(row: Row): boolean {
  return (
    TO.test(row.bare) ||
    (WIRES.test(row.bare) && row.text.length < 90 && /^\p{Lu}/u.test(row.text) && !BULLET.test(row.text))
  )
}

/**
 * The row after the list of addressees that opens at `at`. Its items are bullets with their wrapped lines, or plain
 * lines up to the preamble; a place-and-date line that a converter put in between is passed over.
 */
export function addresseesEnd(rows: readonly Row[], at: number): number {
  const first = rows[at] as Row
  let last = first.text
  let inList = false
  let open = first.bare.replace(TO, '').length > 0 && !WIRES.test(first.bare)
  let to = at + 1
  for (; to < rows.length && to < at + 60; to++) {
    const row = rows[to] as Row
    if (DATE_LINE.test(row.bare) && row.text.length < 60) continue
    if (BULLET.test(row.text)) {
      inList = true
    } else if (hasMark(row.text)) {
      break
    } else if (inList || open) {
      const closed = /[.;]$/.test(last)
      const inTable = row.cell !== undefined && row.cell.table === first.cell?.table
      if (closed && !(inTable && !OPENING.test(row.bare))) break
      if (row.blank && !/[:,]$/.test(last) && !inTable) break
      if (!inList && (OPENING.test(row.bare) || row.text.length > 160)) break
    } else if (row.text.length > 200 || OPENING.test(row.bare) || (row.text.endsWith(':') && !row.cell)) {
      break
    } else {
      open = true
    }
    last = row.text
  }
  return to
}
