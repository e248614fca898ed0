import { endOf, slice, startOf } from '../normalise/mapped.ts'
import type { Paragraph, SectionNode } from '../sections/index.ts'
import { announces, type Introduction, introduce, isIdle } from './context.ts'
import { type Field, fieldKind, fieldOf, fieldsOf } from './fields.ts'
import type { Setting } from './groups.ts'
import { addVerbs, applyFields, fieldLines, fieldsOfNode, paragraphsOf, textOfNode, withFields } from './items.ts'
import { listsBodies } from './listed.ts'
import { tasksOf, wholeTask } from './provision.ts'
import { tasksOfTable } from './tables.ts'
import { namesSubject, startsWithOrder } from './told.ts'
import type { Context, Draft } from './types.ts'

/** The tasks of a section and of what stands below it, in order. */
export function walk(node: SectionNode, above: Context, setting: Setting): Draft[] {
  const own = paragraphsOf(node.content)
  if (isIdle(textOfNode(node)) && node.children.length > 0) return walkIdle(node, own, above, setting)
  if (isIdle(textOfNode(node)) && !/[.;:] ./.test(textOfNode(node)) && textOfNode(node).length < 60) return []
  const item = itemOf(node, own, above, setting)
  const alone = own[0] ? fieldOf(own[0].mapped) : null
  if (!item && alone && alone.kind !== 'content' && node.children.length === 0) return []
  if (item) return item
  const tables = node.content.flatMap((one) => (one.type === 'table' && one.table.work ? [one.table] : []))
  if (node.children.length === 0 && tables.length === 0) {
    // "Kinh phí như sau:" over a table that assigns nothing only hands over to it.
    const over = node.content.some((one) => one.type === 'table')
    return leaf(node, over ? own.filter(({ mapped }) => !/:\s*$/.test(mapped.text)) : own, above, setting)
  }
  const { context, drafts } = opening(node, own, above, setting)
  return [
    ...drafts,
    ...tables.flatMap((table) => tasksOfTable(table, node, context, setting)),
    ...walkAll(node.children, context, setting),
  ]
}

/** Assessments order nothing, unless their last sentence hands over to a list of orders. */
function walkIdle(node: SectionNode, own: Paragraph[], above: Context, setting: Setting): Draft[] {
  const last = own.at(-1)
  if (own.length < 2 || !last || !/:\s*$/.test(last.mapped.text)) return []
  const introduction = introduce(last, above, setting, true)
  return introduction.assigns ? walkAll(node.children, introduction.context, setting) : []
}

/** Sections in a row; the field lines under one serve those before it that have none. */
export function walkAll(nodes: SectionNode[], context: Context, setting: Setting): Draft[] {
  const lines = nodes.map(fieldLines)
  const inner = { ...context, listed: listsBodies(nodes) }
  // For each section the field lines of the first one behind it that has some.
  const next: Field[][] = []
  for (let i = nodes.length - 1, below: Field[] = []; i >= 0; i--) {
    next[i] = below
    if ((lines[i] as Field[]).length > 0) below = lines[i] as Field[]
  }
  return nodes.flatMap((node, i) => {
    const drafts = walk(node, inner, setting)
    const fields = next[i] as Field[]
    return (lines[i] as Field[]).length > 0 || fields.length === 0 ? drafts : applyFields(drafts, fields, setting)
  })
}

/** What the text before the first child says: orders of its own, and to whom the children are given. */
function opening(
  node: SectionNode,
  own: Paragraph[],
  above: Context,
  setting: Setting,
): { context: Context; drafts: Draft[] } {
  let context: Context = { ...above, distance: above.distance < 0 ? -1 : above.distance + 1, verbs: [], topicVerbs: [] }
  const drafts: Draft[] = []
  for (const [i, paragraph] of own.entries()) {
    const last = i === own.length - 1
    const text = paragraph.mapped.text
    const heading = i === 0 && (paragraph.strong || !/[.;…]\s*$/.test(text)) && !(/,\s/.test(text) && text.length > 300)
    if (heading || /:\s*$/.test(text)) {
      const introduction = introduce(paragraph, context, setting, last)
      const listed = /:\s*$/.test(text)
      if (listed || introduction.assigns) {
        context = introduction.context
        const before = listed ? sentencesBefore(paragraph) : null
        if (before) drafts.push(...tasksOf([before], node, above, setting))
        else if (listed && last && handsOver(paragraph, node.children, introduction))
          drafts.push(...tasksOf([paragraph], node, above, setting))
        continue
      }
      if (heading) {
        context = introduction.context
        continue
      }
    }
    drafts.push(...tasksOf([paragraph], node, context, setting))
  }
  return { context, drafts }
}

/**
 * An introduction that orders by itself: "Xử lý nghiêm các vi phạm, trong đó chú trọng các nội dung sau:", "Tổ chức
 * xây dựng kế hoạch thanh tra …:" over bullets that are orders. Not "thực hiện các nhiệm vụ sau:", "Giao Sở X:",
 * "Chủ tịch UBND tỉnh chỉ đạo các cơ quan:", nor one that lends its verb to bullets of nouns.
 */
function handsOver(paragraph: Paragraph, children: SectionNode[], introduction: Introduction): boolean {
  const text = paragraph.mapped.text
  const split = /[,;] (?:trong đó|đồng thời),? [^;]*:\s*$/iu.exec(text)
  if (split) return introduction.ownVerbs > 0 && !announces(text.slice(0, split.index))
  if (announces(text) || text.length < 90 || introduction.ownVerbs === 0 || introduction.assigns) return false
  return children.some((child) => startsWithOrder(paragraphsOf(child.content)[0]))
}

