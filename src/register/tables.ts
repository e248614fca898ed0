import { endOf, type Mapped, MappedBuilder, startOf } from '../normalise/mapped.ts'
import type { Paragraph, SectionNode, Table } from '../sections/index.ts'
import { actorsOf, deadlineOf, type FieldKind, fieldKind, textOf } from './fields.ts'
import type { Setting } from './groups.ts'
import { wholeTask } from './provision.ts'
import type { Context, Draft } from './types.ts'

const CONTENT_HEAD = /nội dung|nhiệm vụ|công việc|đầu việc|tên (?:đề án|văn bản|dự án|nhiệm vụ)|hoạt động|giải pháp/iu
/** What words of a table's head say its column holds; heads are worded more freely than field lines. */
const HEADS: [FieldKind, RegExp][] = [
  ['coordinating', /phối hợp/iu],
  ['lead', /chủ trì|thực hiện$|đơn vị|cơ quan|phụ trách|chịu trách nhiệm|phân công/iu],
  ['deadline', /thời gian|thời hạn|tiến độ|hoàn thành|hạn/iu],
  ['deliverable', /sản phẩm|kết quả/iu],
]

function columnKind(head: string): FieldKind | null {
  const exact = fieldKind(head)
  if (exact && exact !== 'content') return exact
  if (CONTENT_HEAD.test(head)) return 'content'
  for (const [kind, pattern] of HEADS) if (pattern.test(head)) return kind
  return null
}

/** The columns of a table of tasks: the head row's index and what each column holds; null for any other table. */
function columnsOf(table: Table): { row: number; kinds: (FieldKind | null)[] } | null {
  for (const [row, cells] of table.rows.slice(0, 4).entries()) {
    const kinds = cells.map((cell) => columnKind(flat(cell.mapped)))
    if (kinds.includes('content') && (kinds.includes('lead') || kinds.includes('deadline'))) return { row, kinds }
  }
  return null
}

const flat = (mapped: Mapped) => mapped.text.replace(/\s*\n\s*/g, ' ').trim()

/** The tasks of a table of tasks, a row each; none of any other table. Group rows ("I. …") and empty rows give none. */
export function tasksOfTable(table: Table, node: SectionNode | null, context: Context, setting: Setting): Draft[] {
  const columns = columnsOf(table)
  if (!columns) return []
  const drafts: Draft[] = []
  for (const cells of table.rows.slice(columns.row + 1)) {
    const filled = cells.filter((cell) => cell.mapped.text.trim() !== '')
    if (filled.length < 2 || cells.every((cell) => /^\(?\d{0,2}\)?$/.test(flat(cell.mapped)))) continue
    const cell = (kind: FieldKind) => {
      const at = columns.kinds.indexOf(kind)
      const found = at >= 0 ? cells[at] : undefined
      return found && found.mapped.text.trim() !== '' ? found : undefined
    }
    const content = cell('content')
    const lead = cell('lead')
    const due = cell('deadline')
    if (!content || (!lead && !due)) continue
    drafts.push(
      rowTask(
        cells,
        content,
        { lead, due, partners: cell('coordinating'), product: cell('deliverable') },
        node,
        context,
        setting,
      ),
    )
  }
  return drafts
}

const COLUMN = 'table-column'

interface Cells {
  lead: Paragraph | undefined
  due: Paragraph | undefined
  partners: Paragraph | undefined
  product: Paragraph | undefined
}

function rowTask(
  row: Paragraph[],
  content: Paragraph,
  cells: Cells,
  node: SectionNode | null,
  context: Context,
  setting: Setting,
): Draft {
  const draft = wholeTask(joined(content.mapped), node, context, setting)
  const filled = row.filter((cell) => cell.mapped.text !== '')
  const first = (filled[0] as Paragraph).mapped
  const last = (filled.at(-1) as Paragraph).mapped
  draft.range = [startOf(first), endOf(last)]
  if (cells.lead) {
    draft.lead = actorsOf(cells.lead.mapped, COLUMN)
    draft.via = 'own'
    draft.distance = 0
    draft.coordinating = []
    draft.partnersVia = 'own'
  }
  if (cells.partners) draft.coordinating = actorsOf(cells.partners.mapped, COLUMN)
  if (cells.due) draft.deadline = deadlineOf(joined(cells.due.mapped), setting, COLUMN)
  if (cells.product) draft.deliverable = textOf(cells.product.mapped, COLUMN)
  return draft
}

/** The lines of a cell as one. */
function joined(mapped: Mapped): Mapped {
  if (!mapped.text.includes('\n')) return mapped
  const out = new MappedBuilder()
  for (let i = 0; i < mapped.text.length; i++) out.copy(mapped, i, mapped.text[i] === '\n' ? ' ' : mapped.text[i])
  return out.build()
}
