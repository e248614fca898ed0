import { cutMotto } from '../../sections/frame/motto.ts'
import { toRows } from '../../sections/frame/rows.ts'
import { makeSheet } from '../../sections/frame/sheet.ts'
import type { DocumentSubject, Found } from '../types.ts'
import { edgeOf, linesIn } from './page.ts'

const whole = new WeakMap<DocumentSubject, boolean>()

/**
 * True where the letterhead was copied with the text, quốc hiệu or the Party's heading and all: only then is what is
 * missing from the form left out by its writer, and not by whoever copied the text.
 */
export function isWhole(subject: DocumentSubject): boolean {
  const known = whole.get(subject)
  if (known !== undefined) return known
  const rows = toRows(linesIn(subject, subject.parsed.zones.letterhead))
  const is = subject.administrative && cutMotto(makeSheet(rows))
  whole.set(subject, is)
  return is
}

/** The parts of the form that can be missing, and where each would be looked for. */
const PARTS = {
  number: {
    lacks: ({ parsed: { document } }) => document.number === null && document.symbol === null,
    at: 'letterhead',
  },
  date: { lacks: ({ parsed: { document } }) => document.date === null && document.place === null, at: 'letterhead' },
  issuer: {
    lacks: ({ parsed: { document } }) => document.issuer === null || document.assumed?.includes('issuer') === true,
    at: 'letterhead',
  },
  subject: { lacks: ({ parsed: { document } }) => document.subject === null, at: 'letterhead' },
  recipients: { lacks: ({ parsed: { document } }) => document.recipients.length === 0, at: 'closing' },
  signer: { lacks: ({ parsed: { document } }) => document.signer === null, at: 'closing' },
} as const satisfies Record<string, { lacks: (subject: DocumentSubject) => boolean; at: 'letterhead' | 'closing' }>

/** A part of the form that a whole document lacks. */
export const missing = (part: keyof typeof PARTS) =>
  function* (subject: DocumentSubject): Iterable<Found> {
    const { lacks, at } = PARTS[part]
    if (!isWhole(subject) || !lacks(subject)) return
    const { letterhead, bodies } = subject.parsed.zones
    const last = bodies[0] ?? letterhead
    yield {
      range: at === 'letterhead' ? edgeOf(subject, letterhead, 'first') : edgeOf(subject, last, 'last'),
      anchor: part,
    }
  }
