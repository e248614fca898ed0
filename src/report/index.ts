import type { Lang } from '../messages/index.ts'
import type { Register } from '../model.ts'
import type { Column } from './columns.ts'
import { summarise } from './counts.ts'
import type { Entry } from './entries.ts'
import { type GroupKey, grouped } from './select.ts'
import type { AsOf } from './status.ts'
import type { Paint } from './terminal/index.ts'

export type { Paint } from './terminal/index.ts'

export const reportFormats = ['table', 'markdown', 'csv', 'xlsx', 'ics', 'html'] as const
export type Format = (typeof reportFormats)[number]

/** How a report is made: `../report.ts` fills in what is not given. */
export interface RenderOptions {
  columns: readonly Column[]
  asOf: AsOf
  lang: Lang
  groupBy: GroupKey | null
  /** Columns of the terminal. */
  width: number
  paint: Paint
  /** A byte order mark before CSV. */
  bom: boolean
  /** Days before a deadline on which the calendar reminds. */
  alarms: readonly number[]
  calendar: 'todo' | 'event'
  /** The documents' texts, for the page; null where one is not at hand. */
  texts: ReadonlyMap<Register, string | null>
}

/** A report in one of the formats; each is loaded when it is asked for. Only a workbook is bytes. */
export async function render(
  format: Format,
  entries: readonly Entry[],
  options: RenderOptions,
): Promise<string | Uint8Array> {
  const { columns, asOf, lang, groupBy } = options
  const summary = summarise(entries)
  const groups = groupBy === null ? [{ name: null, entries: [...entries] }] : grouped(entries, groupBy)
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).toCsv(entries, columns, lang, options.bom)
    case 'markdown':
      return (await import('./markdown.ts')).toMarkdown(groups, columns, { summary, asOf, lang, groupBy })
    case 'xlsx':
      return (await import('./xlsx/index.ts')).toXlsx(entries, columns, { summary, asOf, lang })
    case 'ics':
      return (await import('./ics.ts')).toCalendar(entries, {
        alarms: options.alarms,
        kind: options.calendar,
        lang,
        stamp: asOf.date,
      })
    case 'html':
      return (await import('./html/index.ts')).toHtml(entries, { summary, asOf, lang, texts: options.texts })
    case 'table':
      return (await import('./terminal/index.ts')).toTerminal(groups, columns, { summary, ...options })
  }
}
