import { BETTER, END_WORDS, FIRST_WORDS, NO_WORK, NUMBER_HEADS, OTHER_WORDS } from './words.ts'

export type ColumnKind = 'number' | 'content' | 'lead' | 'coordinating' | 'begin' | 'deadline' | 'deliverable'

/** The columns of a table of tasks, by what they hold. */
export interface Columns {
  at: Partial<Record<ColumnKind, number>>
  /** A head says "chủ trì", "thực hiện" and the like, and not only "Đơn vị". */
  explicit: boolean
  /** How many rows the head has, and which row it begins with. */
  from: number
  to: number
}

const phrases = (table: string): string[] =>
  table
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
const escaped = (phrase: string) => phrase.replace(/[/\\^$.*+?()[\]{}|]/g, '\\$&')
/** Whole words of a table; `around` has $ where they stand. */
function pattern(table: string, start: '^' | ''): RegExp {
  const words = phrases(table).sort((a, b) => b.length - a.length)
  return new RegExp(`${start}(?<![\\p{L}\\p{M}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u')
}

type Kind = keyof typeof FIRST_WORDS
const FIRST = (Object.keys(FIRST_WORDS) as Kind[]).map((kind) => [kind, pattern(FIRST_WORDS[kind], '^')] as const)
const OTHER = (Object.keys(OTHER_WORDS) as (keyof typeof OTHER_WORDS)[]).map(
  (kind) => [kind, pattern(OTHER_WORDS[kind], '')] as const,
)
const NUMBER = new RegExp(`^(?:${phrases(NUMBER_HEADS).map(escaped).join('|')})\\.?$`, 'u')
const RANKS = {
  content: BETTER.content.map((table) => pattern(table, '')),
  lead: BETTER.lead.map((table) => pattern(table, '')),
  deadline: BETTER.deadline.map((table) => pattern(table, '')),
}
const END = pattern(END_WORDS, '^')
const EXCLUDED = pattern(NO_WORK, '')

const KINDS_OF_BODIES =
  '(?:các )?(?:cơ quan|đơn vị|tổ chức|địa phương|người|cá nhân|bộ phận|phòng|ban|sở|ngành|xã|phường)'
/** "Đơn vị", "Cơ quan, đơn vị", "Sở, ban, ngành": a head that names nobody. */
const NOBODY = new RegExp(`^${KINDS_OF_BODIES}(?:(?:,| và|/| /) ?${KINDS_OF_BODIES}){0,3}$`, 'u')

/** A head longer than this is a cell of text. */
const LONGEST = 90

/** A head's words in lower case, one blank between them, without signs at either end. */
export const headText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')

/** "STT", "TT": the head of the column that numbers the rows. */
export const isNumberHead = (head: string): boolean => head.length < 20 && NUMBER.test(headText(head))

/**
 * What a column holds by its head.
 * Takes "Sở, ngành chủ trì tham mưu" (lead), "Tiến độ thực hiện" (deadline), "Nội dung thực hiện" (content);
 * not "Đơn vị tính", "Cấp trình", "Ghi chú".
 */
export function columnKind(head: string): ColumnKind | null {
  const text = headText(head)
  if (text === '' || text.length > LONGEST) return null
  if (NUMBER.test(text)) return 'number'
  let best: { kind: Kind; length: number } | null = null
  for (const [kind, words] of FIRST) {
    const length = words.exec(text)?.[0].length ?? 0
    if (length > 0 && length > (best?.length ?? 0)) best = { kind, length }
  }
  if (best?.kind === 'none') return null
  // "Đơn vị phối hợp"; "Cơ quan chủ trì, phối hợp" holds both, and leads.
  if (best?.kind === 'lead' && /phối hợp/u.test(text) && !/chủ trì/u.test(text)) return 'coordinating'
  // "Sở Y tế" is somebody, and no head.
  if (best?.kind === 'lead' && !NOBODY.test(text) && !RANKS.lead.some((words) => words.test(text))) return null
  if (best) return best.kind
  return OTHER.find(([, words]) => words.test(text))?.[0] ?? null
}

const rankOf = (kind: ColumnKind, head: string): number => {
  const ranks = RANKS[kind as keyof typeof RANKS]
  const at = ranks?.findIndex((words) => words.test(headText(head))) ?? 0
  return at < 0 ? ranks.length : at
}

/** Heads of the columns with their kinds; of two columns of one kind the better, else the first. */
function columnsOf(heads: readonly string[], kinds: readonly (ColumnKind | null)[]): Columns['at'] {
  const at: Columns['at'] = {}
  for (const [i, kind] of kinds.entries()) {
    if (!kind) continue
    const other = at[kind]
    if (other === undefined || rankOf(kind, heads[i] as string) < rankOf(kind, heads[other] as string)) at[kind] = i
  }
  return at
}

/** How many rows may stand above the head: a title, a unit. */
const ABOVE = 3

/** The head of a table of tasks among its first rows; null for any other table. */
export function readHead(rows: readonly (readonly string[])[]): Columns | null {
  for (let from = 0; from < Math.min(rows.length, ABOVE + 1); from++) {
    const found = headAt(rows, from)
    if (found !== null) return found === 'no-work' ? null : found
  }
  return null
}

/** The head that begins at a row; it takes a second row where cells of the first are merged over several columns. */
export function headAt(rows: readonly (readonly string[])[], from: number): Columns | 'no-work' | null {
  let heads = [...(rows[from] as readonly string[])]
  let kinds = heads.map(columnKind)
  if (!kinds.includes('content') || heads.some((head) => /^\d{1,3}\.?$/.test(head))) return null
  let to = from + 1
  const below = rows[to]
  if (below && isSecondRow(kinds, heads, below)) {
    const over = heads.map((_, i) => spanning(heads, below, i))
    kinds = below.map((sub, i) => (sub === '' ? (kinds[i] ?? null) : subKind(over[i] ?? '', sub)))
    heads = below.map((sub, i) => (sub === '' ? (heads[i] ?? '') : `${over[i] ?? ''} ${sub}`))
    to++
  }
  const at = columnsOf(heads, kinds)
  if (at.content === undefined || (at.lead === undefined && at.deadline === undefined)) return null
  if (heads.some((head) => head.length <= LONGEST && EXCLUDED.test(headText(head)))) return 'no-work'
  const explicit = at.lead !== undefined && rankOf('lead', heads[at.lead] as string) < RANKS.lead.length
  return { at, explicit, from, to }
}

/** The head that is merged over a column: its own, or the next one to the left. */
function spanning(heads: readonly string[], below: readonly string[], column: number): string {
  let i = column
  while (i > 0 && heads[i] === '' && below[i] !== '') i--
  return heads[i] ?? ''
}

/** "Chủ trì" under "Phân công thực hiện", "Bắt đầu" under "Thời gian", "Năm 2026" under "Tiến độ". */
function subKind(over: string, sub: string): ColumnKind | null {
  const above = columnKind(over)
  if (above === 'deadline' && END.test(headText(sub))) return 'deadline'
  const own = columnKind(sub)
  return own !== null && own !== 'number' ? own : above
}

/**
 * A second row of the head: nothing under the number and the content, and each of its cells stands under a merged one.
 * Not a row of column numbers, nor the rest of a row that a page broke.
 */
function isSecondRow(
  kinds: readonly (ColumnKind | null)[],
  heads: readonly string[],
  below: readonly string[],
): boolean {
  const filled = [...below.keys()].filter((i) => below[i] !== '')
  if (filled.length === 0 || filled.some((i) => kinds[i] === 'number' || kinds[i] === 'content')) return false
  if (filled.some((i) => (below[i] as string).length > LONGEST / 2 || /^\(?\d{1,2}\)?$/.test(below[i] as string)))
    return false
  // One of them stands under an empty cell, which the head to its left covers.
  return filled.some((i) => (heads[i] ?? '') === '' && i > 0)
}
