import type { Bilingual, Lang } from '../messages/index.ts'
import { type Entry, shownDate } from './entries.ts'
import { soonName, statusCells } from './texts.ts'

/** A column of a report's table. */
export interface Column {
  id: ColumnId
  head: Bilingual
  /** How wide it is beside the others: a share, and the least number of letters. */
  share: number
  least: number
  /** Its text for a row; several names with "; ". Never holds a line break. */
  cell(entry: Entry, lang: Lang): string
}

export const columnIds = [
  ...(['number', 'text', 'lead', 'coordinating', 'deadline', 'deliverable', 'status', 'document'] as const),
  ...(['section', 'actions', 'confidence', 'assignee', 'progress', 'note', 'completed', 'id'] as const),
] as const
export type ColumnId = (typeof columnIds)[number]

/** The columns of an office's tracking table, unless others are asked for. */
export const usualColumns: readonly ColumnId[] = [
  ...(['number', 'text', 'lead', 'coordinating', 'deadline', 'status', 'document'] as const),
]

const flat = (text: string | undefined | null): string => (text ?? '').replace(/\s+/gu, ' ').trim()
const list = (names: readonly string[]): string => names.map(flat).join('; ')

const table: Record<ColumnId, Omit<Column, 'id'>> = {
  number: { head: { en: 'No.', vi: 'STT' }, share: 0, least: 3, cell: ({ number }) => String(number) },
  id: { head: { en: 'Id', vi: 'Mã' }, share: 1, least: 6, cell: ({ task }) => task.id },
  section: { head: { en: 'Section', vi: 'Mục' }, share: 1, least: 6, cell: ({ task }) => task.section },
  text: { head: { en: 'Task', vi: 'Nội dung nhiệm vụ' }, share: 8, least: 18, cell: ({ task }) => flat(task.text) },
  actions: {
    head: { en: 'Actions', vi: 'Việc phải làm' },
    share: 2,
    least: 10,
    cell: ({ task }) => list(task.actions.map(({ verb }) => verb)),
  },
  lead: { head: { en: 'Lead', vi: 'Chủ trì' }, share: 3, least: 12, cell: ({ task }) => list(task.lead) },
  coordinating: {
    head: { en: 'Coordinating', vi: 'Phối hợp' },
    share: 3,
    least: 12,
    cell: ({ task }) => list(task.coordinating),
  },
  deadline: { head: { en: 'Deadline', vi: 'Thời hạn' }, share: 0, least: 10, cell: deadlineCell },
  deliverable: {
    head: { en: 'Deliverable', vi: 'Sản phẩm' },
    share: 3,
    least: 12,
    cell: ({ task }) => flat(task.deliverable),
  },
  status: { head: { en: 'Status', vi: 'Tình trạng' }, share: 0, least: 11, cell: statusCell },
  document: { head: { en: 'Assigned in', vi: 'Văn bản giao' }, share: 2, least: 12, cell: ({ document }) => document },
  confidence: {
    head: { en: 'Confidence', vi: 'Độ tin cậy' },
    share: 0,
    least: 10,
    cell: ({ task }, lang) => confidenceNames[task.confidence]?.[lang] ?? '',
  },
  assignee: {
    head: { en: 'Assignee', vi: 'Người thực hiện' },
    share: 2,
    least: 10,
    cell: ({ task }) => flat(task.assignee),
  },
  progress: { head: { en: 'Progress', vi: 'Tiến độ' }, share: 2, least: 8, cell: ({ task }) => flat(task.progress) },
  note: { head: { en: 'Note', vi: 'Ghi chú' }, share: 2, least: 10, cell: ({ task }) => flat(task.note) },
  completed: {
    head: { en: 'Completed', vi: 'Ngày hoàn thành' },
    share: 0,
    least: 12,
    cell: ({ task }) => (task.completed === undefined ? '' : shownDate(task.completed)),
  },
}

const confidenceNames: Record<string, Bilingual> = {
  high: { en: 'high', vi: 'cao' },
  medium: { en: 'medium', vi: 'vừa' },
  low: { en: 'low', vi: 'thấp' },
}

/** The last day where one is known, with its hour; else the deadline's own words. */
function deadlineCell({ task: { deadline } }: Entry): string {
  if (deadline === null) return ''
  if (deadline.due === undefined) return flat(deadline.text)
  return deadline.time === undefined ? shownDate(deadline.due) : `${deadline.time} ${shownDate(deadline.due)}`
}

function statusCell({ standing: { status, soon, assumed } }: Entry, lang: Lang): string {
  return (soon ? soonName : statusCells[status])[lang] + (assumed ? '*' : '')
}

export function columnsOf(ids: readonly ColumnId[]): Column[] {
  return ids.map((id) => ({ id, ...table[id] }))
}