/** The sentences of a paragraph before its last one, which hands over. */
function sentencesBefore(paragraph: Paragraph): Paragraph | null {
  const { text } = paragraph.mapped
  const cut = /^(.*[.;])\s+\p{Lu}[^.;]*:\s*$/su.exec(text)?.[1]?.length ?? 0
  return cut > 20 ? { mapped: slice(paragraph.mapped, 0, cut), title: false, strong: false } : null
}

/** A section without children. */
function leaf(node: SectionNode, own: Paragraph[], above: Context, setting: Setting): Draft[] {
  const first = own[0]
  if (!first) return []
  let context = above
  let rest = own
  // "4. Sở Y tế" and then its orders without a mark.
  if (own.length > 1 && !/[.;…]\s*$/.test(first.mapped.text)) {
    const introduction = introduce(first, above, setting, true)
    const topic =
      !introduction.assigns &&
      (first.mapped.text.length < 200 || /^Về .*:\s*$/su.test(first.mapped.text)) &&
      (first.title || /:\s*$/.test(first.mapped.text) || !/^(?:Giao|Yêu cầu)/u.test(first.mapped.text))
    if (introduction.assigns && !introduction.orders) {
      context = introduction.context
      rest = own.slice(1)
      const quoted = /:\s*$/.test(first.mapped.text) || first.title
      const drafts = tasksOf(rest, node, context, setting)
      if (drafts[0] && quoted && /giao|yêu cầu|đề nghị/iu.test(first.mapped.text.slice(0, 12)))
        drafts[0].range = [startOf(first.mapped), drafts[0].range[1]]
      return drafts
    }
    if (topic) rest = own.slice(1)
  }
  const drafts = tasksOf(rest, node, context, setting).filter(
    (draft) => !(/:\s*$/.test(draft.text) && announces(draft.text)),
  )
  if (drafts.length === 0 && context.verbs.length > 0 && first.mapped.text.length > 10 && !namesSubject(first))
    return [wholeTask(first.mapped, node, context, setting)]
  return drafts
}

/** "1. Thời gian: …", "2. Địa điểm: …": when and where something takes place; no dates of orders. */
const tellsOfEvent = (node: SectionNode): boolean =>
  node.children.some((child) => /^Địa điểm(?: [^:]{0,30})?:?/u.test(textOfNode(child)))

/** Two or more of the provisions beside a field name a lead of their own each: the field is not theirs. */
function namesEach(nodes: SectionNode[], above: Context, setting: Setting): boolean {
  const told = walkAll(nodes, { ...above, operative: true }, setting).filter(({ via }) => via === 'own')
  return new Set(told.map(({ lead }) => lead.map(({ name }) => name).join('|'))).size > 1
}

/** An item with field lines below it: one task, or the tasks of its bullets with the fields for each. */
function itemOf(node: SectionNode, own: Paragraph[], above: Context, setting: Setting): Draft[] | null {
  const childFields = node.children.map((child) => ({ child, fields: fieldsOfNode(child) }))
  const fields = [
    ...own.slice(1).flatMap((paragraph) => fieldsOf(paragraph.mapped)),
    ...childFields.flatMap((one) => one.fields),
  ]
  if (!fields.some((field) => field.kind === 'lead' || field.kind === 'coordinating' || field.kind === 'deadline'))
    return null
  if (tellsOfEvent(node) && !fields.some((field) => field.kind === 'lead')) return null
  const plain = childFields.filter(
    (one) => one.fields.length === 0 || one.fields.every((field) => field.kind === 'content'),
  )
  const beside = plain.filter((one) => one.fields.length === 0).map((one) => one.child)
  if (beside.length > 1 && namesEach(beside, above, setting)) return null
  const context = withFields({ ...above, operative: true }, fields, setting)
  const dated = plain.filter((one) => fieldKind(textOfNode(one.child).replace(/:\s*$/, '')) === 'deadline')
  const subtasks = dated.flatMap((one) => walkAll(one.child.children, { ...above, operative: true }, setting))
  const inner = walkAll(
    plain.filter((one) => !dated.includes(one) && one.fields.length === 0).map((one) => one.child),
    context,
    setting,
  )
  if (inner.length > 0) return [...applyFields(inner, fields, setting), ...subtasks]
  const first = own[0]
  if (!first) return subtasks
  // A heading, then the order in a paragraph of its own, then the field lines.
  const stated = tasksOf(
    own.slice(1).filter((paragraph) => fieldsOf(paragraph.mapped).length === 0),
    node,
    context,
    setting,
  )
  if (stated.length > 0) return [...applyFields(stated, fields, setting), ...subtasks]
  const draft = wholeTask(first.mapped, node, context, setting)
  const nominal = draft.verbs.length === 0
  if (nominal) draft.verbs = [...above.topicVerbs]
  // "II. NỘI DUNG" above "1. Thời gian: …", "2. Địa điểm: …" tells when and where, and orders nothing.
  const assigned = fields.some((field) => field.kind === 'lead' || field.kind === 'coordinating')
  if (draft.verbs.length === 0 && !assigned && draft.lead.length === 0) return subtasks.length > 0 ? subtasks : []
  for (const one of childFields)
    for (const field of one.fields)
      if (!nominal && field.kind === 'content') addVerbs(draft, wholeTask(field.value, node, context, setting))
  const last = childFields.filter((one) => one.fields.length > 0).at(-1)?.child
  const end = last ? last.end : Math.max(...own.map((one) => endOf(one.mapped)))
  draft.range = [draft.range[0], Math.max(draft.range[1], end)]
  return [...applyFields([draft], fields, setting), ...subtasks]
}
