import { fill, type Lang } from '../../messages/index.ts'
import { displayWidth } from '../../messages/width.ts'
import { printable } from '../../messages/wrap.ts'
import type { Column } from '../columns.ts'
import type { Counts, Summary } from '../counts.ts'
import { type Entry, shownDate } from '../entries.ts'
import { groupName } from '../names.ts'
import type { Group, GroupKey } from '../select.ts'
import type { AsOf } from '../status.ts'
import { summaryLines } from '../summary-lines.ts'
import { texts } from '../texts.ts'
import { wrap } from '../wrap.ts'
import { type DrawnCell, drawTable } from './draw.ts'
import { layOut } from './widths.ts'

/** How a report is painted; the identity where there is no colour. */
export interface Paint {
  strong(text: string): string
  faint(text: string): string
  late(text: string): string
  soon(text: string): string
}

export interface TerminalOptions {
  summary: Summary
  asOf: AsOf
  lang: Lang
  groupBy: GroupKey | null
  /** Width of the terminal in columns. */
  width: number
  paint: Paint
}

/** A report for the terminal: a title, a table for each group, the numbers. */
export function toTerminal(groups: readonly Group[], columns: readonly Column[], options: TerminalOptions): string {
  const { summary, asOf, lang, groupBy, paint } = options
  const title = `${texts.title[lang]}, ${fill(texts.asOf[lang], { date: shownDate(asOf.date) })}`
  const parts = [paint.strong(title)]
  if (summary.all.total === 0) parts.push(texts.none[lang])
  for (const { name, entries } of groups) {
    if (entries.length === 0) continue
    if (groupBy !== null) parts.push(paint.strong(`${printable(groupName(name, groupBy, lang))} (${entries.length})`))
    parts.push(tableOf(entries, columns, options))
  }
  if (groups.some(({ entries }) => entries.some(({ standing }) => standing.assumed)))
    parts.push(paint.faint(texts.lateMark[lang]))
  if (summary.all.total > 0) {
    parts.push(totals(summary, asOf, lang, paint))
    parts.push(
      counted(
        texts.byLead[lang],
        summary.leads.map(({ name, counts }) => [name ?? texts.noLead[lang], counts]),
        options,
      ),
    )
    parts.push(
      counted(
        texts.byMonth[lang],
        summary.months.map(({ month, counts }) => [groupName(month, 'month', lang), counts]),
        options,
      ),
    )
  }
  return `${parts.join('\n\n')}\n`
}

function tableOf(entries: readonly Entry[], columns: readonly Column[], options: TerminalOptions): string {
  const { width, lang, paint } = options
  const { columns: kept, widths } = layOut(columns, width)
  const cell = (text: string, i: number, dye: (text: string) => string): DrawnCell => ({
    lines: wrap(printable(text), widths[i] as number),
    dye,
  })
  const head = kept.map(({ head }, i) => cell(head[lang], i, paint.strong))
  const body = entries.map((entry) =>
    kept.map((column, i) => cell(column.cell(entry, lang), i, dyeOf(entry, column, paint))),
  )
  return drawTable([head, ...body], widths)
}

const plain = (text: string): string => text

function dyeOf({ standing }: Entry, { id }: Column, paint: Paint): (text: string) => string {
  if (standing.status === 'cancelled') return paint.faint
  if (id !== 'deadline' && id !== 'status') return plain
  return standing.status === 'overdue' ? paint.late : standing.soon ? paint.soon : plain
}

function totals(summary: Summary, asOf: AsOf, lang: Lang, paint: Paint): string {
  const lines = summaryLines(summary, asOf, lang)
  const width = Math.max(...lines.map(([name]) => displayWidth(name)))
  const digits = String(summary.all.total).length
  return lines
    .map(([name, value], i) => {
      const line = `${name}${' '.repeat(width - displayWidth(name))}  ${String(value).padStart(digits)}`
      return i === 0 ? paint.strong(line) : line
    })
    .join('\n')
}

/** At most so many rows of a list of counts; the rest is told in one line. */
const SHOWN = 15

function counted(
  title: string,
  rows: readonly (readonly [string, Counts])[],
  { width, lang, paint }: TerminalOptions,
): string {
  const shown = rows.slice(0, SHOWN)
  const most = Math.max(...shown.map(([, { total }]) => total))
  const digits = String(most).length
  const room = Math.min(
    Math.max(...shown.map(([name]) => displayWidth(printable(name)))),
    Math.max(10, Math.floor(width / 2)),
  )
  const bar = Math.max(4, Math.min(24, width - room - digits - 14))
  const lines = shown.map(([name, { total, by }]) => {
    const label = wrap(printable(name), room)[0] as string
    const late = by.overdue > 0 ? `  ${paint.late(fill(texts.lateCount[lang], { count: by.overdue }))}` : ''
    const length = Math.max(1, Math.round((bar * total) / most))
    return `${label}${' '.repeat(room - displayWidth(label))}  ${String(total).padStart(digits)} ${paint.faint('▇'.repeat(length))}${late}`
  })
  const rest = rows.length - shown.length
  if (rest > 0) lines.push(paint.faint(fill(texts.more[lang], { count: rest })))
  return `${paint.strong(title)}\n${lines.join('\n')}`
}
