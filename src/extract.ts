import type { CalendarAdditions } from './grammar/deadlines/index.ts'
import { type WordAdditions, withAdditions } from './grammar/text/additions.ts'
import type { DocumentInfo, Register, Source } from './model.ts'
import { type Converter, type ReadOptions, read, readText } from './read/index.ts'
import { type Built, buildRegister, type TaskTrace } from './register/index.ts'
import { type ParsedDocument, readDocument } from './sections/index.ts'
import { type Line, toLines } from './tree/index.ts'

export interface ExtractOptions extends ReadOptions {
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

/** Older formats go through an office program, which is looked for when the first of them comes. */
const convert: Converter = async (...file) => (await import('./office/index.ts')).convert(...file)

/** The text of a document of any format, as the stages behind `read` take it. @throws ReadError as `extract` does */
export const sourceOf = (input: Uint8Array | string, options: ExtractOptions): Promise<Source> =>
  read(input, options, convert)

/** Reads a document and keeps what each stage makes of it. @throws ReadError as `extract` does */
export async function readWhole(
  input: Uint8Array | string,
  options: ExtractOptions = {},
): Promise<{ source: Source; lines: Line[]; parsed: ParsedDocument; register: Register }> {
  const source = await sourceOf(input, options)
  const lines = toLines(source)
  const parsed = readDocument(lines)
  return { source, lines, parsed, register: build(source, options, parsed).register }
}

function build(source: Source, { config }: ExtractOptions, document = readDocument(toLines(source))): Built {
  return withAdditions(config?.lexicon, () => buildRegister(source, document, calendarOf(config)))
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
export async function extract(input: Uint8Array | string, options: ExtractOptions = {}): Promise<Register> {
  return build(await sourceOf(input, options), options).register
}

/**
 * Reads plain text or Markdown as `extract` does, and returns its task register at once.
 * @throws ReadError where the bytes are no such text
 */
export function extractText(input: Uint8Array | string, options: ExtractOptions = {}): Register {
  return build(readText(input, options), options).register
}

/** The text that the positions in a document's register refer to. @throws ReadError as `extract` does */
export async function textOf(input: Uint8Array | string, options: ExtractOptions = {}): Promise<string> {
  return (await sourceOf(input, options)).text
}

/** A register with how each of its tasks was read. */
export interface Explanation {
  register: Register
  /** One for each task, in the same order. */
  traces: TaskTrace[]
  /** The decoded text that the positions count in. */
  text: string
}

/**
 * Reads a document as `extract` does, and tells for each field of a task the rule that read it and, for what was told
 * above, the heading that it came from.
 * @throws ReadError as `extract` does
 */
export async function explain(input: Uint8Array | string, options: ExtractOptions = {}): Promise<Explanation> {
  return explainSource(await sourceOf(input, options), options)
}

/** Reads plain text or Markdown as `explain` does, at once. @throws ReadError as `extractText` does */
export function explainText(input: Uint8Array | string, options: ExtractOptions = {}): Explanation {
  return explainSource(readText(input, options), options)
}

function explainSource(source: Source, options: ExtractOptions): Explanation {
  const { register, traces } = build(source, options)
  return { register, traces: traces(), text: source.text }
}

/** Reads a document and returns its provisions as a tree. @throws ReadError as `extract` does */
export async function outline(input: Uint8Array | string, options: ExtractOptions = {}): Promise<Outline> {
  const source = await sourceOf(input, options)
  const document = readDocument(toLines(source))
  const { register } = build(source, options, document)
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
