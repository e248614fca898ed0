import { type CalendarAdditions, findDeadlines } from '../grammar/deadlines/index.ts'
import { findHead, type Head } from '../grammar/orders/head.ts'
import { readPredicate } from '../grammar/orders/predicate.ts'
import { type Clause, clausesOf } from '../grammar/orders/split.ts'
import type { Predicate } from '../grammar/orders/types.ts'
import { Words } from '../grammar/text/sentence.ts'
import { type Mapped, sourceRange } from '../normalise/mapped.ts'
import type { Paragraph, SectionNode } from '../sections/index.ts'
import { startsClosing, startsFormula } from './formulas.ts'
import type { IssuerTest } from './issuer.ts'
import type { Context, Draft, FoundDeadline, Named, NamedVerb } from './types.ts'

/** What the whole document says to every provision. */
export interface Setting {
  /** EDTF date of the document. */
  reference: string | null
  calendar: CalendarAdditions
  issuer: IssuerTest
}

/** A clause with what was read in it. */
interface Unit {
  words: Words
  clause: Clause
  head: Head | null
  predicate: Predicate | null
  deadlines: FoundDeadline[]
}

/** Clauses of one sentence that make one task so far. */
interface Group {
  units: Unit[]
  lead: Named[] | null
  deadline: FoundDeadline | null
}

const MOST_VERBS = 8

/** The tasks of one provision's own text, split as the guidelines say ("How much text is one task"). */
export function tasksOf(
  paragraphs: Paragraph[],
  node: SectionNode | null,
  context: Context,
  setting: Setting,
): Draft[] {
  const drafts: Draft[] = []
  let current: Draft | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const own =
      index === 0 && context.headed && context.lead.length === 1 && !/^(các|những) /iu.test(context.lead[0]!.name)
    if (paragraph.title) {
      current = null
      continue
    }
    const words = new Words(paragraph.mapped)
    for (const sentence of sentencesOf(words, setting)) {
      const begins = sentence[0]!.clause.from
      if (startsFormula(words, begins) || (!context.duty && !current && /^khuyến$/.test(words.key(begins)))) continue
      for (const [place, group] of groupsOf(sentence, context, setting, own, index > 0).entries()) {
        if (!group.units.some((unit) => unit.head)) {
          if (
            current &&
            group.deadline &&
            startsClosing(words, group.units[0]!.clause.from) &&
            agrees(current, group)
          ) {
            extend(current, group)
            // "Thời hạn hoàn thành: D" closes the provision for all who were told in it.
            for (const draft of drafts) draft.deadline ??= group.deadline
          }
          continue
        }
        if (current && continues(current, group, place === 0)) extend(current, group)
        else {
          current = begin(group, node, context, place > 0 ? (current as Draft | null) : current)
          drafts.push(current)
        }
      }
    }
  }
  return drafts.filter((draft) => draft.verbs.length > 0 || !/:\s*$/.test(draft.text))
}

/** Clauses by sentence, with heads and deadlines. */
function sentencesOf(words: Words, setting: Setting): Unit[][] {
  const clauses = clausesOf(words)
  const found = /\d|hằng|hàng|định kỳ|quý|tuần|tháng|năm|ngày/iu.test(words.text)
    ? findDeadlines(words.text, setting)
    : []
  const out: Unit[][] = []
  for (const clause of clauses) {
    const from = words.start(clause.from)
    const to = words.end(clause.to)
    const deadlines = found
      .filter((phrase) => phrase.offset >= from && phrase.offset < to)
      .map((phrase) => ({
        phrase,
        range: sourceRange(words.mapped, phrase.offset, phrase.offset + phrase.text.length),
      }))
    const unit: Unit = { words, clause, head: null, predicate: null, deadlines }
    const last = out.at(-1)
    if (last && last[0]!.clause.sentence === clause.sentence) last.push(unit)
    else out.push([unit])
  }
  return out
}

const named = (words: Words, actors: { name: string; start: number; end: number }[]): Named[] =>
  actors.map((actor) => ({ name: actor.name, range: sourceRange(words.mapped, actor.start, actor.end) }))

/** Reads the heads of a sentence's clauses and puts together what is one task in it. */
function groupsOf(sentence: Unit[], context: Context, setting: Setting, own: boolean, closing: boolean): Group[] {
  const groups: Group[] = []
  for (const unit of sentence) {
    const { words, clause } = unit
    unit.head = findHead(
      words,
      clause.from,
      clause.to,
      context.operative || groups.length > 0,
      closing ? () => true : setting.issuer.directs,
      own,
    )
    if (unit.head) unit.predicate = readPredicate(words, unit.head.predicate, clause.to, unit.head.leads)
    if (unit.head && unit.predicate?.verbs.length === 0 && unit.predicate.coordinating.length === 0 && !unit.head.lead)
      unit.head = null
    const lead = unit.head?.lead ? named(words, unit.head.lead) : null
    const deadline = unit.deadlines.at(-1) ?? null
    const last = groups.at(-1)
    const split =
      !last ||
      (lead !== null && !sameNames(lead, last.lead ?? (last.units.some((one) => one.head) ? context.lead : lead))) ||
      (deadline !== null && last.deadline !== null && !sameDeadline(deadline, last.deadline) && unit.head !== null)
    if (split) groups.push({ units: [unit], lead, deadline })
    else {
      last.units.push(unit)
      last.lead ??= lead
      last.deadline = deadline ?? last.deadline
    }
  }
  return groups
}

