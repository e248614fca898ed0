import { DOCUMENT_KINDS, type DocumentKind, TITLE_QUALIFIERS } from './document-types.ts'
import { alternatives, bare } from './fold.ts'
import { hasMark, type Row } from './rows.ts'

const KINDS = new Map(DOCUMENT_KINDS.map((kind) => [bare(kind.name), kind]))
const KIND_WORDS = alternatives([...KINDS.keys()])
const EXACT = new RegExp(
  `^(${KIND_WORDS})(?:\\s+(?:${alternatives(TITLE_QUALIFIERS.map(bare))}))?(?:\\s+so\\s+.{1,40})?$`,
)
const LEADING = new RegExp(`^(${KIND_WORDS})(?![\\p{L}\\p{N}])`, 'u')

export interface Title {
  kind: DocumentKind
  /** Rows of the title, half-open. */
  from: number
  to: number
  /** What follows the kind on its own line, where the subject stands there. */
  rest: string
}

const tidy = (text: string): string => text.replace(/^[\s"“*]+|[\s"”*.]+$/g, '')

function exact(text: string): DocumentKind | null {
  const plain = tidy(bare(text))
  const joined = /^(?:\p{L} )+\p{L}$/u.test(plain) ? plain.replace(/ /g, '') : null
  if (joined) {
    for (const [name, kind] of KINDS) if (name.replace(/ /g, '') === joined) return kind
  }
  const match = EXACT.exec(plain)
  return match ? (KINDS.get((match[1] as string).replace(/\s+/g, ' ')) ?? null) : null
}

/**
 * The title at this row: the name of a kind alone on its line, in capitals or bold.
 *
 * takes: "CHỈ THỊ"; "C H Ỉ  T H Ị"; "CHÍ THỊ" (a scan); "THÔNG" / "BÁO" (wrapped); "THÔNG BÁO KẾT LUẬN"
 * not:   "QUYẾT ĐỊNH:" (the operative word); "Kết luận" in running text
 */
export function titleAt(rows: readonly Row[], at: number): Title | null {
  const row = rows[at]
  if (!row || (!row.capital && !row.strong) || row.text.length > 60 || row.text.endsWith(':')) return null
  const kind = exact(row.text)
  if (kind) return { kind, from: at, to: at + 1, rest: '' }
  const next = rows[at + 1]
  if (next && row.capital && next.capital && !next.blank && !row.text.includes(' ') && !next.text.includes(' ')) {
    const wrapped = exact(`${row.text} ${next.text}`)
    if (wrapped) return { kind: wrapped, from: at, to: at + 2, rest: '' }
  }
  return null
}

/**
 * A title with its subject on the same line.
 *
 * takes: "KẾ HOẠCH TRIỂN KHAI CÔNG TÁC NĂM 2026" in capitals; "CHỈ THỊ Về việc …"; "Chỉ thị về việc …" as the first line
 * not:   "Kế hoạch triển khai …" in running text; "QUYẾT ĐỊNH:"
 */
export function joinedTitleAt(rows: readonly Row[], at: number): Title | null {
  const row = rows[at]
  if (!row || hasMark(row.text)) return null
  const match = LEADING.exec(row.bare)
  if (!match) return null
  const head = row.text.slice(0, match[0].length)
  const rest = row.text.slice(match[0].length).trim()
  const kind = KINDS.get((match[1] as string).replace(/\s+/g, ' '))
  if (!kind || rest.length < 4 || rest.startsWith(':')) return null
  // Copied without its letterhead, a document may begin "Chỉ thị về việc …"; further down that is running text.
  const first = at === 0 && /^(?:về việc|v\/v)\s/iu.test(rest)
  if (head !== head.toUpperCase() && !first) return null
  if (!row.capital && !/^(?:về|v\/v|của)/iu.test(rest)) return null
  return { kind, from: at, to: at + 1, rest }
}

/** The first title of the rows before `limit`. */
export function findTitle(rows: readonly Row[], limit: number): Title | null {
  for (let at = 0; at < limit; at++) {
    const title = titleAt(rows, at)
    if (title) return title
  }
  for (let at = 0; at < limit; at++) {
    const title = joinedTitleAt(rows, at)
    if (title) return title
  }
  return null
}
