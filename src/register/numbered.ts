import type { Deadline, Task } from '../model.ts'
import { confidenceOf } from './confidence.ts'
import type { Positioner } from './positions.ts'
import type { Draft, FoundDeadline } from './types.ts'

/** Drafts as the register writes tasks, each with an id of its own. */
export function numbered(drafts: Draft[], positions: Positioner): Task[] {
  const used = new Map<string, number>()
  return drafts.map((draft) => {
    const section = draft.node?.path ?? ''
    const count = (used.get(section) ?? 0) + 1
    used.set(section, count)
    const id = count === 1 && section !== '' ? section : `${section}#${count}`
    return {
      id,
      section,
      text: draft.text.replace(/\s+/g, ' ').trim(),
      lead: draft.lead.map((one) => one.name),
      coordinating: draft.coordinating.map((one) => one.name),
      actions: draft.verbs.map(({ verb, object }) => ({ verb, object })),
      deadline: draft.deadline ? deadlineField(draft.deadline) : null,
      deliverable: draft.deliverable?.text ?? null,
      confidence: confidenceOf(draft),
      position: positions(draft.range),
      evidence: {
        lead: draft.lead.map((one) => positions(one.range)),
        coordinating: draft.coordinating.map((one) => positions(one.range)),
        actions: draft.verbs.map((one) => positions(one.range)),
        ...(draft.deadline ? { deadline: positions(draft.deadline.range) } : {}),
        ...(draft.deliverable ? { deliverable: positions(draft.deliverable.range) } : {}),
      },
    }
  })
}

function deadlineField({ phrase }: FoundDeadline): Deadline {
  const { text, start, due, time, recurrence, duration, from, assumed } = phrase
  return {
    text,
    ...(start !== undefined ? { start } : {}),
    ...(due !== undefined ? { due } : {}),
    ...(time !== undefined ? { time } : {}),
    ...(recurrence !== undefined ? { recurrence } : {}),
    ...(duration !== undefined ? { duration } : {}),
    ...(from !== undefined ? { from } : {}),
    ...(assumed !== undefined ? { assumed } : {}),
  }
}
