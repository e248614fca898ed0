import type { Content, Paragraph, SectionNode } from '../sections/index.ts'
import { actorsOf, deadlineOf, type Field, fieldKind, fieldsOf, textOf } from './fields.ts'
import type { Setting } from './groups.ts'
import type { Context, Draft } from './types.ts'

export const NOBODY: Context = {
  lead: [],
  coordinating: [],
  verbs: [],
  topicVerbs: [],
  deadline: null,
  listed: false,
  operative: false,
  duty: false,
  headed: false,
  distance: -1,
}

export const paragraphsOf = (content: Content[]): Paragraph[] =>
  content.flatMap((one) => (one.type === 'paragraph' ? [one.paragraph] : []))
export const textOfNode = (node: SectionNode) => paragraphsOf(node.content)[0]?.mapped.text ?? ''

/** The fields that a section holds, where it is a field: "- Cơ quan chủ trì: Bộ X.", "2. Cơ quan chủ trì" + bullets. */
export function fieldsOfNode(node: SectionNode): Field[] {
  const first = paragraphsOf(node.content)[0]
  if (!first) return []
  const stated = fieldsOf(first.mapped).filter((field) => field.value.text !== '')
  if (stated.length > 0) return stated
  const label = first.mapped.text.replace(/:\s*$/, '')
  const kind = fieldKind(label)
  const below = paragraphsOf(node.content).slice(1)
  // "b) Cơ quan phối hợp", and who that is in a paragraph of its own.
  if (kind && kind !== 'content' && kind !== 'deadline' && node.children.length === 0 && below.length > 0)
    return below.map(({ mapped }) => ({ kind, value: mapped }))
  if (kind === 'content' || node.children.length === 0) return []
  if (!kind) return BOTH.test(label) ? node.children.flatMap(fieldsOfNode) : []
  // "Thời gian thực hiện:" over orders with dates of their own is no field.
  if (kind === 'deadline') return []
  const nested = node.children.flatMap(fieldsOfNode)
  if (nested.length > 0) return nested
  return node.children.flatMap((child) =>
    paragraphsOf(child.content).map((paragraph) => ({ kind, value: paragraph.mapped })),
  )
}

const BOTH = /^(?:cơ quan|đơn vị)[^:]{0,20} (?:chủ trì|thực hiện)(?:,| và| -) (?:cơ quan |đơn vị )?phối hợp/iu

/** The field lines in a section's own text, below its first paragraph. */
export function fieldLines(node: SectionNode): Field[] {
  if (node.children.length > 0) return []
  return paragraphsOf(node.content)
    .slice(1)
    .flatMap((paragraph) => fieldsOf(paragraph.mapped))
    .filter((field) => field.kind !== 'content')
}

export function addVerbs(draft: Draft, other: Draft): void {
  for (const verb of other.verbs)
    if (draft.verbs.length < 8 && !draft.verbs.some((one) => one.verb === verb.verb))
      draft.verbs = [...draft.verbs, verb]
}

export function withFields(context: Context, fields: Field[], setting: Setting): Context {
  const lead = fields.filter((field) => field.kind === 'lead').flatMap((field) => actorsOf(field.value))
  const coordinating = fields.filter((field) => field.kind === 'coordinating').flatMap((field) => actorsOf(field.value))
  const due = fields.find((field) => field.kind === 'deadline')
  return {
    ...context,
    lead: lead.length > 0 ? lead : context.lead,
    coordinating: coordinating.length > 0 ? coordinating : lead.length > 0 ? [] : context.coordinating,
    deadline: due ? deadlineOf(due.value, setting) : context.deadline,
    distance: lead.length > 0 ? 0 : context.distance,
  }
}

/** Field lines give the fields of each task, over what the sentence itself says; partners of both are kept. */
export function applyFields(drafts: Draft[], fields: Field[], setting: Setting): Draft[] {
  const given = withFields(NOBODY, fields, setting)
  const due = fields.some((field) => field.kind === 'deadline')
  const product = fields.find((field) => field.kind === 'deliverable')
  for (const draft of drafts) {
    if (given.lead.length > 0) {
      draft.lead = given.lead
      draft.via = 'own'
      draft.distance = 0
    }
    const own = draft.coordinating.filter((one) => !given.coordinating.some((other) => other.name === one.name))
    draft.coordinating = [...given.coordinating, ...own]
    if (due) draft.deadline = given.deadline
    if (product) draft.deliverable = textOf(product.value)
  }
  return drafts
}
