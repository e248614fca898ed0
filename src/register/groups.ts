import type { Actor } from '../grammar/actors/index.ts'
import { type CalendarAdditions, findDeadlines } from '../grammar/deadlines/index.ts'
import { findHead } from '../grammar/orders/head.ts'
import { readPredicate } from '../grammar/orders/predicate.ts'
import { clausesOf } from '../grammar/orders/split.ts'
import type { Words } from '../grammar/text/sentence.ts'
import { sourceRange } from '../normalise/mapped.ts'
import type { IssuerTest } from './issuer.ts'
import { listedHead } from './listed.ts'
import type { Context, FoundDeadline, Named, Rule, Unit } from './types.ts'

/** What the whole document says to every provision. */
export interface Setting {
  /** EDTF date of the document. */
  reference: string | null
  calendar: CalendarAdditions
  issuer: IssuerTest
}

/** Clauses of one sentence that make one task so far. */
export interface Group {
  units: Unit[]
  lead: Named[] | null
  deadline: FoundDeadline | null
}

/** Clauses by sentence, with heads and deadlines. */
export function sentencesOf(words: Words, setting: Setting): Unit[][] {
  const clauses = clausesOf(words)
  const found = findDeadlines(words.text, setting)
  const out: Unit[][] = []
  for (const clause of clauses) {
    const from = words.start(clause.from)
    const to = words.end(clause.to)
    const deadlines = found
      .filter((phrase) => phrase.offset >= from && phrase.offset < to)
      .map((phrase) => ({
        phrase,
        range: sourceRange(words.mapped, phrase.offset, phrase.offset + phrase.text.length),
        rule: 'sentence' as const,
      }))
    const unit: Unit = { words, clause, head: null, predicate: null, deadlines }
    const last = out.at(-1)
    if (last && last[0]!.clause.sentence === clause.sentence) last.push(unit)
    else out.push([unit])
  }
  return out
}

/** Actors of a paragraph with their places in the source. */
export const named = (words: Words, actors: readonly Actor[], rule: Rule): Named[] =>
  actors.map(({ name, start, end, guessed }) => ({
    name,
    range: sourceRange(words.mapped, start, end),
    rule,
    guessed,
  }))

/** Reads the heads of a sentence's clauses and puts together what is one task in it. */
export function groupsOf(
  sentence: Unit[],
  context: Context,
  setting: Setting,
  own: boolean,
  closing: boolean,
): Group[] {
  const groups: Group[] = []
  for (const unit of sentence) {
    const { words, clause } = unit
    unit.head = findHead(
      words,
      clause.from,
      clause.to,
      context.operative || groups.some(({ units }) => units.some((one) => one.head)),
      closing ? () => true : setting.issuer.directs,
      own,
    )
    if (context.listed && (!unit.head || unit.head.rule === 'imperative'))
      unit.head = listedHead(words, clause.from, clause.to) ?? unit.head
    if (unit.head) unit.predicate = readPredicate(words, unit.head.predicate, clause.to, unit.head.leads)
    if (unit.head && unit.predicate?.verbs.length === 0 && unit.predicate.coordinating.length === 0 && !unit.head.lead)
      unit.head = null
    const lead = unit.head?.lead
      ? named(words, [...unit.head.lead, ...(unit.predicate?.others ?? [])], unit.head.rule)
      : null
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

export function sameNames(a: Named[], b: Named[]): boolean {
  return a.length === b.length && a.every((one, i) => one.name.toLowerCase() === b[i]?.name.toLowerCase())
}

const keyOf = ({ phrase }: FoundDeadline) => phrase.recurrence ?? phrase.due ?? phrase.duration ?? phrase.text
export function sameDeadline(a: FoundDeadline | null, b: FoundDeadline | null): boolean {
  return a === null || b === null ? a === b : keyOf(a) === keyOf(b)
}
