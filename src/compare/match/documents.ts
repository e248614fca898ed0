import type { DocumentInfo, Register } from '../../model.ts'
import type { DocumentPair } from '../types.ts'
import { assign, type Edge } from './assign.ts'
import { foldOf } from './side.ts'

/** Which documents of the two sides belong together. */
export interface Documents {
  pairs: DocumentPair[]
  /** The same document in two states. */
  same(old: number, young: number): boolean
  /** The same document, or the most alike one, like the notices of two meetings of one committee. */
  paired(old: number, young: number): boolean
}

/** From which likeness on two documents of different numbers are taken for counterparts. */
const ALIKE = 0.5

/**
 * Pairs the documents of two sides: first by number and symbol, then the most alike ones, one to one and best on the
 * whole. Two documents that stand alone on their sides are a pair whatever they are: the user named them.
 */
export function pairDocuments(old: readonly Register[], young: readonly Register[]): Documents {
  const alone = old.length === 1 && young.length === 1
  const edges: Edge[] = []
  const keys = { old: old.map(described), young: young.map(described) }
  for (const [i, a] of keys.old.entries()) {
    for (const [j, b] of keys.young.entries()) {
      // Above every mere likeness.
      const weight = identity(a, b) ? 10 + nearness(a, b) : alone ? 1 : likeness(a, b)
      if (weight >= ALIKE) edges.push({ row: i, column: j, weight })
    }
  }
  const found = assign(edges)
  const pairs: DocumentPair[] = old.map((_, i) => {
    const j = found.get(i) ?? null
    return { old: i, new: j, same: j !== null && sameDocument(old[i] as Register, young[j] as Register) }
  })
  const taken = new Set(found.values())
  for (const j of young.keys()) if (!taken.has(j)) pairs.push({ old: null, new: j, same: false })
  return {
    pairs,
    same: (i, j) => found.get(i) === j && (pairs[i] as DocumentPair).same,
    paired: (i, j) => found.get(i) === j,
  }
}

interface Described {
  register: Register
  subject: Set<string>
  issuer: string
}

function described(register: Register): Described {
  const { subject, issuer } = register.document
  return { register, subject: new Set(foldOf(String(subject ?? '')).split(' ')), issuer: foldOf(String(issuer ?? '')) }
}

function identity({ register: a }: Described, { register: b }: Described): boolean {
  return (
    (a.source.sha256 !== undefined && a.source.sha256 === b.source.sha256) ||
    sameNumber(a.document, b.document) === true
  )
}

/**
 * Two states of one document: the same bytes, or the same number and symbol in the same year (numbers begin anew
 * each year) of the same issuer. A document without a number, a draft, is the same as one of its type and subject.
 */
export function sameDocument(a: Register, b: Register): boolean {
  if (a.source.sha256 !== undefined && a.source.sha256 === b.source.sha256) return true
  return sameNumber(a.document, b.document) ?? sameSubject(a.document, b.document)
}

/** null where one has no number or symbol. */
function sameNumber(a: DocumentInfo, b: DocumentInfo): boolean | null {
  if (!a.number || !b.number || !a.symbol || !b.symbol) return null
  const differs = (one: string | null | undefined, other: string | null | undefined): boolean =>
    Boolean(one && other && foldOf(String(one)) !== foldOf(String(other)))
  return (
    !differs(a.number, b.number) &&
    !differs(a.symbol, b.symbol) &&
    !differs(a.date?.slice(0, 4), b.date?.slice(0, 4)) &&
    !differs(a.issuer, b.issuer)
  )
}

function sameSubject(a: DocumentInfo, b: DocumentInfo): boolean {
  return a.type === b.type && foldOf(String(a.subject ?? '')) === foldOf(String(b.subject ?? ''))
}

/** By type, issuer and the words of the subject, 0 to 1. */
function likeness(a: Described, b: Described): number {
  const { type, symbol } = a.register.document
  const other = b.register.document
  const form = (type === other.type ? 0.1 : 0) + (symbol === other.symbol ? 0.1 : 0) + (a.issuer === b.issuer ? 0.1 : 0)
  return form + 0.7 * nearness(a, b)
}

/** Shared words of all words of the subjects (Jaccard). */
function nearness({ subject: a }: Described, { subject: b }: Described): number {
  const both = [...a].filter((word) => b.has(word)).length
  return both / (a.size + b.size - both)
}
