import { DOCUMENT_KINDS } from '../../sections/frame/document-types.ts'
import type { DocumentSubject, Found } from '../types.ts'
import { edgeOf, lineWith, rangeOf } from './page.ts'

/** "12-NQ/TW": the Party's order of number and symbol has rules of its own. */
const PARTY = /^\p{Lu}[\p{L}\d]*\//u

function numberAt(subject: DocumentSubject, words: string): Found['range'] {
  const { letterhead } = subject.parsed.zones
  const line = lineWith(subject, letterhead, words)
  return line ? rangeOf(line) : edgeOf(subject, letterhead, 'first')
}

/** "Số: 5/CT-UBND": numbers under 10 have a zero before them. Not "Số: 05/CT-UBND", nor the Party's "Số 5-CT/TU". */
export function* numberWithoutZero(subject: DocumentSubject): Iterable<Found> {
  const { number, symbol } = subject.parsed.document
  if (number === null || symbol === null || !/^[1-9]$/.test(number) || PARTY.test(symbol)) return
  yield { range: numberAt(subject, `${number}/`), params: { number }, anchor: 'number' }
}

/** "Số: 15": a number without a symbol. */
export function* numberWithoutSymbol(subject: DocumentSubject): Iterable<Found> {
  const { number, symbol } = subject.parsed.document
  if (number !== null && symbol === null)
    yield { range: numberAt(subject, number), params: { number }, anchor: 'symbol' }
}

/** A symbol says what kind of document it is by its first part; "Ð" of an old font is "Đ". */
const partsOf = (symbol: string): string[] => symbol.replaceAll('Ð', 'Đ').split(/[-/]/)

/**
 * The symbol of one kind under the title of another: CHỈ THỊ with "KH-UBND". Not where the symbol names no kind at all
 * (letters of offices), nor where the title is of a kind that has no abbreviation.
 */
export function* symbolOfAnotherKind(subject: DocumentSubject): Iterable<Found> {
  const { type, symbol } = subject.parsed.document
  if (symbol === null || type === 'khac' || type === 'cong-van') return
  const parts = partsOf(symbol)
  const own = DOCUMENT_KINDS.find((kind) => kind.type === type)
  if (!own?.abbreviation || parts.includes(own.abbreviation)) return
  const other = DOCUMENT_KINDS.find(
    ({ abbreviation }) => abbreviation !== null && abbreviation === parts.find((part) => !/^\d/.test(part)),
  )
  if (!other) return
  yield {
    range: numberAt(subject, symbol),
    params: { symbol, title: own.name, expected: own.abbreviation, other: other.name },
    anchor: 'symbol-kind',
  }
}
