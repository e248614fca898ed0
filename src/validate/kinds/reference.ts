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
  const all = [...provisions(subject.parsed.sections)]
  for (const { mapped } of paragraphsOf(subject)) {
    for (const match of mapped.text.matchAll(REFERENCE)) {
      const { letter, clause, division, article, of = '' } = match.groups as Record<string, string | undefined>
      const range = sourceRange(mapped, match.index, match.index + match[0].length)
      const asked = { letter: letter?.toLowerCase(), clause, division: division?.toUpperCase(), article }
      if (!letter && !clause && !division && !article) continue
      const here = /^(?:điều|khoản|mục|phần)/iu.test(of) ? within(all, range[0]) : null
      if (exists(all, asked, here)) continue
      yield { range, params: { reference: match[0].replace(/\s+/gu, ' ') } }
    }
  }
}

type Provisions = [SectionNode, readonly SectionNode[]][]
interface Asked {
  letter: string | undefined
  clause: string | undefined
  division: string | undefined
  article: string | undefined
}

/** The innermost provision in which the reference itself stands, with those above it. */
function within(all: Provisions, at: number): readonly SectionNode[] {
  const found = all.findLast(([node]) => node.start <= at && at < node.end)
  return found ? [...found[1], found[0]] : []
}

/** Some provision has all the labels on its way that the reference names, whatever stands between them. */
function exists(
  all: Provisions,
  { letter, clause, division, article }: Asked,
  here: readonly SectionNode[] | null,
): boolean {
  const wanted = [letter, clause, division, article].filter((label) => label !== undefined)
  return all.some(([node, above]) => {
    const way = [...above, node]
    if (here !== null && way[0] !== here[0]) return false
    const labels = way.map(({ label }) => label.replace(/^\p{L}+ /u, '').replace(/[()]/g, ''))
    return wanted.every((label) => labels.includes(label))
  })
}
