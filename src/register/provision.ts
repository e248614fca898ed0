import { findDeadlines } from '../grammar/deadlines/index.ts'
import { findHead } from '../grammar/orders/head.ts'
import { saysWhen } from '../grammar/orders/manner.ts'
import { readPredicate } from '../grammar/orders/predicate.ts'
import { clausesOf } from '../grammar/orders/split.ts'
import type { Head, Predicate } from '../grammar/orders/types.ts'
import { Words } from '../grammar/text/sentence.ts'
import { type Mapped, sourceRange } from '../normalise/mapped.ts'
import type { Paragraph, SectionNode } from '../sections/index.ts'
import { startsClosing, startsFormula } from './formulas.ts'
import { type Group, groupsOf, named, type Setting, sameDeadline, sameNames, sentencesOf } from './groups.ts'
import { headingsIn, under } from './headings.ts'
import { type Context, type Draft, inherited, type NamedVerb, type Rule, type Unit } from './types.ts'

const MOST_VERBS = 8

/** The tasks of one provision's own text, split as the guidelines say ("How much text is one task"). */
export function tasksOf(paragraphs: Paragraph[], node: SectionNode | null, above: Context, setting: Setting): Draft[] {
  const drafts: Draft[] = []
  const headings = headingsIn(paragraphs)
  let context = above
  let current: Draft | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const own =
      index === 0 && context.headed && context.lead.length === 1 && !/^(các|những) /iu.test(context.lead[0]!.name)
    if (headings.has(paragraph)) {
      current = null
      context = under(paragraph, above)
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
  const follows = group.lead === null && before !== null && !inherited(before)
  const lead = group.lead ?? (follows ? before.lead : context.lead)
  const start = unit.words.start((unit.head as Head).start)
  const draft: Draft = {
    node,
    range: sourceRange(unit.words.mapped, start, start),
    text: '',
    lead,
    via: group.lead ? 'own' : follows ? 'before' : viaOf(context),
    distance: group.lead || follows ? 0 : context.distance,
    ...unread(),
  }
  extend(draft, group, start)
  inheritPartners(draft, context)
  const only = draft.verbs.every((use) => use.verb === 'hoàn thành' || use.verb === 'xong')
  if (only && context.verbs.length > 0) draft.verbs = [...context.verbs]
  draft.deadline ??= context.deadline
  return draft
}

const viaOf = (context: Context): Draft['via'] => (context.headed ? 'heading' : 'preamble')

/** A task that names neither lead nor partners has those of the introduction. */
function inheritPartners(draft: Draft, context: Context): void {
  if (draft.coordinating.length > 0 || !inherited(draft) || context.coordinating.length === 0) return
  draft.coordinating = [...context.coordinating]
  draft.partnersVia = draft.via
}

/** What a task holds before its clauses are read. */
const unread = () =>
  ({
    coordinating: [],
    partnersVia: 'own',
    verbs: [],
    deadline: null,
    deliverable: null,
    units: [],
    doubts: [],
  }) satisfies Partial<Draft>

/** Adds what a group of clauses says to a task. */
function extend(draft: Draft, group: Group, from?: number): void {
  draft.units.push(...group.units)
  for (const { words, clause, head, predicate } of group.units) {
    const start = Math.max(words.start(clause.from), from ?? 0)
    const end = words.end(clause.to)
    if (end <= start) continue
    draft.range = [draft.range[0], Math.max(draft.range[1], sourceRange(words.mapped, start, end)[1])]
    draft.text += `${draft.text === '' ? '' : ' '}${words.text.slice(start, end)}`
    if (!predicate) continue
    for (const use of predicate.verbs) {
      if (draft.verbs.length >= MOST_VERBS || draft.verbs.some((one) => one.verb === use.verb)) continue
      if (draft.verbs.length > 0 && saysWhen(words, use.verb, use.to)) continue
      draft.verbs.push(namedVerb(words, use, head?.rule ?? 'imperative'))
    }
    const own = named(words, predicate.coordinating, 'partner')
    for (const one of own)
      if (!draft.coordinating.some((other) => other.name === one.name)) draft.coordinating.push(one)
  }
  draft.deadline = group.deadline ?? draft.deadline
}

/** A verb with its object and its place in the source. */
export function namedVerb(words: Words, use: Predicate['verbs'][number], rule: Rule): NamedVerb {
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
    rule,
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
    lead: head?.lead ? named(words, head.lead, head.rule) : context.lead,
    via: head?.lead ? 'own' : viaOf(context),
    distance: head?.lead ? 0 : context.distance,
    ...unread(),
  }
  for (const clause of clauses) {
    const at = clause.from === 0 ? head : findHead(words, clause.from, clause.to, true, setting.issuer.directs)
    if (!at) continue
    const predicate = readPredicate(words, at.predicate, clause.to, at.leads)
    draft.units.push({ words, clause, head: at, predicate, deadlines: [] })
    for (const use of predicate.verbs)
      if (draft.verbs.length < MOST_VERBS && !draft.verbs.some((one) => one.verb === use.verb))
        draft.verbs.push(namedVerb(words, use, at.rule))
    draft.coordinating.push(...named(words, predicate.coordinating, 'partner'))
  }
  if (draft.verbs.length === 0) draft.verbs = [...context.verbs]
  inheritPartners(draft, context)
  const deadlines = findDeadlines(mapped.text, setting)
  const phrase = deadlines.at(-1)
  draft.deadline = phrase
    ? { phrase, range: sourceRange(mapped, phrase.offset, phrase.offset + phrase.text.length), rule: 'sentence' }
    : context.deadline
  return draft
}
