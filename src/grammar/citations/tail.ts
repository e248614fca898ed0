import { readDate } from './date.ts'
import { readCitedIssuer } from './issuer.ts'

/** Date and issuer behind a number or a law's name, in either order. */
export interface Tail {
  date: string | null
  issuer: string | null
  end: number
}

export function readTail(text: string, at: number): Tail {
  let date = readDate(text, at)
  let end = date?.end ?? at
  const issuer = readCitedIssuer(text, end)
  if (issuer) end = issuer.end
  if (!date && issuer) {
    date = readDate(text, end)
    if (date && date.date.length < 10) date = null
    if (date) end = date.end
  }
  return { date: date?.date ?? null, issuer: issuer?.issuer ?? null, end }
}
