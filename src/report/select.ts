import type { Entry } from './entries.ts'
import { type Status, statuses } from './status.ts'

/** What may be asked for; `soon` is in time and due soon, `open` all that is neither done nor cancelled. */
export const statusChoices = [...statuses, 'soon', 'open', 'done'] as const
export type StatusChoice = (typeof statusChoices)[number]

/** What of a report's rows is shown. Names are compared without capitals and diacritics, as part of the whole. */
export interface Selection {
  lead?: string
  coordinating?: string
  /** Any of these. */
  status?: readonly StatusChoice[]
  /** Due on or before, YYYY-MM-DD. */
  dueBefore?: string
  /** Due on or after, YYYY-MM-DD. */
  dueAfter?: string
  confidence?: readonly string[]
}

export const sortKeys = ['due', 'lead', 'document', 'status', 'text'] as const
export type SortKey = (typeof sortKeys)[number]
export const groupKeys = ['lead', 'document', 'month'] as const
export type GroupKey = (typeof groupKeys)[number]

/** "Sở Y tế" and "SO Y TE" as the same letters; đ is a letter of its own that NFD does not part. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

/** The rows that a selection leaves. */
export function select(entries: readonly Entry[], selection: Selection): Entry[] {
  const { lead, coordinating, status, dueBefore, dueAfter, confidence } = selection
  const names = (wanted: string | undefined, given: readonly string[]): boolean =>
    wanted === undefined || given.some((name) => folded(name).includes(folded(wanted)))
  return entries.filter(
    ({ task, due, standing }) =>
      names(lead, task.lead) &&
      names(coordinating, task.coordinating) &&
      (status === undefined || status.some((one) => stands(standing, one))) &&
      (dueBefore === undefined || (due !== null && due <= dueBefore)) &&
      (dueAfter === undefined || (due !== null && due >= dueAfter)) &&
      (confidence === undefined || confidence.includes(task.confidence)),
  )
}

function stands({ status, soon }: Entry['standing'], wanted: StatusChoice): boolean {
  if (wanted === 'soon') return soon
  if (wanted === 'open') return status === 'in-time' || status === 'overdue' || status === 'no-deadline'
  if (wanted === 'done') return status === 'done-in-time' || status === 'done-late'
  return status === wanted
}

/** What is urgent first; the order of the statuses in lists. */
const urgency: readonly Status[] = ['overdue', 'in-time', 'no-deadline', 'done-late', 'done-in-time', 'cancelled']

/** Rows in order and numbered from 1; what is equal stays in the order of the text. No deadline comes last. */
export function sorted(entries: readonly Entry[], by: SortKey): Entry[] {
  const key = (entry: Entry): string => {
    if (by === 'due') return entry.due ?? '9999'
    if (by === 'lead') return folded(entry.task.lead[0] ?? '\uffff')
    if (by === 'document') return `${entry.register.document.date ?? '9999'} ${entry.document}`
    if (by === 'status') return String(urgency.indexOf(entry.standing.status))
    return folded(entry.task.text)
  }
  return entries
    .map((entry) => ({ entry, key: key(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }, i) => ({ ...entry, number: i + 1 }))
}

/** A part of a report under a heading of its own; `name` is null for what has no lead or no deadline. */
export interface Group {
  name: string | null
  entries: Entry[]
}

/** The rows in groups, in the order of their names, numbered from 1 in each; a task with two leads stands under each. */
export function grouped(entries: readonly Entry[], by: GroupKey): Group[] {
  const groups = new Map<string | null, Entry[]>()
  for (const entry of entries) {
    for (const name of namesOf(entry, by)) {
      const group = groups.get(name)
      if (group) group.push(entry)
      else groups.set(name, [entry])
    }
  }
  const order = (name: string | null): string => (name === null ? '\uffff' : folded(name))
  return [...groups]
    .map(([name, entries]) => ({ name, entries: entries.map((entry, i) => ({ ...entry, number: i + 1 })) }))
    .sort((a, b) => (by === 'document' ? 0 : order(a.name) < order(b.name) ? -1 : 1))
}

function namesOf(entry: Entry, by: GroupKey): (string | null)[] {
  if (by === 'document') return [entry.document]
  if (by === 'month') return [entry.due?.slice(0, 7) ?? null]
  return entry.task.lead.length > 0 ? [...new Set(entry.task.lead)] : [null]
}
