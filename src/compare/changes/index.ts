import type { Tracking } from '../../model.ts'
import { trackingKeys } from '../../register/keys.ts'
import { type Entry, foldOf } from '../match/side.ts'
import type { Change, Field } from '../types.ts'
import { deadlineChange } from './deadline.ts'
import { actionsChange, coordinatingChange, leadChange } from './names.ts'
import { wordingChange } from './words.ts'

export interface ChangeOptions {
  /** They stand in the same document. */
  same: boolean
  ignore: ReadonlySet<Field>
  /** Both registers have been written into by people, so that what they wrote can be compared. */
  tracked: boolean
}

/** Every named change between two tasks that belong together. */
export function changesBetween(old: Entry, young: Entry, { same, ignore, tracked }: ChangeOptions): Change[] {
  const [a, b] = [old.task, young.task]
  const named = [
    placeChange(old, young, same),
    deadlineChange(a.deadline, b.deadline),
    leadChange(a.lead, b.lead),
    coordinatingChange(a.coordinating, b.coordinating),
    actionsChange(a.actions, b.actions),
    valueChange('deliverable', a.deliverable ?? null, b.deliverable ?? null),
  ].filter((change) => change !== null)
  const wording = wordingChange(old, young, new Set(named.map(({ field }) => field)))
  const people = tracked ? trackingKeys.map((key) => trackingChange(key, a, b)) : []
  return [...named, wording, ...people].filter((change) => change !== null).filter(({ field }) => !ignore.has(field))
}

/** Named changes between a whole and one of its parts: only what a part has of its own. */
export function changesOfPart(old: Entry, young: Entry, part: string, ignore: ReadonlySet<Field>): Change[] {
  const named = [
    deadlineChange(old.task.deadline, young.task.deadline),
    leadChange(old.task.lead, young.task.lead),
    coordinatingChange(old.task.coordinating, young.task.coordinating),
  ]
  return named
    .filter((change) => change !== null)
    .filter(({ field }) => !ignore.has(field))
    .map((change) => ({ ...change, part }))
}

/**
 * Another document, another section, or only another number under the same headings because something was put in or
 * taken out before it.
 */
function placeChange(old: Entry, young: Entry, same: boolean): Change | null {
  if (!same) return { field: 'document', change: 'carried-over', old: old.document, new: young.document }
  const [from, to] = [old.task.section, young.task.section]
  if (from === to) return null
  const renumbered = old.above === young.above && from.split('.').length === to.split('.').length
  return { field: 'section', change: renumbered ? 'renumbered' : 'moved', old: from, new: to }
}

function trackingChange(key: keyof Tracking, old: Tracking, young: Tracking): Change | null {
  // YAML may have read a number or a day where people wrote words.
  const words = (value: unknown): string | null => (value === undefined || value === null ? null : String(value))
  return valueChange(key, words(old[key]), words(young[key]))
}

type ValueField = Extract<Change, { old: string | null; change: 'set' | 'removed' | 'changed' }>['field']

function valueChange(field: ValueField, old: string | null, young: string | null): Change | null {
  const fold = (value: string | null): string | null => (value === null ? null : foldOf(value))
  if (fold(old) === fold(young)) return null
  return { field, change: old === null ? 'set' : young === null ? 'removed' : 'changed', old, new: young }
}
