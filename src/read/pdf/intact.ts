/**
 * Whether a PDF ends as one does and its last cross references stand where it says and lead to objects. A library that
 * searches the bytes for objects instead may take old versions of a page, or leave out what was cut off.
 */
export function isIntact(bytes: Uint8Array): boolean {
  const tail = latin1(bytes, Math.max(0, bytes.length - TAIL), bytes.length)
  const starts = [...tail.matchAll(/startxref\s{1,4}(\d{1,12})/g)].at(-1)?.[1]
  if (starts === undefined) return false
  const at = Number(starts)
  const head = latin1(bytes, at, at + 64).trimStart()
  if (/^\d{1,10}\s{1,4}\d{1,5}\s{1,4}obj/.test(head)) return true
  return head.startsWith('xref') && entriesLead(bytes, at)
}

/** Programs that sign or mail a file may leave something behind its end. */
const TAIL = 4096

/** Entries looked at; a broken table is broken from its beginning. */
const MOST = 2000

/** Whether the entries of a table lead to their objects: "0000000017 00000 n" to "1 0 obj". */
function entriesLead(bytes: Uint8Array, at: number): boolean {
  const table = latin1(bytes, at, at + 24 * MOST)
  let number = 0
  let good = 0
  let bad = 0
  for (const line of table.matchAll(/(\d{10}) (\d{5}) ([nf])|(\d{1,10}) (\d{1,10})\s|trailer/g)) {
    if (line[0] === 'trailer') break
    if (line[4] !== undefined) {
      number = Number(line[4])
      continue
    }
    const offset = Number(line[1])
    if (line[3] === 'n' && offset > 0) {
      const head = latin1(bytes, offset, offset + 40).trimStart()
      if (head.startsWith(`${number} ${Number(line[2])} obj`)) good++
      else bad++
    }
    number++
  }
  return bad <= good / 10
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', from, to)
}
