import { textOf } from './rows.ts'
import type { Glyph, Row, Segment } from './types.ts'

/** Furniture stands in this part of the page, at the top and at the bottom. */
const MARGIN = 0.12

// Takes "2", "- 3 -", "Trang 2/5", "Page 2 of 5"; not "2026/QĐ".
const PAGE_NUMBER =
  /^(?:[-–—] ?\d{1,3} ?[-–—]|\d{1,3}|(?:Trang|Page) \d{1,3}(?: ?(?:\/|of) ?\d{1,3})?|\d{1,3} ?\/ ?\d{1,3})$/iu

// Takes "Ký bởi: Văn phòng", "Người ký: …", "Thời gian ký: …", "Signature Not Verified"; not "Người ký ban hành".
const STAMP =
  /^(?:(?:Ký bởi|Được ký bởi|Người ký|Thời gian ký|Ngày ký|Ký ngày|Signed by|Digitally signed by|Signing time)\s?:|Digitally signed by |Signature (?:Not Verified|Valid))/iu
// What such a stamp says besides.
const STAMP_REST =
  /^(?:Email|Cơ quan|Tổ chức|Chức vụ|Đơn vị|Date|Reason|Location)\s?:|^\d{1,2}[./-]\d{1,2}[./-]\d{4} \d{1,2}:\d{2}/iu

export interface Sheet {
  height: number
  rows: Row[]
}

/** The glyphs of a page without the stamps that signing programs put on it as annotations. */
export function withoutStamps(glyphs: readonly Glyph[]): Glyph[] {
  const byAnnotation = new Map<number, string>()
  let line = Number.NaN
  for (const glyph of glyphs) {
    if (glyph.annotation === null) continue
    const text = byAnnotation.get(glyph.annotation) ?? ''
    const separator = Math.abs(glyph.y - line) > 1 ? '\n' : glyph.spaced ? ' ' : ''
    byAnnotation.set(glyph.annotation, text + separator + glyph.text)
    line = glyph.y
  }
  const stamps = new Set<number>()
  for (const [annotation, text] of byAnnotation) {
    if (text.split('\n').some((line) => STAMP.test(line.trim()))) stamps.add(annotation)
  }
  return glyphs.filter((glyph) => glyph.annotation === null || !stamps.has(glyph.annotation))
}

/** Takes page numbers, headers and footers that stand on several pages, and stamps of signing out of the rows. */
export function dropFurniture(sheets: readonly Sheet[]): void {
  const seen = new Map<string, Set<number>>()
  const keyOf = (sheet: Sheet, row: Row) =>
    `${row.segments
      .map(({ glyphs }) => textOf(glyphs))
      .join(' ')
      .replace(/\d+/g, '0')} ${Math.round(row.y / 4)} ${Math.round(sheet.height)}`
  for (const [page, sheet] of sheets.entries()) {
    for (const row of sheet.rows) {
      if (!inMargin(sheet, row)) continue
      const key = keyOf(sheet, row)
      seen.set(key, (seen.get(key) ?? new Set()).add(page))
    }
  }
  const often = Math.max(2, sheets.length / 3)
  for (const sheet of sheets) {
    sheet.rows = sheet.rows.filter((row) => {
      if (!inMargin(sheet, row)) return true
      const text = row.segments.map(({ glyphs }) => textOf(glyphs)).join(' ')
      return !PAGE_NUMBER.test(text) && (seen.get(keyOf(sheet, row))?.size ?? 0) < often
    })
    dropStamps(sheet)
  }
}

function inMargin(sheet: Sheet, row: Row): boolean {
  return row.y < MARGIN * sheet.height || row.y > (1 - MARGIN) * sheet.height
}

function dropStamps(sheet: Sheet): void {
  const lines = sheet.rows.flatMap((row) =>
    row.segments.map((segment) => ({ row, segment, text: textOf(segment.glyphs) })),
  )
  const stamps = lines.filter(({ text }) => STAMP.test(text))
  if (stamps.length === 0) return
  const dropped = new Set<Segment>(stamps.map(({ segment }) => segment))
  for (const { row, segment, text } of lines) {
    const beside = stamps.some(
      (stamp) => Math.abs(stamp.segment.from - segment.from) < 4 && Math.abs(stamp.row.y - row.y) < 60,
    )
    if (beside && STAMP_REST.test(text)) dropped.add(segment)
  }
  for (const row of sheet.rows) row.segments = row.segments.filter((segment) => !dropped.has(segment))
  sheet.rows = sheet.rows.filter((row) => row.segments.length > 0)
}
