import type { DocumentInfo, Register, TrackedTask } from '../model.ts'

/** What became of a task. Exactly one kind for each task of either side. */
export const kinds = [
  'changed',
  'moved-and-changed',
  'moved',
  'carried-over',
  'split',
  'merged',
  'dropped',
  'added',
  'unchanged',
] as const
export type Kind = (typeof kinds)[number]

/** What of a task is compared; `document` is whether it stands in the same document. */
export const fields = [
  ...(['lead', 'coordinating', 'actions', 'deadline', 'deliverable', 'text', 'section', 'document'] as const),
  ...(['status', 'completed', 'progress', 'assignee', 'note'] as const),
] as const
export type Field = (typeof fields)[number]

/** A document that was compared, as its register describes it. */
export interface DocumentRef extends Pick<DocumentInfo, 'type' | 'number' | 'symbol' | 'date' | 'subject'> {
  path: string | null
  tasks: number
}

/** A task without its positions; `document` is its place in the list of documents of its side. */
export interface TaskRef extends Omit<TrackedTask, 'position' | 'evidence' | 'confidence'> {
  document: number
}

/** A run of words of a changed text, with the white space and punctuation around them. */
export interface Run {
  text: string
  change: 'same' | 'removed' | 'added'
}

/** One named change. `part` is the id of the part of a split or merged task that it is about. */
export type Change = { part?: string } & (
  | { field: 'deadline'; change: 'later' | 'earlier'; days: number; old: TaskRef['deadline']; new: TaskRef['deadline'] }
  | {
      field: 'deadline'
      change: 'set' | 'removed' | 'changed' | 'reworded'
      old: TaskRef['deadline']
      new: TaskRef['deadline']
    }
  | {
      field: 'lead' | 'coordinating'
      /** `set` of a lead where nobody was named, `added` of partners. */
      change: 'changed' | 'set' | 'added' | 'removed'
      added: string[]
      removed: string[]
    }
  | { field: 'actions'; change: 'changed'; added: string[]; removed: string[] }
  | { field: 'text'; change: 'reworded'; words: Run[] }
  | { field: 'section'; change: 'moved' | 'renumbered'; old: string; new: string }
  | { field: 'document'; change: 'carried-over'; old: number; new: number }
  | {
      field: 'deliverable' | 'status' | 'completed' | 'progress' | 'assignee' | 'note'
      change: 'set' | 'removed' | 'changed'
      old: string | null
      new: string | null
    }
)

/** What became of one task, or of several where they were split or merged. */
export interface Item {
  kind: Kind
  /** How alike the two are, 0 to 1; null where there is one side only. */
  likeness: number | null
  /** Empty where added; several where merged. */
  old: TaskRef[]
  /** Empty where dropped; several where split. */
  new: TaskRef[]
  changes: Change[]
}

/** Which document of the old side was compared with which of the new; null where it has no counterpart. */
export interface DocumentPair {
  old: number | null
  new: number | null
  /** The same document in two states, by its number and symbol; false for two documents that are alike. */
  same: boolean
}

/** What changed between two sets of registers. */
export interface Diff {
  /** Version of this format. */
  diff: 1
  old: DocumentRef[]
  new: DocumentRef[]
  documents: DocumentPair[]
  /** How many items there are of each kind, before `only` leaves any out. */
  summary: Record<Kind, number>
  items: Item[]
}

export interface DiffOptions {
  /** From which likeness on two tasks are taken for one, 0 to 1; default 0.45. */
  threshold?: number
  /** Fields in which a difference is none. */
  ignore?: readonly Field[]
  /** Kinds to list; all but `unchanged` where absent. */
  only?: readonly Kind[]
}

/** One side of a comparison. */
export type Registers = readonly Register[]
