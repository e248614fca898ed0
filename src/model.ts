/**
 * What travels along the road from bytes to register: the shapes of the task register, version 1.
 * Types only; every stage may import this file.
 */

/** A unist point: line and column from 1, offset from 0, in UTF-16 code units of the decoded source text. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A unist position; `end` is the first point after the range. */
export interface Position {
  start: Point
  end: Point
}

export type Severity = 'error' | 'warning' | 'info'

/** Something that was repaired, assumed or could not be read; `rule` is stable, `message` is for people. */
export interface Diagnostic {
  rule: string
  severity: Severity
  message: string
  position?: Position
}

/** Document types of Nghị định 30/2020/NĐ-CP, article 7, and `ket-luan` of the Party's form; `khac` for the rest. */
export type DocumentType =
  | 'chi-thi'
  | 'thong-bao'
  | 'cong-dien'
  | 'cong-van'
  | 'ke-hoach'
  | 'quyet-dinh'
  | 'nghi-quyet'
  | 'ket-luan'
  | 'huong-dan'
  | 'bao-cao'
  | 'khac'

/** Who signed: the last position line before the name, and the authority lines above it (TM., KT., TL., TUQ., Q.). */
export interface Signer {
  name: string | null
  position: string | null
  authority: string[]
}

/** What the letterhead, the title and the closing of a document say. Absent parts are null or empty. */
export interface DocumentInfo {
  type: DocumentType
  number: string | null
  symbol: string | null
  issuer: string | null
  place: string | null
  /** EDTF: 2025-04-01, or 2025-04, 2025 where the day or month is left blank. */
  date: string | null
  subject: string | null
  signer: Signer | null
  recipients: string[]
  /** Fields that the text leaves out and something else in it supplies. */
  assumed?: string[]
}

/** A document that this one refers to. */
export interface Citation {
  text: string
  type: string | null
  number: string | null
  symbol: string | null
  date: string | null
  issuer: string | null
  position: Position
}

/** A marked provision; `path` joins the labels with ".". */
export interface Section {
  path: string
  heading: string
  position: Position
}

export interface Action {
  verb: string
  object: string
}

/** A deadline as the register writes it; a field that cannot be known is absent. Dates are ISO, inclusive. */
export interface Deadline {
  text: string
  start?: string
  /** The last day on which it is in time. */
  due?: string
  /** HH:MM, local time of Việt Nam. */
  time?: string
  /** RFC 5545 recurrence rule, without the "RRULE:". */
  recurrence?: string
  /** "N unit", unit one of hour, day, workday, week, month, year. */
  duration?: string
  /** The words that a duration is counted from. */
  from?: string
  /** What the text leaves out and the document's date supplies. */
  assumed?: string[]
}

export type Confidence = 'high' | 'medium' | 'low'

export interface Evidence {
  lead: Position[]
  coordinating: Position[]
  actions: Position[]
  deadline?: Position
  deliverable?: Position
}

export interface Task {
  id: string
  section: string
  text: string
  lead: string[]
  coordinating: string[]
  actions: Action[]
  deadline: Deadline | null
  deliverable: string | null
  confidence: Confidence
  position: Position
  evidence: Evidence
}

/** Fields of a task that people write; `extract` never does, every command keeps them. */
export interface Tracking {
  status?: 'open' | 'done' | 'cancelled'
  /** The day on which it was done, YYYY-MM-DD. */
  completed?: string
  progress?: string
  assignee?: string
  note?: string
}

/** A task as a register on disk may hold it. */
export type TrackedTask = Task & Tracking

/** The tracking fields of a task that its document no longer gives, kept so that nothing people wrote is lost. */
export interface Orphan extends Tracking {
  id: string
  section: string
  text: string
}

/** The register of one document. */
export interface Register {
  register: 1
  source: { path: string | null; mediaType: string; sha256: string }
  document: DocumentInfo
  sections: Section[]
  tasks: TrackedTask[]
  citations: Citation[]
  diagnostics: Diagnostic[]
  /** Absent where nothing was orphaned. */
  orphaned?: Orphan[]
}

/** Decoded text with its origin, as the read stage hands it on; a byte order mark is not part of `text`. */
export interface Source {
  path: string | null
  mediaType: string
  /** How `text` is to be parsed; a reader of another format makes Markdown. */
  syntax: 'plain' | 'markdown'
  sha256: string
  text: string
  diagnostics: Diagnostic[]
}
