import type { Change, Diff } from '../../src/index.ts'

/** A named change in one line, as the generator of edits writes what it did. */
export function changeLine(change: Change): string {
  switch (change.field) {
    case 'section':
      return `section ${change.change} ${change.old} > ${change.new}`
    case 'deadline':
      return `deadline ${change.change}${'days' in change ? ` ${change.days}` : ''}`
    case 'lead':
    case 'coordinating': {
      const added = change.added.length > 0 ? ` +${change.added.join(',')}` : ''
      const removed = change.removed.length > 0 ? ` -${change.removed.join(',')}` : ''
      return `${change.field} ${change.change}${added}${removed}`
    }
    default:
      return `${change.field} ${change.change}`
  }
}

/** An item in one line: "moved I.1 > II.3: section moved I.1 > II.3". */
export function itemLines({ items }: Diff): string[] {
  return items.map(({ kind, old, new: young, changes }) => {
    const ids = (tasks: readonly { id: string }[]): string =>
      tasks
        .map(({ id }) => id)
        .sort()
        .join('+')
    const place = [ids(old), ids(young)].filter((part) => part !== '').join(' > ')
    return [`${kind} ${place}`, ...changes.map(changeLine).sort()].join('; ')
  })
}