function sameNames(a: Named[], b: Named[]): boolean {
  return a.length === b.length && a.every((one, i) => one.name.toLowerCase() === b[i]?.name.toLowerCase())
}

const keyOf = ({ phrase }: FoundDeadline) => phrase.recurrence ?? phrase.due ?? phrase.duration ?? phrase.text
export function sameDeadline(a: FoundDeadline | null, b: FoundDeadline | null): boolean {
  return a === null || b === null ? a === b : keyOf(a) === keyOf(b)
}

/** A sentence goes on with the task before it: same lead, and no deadline that differs. */
function continues(current: Draft, group: Group, first: boolean): boolean {
  if (group.lead && !sameNames(group.lead, current.lead)) return false
  if (!first) return false
  if (sameDeadline(current.deadline, group.deadline)) return true
  const { words, clause } = group.units[0]!
  return current.deadline === null && group.lead === null && startsClosing(words, clause.from)
}

function agrees(current: Draft, group: Group): boolean {
  return current.deadline === null || sameDeadline(current.deadline, group.deadline)
}

function begin(group: Group, node: SectionNode | null, context: Context, before: Draft | null): Draft {
  const unit = group.units.find((one) => one.head) as Unit
  const follows = group.lead === null && before !== null && !before.inherited
  const lead = group.lead ?? (follows ? before.lead : context.lead)
  const start = unit.words.start((unit.head as Head).start)
  const draft: Draft = {
    node,
    range: sourceRange(unit.words.mapped, start, start),
    text: '',
    lead,
    inherited: group.lead === null && !follows,
    distance: group.lead || follows ? 0 : context.distance,
    coordinating: [],
    verbs: [],
    deadline: null,
    deliverable: null,
    doubts: [],
  }
  extend(draft, group, start)
  if (draft.coordinating.length === 0 && draft.inherited) draft.coordinating = [...context.coordinating]
  if (draft.verbs.length === 0 && context.verbs.length > 0) draft.verbs = [...context.verbs]
  draft.deadline ??= context.deadline
  return draft
}

/** Adds what a group of clauses says to a task. */
function extend(draft: Draft, group: Group, from?: number): void {
  for (const { words, clause, predicate } of group.units) {
    const start = Math.max(words.start(clause.from), from ?? 0)
    const end = words.end(clause.to)
    if (end <= start) continue
    draft.range = [draft.range[0], Math.max(draft.range[1], sourceRange(words.mapped, start, end)[1])]
    draft.text += `${draft.text === '' ? '' : ' '}${words.text.slice(start, end)}`
    if (!predicate) continue
    for (const use of predicate.verbs) {
      if (draft.verbs.length >= MOST_VERBS || draft.verbs.some((one) => one.verb === use.verb)) continue
      draft.verbs.push(namedVerb(words, use))
    }
    const own = named(words, predicate.coordinating)
    for (const one of own)
      if (!draft.coordinating.some((other) => other.name === one.name)) draft.coordinating.push(one)
  }
  draft.deadline = group.deadline ?? draft.deadline
}

export function namedVerb(words: Words, use: Predicate['verbs'][number]): NamedVerb {
  return {
    verb: use.verb,
    object: words
      .slice(use.to, use.until)
      .replace(/[\s,;:.]+$/, '')
      .replace(/[\s,]+(và|đồng thời)$/iu, ''),
    range: sourceRange(
      words.mapped,
      words.start(use.from),
      use.to > use.from ? words.end(use.to) : words.start(use.from),
    ),
  }
}

/** One task that is a whole text by itself: an item with field lines, a bullet of nouns, a table row. */
export function wholeTask(mapped: Mapped, node: SectionNode | null, context: Context, setting: Setting): Draft {
  const words = new Words(mapped)
  const head = findHead(words, 0, words.length, true, setting.issuer.directs)
  const clauses = clausesOf(words)
  const draft: Draft = {
    node,
    range: sourceRange(mapped, 0, mapped.text.length),
    text: mapped.text,
    lead: head?.lead ? named(words, head.lead) : context.lead,
    inherited: !head?.lead,
    distance: head?.lead ? 0 : context.distance,
    coordinating: [],
    verbs: [],
    deadline: null,
    deliverable: null,
    doubts: [],
  }
  for (const clause of clauses) {
    const at = clause.from === 0 ? head : findHead(words, clause.from, clause.to, true, setting.issuer.directs)
    if (!at) continue
    const predicate = readPredicate(words, at.predicate, clause.to, at.leads)
    for (const use of predicate.verbs)
      if (draft.verbs.length < MOST_VERBS && !draft.verbs.some((one) => one.verb === use.verb))
        draft.verbs.push(namedVerb(words, use))
    draft.coordinating.push(...named(words, predicate.coordinating))
  }
  if (draft.verbs.length === 0) draft.verbs = [...context.verbs]
  if (draft.coordinating.length === 0 && draft.inherited) draft.coordinating = [...context.coordinating]
  const deadlines = findDeadlines(mapped.text, setting)
  const phrase = deadlines.at(-1)
  draft.deadline = phrase
    ? { phrase, range: sourceRange(mapped, phrase.offset, phrase.offset + phrase.text.length) }
    : context.deadline
  return draft
}
