import type { Found, RegisterSubject } from '../types.ts'

/** A task in a section that the register does not list. */
export function* unknownSection({ register, at }: RegisterSubject): Iterable<Found> {
  const paths = new Set(register.sections.map(({ path }) => path))
  for (const [i, { id, section }] of register.tasks.entries()) {
    if (section !== '' && !paths.has(section))
      yield { range: at(i, 'section'), params: { task: id, section }, anchor: `${id}/section` }
  }
}

/**
 * An id that is not its section's path, with "#2", "#3" behind it for further tasks. Where the section does not exist,
 * or the id is another task's, that has been told.
 */
export function* foreignId({ register, at }: RegisterSubject): Iterable<Found> {
  const paths = new Set(register.sections.map(({ path }) => path))
  const ids = new Set<string>()
  for (const [i, { id, section }] of register.tasks.entries()) {
    const again = ids.has(id)
    ids.add(id)
    if (again || (section !== '' && !paths.has(section)) || id === '' || (id === section && section !== '')) continue
    if (!id.startsWith(section) || !/^#\d+$/.test(id.slice(section.length)))
      yield { range: at(i, 'id'), params: { id, section }, anchor: `${id}/id` }
  }
}

/** What people wrote at tasks that are gone. */
export function* orphaned({ orphans, place }: RegisterSubject): Iterable<Found> {
  for (const [i, id] of orphans.entries()) yield { range: place(['orphaned', i]), params: { task: id }, anchor: id }
}
