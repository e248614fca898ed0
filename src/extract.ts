import type { CalendarAdditions } from './grammar/deadlines/index.ts'
import { type WordAdditions, withAdditions } from './grammar/text/additions.ts'
import type { DocumentInfo, Register } from './model.ts'
import { read } from './read/index.ts'
import { buildRegister } from './register/index.ts'
import { readDocument } from './sections/index.ts'
import { toLines } from './tree/index.ts'

export interface ExtractOptions {
  /** As given on the command line; null for standard input. */
  path?: string | null
  /** text/plain or text/markdown; by content where absent. */
  mediaType?: string
  /** What an office's configuration adds to the tables. */
  config?: ExtractConfig | null
}

/** The parts of vbparse.config.yaml that change what is read. */
export interface ExtractConfig {
  lexicon?: WordAdditions
  calendar?: { daysOff?: readonly string[]; workdays?: readonly string[] }
}

function calendarOf(config: ExtractConfig | null | undefined): CalendarAdditions {
  return { daysOff: config?.calendar?.daysOff ?? [], workingDays: config?.calendar?.workdays ?? [] }
}

/** A section with what stands below it, and how many tasks it holds itself. */
export interface OutlineNode {
  label: string
  path: string
  heading: string
  tasks: number
  children: OutlineNode[]
}

export interface Outline {
  document: DocumentInfo
  sections: OutlineNode[]
}

/**
 * Reads a document and returns its task register.
 * @param input the bytes of a file, or text already decoded
 * @throws ReadError where the bytes are no document that can be read
 */
export function extract(input: Uint8Array | string, options: ExtractOptions = {}): Register {
  const source = read(input, options)
  return withAdditions(options.config?.lexicon, () =>
    buildRegister(source, readDocument(toLines(source)), calendarOf(options.config)),
  )
}

/** Reads a document and returns its provisions as a tree. @throws ReadError as `extract` does */
export function outline(input: Uint8Array | string, options: ExtractOptions = {}): Outline {
  const source = read(input, options)
  const document = readDocument(toLines(source))
  const register = withAdditions(options.config?.lexicon, () =>
    buildRegister(source, document, calendarOf(options.config)),
  )
  const counts = new Map<string, number>()
  for (const task of register.tasks) counts.set(task.section, (counts.get(task.section) ?? 0) + 1)
  const node = (section: (typeof document.sections)[number]): OutlineNode => ({
    label: section.label,
    path: section.path,
    heading: section.heading,
    tasks: counts.get(section.path) ?? 0,
    children: section.children.map(node),
  })
  return { document: register.document, sections: document.sections.map(node) }
}
