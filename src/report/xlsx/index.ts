import type { Cell, SheetData } from 'write-excel-file/node'
import { fill, type Lang } from '../../messages/index.ts'
import type { Column, ColumnId } from '../columns.ts'
import type { Counts, Summary } from '../counts.ts'
import { type Entry, shownDate } from '../entries.ts'
import { type AsOf, statuses } from '../status.ts'
import { summaryLines } from '../summary-lines.ts'
import { statusNames, texts } from '../texts.ts'
import { wrap } from '../wrap.ts'
import { type Layout, layoutFeature } from './sheet-features.ts'

const FONT = 'Times New Roman'
const sheets = { en: ['Tasks', 'By lead'], vi: ['Nhiệm vụ', 'Theo đơn vị'] } as const

const line = { borderStyle: 'thin', borderColor: '#808080' } as const
const headStyle = {
  ...line,
  fontWeight: 'bold',
  align: 'center',
  alignVertical: 'center',
  wrap: true,
  backgroundColor: '#dce6f1',
} as const
const bodyStyle = { ...line, alignVertical: 'top', wrap: true } as const
const titleStyle = { fontWeight: 'bold', fontSize: 14, align: 'center' } as const

/** Columns that are narrow and stand in the middle; widths in letters. */
const widths: Partial<Record<ColumnId, number>> = {
  number: 6,
  text: 60,
  deadline: 13,
  completed: 13,
  status: 18,
  id: 10,
  section: 10,
  confidence: 10,
}
const centred = new Set<ColumnId>(['number', 'deadline', 'completed', 'status', 'confidence'])

/**
 * A workbook (.xlsx) as offices lay out an annex: a title, as of when, the table; on a second sheet the counts by
 * lead agency and status. Days are real dates, so that Excel sorts and filters them.
 */
export async function toXlsx(
  entries: readonly Entry[],
  columns: readonly Column[],
  { summary, asOf, lang }: { summary: Summary; asOf: AsOf; lang: Lang },
): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const helpers = await import('write-excel-file/utility')
  const names = sheets[lang]
  const tasks = taskSheet(entries, columns, summary, asOf, lang)
  const counts = countSheet(summary, asOf, lang)
  const sheet = (made: Made, name: string) => ({
    data: made.data,
    sheet: name,
    columns: made.columns,
    orientation: 'landscape' as const,
    stickyRowsCount: made.layout.head,
  })
  const file = writeExcelFile([sheet(tasks, names[0]), sheet(counts, names[1])], {
    fontFamily: FONT,
    fontSize: 12,
    features: [layoutFeature([tasks.layout, counts.layout], names, helpers)],
  })
  return file.toBuffer()
}

interface Made {
  data: SheetData
  columns: { width: number }[]
  layout: Layout
}

/** A title over the whole width, and below it as of when. */
function titleRows(lang: Lang, asOf: AsOf, width: number): SheetData {
  const wide = (value: string, style: object): Cell[] => [
    { value, columnSpan: width, ...style },
    ...Array<null>(width - 1).fill(null),
  ]
  const when = fill(texts.asOf[lang], { date: shownDate(asOf.date) })
  return [
    wide(texts.title[lang].toUpperCase(), titleStyle),
    wide(`(${when})`, { align: 'center', fontStyle: 'italic' }),
    [],
  ]
}

function taskSheet(
  entries: readonly Entry[],
  columns: readonly Column[],
  summary: Summary,
  asOf: AsOf,
  lang: Lang,
): Made {
  const head = 4
  const letters = columns.map(({ id }) => widths[id] ?? 24)
  const data: SheetData = [
    ...titleRows(lang, asOf, columns.length),
    tall(
      columns.map(({ head }) => ({ value: head[lang], ...headStyle })),
      letters,
    ),
    ...entries.map((entry) =>
      tall(
        columns.map((column) => taskCell(entry, column, lang)),
        letters,
      ),
    ),
    [],
    ...summaryLines(summary, asOf, lang).map(([name, value]): Cell[] => [
      null,
      { value: name },
      { value, align: 'left' },
    ]),
  ]
  return {
    data,
    columns: letters.map((width) => ({ width })),
    layout: { head, last: head + entries.length, columns: columns.length },
  }
}

function taskCell(entry: Entry, column: Column, lang: Lang): Cell {
  const style = {
    ...bodyStyle,
    ...colour(entry, column),
    ...(centred.has(column.id) ? { align: 'center' as const } : {}),
  }
  if (column.id === 'number') return { value: entry.number, ...style }
  const day = column.id === 'deadline' ? timeless(entry) : column.id === 'completed' ? entry.task.completed : undefined
  if (day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return { value: new Date(`${day}T00:00:00Z`), format: 'dd/mm/yyyy', ...style }
  }
  const text = column.cell(entry, lang)
  // Text stays text, whatever it begins with: "=1+1" is no formula, "1/2" no date.
  return text === '' ? { value: '', ...style } : { value: text, type: String, format: '@', ...style }
}

/** Points of a line of 12 point type, and what a row has above and below. */
const LINE = 16
const AROUND = 3

/** A row as high as its longest text needs in columns of so many letters: not every program fits heights by itself. */
function tall(row: Cell[], letters: readonly number[]): Cell[] {
  const lines = row.map((cell, i) => {
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : null
    // A letter of Times is a little narrower than the digit by which Excel measures columns.
    return typeof value === 'string' ? wrap(value, letters[i] as number).length : 1
  })
  const height = Math.min(409, Math.max(...lines) * LINE + AROUND)
  return row.map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? { ...cell, height } : cell))
}

/** The last day where it has no hour, which a date of Excel would not show. */
const timeless = ({ due, task }: Entry): string | undefined =>
  task.deadline?.time === undefined ? (due ?? undefined) : undefined

function colour({ standing }: Entry, { id }: Column): { textColor?: string } {
  if (standing.status === 'cancelled') return { textColor: '#7f7f7f' }
  if (id !== 'deadline' && id !== 'status') return {}
  if (standing.status === 'overdue') return { textColor: '#c00000' }
  return standing.soon ? { textColor: '#9c5700' } : {}
}

function countSheet(summary: Summary, asOf: AsOf, lang: Lang): Made {
  const head = 4
  const names = [
    texts.leadAgency[lang],
    texts.total[lang],
    ...statuses.map((status) => statusNames[status][lang]),
    fill(texts.ofWhich[lang], { days: asOf.soon }),
  ]
  const letters = names.map((_, i) => (i === 0 ? 44 : 15))
  const row = (name: string, { total, by, soon }: Counts, style: object = {}): Cell[] => [
    { value: name, type: String, format: '@', ...bodyStyle, ...style },
    ...[total, ...statuses.map((status) => by[status]), soon].map(
      (value): Cell => ({ value, ...bodyStyle, align: 'center', ...style }),
    ),
  ]
  const data: SheetData = [
    ...titleRows(lang, asOf, names.length),
    tall(
      names.map((value) => ({ value, ...headStyle })),
      letters,
    ),
    ...summary.leads.map(({ name, counts }) => tall(row(name ?? texts.noLead[lang], counts), letters)),
    row(texts.total[lang], summary.all, { fontWeight: 'bold' }),
    [],
    [{ value: texts.severalLeads[lang], fontStyle: 'italic' }],
  ]
  return {
    data,
    columns: letters.map((width) => ({ width })),
    layout: { head, last: head + summary.leads.length, columns: names.length },
  }
}
