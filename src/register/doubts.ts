/** What the rules of confidence look at: one question about a task each. */
import type { Actor } from '../grammar/actors/index.ts'
import type { Head } from '../grammar/orders/types.ts'
import type { Words } from '../grammar/text/sentence.ts'
import { lexicon } from '../grammar/text/tables.ts'
import { sameNames } from './groups.ts'
import { type Draft, inherited, type Unit } from './types.ts'

type Read = Unit & { head: Head }
const isRead = (unit: Unit): unit is Read => unit.head !== null
const firstRead = ({ units }: Draft): Read | undefined => units.find(isRead)

/** "… các bộ phận ngoại vụ | đối ngoại địa phương …": behind a name stands a word that begins nothing new. */
export function cutName({ units }: Draft): boolean {
  return units
    .filter(isRead)
    .some((unit) => [...(unit.head.lead ?? []), ...(unit.predicate?.coordinating ?? [])].some((one) => cut(unit, one)))
}

/** What may stand behind a name besides verbs, adverbs and punctuation. */
const BEHIND = lexicon(
  'và|hoặc|để|nhằm|theo|trong|tại|căn|trên|từ|trước|với|về|đến|khi|nếu|có|được|là|như|đã|cùng|chậm|xem|định|thường|sau|do|cho|kể|vào|thông|qua|hằng|hàng|nơi|gồm|bao|thuộc|của|ở|mà|giao',
)

function cut({ words, clause }: Unit, { end }: Actor): boolean {
  // "Covid|-19": the name was cut within a word.
  if (/[\p{L}\p{N}\-–/&]/u.test(words.text[end] ?? '')) return true
  const i = words.at(end)
  if (i >= clause.to || !words.tokens[i]?.word || BEHIND.match(words.tokens, i)) return false
  return words.adverb(i) === null && words.verb(i) === null && !words.predicate(i)
}

/** A clause inside the task in which no order was read and which is not only its deadline. */
export function unreadClause({ units }: Draft): boolean {
  return units.some(({ head, deadlines }) => head === null && deadlines.length === 0)
}

/** The lead was told by a heading that is not the one right above. */
export const farLead = (draft: Draft): boolean => inherited(draft) && draft.distance > 1

/** "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, | cơ quan thuộc Chính phủ": may belong to the name before it. */
export function bareLead({ lead }: Draft): boolean {
  return lead.slice(1).some(({ name }) => /^(?!(?:các|những) )\p{Ll}/u.test(name))
}

/** "cơ quan", "đơn vị" alone as partner. */
export function barePartner({ coordinating }: Draft): boolean {
  return coordinating.some(({ name }) => /^\p{Ll}+(?: \p{Ll}+)?$/u.test(name))
}

export function unreadPartner({ text, coordinating }: Draft): boolean {
  return coordinating.length === 0 && /phối hợp(?: \p{L}+){0,2} (?:với|cùng) /iu.test(text)
}

/** Words with which a duty is given: behind them a subject is one who is told. */
const DUTY = lexicon('chủ trì|phối hợp|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|làm đầu mối')
const LONG_CLAUSE = 60

/** "Sở X rà soát …" can tell or order: doubtful where the clause is long or others are told beside it. */
export function weakSubject(draft: Draft, siblings: readonly Draft[]): boolean {
  const unit = firstRead(draft)
  if (unit?.head.rule !== 'subject') return false
  const { words, clause, head } = unit
  if (words.modal(head.predicate) !== null || DUTY.match(words.tokens, head.predicate)) return false
  return siblings.length > 1 || clause.to - clause.from > LONG_CLAUSE
}

/** Rows of a table stand for themselves. */
export function splitForOneLead(draft: Draft, siblings: readonly Draft[]): boolean {
  const first = siblings[0]
  return (
    !isRow(draft) &&
    siblings.length > 1 &&
    first !== undefined &&
    siblings.every(({ lead }) => sameNames(lead, first.lead))
  )
}

/** The task is a table's row. */
const isRow = ({ lead, deadline }: Draft): boolean =>
  deadline?.rule === 'table-column' || lead.some(({ rule }) => rule === 'table-column')

/** Annexes without a mark are tables, as a rule. */
export const outsideSections = (draft: Draft): boolean => draft.node === null && !isRow(draft)

/** Behind these the first verb need not stand at once: "chủ trì, phối hợp với Sở Y | rà soát". */
const LEADING = lexicon('chủ trì|phối hợp|cùng|có')

/** The first verb is not where the order's own words begin. */
export function lateVerb({ units }: Draft): boolean {
  const first = units.find(isRead)
  if (!first) return false
  const verb = first.predicate?.verbs[0]
  if (!verb) return first.predicate?.coordinating.length === 0
  const at = first.words.skipAdverbs(first.head.predicate)
  return at < verb.from && !LEADING.match(first.words.tokens, at)
}

/** "Căn cứ kế hoạch, tổ chức rà soát …": the words before an order without a subject hold a verb too. */
export function verbBeforeOrder(draft: Draft): boolean {
  const unit = firstRead(draft)
  if (unit?.head.rule !== 'imperative') return false
  const { words, clause, head } = unit
  return words.skipAdverbs(clause.from) < head.predicate && hasVerb(words, clause.from, head.predicate)
}

function hasVerb(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.verb(i)) return true
  return false
}

/** "… theo tinh thần sáu rõ: rõ người, …"; not "…, thời gian hoàn thành: Quý II". */
export function goesOnBehindColon({ units }: Draft): boolean {
  return units.filter(isRead).some(({ words, clause, head, deadlines }) => {
    for (let i = head.predicate; i < clause.to - 1; i++)
      if (words.key(i) === ':' && !deadlines.some(({ phrase }) => phrase.offset === words.start(i + 1))) return true
    return false
  })
}

/** A row of a table whose lead stands in a row above, without a mark that the cell covers both. */
export function leadAbove({ via, lead }: Draft): boolean {
  return via === 'before' && lead.some(({ rule }) => rule === 'table-column')
}
