import type { Lang } from './messages/index.ts'
import type { Register } from './model.ts'
import { type ColumnId, columnsOf, usualColumns } from './report/columns.ts'
import { entriesOf } from './report/entries.ts'
import { type Format, type Paint, render } from './report/index.ts'
import { type GroupKey, type Selection, type SortKey, select, sorted } from './report/select.ts'

export type { ColumnId } from './report/columns.ts'
export type { Format as ReportFormat, Paint as ReportPaint } from './report/index.ts'
export type { GroupKey, Selection, SortKey } from './report/select.ts'

export interface ReportOptions {
  format: Format
  /** The day as of which it is told how tasks stand, YYYY-MM-DD. */
  asOf: string
  /** Days before its deadline that a task counts as due soon; 7 where absent. */
  soon?: number
  /** Vietnamese where absent. */
  lang?: Lang
  select?: Selection
  /** By deadline where absent. */
  sort?: SortKey
  groupBy?: GroupKey | null
  columns?: readonly ColumnId[]
  /** Columns of the terminal for `table`; 120 where absent. */
  width?: number
  /** Colours for `table`; none where absent. */
  paint?: Paint
  /** CSV begins with a byte order mark unless this is false. */
  bom?: boolean
  /** Days before a deadline on which the calendar reminds; 7, 3 and 1 where absent. */
  alarms?: readonly number[]
  /** VTODO or all-day VEVENT; `todo` where absent. */
  calendar?: 'todo' | 'event'
  /** The texts that the registers' positions count in, for `html`. */
  texts?: ReadonlyMap<Register, string | null>
}

const same = (text: string): string => text

/**
 * Brings registers to people: a table for the terminal, Markdown, CSV, a workbook, a calendar or a page.
 * @returns text; the bytes of a file for `xlsx`
 */
export function report(
  registers: Register | readonly Register[],
  { format, asOf: date, soon = 7, lang = 'vi', ...rest }: ReportOptions,
): Promise<string | Uint8Array> {
  const asOf = { date, soon }
  const all = entriesOf('register' in registers ? [registers] : registers, asOf, lang)
  return render(format, sorted(select(all, rest.select ?? {}), rest.sort ?? 'due'), {
    asOf,
    lang,
    columns: columnsOf(rest.columns ?? usualColumns),
    groupBy: rest.groupBy ?? null,
    width: rest.width ?? 120,
    paint: rest.paint ?? { strong: same, faint: same, late: same, soon: same },
    bom: rest.bom ?? true,
    alarms: rest.alarms ?? [7, 3, 1],
    calendar: rest.calendar ?? 'todo',
    texts: rest.texts ?? new Map(),
  })
}
