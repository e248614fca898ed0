import { type Content, contentLikeness } from './content.ts'
import type { Documents } from './documents.ts'
import type { Entry } from './side.ts'

/**
 * What counts besides the content, and how much. Each adds its share where both tasks have something to compare:
 * a task without a deadline is neither like nor unlike one that has one.
 */
const WEIGHTS = { content: 0.78, lead: 0.07, verbs: 0.06, deadline: 0.04, cited: 0.06, place: 0.06 }

/** How alike two tasks are, 0 to 1; the same in both directions. */
export function likenessOf(content: Content, documents: Documents): (old: Entry, young: Entry) => number {
  return (old, young) => {
    let sum = WEIGHTS.content * contentLikeness(content.of(old), content.of(young))
    let all = WEIGHTS.content
    const add = (weight: number, share: number | null): void => {
      if (share === null) return
      sum += weight * share
      all += weight
    }
    add(WEIGHTS.lead, overlap(old.lead, young.lead))
    add(WEIGHTS.verbs, overlap(old.verbs, young.verbs))
    add(WEIGHTS.cited, overlap(old.cited, young.cited))
    add(WEIGHTS.deadline, deadlineLikeness(old, young))
    add(WEIGHTS.place, documents.paired(old.document, young.document) ? placeLikeness(old, young) : 0)
    return sum / all
  }
}

/** Shared names of all names (Jaccard); null where one side names none. */
function overlap(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 || b.length === 0) return null
  const both = a.filter((name) => b.includes(name)).length
  return both / (a.length + b.length - both)
}

function deadlineLikeness({ task: a }: Entry, { task: b }: Entry): number | null {
  if (!a.deadline || !b.deadline) return null
  const { due, recurrence, duration } = a.deadline
  if (due !== undefined && b.deadline.due !== undefined) return due === b.deadline.due ? 1 : 0
  return recurrence === b.deadline.recurrence && duration === b.deadline.duration && due === b.deadline.due ? 1 : 0
}

/** The same section, or sections under the same heading. */
function placeLikeness(a: Entry, b: Entry): number {
  if (a.task.section === b.task.section) return 1
  return a.above === b.above && a.above !== '' ? 0.6 : 0.2
}
