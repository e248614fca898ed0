import type { Found, RegisterSubject } from '../types.ts'

/** What should name one entry of a list only: the id of a task, the path of a section. */
export const unique = (list: 'tasks' | 'sections', field: 'id' | 'path') =>
  function* ({ register, place }: RegisterSubject): Iterable<Found> {
    const seen = new Set<string>()
    for (const [i, entry] of register[list].entries()) {
      const name = (entry as unknown as Record<string, string>)[field] ?? ''
      if (name !== '' && seen.has(name)) yield { range: place([list, i, field]), params: { name }, anchor: name }
      seen.add(name)
    }
  }
