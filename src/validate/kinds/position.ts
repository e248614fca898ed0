import type { Position } from '../../model.ts'
import { isKnown } from '../sound.ts'
import type { Found, RegisterSubject } from '../types.ts'

/** A place that ends before it begins. */
export function* turnedPosition({ register, place }: RegisterSubject): Iterable<Found> {
  const all: [(string | number)[], Position | undefined][] = []
  for (const list of ['sections', 'tasks', 'citations'] as const) {
    for (const [i, { position }] of register[list].entries()) all.push([[list, i, 'position'], position])
  }
  for (const [i, { evidence }] of register.tasks.entries()) {
    for (const field of ['lead', 'coordinating', 'actions'] as const) {
      for (const [k, position] of evidence[field].entries()) all.push([['tasks', i, 'evidence', field, k], position])
    }
    all.push([['tasks', i, 'evidence', 'deadline'], evidence.deadline])
  }
  for (const [path, position] of all) {
    if (position && isKnown(position) && position.end.offset < position.start.offset)
      yield { range: place(path), anchor: path.join('/') }
  }
}
