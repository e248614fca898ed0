import type { SectionNode, Table, TaskRow } from '../sections/index.ts'
import { oneLine } from './cells.ts'
import { introduce } from './context.ts'
import { deadlineOf, textOf } from './fields.ts'
import type { Setting } from './groups.ts'
import { type Parties, partiesOf, partnersOf } from './parties.ts'
import { wholeTask } from './provision.ts'
import type { Context, Draft, FoundDeadline } from './types.ts'

const COLUMN = 'table-column'

/** The tasks of a table of tasks, a row each; none of any other table. */
export function tasksOfTable(table: Table, node: SectionNode | null, context: Context, setting: Setting): Draft[] {
  if (!table.work) return []
  const { rows, explicit } = table.work
  const drafts: Draft[] = []
  for (const row of rows) {
    const draft = taskOf(row, node, contextOf(row, context, setting), setting)
    // "Đơn vị" alone may be the one inspected, counted, taught: there the row itself must order something.
    if (explicit || draft.units.length > 0) drafts.push(draft)
  }
  return drafts
}

/** "Phòng Kinh tế" merged over the whole row: those below it are told. */
function contextOf({ topic }: TaskRow, context: Context, setting: Setting): Context {
  if (!topic) return context
  const introduction = introduce(topic, context, setting, true)
  return introduction.assigns ? introduction.context : context
}

function taskOf(row: TaskRow, node: SectionNode | null, context: Context, setting: Setting): Draft {
  const { fields } = row
  const draft = wholeTask(oneLine(row.content.mapped), node, context, setting)
  draft.range = row.range
  const parties: Parties | null = fields.lead ? partiesOf(fields.lead.paragraph.mapped) : null
  if (parties && parties.lead.length > 0) {
    draft.lead = parties.lead
    draft.via = fields.lead?.from === 'above' ? 'before' : 'own'
    draft.distance = 0
    draft.partnersVia = 'own'
    draft.coordinating = []
  }
  if (fields.coordinating) draft.coordinating = partnersOf(fields.coordinating.paragraph.mapped)
  else if (parties && parties.coordinating.length > 0) draft.coordinating = parties.coordinating
  if (fields.deadline) draft.deadline = dueOf(fields, setting)
  if (fields.deliverable) draft.deliverable = textOf(fields.deliverable.paragraph.mapped, COLUMN)
  return draft
}

/** The last day, and the first where a column of its own has it. */
function dueOf({ begin, deadline }: TaskRow['fields'], setting: Setting): FoundDeadline | null {
  if (!deadline) return null
  const due = deadlineOf(oneLine(deadline.paragraph.mapped), setting, COLUMN)
  const from = begin ? deadlineOf(oneLine(begin.paragraph.mapped), setting, COLUMN) : null
  const start = from?.phrase.start ?? from?.phrase.due
  if (!due?.phrase.due || !start || start > due.phrase.due) return due
  return { ...due, phrase: { ...due.phrase, start } }
}
