import type { Signer } from '../../model.ts'
import type { Zone } from '../types.ts'
import { isAuthority, isPosition, readName, SIGNED } from './positions.ts'
import { RECIPIENTS, readRecipients } from './recipients.ts'
import { type Row, row } from './rows.ts'
import { isSignatureRow, nameBehind, readSigner } from './signature.ts'

/** Recipients and signature at the end of a document or of a part of it. */
export interface Closing extends Zone {
  recipients: string[]
  signer: Signer | null
}

/** Every closing from `start` on: at each "Nơi nhận", or at a signature where there is no such list. */
export function findClosings(rows: readonly Row[], start: number): Closing[] {
  const closings: Closing[] = []
  let at = start
  while (at < rows.length) {
    if (RECIPIENTS.test((rows[at] as Row).bare)) {
      const closing = closingAt(rows, at, closings.at(-1)?.to ?? start)
      closings.push(closing)
      at = Math.max(closing.to, at + 1)
    } else {
      at++
    }
  }
  if (closings.length === 0) {
    const alone = signatureAlone(rows, start)
    if (alone) closings.push(alone)
  }
  return closings
}

function closingAt(rows: readonly Row[], at: number, floor: number): Closing {
  const head = rows[at] as Row
  const { entries, beside, to: listEnd } = readRecipients(rows, at)
  const from = before(rows, at, floor)
  const besideRows = beside.map((text) => row(head.index, text, { strong: false, blankBefore: false }))
  const inTable = head.cell
    ? rows
        .slice(at, listEnd)
        .filter((row) => row.cell?.table === head.cell?.table && row.cell?.column !== head.cell?.column)
    : []
  const { block, to } = after(
    rows,
    listEnd,
    inTable.some((row) => isSignatureRow(row)),
  )
  let found = readSigner([...rows.slice(from, at), ...besideRows, ...inTable, ...block])
  const recipients: string[] = []
  for (const entry of entries) {
    const split = found?.name === null ? nameBehind(entry) : null
    if (split && found) found = { ...found, name: split.name }
    recipients.push(split?.entry ?? entry)
  }
  return { from, to, recipients, signer: found }
}

/** Signature lines that stand above "Nơi nhận": the first row of them. */
function before(rows: readonly Row[], at: number, floor: number): number {
  let from = at
  for (let i = at - 1; i >= floor && i >= at - 8; i--) {
    const row = rows[i] as Row
    if (/\.\/\.?[\s"”]{0,3}$|[:;]$/.test(row.text) || row.text.length > 80) break
    if (isAuthority(row.text) || (isPosition(row.text) && row.capital)) from = i
    else if (!(readName(row.text) || SIGNED.test(row.text) || /^\p{Lu}{2}\p{Lu}+ \p{Lu}+/u.test(row.text))) break
  }
  return from
}

/** Signature lines below the list, up to the name; nothing is taken where the signature stands beside the list. */
function after(rows: readonly Row[], start: number, done: boolean): { block: Row[]; to: number } {
  if (done) return { block: [], to: start }
  const block: Row[] = []
  let to = start
  for (let i = start; i < rows.length && i < start + 14; i++) {
    const row = rows[i] as Row
    if (row.text.length > 90 || /^\[\d+\]/.test(row.text) || RECIPIENTS.test(row.bare)) break
    block.push(row)
    if (isSignatureRow(row)) to = i + 1
    const name =
      readName(row.text) ??
      (isSignatureRow(row) && !isAuthority(row.text) && !isPosition(row.text) && !SIGNED.test(row.text))
    if (name && block.length > 0) break
    // Two lines that are no signature end it; wrapped and misread ones stand alone.
    if (i + 1 - to >= 3) break
  }
  return { block: block.slice(0, to - start), to }
}

/**
 * A signature without "Nơi nhận": a position or an authority in capitals, and a name within the next lines.
 *
 * takes: "TM. BAN THƯỜNG VỤ" / "BÍ THƯ" / "(Đã ký)" / "Trần Văn An"
 * not:   "GIÁM ĐỐC SỞ …" above "Căn cứ …"
 */
function signatureAlone(rows: readonly Row[], start: number): Closing | null {
  for (let i = start; i < rows.length; i++) {
    const row = rows[i] as Row
    if (!row.capital || !(isAuthority(row.text) || isPosition(row.text))) continue
    for (let j = i + 1; j < rows.length && j <= i + 7; j++) {
      const below = rows[j] as Row
      if (readName(below.text)) return { from: i, to: j + 1, recipients: [], signer: readSigner(rows.slice(i, j + 1)) }
      if (!below.capital && !isSignatureRow(below) && /\p{L}/u.test(below.text)) break
    }
  }
  return null
}
