import type { Entry } from './entries.ts'
import { folded } from './select.ts'
import { type Status, statuses } from './status.ts'

/** How many tasks stand how; `total` is the sum of `by`, `soon` a part of those in time. */
export interface Counts {
  total: number
  by: Record<Status, number>
  soon: number
}

/** The numbers of a report; every format shows these and counts nothing by itself. */
export interface Summary {
  all: Counts
  /** Each lead with its tasks, most first; null for tasks without one. A task counts for each of its leads. */
  leads: { name: string | null; counts: Counts }[]
  /** Each month (YYYY-MM) in which something is due, in order; null last, for what has no day. */
  months: { month: string | null; counts: Counts }[]
  documents: number
}

function count(entries: readonly Entry[]): Counts {
  const by = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>
  let soon = 0
  for (const { standing } of entries) {
    by[standing.status]++
    if (standing.soon) soon++
  }
  return { total: entries.length, by, soon }
}

export function summarise(entries: readonly Entry[]): Summary {
  const leads = new Map<string | null, Entry[]>()
  const months = new Map<string | null, Entry[]>()
  const add = (map: Map<string | null, Entry[]>, key: string | null, entry: Entry): void => {
    const list = map.get(key)
    if (list) list.push(entry)
    else map.set(key, [entry])
  }
  for (const entry of entries) {
    for (const name of entry.task.lead.length > 0 ? new Set(entry.task.lead) : [null]) add(leads, name, entry)
    add(months, entry.due?.slice(0, 7) ?? null, entry)
  }
  const last = (name: string | null): string => (name === null ? '\uffff' : folded(name))
  return {
    all: count(entries),
    leads: [...leads]
      .map(([name, list]) => ({ name, counts: count(list) }))
      .sort((a, b) => b.counts.total - a.counts.total || (last(a.name) < last(b.name) ? -1 : 1)),
    months: [...months]
      .map(([month, list]) => ({ month, counts: count(list) }))
      .sort((a, b) => ((a.month ?? '9999') < (b.month ?? '9999') ? -1 : 1)),
    documents: new Set(entries.map(({ register }) => register)).size,
  }
}
