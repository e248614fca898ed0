import { sourceRange } from '../../normalise/mapped.ts'
import type { SectionNode } from '../../sections/types.ts'
import type { DocumentSubject, Found } from '../types.ts'
import { paragraphsOf, provisions } from './page.ts'

const POINT = 'điểm\\s+(?<letter>[a-zđ])(?![\\p{L}\\p{M}])'
const CLAUSE = 'khoản\\s+(?<clause>\\d{1,3})(?![\\p{L}\\p{N}]|\\.\\d)'
const DIVISION = '(?:mục|phần)\\s+(?<division>[IVX]{1,6}|\\d{1,2})(?![\\p{L}\\p{N}]|\\.\\d)'
const ARTICLE = 'điều\\s+(?<article>\\d{1,3})(?![\\p{L}\\p{N}])'
const OWN =
  '(?:Chỉ thị|Thông báo|Công điện|Công văn|Văn bản|Kế hoạch|Quyết định|Nghị quyết|Kết luận|Hướng dẫn|Quy chế|Quy định|Chương trình|Đề án)\\s+này'

/**
 * "điểm k khoản 2 Mục II Chỉ thị này", "khoản 3 Điều này", "tại Mục IV Kế hoạch này": what a document says of its own
 * provisions. Not "điểm a khoản 2 Điều 5 Luật Đầu tư", nor a reference that does not say of which document it speaks.
 */
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?=(?:điểm|khoản|mục|phần|điều)\\s)(?:${POINT}[,\\s]{1,2})?(?:${CLAUSE}[,\\s]{1,2})?(?:${DIVISION}[,\\s]{1,2})?(?:${ARTICLE}[,\\s]{1,2})?(?:của\\s+)?(?<of>${OWN}|(?:Điều|khoản|mục|phần)\\s+này)(?![\\p{L}\\p{M}])`,
  'giu',
)

/** References to provisions that the document does not have. */
export function* missingReference(subject: DocumentSubject): Iterable<Found> {
  const all = [...provisions(subject.parsed.sections)].map(wayOf)
  const known = new Map<string, boolean>()
  for (const { mapped } of paragraphsOf(subject)) {
    for (const match of mapped.text.matchAll(REFERENCE)) {
      const { letter, clause, division, article, of = '' } = match.groups as Record<string, string | undefined>
      const range = sourceRange(mapped, match.index, match.index + match[0].length)
      const wanted = [letter?.toLowerCase(), clause, division?.toUpperCase(), article].filter(
        (one) => one !== undefined,
      )
      if (wanted.length === 0) continue
      const root = /^(?:điều|khoản|mục|phần)/iu.test(of) ? (rootAt(all, range[0]) ?? null) : null
      const key = `${root?.start} ${wanted.join('.')}`
      const found = known.get(key) ?? all.some((way) => holds(way, wanted, root))
      known.set(key, found)
      if (!found) yield { range, params: { reference: match[0].replace(/\s+/gu, ' ') } }
    }
  }
}

/** A provision with the labels on the way to it, without their words and brackets. */
interface Way {
  node: SectionNode
  root: SectionNode
  labels: ReadonlySet<string>
}

function wayOf([node, above]: [SectionNode, readonly SectionNode[]]): Way {
  const labels = [...above, node].map(({ label }) => label.replace(/^\p{L}+ /u, '').replace(/[()]/g, ''))
  return { node, root: above[0] ?? node, labels: new Set(labels) }
}

/** The outermost provision in which an offset stands: "Điều này" is it, or it holds it. */
const rootAt = (all: readonly Way[], at: number): SectionNode | undefined =>
  all.findLast(({ node }) => node.start <= at && at < node.end)?.root

/** True where all labels of a reference are on the way, whatever stands between them. */
const holds = ({ root, labels }: Way, wanted: readonly string[], within: SectionNode | null): boolean =>
  (within === null || root === within) && wanted.every((label) => labels.has(label))
