import type { Found, RegisterSubject } from '../types.ts'
import { letters } from './folded.ts'

/** The same order to the same offices twice. */
export function* duplicate({ register, at }: RegisterSubject): Iterable<Found> {
  const seen = new Map<string, string>()
  for (const [i, { id, text, lead, deadline }] of register.tasks.entries()) {
    if (text.trim() === '') continue
    const key = [letters(text), lead.map(letters).join('/'), deadline?.due ?? ''].join('|')
    const other = seen.get(key)
    if (other !== undefined) yield { range: at(i, 'text'), params: { task: id, other }, anchor: `${id}/text` }
    else seen.set(key, id)
  }
}
