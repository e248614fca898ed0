import { resolve } from 'node:path'
import { writeWhole } from '../archive/write.ts'
import { Problem } from '../messages/index.ts'
import { columnIds } from '../report/columns.ts'
import { type GroupKey, type SortKey, statusChoices } from '../report/select.ts'
import { type ReportFormat, report, type Selection } from '../report.ts'
import { type Context, type Status, write } from './io.ts'
import { choicesOf, dayOf, numberOf, numbersOf, today } from './option-values.ts'
import { everyRegister } from './registers.ts'
import { reportPaint } from './style.ts'
import type { Options } from './table.ts'

/** `vbparse report`: registers or documents → a table, Markdown, CSV, Excel, a calendar or a page. */
export async function run(paths: string[], options: Options, context: Context): Promise<Status> {
  if (paths.length === 0) throw new Problem('usage/no-paths')
  const { io } = context
  const format = options.format as ReportFormat
  const output = typeof options.output === 'string' ? options.output : null
  if (format === 'xlsx' && output === null) throw new Problem('report/needs-output', { format })
  const told = {
    asOf: dayOf('--as-of', options.asOf) ?? today(),
    soon: numberOf('--soon', options.soon) ?? 7,
    ...given('columns', choicesOf('--columns', options.columns, columnIds)),
    alarms: numbersOf('--alarm', options.alarm) ?? [7, 3, 1],
    select: selectionOf(options),
  }
  const { loaded, failed } = await everyRegister(paths, context, format === 'html')
  const result = await report(
    loaded.map(({ register }) => register),
    {
      ...told,
      format,
      // What goes to offices is Vietnamese unless English is asked for on the command line itself.
      lang: context.askedLang ?? 'vi',
      groupBy: (options.groupBy as GroupKey | undefined) ?? null,
      sort: options.sort as SortKey,
      width: io.stdout.isTTY ? io.stdout.columns || 80 : numberOf('COLUMNS', io.env.COLUMNS) || 120,
      paint: await reportPaint(io),
      bom: options.bom !== false,
      calendar: options.events === true ? 'event' : 'todo',
      texts: new Map(loaded.map(({ register, text }) => [register, text])),
    },
  )
  if (output !== null) writeWhole(resolve(io.cwd, output), result, output)
  else await write(io.stdout, result as string)
  return failed > 0 ? 2 : 0
}

function selectionOf(options: Options): Selection {
  const wordOf = (value: Options[string]): string | null => (typeof value === 'string' ? value : null)
  return {
    ...given('lead', wordOf(options.lead)),
    ...given('coordinating', wordOf(options.coordinating)),
    ...given('status', choicesOf('--status', options.status, statusChoices)),
    ...given('confidence', choicesOf('--confidence', options.confidence, ['high', 'medium', 'low'] as const)),
    ...given('dueBefore', dayOf('--due-before', options.dueBefore)),
    ...given('dueAfter', dayOf('--due-after', options.dueAfter)),
  }
}

const given = <K extends string, V>(key: K, value: V | null): Partial<Record<K, V>> =>
  value === null ? {} : ({ [key]: value } as Record<K, V>)
