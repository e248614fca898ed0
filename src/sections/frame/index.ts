import type { DocumentInfo, DocumentType } from '../../model.ts'
import type { ReadFrame, Zone, Zones } from '../types.ts'
import { addresseesEnd, opensAddressees } from './addressees.ts'
import { readAnnexes } from './annex.ts'
import { type Closing, findClosings } from './closing.ts'
import { DOCUMENT_KINDS } from './document-types.ts'
import { findFurniture } from './furniture.ts'
import { inferIssuer } from './inferred-issuer.ts'
import { isAgency, readIssuer } from './issuer.ts'
import { cutMotto } from './motto.ts'
import { cutNumber, type NumberSymbol } from './number.ts'
import { cutPlaceDate, type PlaceDate } from './place-date.ts'
import { RECIPIENTS } from './recipients.ts'
import { hasMark, type Row, toRows } from './rows.ts'
import { leftover, makeSheet } from './sheet.ts'
import { readAbout, readSubject, type Subject } from './subject.ts'
import { findTitle, type Title } from './title.ts'

/** How far a letterhead reaches at most, in lines. */
const HEADER = 60
const BODY_START = /^(?:can cu|thuc hien|xet de nghi|ngay \d|de |nham )/

interface Head {
  title: Title | null
  number: NumberSymbol | null
  placeDate: PlaceDate | null
  issuer: string | null
  subject: string | null
  hasAddressees: boolean
  wires: boolean
  /** Row after the letterhead. */
  to: number
}

/** Rows that can belong to a letterhead: up to the first provision or the first long paragraph. */
function headerLimit(rows: readonly Row[]): number {
  for (let at = 0; at < rows.length && at < HEADER; at++) {
    const { text, bare, cell } = rows[at] as Row
    if ((hasMark(text) && !cell) || RECIPIENTS.test(bare)) return at
    if (text.length > 60 && BODY_START.test(bare) && !/^v\/v/.test(bare)) return at
    if (text.length > 250 && !cell) return Math.min(at + 1, rows.length)
  }
  return Math.min(rows.length, HEADER)
}

function readHead(rows: readonly Row[]): Head {
  const limit = headerLimit(rows)
  const addressees = rows.findIndex((row, at) => at < Math.min(limit + 1, rows.length) && opensAddressees(row))
  // A title below "Kính gửi" is that of an annex.
  const title = findTitle(rows, addressees >= 0 ? Math.min(addressees, limit) : limit)
  const top = title ? title.from : addressees >= 0 ? addresseesEnd(rows, addressees) : limit
  const sheet = makeSheet(rows.slice(0, top))
  const motto = cutMotto(sheet)
  const placeDate = cutPlaceDate(sheet)
  const number = cutNumber(sheet) ?? (title ? numberInTitle(rows, title) : null)
  const about = title ? null : readAbout(rows, top)
  const issuerEnd = Math.min(
    number?.at ?? top,
    about?.from ?? top,
    addressees >= 0 ? addressees : top,
    title ? top : (placeDate?.first ?? top),
  )
  // A flattened cell holds issuer and number in one line.
  const above = (row: Row) => row.index < issuerEnd || (row.index === issuerEnd && row.capital && isAgency(row.text))
  const issuer = motto || number || placeDate ? readIssuer(leftover(sheet).filter(above)) : null
  const subject: Subject | null = title ? readSubject(rows, title) : about
  const parts = [subject?.to ?? 0, title?.to ?? 0, (number?.at ?? -1) + 1, (placeDate?.last ?? -1) + 1]
  let to = Math.max(...parts)
  const hasAddressees = addressees >= 0 && (addressees <= to + 3 || !title)
  if (hasAddressees) to = Math.max(to, addresseesEnd(rows, addressees))
  const wires = hasAddressees && / dien\s*:$/.test((rows[addressees] as Row).bare)
  return { title, number, placeDate, issuer, subject: subject?.text ?? null, hasAddressees, wires, to }
}

/** "CHỈ THỊ SỐ 05/CT-UBND": the number on the title's own line. */
function numberInTitle(rows: readonly Row[], title: Title): NumberSymbol | null {
  const text = (rows[title.from] as Row).text
  return / SỐ /u.test(text)
    ? cutNumber(makeSheet([{ ...(rows[title.from] as Row), text: text.slice(text.indexOf(' SỐ ') + 1) }]))
    : null
}

function documentType(head: Head): DocumentType {
  if (head.title) return head.title.kind.type
  if (head.wires) return 'cong-dien'
  const abbreviation = /^(?:\d{4}\/)?(\p{L}+)[-/]/u.exec(head.number?.symbol ?? '')?.[1]
  const kind = DOCUMENT_KINDS.find((one) => one.abbreviation !== null && one.abbreviation === abbreviation)
  if (kind) return kind.type
  return head.hasAddressees || (head.subject !== null && head.number !== null) ? 'cong-van' : 'khac'
}

function zonesOf(rows: readonly Row[], head: Head, closings: readonly Closing[]): Zones {
  const letterhead = { from: 0, to: head.to }
  const ignored = new Set<number>()
  const bodies: Zone[] = []
  const first = closings[0]
  const mainEnd = first?.from ?? endOfText(rows, head.to)
  if (mainEnd > head.to) bodies.push({ from: head.to, to: mainEnd })
  for (const [i, from] of [first ? null : mainEnd, ...closings.map((closing) => closing.to)].entries()) {
    if (from === null) continue
    const annexes = readAnnexes(rows, from, closings[first ? i : i]?.from ?? rows.length)
    bodies.push(...annexes.bodies)
    for (const at of annexes.ignored) ignored.add(at)
  }
  for (const body of bodies) for (const at of findFurniture(rows, body.from, body.to)) ignored.add(at)
  return { letterhead, bodies, closings: closings.map(({ from, to }) => ({ from, to })), ignored }
}

/** Without a closing, the row after the end mark "./." where an annex follows it, else the end. */
function endOfText(rows: readonly Row[], from: number): number {
  for (let at = from; at < rows.length - 1; at++) {
    if (/\.\/\.?$/.test((rows[at] as Row).text) && /^(?:phu luc|\[1\])/.test((rows[at + 1] as Row).bare)) return at + 1
  }
  return rows.length
}

/** Older documents carry place and date above the signature. */
function closingDate(rows: readonly Row[], closings: readonly Closing[]): PlaceDate | null {
  const first = closings[0]
  const near = first ? rows.slice(Math.max(0, first.from - 2), first.to) : []
  return cutPlaceDate(makeSheet(near.filter((row) => row.text.length < 60)))
}

/** Finds the parts of a document and reads its letterhead, title and closing. */
export const readFrame: ReadFrame = (lines) => {
  const rows = toRows(lines)
  const head = readHead(rows)
  const closings = findClosings(rows, head.to)
  const zones = zonesOf(rows, head, closings)
  const signer = closings.find((closing) => closing.signer !== null)?.signer ?? null
  const body = zones.bodies[0] ?? { from: head.to, to: head.to }
  const placeDate = head.placeDate ?? closingDate(rows, closings)
  const issuer = head.issuer ?? inferIssuer(rows, body.from, body.to, signer)
  const document: DocumentInfo = {
    type: documentType(head),
    number: head.number?.number ?? null,
    symbol: head.number?.symbol ?? null,
    issuer,
    place: placeDate?.place ?? null,
    date: placeDate?.date ?? null,
    subject: head.subject,
    signer,
    recipients: closings.find((closing) => closing.recipients.length > 0)?.recipients ?? [],
    ...(head.issuer === null && issuer !== null ? { assumed: ['issuer'] } : {}),
  }
  return { zones, document }
}
