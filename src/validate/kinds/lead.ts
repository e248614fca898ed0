import type { Found, TaskSubject } from '../types.ts'
import { folded } from './folded.ts'

/** A task that nobody is named for. */
export function* noLead({ register, at }: TaskSubject): Iterable<Found> {
  for (const [i, { id, lead }] of register.tasks.entries()) {
    if (lead.length === 0) yield { range: at(i, 'lead'), params: { task: id }, anchor: `${id}/lead` }
  }
}

/** Somebody who leads and coordinates the same task. */
export function* leadCoordinates({ register, at }: TaskSubject): Iterable<Found> {
  for (const [i, { id, lead, coordinating }] of register.tasks.entries()) {
    const leading = new Set(lead.map(folded))
    for (const [k, name] of coordinating.entries()) {
      if (name !== '' && leading.has(folded(name)))
        yield { range: at(i, 'coordinating', k), params: { name }, anchor: `${id}/${name}` }
    }
  }
}
