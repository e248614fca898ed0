import type { Register, Task } from '../../src/index.ts'
import { NOUNS, OFFICES, PLACES, QUALIFIERS, VERBS } from './vocabulary.ts'

/** Numbers from 0 to 1 that depend on the seed only (mulberry32). */
export class Random {
  constructor(private state: number) {}
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  below(n: number): number {
    return Math.floor(this.next() * n)
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
  chance(share: number): boolean {
    return this.next() < share
  }
}

interface Piece {
  kind: 'verb' | 'noun' | 'qualifier' | 'place'
  word: string
}
type Clause = Piece[]

/** A task as the generator thinks of it: what is to be done, by whom, by when, under which heading. */
export interface Plan {
  clauses: Clause[]
  lead: string
  coordinating: string[]
  due: string | null
  group: number
}

const TABLES = { verb: VERBS, noun: NOUNS, qualifier: QUALIFIERS, place: PLACES.map((place) => [place]) }
const piece = (random: Random, kind: Piece['kind']): Piece => ({ kind, word: random.of(random.of(TABLES[kind])) })

function clause(random: Random): Clause {
  const made = [piece(random, 'verb'), piece(random, 'noun')]
  if (random.chance(0.6)) made.push(piece(random, 'qualifier'))
  if (random.chance(0.5)) made.push(piece(random, 'place'))
  if (random.chance(0.3)) made.push(piece(random, 'noun'))
  return made
}

export function plan(random: Random, group: number): Plan {
  const clauses = Array.from({ length: 1 + random.below(4) }, () => clause(random))
  // An order of two or three words says too little to be known again once a third of it is changed.
  if (clauses.length === 1 && (clauses[0] as Clause).length < 4) clauses.push(clause(random))
  const lead = random.of(OFFICES)
  const coordinating = random.chance(0.4) ? [other(random, OFFICES, [lead])] : []
  const due = random.chance(0.7) ? dayFrom('2026-03-01', random.below(300)) : null
  return { clauses, lead, coordinating, due, group }
}

function other(random: Random, list: readonly string[], than: readonly string[]): string {
  for (;;) {
    const one = random.of(list)
    if (!than.includes(one)) return one
  }
}

export const dayFrom = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)

const textOf = (clauses: readonly Clause[]): string =>
  clauses.map((one) => one.map(({ word }) => word).join(' ')).join(', ')

const verbsOf = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap((one) => one.filter(({ kind }) => kind === 'verb').map(({ word }) => word))

const point = { line: 1, column: 1, offset: 0 }
const position = { start: point, end: point }

/** The task in words, as `extract` would have read it. */
function taskOf(plan: Plan, section: string): Task {
  const { lead, coordinating, clauses, due } = plan
  const [year, month, day] = (due ?? '').split('-')
  const deadline = due === null ? null : { text: `trước ngày ${day}/${month}/${year}`, due }
  const partners = coordinating.length > 0 ? ` chủ trì, phối hợp với ${coordinating.join(', ')}` : ''
  return {
    ...{ id: section, section, lead: [lead], coordinating, deadline, deliverable: null },
    text: `Giao ${lead}${partners} ${textOf(clauses)}${deadline ? ` ${deadline.text}` : ''}.`,
    actions: verbsOf(clauses).map((verb) => ({ verb, object: '' })),
    ...{ confidence: 'high', position, evidence: { lead: [], coordinating: [], actions: [] } },
  }
}

const GROUPS = ['VỀ PHÁT TRIỂN KINH TẾ', 'VỀ VĂN HÓA, XÃ HỘI', 'VỀ QUỐC PHÒNG, AN NINH', 'VỀ TỔ CHỨC THỰC HIỆN']
const ROMAN = ['I', 'II', 'III', 'IV']

