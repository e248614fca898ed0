import type { Content, ParsedDocument, SectionNode } from '../sections/index.ts'
import { introduce } from './context.ts'
import type { Setting } from './groups.ts'
import { NOBODY } from './items.ts'
import { tasksOf } from './provision.ts'
import { tasksOfTable } from './tables.ts'
import type { Context, Draft } from './types.ts'
import { walkAll } from './walk.ts'

/** The tasks of a document in the order of its text. */
export function draftsOf(document: ParsedDocument, setting: Setting): Draft[] {
  const report = document.document.type === 'bao-cao'
  const drafts = document.bodies.flatMap((roots, i) =>
    tasksOfBody(roots, document.preambles[i] ?? [], !report, setting),
  )
  return drafts.filter((draft) => !report || isAsked(draft)).sort((a, b) => a.range[0] - b.range[0])
}

/** A report tells what is done and planned; it orders only where it asks somebody by name: "Đề nghị Bộ X …". */
const isAsked = ({ lead }: Draft): boolean => lead.some(({ rule }) => rule === 'order-cue')

/** The tasks of a body: what its preamble hands over or orders, then its provisions. */
function tasksOfBody(roots: SectionNode[], preamble: Content[], operative: boolean, setting: Setting): Draft[] {
  const drafts: Draft[] = []
  let context: Context = { ...NOBODY, operative }
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
