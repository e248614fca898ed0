import { alternatives, bareAll } from './fold.ts'
import { isAgency } from './issuer.ts'
import { isPosition } from './positions.ts'
import { hasMark, type Row, sameCell } from './rows.ts'
import type { Title } from './title.ts'
import { CONNECTORS, PREAMBLE_OPENINGS } from './words.ts'

const OPENING = new RegExp(`^(?:${alternatives(bareAll(PREAMBLE_OPENINGS))})(?![\\p{L}\\p{N}])`, 'u')
/** Openings that no subject has, however short. */
const SURE_OPENING =
  /^(?:can cu|xet|theo de nghi|(?:sang |chieu |tu )?ngay \d|kinh gui|thoi gian qua|trong thoi gian|sau khi)(?![a-z])/
const ENDS_OPEN = new RegExp(`(?:^| )(?:${alternatives(bareAll(CONNECTORS))})$|[,–-]$`)
/** "(Kèm theo Quyết định số …)" below an attached plan's title is no part of its subject. */
export const ATTACHED = /^[*\s(]*(?:(?:ban hanh )?kem theo|ban hanh theo)(?![a-z])/
/** "Kính gửi:", "THỦ TƯỚNG CHÍNH PHỦ điện:". */
export const ADDRESSING = /^kinh gui|(?:^| )dien\s*:$/
const ABOUT = /^(?:v\/v|vv|ve)(?![a-z])/

export interface Subject {
  text: string | null
  /** Row after the subject. */
  to: number
}

const stops = (row: Row): boolean =>
  SURE_OPENING.test(row.bare) || ADDRESSING.test(row.bare) || ATTACHED.test(row.bare) || hasMark(row.text)

/** The line that names who decides, above "Căn cứ": "GIÁM ĐỐC SỞ CÔNG THƯƠNG". */
function decides(rows: readonly Row[], at: number): boolean {
  const row = rows[at]
  if (!row || !(isAgency(row.text) || isPosition(row.text))) return false
  return [1, 2, 3].some((step) => /^(?:can cu|xet)(?![a-z])/.test(rows[at + step]?.bare ?? ''))
}

function goesOn(rows: readonly Row[], first: Row, at: number): boolean {
  const row = rows[at] as Row
  const above = rows[at - 1] as Row
  if (stops(row) || decides(rows, at) || !sameCell(first, row)) return false
  const small = /^\p{Ll}/u.test(row.text)
  if (row.blank) {
    if (above.text.length > 160 || /[.:;]$/.test(above.text)) return false
    return (
      small ||
      (first.capital && row.capital && !isAgency(row.text) && (ENDS_OPEN.test(above.bare) || ENDS_OPEN.test(row.bare)))
    )
  }
  if (small) return true
  if (first.capital) return row.capital || !/\p{L}/u.test(row.text)
  if (first.strong && !row.strong) return false
  return !OPENING.test(row.bare) && !/[.:;]$/.test(above.text) && above.text.length <= 160 && row.text.length <= 160
}

/**
 * The subject (trích yếu) below a title: the first paragraph, its wrapped lines joined.
 *
 * takes: "Về tăng cường …" / "trên địa bàn tỉnh"; "KẾT" / "LUẬN CỦA …"; after "CỦA BAN …", what begins with "về"
 * not:   "Ngày 01/4/2025, …", "Căn cứ …", "THỦ TƯỚNG CHÍNH PHỦ" above "Căn cứ", "(Kèm theo …)"
 */
export function readSubject(rows: readonly Row[], title: Title): Subject {
  let at = title.to
  const parts: string[] = title.rest ? [title.rest] : []
  let first = rows[title.from] as Row
  if (!title.rest) {
    at = skipAuthor(rows, at)
    const row = rows[at]
    if (!row || stops(row) || decides(rows, at) || looksLikeBody(row)) return { text: null, to: at }
    first = row
    parts.push(row.text)
    at++
  }
  while (at < rows.length && at < title.to + 16 && goesOn(rows, first, at)) parts.push((rows[at++] as Row).text)
  return { text: parts.join(' '), to: at }
}

/** "CỦA ĐOÀN CHỦ TỊCH …" / "KHÓA XI" between the title and "về …" says whose document it is. */
function skipAuthor(rows: readonly Row[], at: number): number {
  if (!/^cua(?![a-z])/.test(rows[at]?.bare ?? '')) return at
  for (let step = 1; step <= 3; step++) if (ABOUT.test(rows[at + step]?.bare ?? '')) return at + step
  return at
}

function looksLikeBody(row: Row): boolean {
  if (row.capital || row.strong) return false
  return row.text.length > 420 || /[:;]$/.test(row.text) || (row.text.length > 200 && OPENING.test(row.bare))
}

/**
 * The subject beside the number of an official letter.
 *
 * takes: "V/v báo cáo tình hình …" / "trên địa bàn tỉnh"
 * not:   "Về việc này, …" in the text
 */
export function readAbout(rows: readonly Row[], limit: number): (Subject & { from: number }) | null {
  for (let at = 0; at < limit; at++) {
    const first = rows[at] as Row
    if (!/^(?:v\/v|vv:|ve viec)(?![a-z])/.test(first.bare)) continue
    const parts = [first.text]
    let to = at + 1
    while (to < limit && to < at + 12) {
      const row = rows[to] as Row
      if (row.blank || stops(row) || !sameCell(first, row) || /^s[oố] ?:/.test(row.bare)) break
      parts.push(row.text)
      to++
    }
    return { text: parts.join(' '), from: at, to }
  }
  return null
}
