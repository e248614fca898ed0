import { findCitations } from '../grammar/citations/index.ts'
import type { CalendarAdditions } from '../grammar/deadlines/index.ts'
import type { Citation, Register, Section, Source } from '../model.ts'
import { sourceRange } from '../normalise/mapped.ts'
import type { Content, ParsedDocument, SectionNode } from '../sections/index.ts'
import { isAdministrative, NOT_ADMINISTRATIVE } from './administrative.ts'
import { draftsOf } from './body.ts'
import { noteDoubts } from './confidence.ts'
import { deadlineDiagnostics } from './diagnostics.ts'
import type { Setting } from './groups.ts'
import { issuerTest } from './issuer.ts'
import { numbered } from './numbered.ts'
import { type Positioner, positioner } from './positions.ts'
import { type TaskTrace, tracesOf } from './traces.ts'

export type { FieldTrace, Origin, TaskTrace } from './traces.ts'

/** A register, and on demand how each of its tasks was read. */
export interface Built {
  register: Register
  traces: () => TaskTrace[]
}

/** Builds the register of a document from its provisions. */
export function buildRegister(source: Source, document: ParsedDocument, calendar: CalendarAdditions): Built {
  const positions = positioner(source.text)
  const info = document.document
  const setting: Setting = { reference: info.date, calendar, issuer: issuerTest(info) }
  const administrative = isAdministrative(document, source.text)
  const drafts = administrative ? draftsOf(document, setting) : []
  noteDoubts(drafts)
  const tasks = numbered(drafts, positions)
  const register: Register = {
    register: 1,
    source: { path: source.path, mediaType: source.mediaType, sha256: source.sha256 },
    document: info,
    sections: listSections(document.sections, positions),
    tasks,
    citations: citationsOf(document, positions),
    diagnostics: [
      ...source.diagnostics,
      ...(administrative ? [] : [NOT_ADMINISTRATIVE]),
      ...deadlineDiagnostics(tasks, info, calendar),
    ],
  }
  return { register, traces: () => tracesOf(tasks, drafts, document.sections, positions) }
}

/** Documents referred to, paragraph by paragraph, in the order of the text. */
function citationsOf(document: ParsedDocument, positions: Positioner): Citation[] {
  const contents = [
    ...document.preambles.flat(),
    ...document.sections.flatMap(function inside(node): Content[] {
      return [...node.content, ...node.children.flatMap(inside)]
    }),
  ]
  const paragraphs = contents.flatMap((one) => (one.type === 'paragraph' ? [one.paragraph] : one.table.rows.flat()))
  return paragraphs
    .flatMap(({ mapped }) =>
      findCitations(mapped.text).map(({ start, end, type, number, symbol, date, issuer }) => ({
        text: mapped.text.slice(start, end),
        ...{ type, number, symbol, date, issuer },
        position: positions(sourceRange(mapped, start, end)),
      })),
    )
    .sort((a, b) => a.position.start.offset - b.position.start.offset)
}

function listSections(nodes: SectionNode[], positions: Positioner): Section[] {
  return nodes.flatMap((node) => [
    { path: node.path, heading: node.heading, position: positions([node.start, node.end]) },
    ...listSections(node.children, positions),
  ])
}
