import type { CalendarAdditions } from '../grammar/deadlines/index.ts'
import type { Bilingual } from '../messages/index.ts'
import type { Position, Register, Severity, Source, Task, TrackedTask } from '../model.ts'
import type { ParsedDocument } from '../sections/index.ts'
import type { Line } from '../tree/index.ts'

export type Level = Severity
/** How a configuration sets a rule. */
export type Setting = Level | 'off'

/** Source offsets, end exclusive. */
export type Range = readonly [start: number, end: number]

/** What a message's {places} are filled with; a word of ours in both languages. */
export type Param = string | number | Bilingual
export type Params = Readonly<Record<string, Param>>

/** What a kind found: where, the words for its message, and what tells it from others of its rule whatever line it stands on. */
export interface Found {
  range: Range
  params?: Params
  /** By default the text of the line that it stands on. */
  anchor?: string
}

/** A finding as it travels: told in either language by `tell`. */
export interface Finding {
  rule: string
  level: Level
  /** The file as the user named it; null for standard input. */
  path: string | null
  position: Position
  params: Params
  /** The same for the same finding on another line or in another order: hexadecimal. */
  fingerprint: string
  /** Why it does not count: a comment beside it, or the baseline. */
  suppressed?: 'comment' | 'baseline'
}

/** What an office's configuration and the run say. */
export interface Setup {
  calendar: CalendarAdditions
  /** Names of offices besides the lexicon's, with their abbreviations. */
  agencies: readonly string[]
  /** The day as of which a task is overdue, ISO; null where nobody asks. */
  asOf: string | null
}

/** The tasks of a document or of a register file, with the place of each field there. */
export interface TaskSubject {
  register: Register
  setup: Setup
  /** Where a field of a task stands; the task itself where the field has no words of its own. */
  at(task: number, ...field: (string | number)[]): Range
}

/** What a JSON Schema says of one place. */
export interface SchemaError {
  path: (string | number)[]
  keyword: string
  /** The last name of the schema's path above the keyword: "date" of "#/$defs/date/pattern". */
  definition: string
  params: Readonly<Record<string, unknown>>
}

/** One register of a file: as it is written, and with what is broken left empty so that every rule can read on. */
export interface RegisterSubject extends TaskSubject {
  value: unknown
  errors: readonly SchemaError[]
  tasks: readonly TrackedTask[]
  orphans: readonly Task['id'][]
  /** Where a value stands, or what is nearest above it. */
  place(path: readonly (string | number)[]): Range
  /** Where a key of a mapping stands. */
  key(path: readonly (string | number)[]): Range
  /** The document that the register names, where it is at hand. */
  source: Pick<Source, 'text' | 'sha256'> | null
}

/** A document with everything that the road makes of it. */
export interface DocumentSubject extends TaskSubject {
  source: Source
  lines: readonly Line[]
  parsed: ParsedDocument
  /** False for a text that is no document of an office: its form is nobody's fault. */
  administrative: boolean
}

interface RuleText {
  /** Stable: "group/what-is-wrong". */
  id: string
  level: Setting
  /** What is wrong, with {places} for the parameters. */
  message: Bilingual
  /** What to do. */
  remedy: Bilingual
}

/** A rule on the tasks of documents and registers alike. Its examples are parts of a task, in YAML. */
export interface TaskRule extends RuleText {
  on: 'task'
  check(subject: TaskSubject): Iterable<Found>
  fails: string
  passes: string
}

/** A rule on a register file. Its examples are parts of a register, in YAML. */
export interface RegisterRule extends RuleText {
  on: 'register'
  check(subject: RegisterSubject): Iterable<Found>
  fails: string
  passes: string
}

/** The parts of a small document, of which an example names those that matter. */
export interface Sheet {
  issuer?: string
  number?: string
  date?: string
  title?: string
  subject?: string
  body?: string
  closing?: string
}

/** A rule on the text of a document. Its examples are parts of a small document. */
export interface DocumentRule extends RuleText {
  on: 'document'
  check(subject: DocumentSubject): Iterable<Found>
  fails: Sheet
  passes: Sheet
}

/** A rule that the reading of a file itself applies. Its examples are whole files. */
export interface FileRule extends RuleText {
  on: 'file'
  fails: string
  passes: string
}

export type Rule = TaskRule | RegisterRule | DocumentRule | FileRule
