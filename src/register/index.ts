import { location } from 'vfile-location'
import { findCitations } from '../grammar/citations/index.ts'
import type { CalendarAdditions } from '../grammar/deadlines/index.ts'
import type { Citation, Confidence, Deadline, Point, Position, Register, Section, Source, Task } from '../model.ts'
import { sourceRange } from '../normalise/mapped.ts'
import type { Content, ParsedDocument, SectionNode } from '../sections/index.ts'
import { isAdministrative, NOT_ADMINISTRATIVE } from './administrative.ts'
import { introduce } from './context.ts'
import { deadlineDiagnostics } from './diagnostics.ts'
import type { Setting } from './groups.ts'
import { issuerTest } from './issuer.ts'
import { NOBODY } from './items.ts'
import { tasksOf } from './provision.ts'
import { tasksOfTable } from './tables.ts'
import type { Context, Draft, FoundDeadline, Range } from './types.ts'
import { walkAll } from './walk.ts'

/** Builds the register of a document from its provisions. */
export function buildRegister(source: Source, document: ParsedDocument, calendar: CalendarAdditions): Register {
  const positions = positioner(source.text)
  const info = document.document
  const setting: Setting = { reference: info.date, calendar, issuer: issuerTest(info) }
  const administrative = isAdministrative(document, source.text)
  const drafts = administrative
    ? document.bodies.flatMap((roots, i) => tasksOfBody(roots, document.preambles[i] ?? [], document, setting))
    : []
  const tasks = numbered(
    drafts.sort((a, b) => a.range[0] - b.range[0]),
    positions,
  )
  return {
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
}

function tasksOfBody(
  roots: SectionNode[],
  preamble: ParsedDocument['preambles'][number],
  document: ParsedDocument,
  setting: Setting,
): Draft[] {
  const drafts: Draft[] = []
  let context: Context = { ...NOBODY, operative: document.document.type !== 'bao-cao' }
  const paragraphs = preamble.flatMap((one) => (one.type === 'paragraph' ? [one.paragraph] : []))
  const last = paragraphs.findLastIndex((paragraph) => /:\s*$/.test(paragraph.mapped.text))
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i === last || (i === paragraphs.length - 1 && roots.length > 0 && last < 0)) {
      const introduction = introduce(paragraph, context, setting, true, true)
      // "… yêu cầu X tiếp tục thực hiện …; trong đó, tập trung các nhiệm vụ sau:" orders by itself.
      const split = /[,;] trong đó,? [^;]*:\s*$/iu.exec(paragraph.mapped.text)
      if (split && introduction.ownVerbs > 0)
        drafts.push(...tasksOf([paragraph], null, { ...context, operative: false }, setting))
      if (introduction.assigns) context = { ...introduction.context, headed: false, distance: 1 }
    } else if (i > last)
      drafts.push(
        ...tasksOf(
          [paragraph],
          null,
          { ...context, operative: context.operative && roots.length === 0 && context.lead.length > 0 },
          setting,
        ),
      )
  }
  for (const one of preamble) if (one.type === 'table') drafts.push(...tasksOfTable(one.table, null, context, setting))
  drafts.push(...walkAll(roots, context, setting))
  return drafts
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

type Positioner = (range: Range) => Position

function positioner(text: string): Positioner {
  const places = location(text)
  const point = (offset: number): Point => {
    const { line, column } = places.toPoint(offset) as { line: number; column: number }
    return { line, column, offset }
  }
  return ([start, end]) => ({ start: point(start), end: point(end) })
}

function listSections(nodes: SectionNode[], positions: Positioner): Section[] {
  return nodes.flatMap((node) => [
    { path: node.path, heading: node.heading, position: positions([node.start, node.end]) },
    ...listSections(node.children, positions),
  ])
}

function numbered(drafts: Draft[], positions: Positioner): Task[] {
  const used = new Map<string, number>()
  return drafts.map((draft) => {
    const section = draft.node?.path ?? ''
    const count = (used.get(section) ?? 0) + 1
    used.set(section, count)
    const id = count === 1 && section !== '' ? section : `${section}#${count}`
    return {
      id,
      section,
      text: draft.text.replace(/\s+/g, ' ').trim(),
      lead: draft.lead.map((one) => one.name),
      coordinating: draft.coordinating.map((one) => one.name),
      actions: draft.verbs.map(({ verb, object }) => ({ verb, object })),
      deadline: draft.deadline ? deadlineField(draft.deadline) : null,
      deliverable: draft.deliverable?.text ?? null,
      confidence: confidenceOf(draft),
      position: positions(draft.range),
      evidence: {
        lead: draft.lead.map((one) => positions(one.range)),
        coordinating: draft.coordinating.map((one) => positions(one.range)),
        actions: draft.verbs.map((one) => positions(one.range)),
        ...(draft.deadline ? { deadline: positions(draft.deadline.range) } : {}),
        ...(draft.deliverable ? { deliverable: positions(draft.deliverable.range) } : {}),
      },
    }
  })
}

function deadlineField({ phrase }: FoundDeadline): Deadline {
  const { text, start, due, time, recurrence, duration, from, assumed } = phrase
  return {
    text,
    ...(start !== undefined ? { start } : {}),
    ...(due !== undefined ? { due } : {}),
    ...(time !== undefined ? { time } : {}),
    ...(recurrence !== undefined ? { recurrence } : {}),
    ...(duration !== undefined ? { duration } : {}),
    ...(from !== undefined ? { from } : {}),
    ...(assumed !== undefined ? { assumed } : {}),
  }
}

function confidenceOf(draft: Draft): Confidence {
  if (draft.verbs.length === 0 || draft.lead.length === 0 || draft.doubts.length > 0) return 'low'
  return draft.inherited && draft.distance > 1 ? 'medium' : 'high'
}
