import { isoDay } from './calendar/dates.ts'

/** The document's date: its first possible day, and how much of it is known. */
export interface Reference {
  day: string
  year: number
  precision: 'day' | 'month' | 'year'
}

/** Reads an EDTF date of the forms 2025-04-01, 2025-04 and 2025; null for anything else. */
export function referenceOf(edtf: string | null | undefined): Reference | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf ?? '')
  if (match === null) return null
  const day = isoDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
  if (day === null) return null
  return {
    day,
    year: Number(match[1]),
    precision: match[3] !== undefined ? 'day' : match[2] !== undefined ? 'month' : 'year',
  }
}