/** A register of these plans, numbered under their headings; returns the id of each plan. */
export function registerOf(plans: readonly Plan[], number = '12'): { register: Register; ids: Map<Plan, string> } {
  const ids = new Map<Plan, string>()
  const tasks = GROUPS.flatMap((_, group) =>
    plans
      .filter((one) => one.group === group)
      .map((one, i) => {
        const section = `${ROMAN[group]}.${i + 1}`
        ids.set(one, section)
        return taskOf(one, section)
      }),
  )
  const register: Register = {
    register: 1,
    source: { path: null, mediaType: 'text/plain', sha256: JSON.stringify(tasks) },
    document: {
      ...{ type: 'thong-bao', number, symbol: 'TB-UBND', issuer: 'UBND TỈNH SƠN HẢI', place: 'Sơn Hải' },
      ...{ date: '2026-02-20', subject: 'Kết luận phiên họp', signer: null, recipients: [] },
    },
    sections: GROUPS.map((heading, i) => ({ path: ROMAN[i] as string, heading, position })),
    ...{ tasks, citations: [], diagnostics: [] },
  }
  return { register, ids }
}

/** What the diff has to say of one item. Changes as lines: "deadline later 30", "lead Sở A > Sở B". */
export interface Truth {
  kind: string
  old: string[]
  new: string[]
  changes: string[]
}

export interface Case {
  old: Register
  new: Register
  truth: Truth[]
}

/**
 * Two registers and what happened between them.
 * @param share of the words of what is to be done that is changed in each task that stays
 */
export function edited(seed: number, { tasks, share }: { tasks: number; share: number }): Case {
  const random = new Random(seed)
  const before = Array.from({ length: tasks }, () => plan(random, random.below(GROUPS.length)))
  // Some orders are about the same thing as another one: other verbs, the same objects and places.
  for (const one of before.filter(() => random.chance(0.15))) {
    const [model] = random.of(before).clauses
    if (model) one.clauses.push(model.map((old) => (old.kind === 'verb' ? piece(random, 'verb') : { ...old })))
  }
  const links: { old: Plan[]; new: Plan[] }[] = []
  const after: Plan[] = []
  for (let i = 0; i < before.length; i++) {
    const one = before[i] as Plan
    const next = before[i + 1]
    const fate = random.next()
    const keep = (made: Plan[], from = [one]): void => {
      links.push({ old: from, new: made })
      after.push(...made)
    }
    if (fate < 0.1) links.push({ old: [one], new: [] })
    else if (fate < 0.15 && one.clauses.length > 2) {
      const at = 1 + random.below(one.clauses.length - 1)
      keep([part(random, one, 0, at, share), part(random, one, at, one.clauses.length, share)])
    } else if (fate < 0.2 && next) {
      i++
      const clauses = [...one.clauses, ...next.clauses].map(
        (pieces) => reworded(random, [pieces], share / 3)[0] as Clause,
      )
      keep([{ ...one, clauses }], [one, next])
    } else keep([changed(random, one, share)])
    if (random.chance(0.1)) keep([plan(random, random.below(GROUPS.length))], [])
  }
  const [old, young] = [registerOf(before), registerOf(after)]
  const truth = links.map((link) => truthOf(link, old.ids, young.ids))
  return { old: old.register, new: young.register, truth }
}

function part(random: Random, one: Plan, from: number, to: number, share: number): Plan {
  return { ...one, clauses: reworded(random, one.clauses.slice(from, to), share / 3) }
}

function changed(random: Random, one: Plan, share: number): Plan {
  const made: Plan = { ...one, clauses: reworded(random, one.clauses, share) }
  if (random.chance(0.25)) {
    if (made.due === null) made.due = dayFrom('2026-03-01', random.below(300))
    else if (random.chance(0.2)) made.due = null
    else made.due = dayFrom(made.due, random.chance(0.7) ? 1 + random.below(90) : -1 - random.below(30))
  }
  if (random.chance(0.1)) made.lead = other(random, OFFICES, [one.lead, ...one.coordinating])
  if (random.chance(0.1)) {
    if (made.coordinating.length > 0 && random.chance(0.5)) made.coordinating = []
    else made.coordinating = [...made.coordinating, other(random, OFFICES, [one.lead, made.lead, ...made.coordinating])]
  }
  if (random.chance(0.1)) made.group = (one.group + 1 + random.below(GROUPS.length - 1)) % GROUPS.length
  return made
}

/** Changes so many words: another word of any row, a synonym, a word more, a word less. */
function reworded(random: Random, clauses: readonly Clause[], share: number): Clause[] {
  const made = clauses.map((one) => [...one])
  const count = Math.round(made.flat().length * share)
  const touched = new Set<Piece>()
  for (let done = 0; done < count; ) {
    const target = random.of(made)
    const at = random.below(target.length)
    const old = target[at] as Piece
    if (touched.has(old)) continue
    const fate = random.next()
    let fresh: Piece | null = null
    if (fate < 0.35) fresh = piece(random, old.kind)
    else if (fate < 0.65) fresh = { kind: old.kind, word: synonym(random, old) }
    else if (fate < 0.85) {
      fresh = piece(random, random.of(['noun', 'qualifier', 'place'] as const))
      touched.add(fresh)
      target.splice(at + 1, 0, fresh)
      done++
      continue
    } else if (target.length < 2) continue
    if (fresh) {
      touched.add(fresh)
      target[at] = fresh
    } else target.splice(at, 1)
    done++
  }
  return made
}

function synonym(random: Random, { kind, word }: Piece): string {
  const row = TABLES[kind].find((words) => words.includes(word)) as string[]
  return random.of(row)
}

function truthOf(
  { old, new: young }: { old: Plan[]; new: Plan[] },
  oldIds: ReadonlyMap<Plan, string>,
  newIds: ReadonlyMap<Plan, string>,
): Truth {
  const ids = { old: old.map((one) => oldIds.get(one) as string), new: young.map((one) => newIds.get(one) as string) }
  const [a, b] = [old[0], young[0]]
  if (!b) return { kind: 'dropped', ...ids, changes: [] }
  if (!a) return { kind: 'added', ...ids, changes: [] }
  if (young.length > 1) return { kind: 'split', ...ids, changes: [] }
  if (old.length > 1) return { kind: 'merged', ...ids, changes: [] }
  const changes: string[] = []
  const [from, to] = [ids.old[0] as string, ids.new[0] as string]
  const moved = from !== to
  if (moved) changes.push(`section ${a.group === b.group ? 'renumbered' : 'moved'} ${from} > ${to}`)
  if (a.due !== b.due) {
    const days = a.due && b.due ? Math.round((Date.parse(b.due) - Date.parse(a.due)) / 86_400_000) : 0
    changes.push(
      a.due === null
        ? 'deadline set'
        : b.due === null
          ? 'deadline removed'
          : `deadline ${days > 0 ? 'later' : 'earlier'} ${Math.abs(days)}`,
    )
  }
  if (a.lead !== b.lead) changes.push(`lead changed +${b.lead} -${a.lead}`)
  const added = b.coordinating.filter((name) => !a.coordinating.includes(name))
  const removed = a.coordinating.filter((name) => !b.coordinating.includes(name))
  if (added.length > 0) changes.push(`coordinating added +${added}`)
  if (removed.length > 0) changes.push(`coordinating removed -${removed}`)
  const verbs = { old: new Set(verbsOf(a.clauses)), new: new Set(verbsOf(b.clauses)) }
  if ([...verbs.old].some((verb) => !verbs.new.has(verb)) || [...verbs.new].some((verb) => !verbs.old.has(verb))) {
    changes.push('actions changed')
  }
  if (textOf(a.clauses) !== textOf(b.clauses)) changes.push('text reworded')
  const more = changes.length > (moved ? 1 : 0)
  return { kind: moved ? (more ? 'moved-and-changed' : 'moved') : more ? 'changed' : 'unchanged', ...ids, changes }
}
