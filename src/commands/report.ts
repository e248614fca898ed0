import { resolve } from 'node:path'
import { writeWhole } from '../archive/write.ts'
import { Problem } from '../messages/index.ts'
import { columnIds, columnsOf, usualColumns } from '../report/columns.ts'
import { entriesOf } from '../report/entries.ts'
import { type Format, render } from '../report/index.ts'
import { type GroupKey, type SortKey, select, sorted, statusChoices } from '../report/select.ts'
import type { AsOf } from '../report/status.ts'
import { type Context, type Status, write } from './io.ts'
import { choicesOf, dayOf, numberOf, numbersOf, today } from './option-values.ts'
import { everyRegister } from './registers.ts'
import { reportPaint } from './style.ts'
import type { Options } from './table.ts'

/** `vbparse report`: registers or documents → a table, Markdown, CSV, Excel, a calendar or a page. */
export async function run(paths: string[], options: Options, context: Context): Promise<Status> {
  if (paths.length === 0) throw new Problem('usage/no-paths')
  const { io } = context
  const format = options.format as Format
  const output = typeof options.output === 'string' ? options.output : null
  if (format === 'xlsx' && output === null) throw new Problem('report/needs-output', { format })
  // What goes to offices is Vietnamese unless English is asked for on the command line itself.
  const lang = context.askedLang ?? 'vi'
  const asOf: AsOf = {
    date: dayOf('--as-of', options.asOf) ?? today(),
    soon: numberOf('--soon', options.soon) ?? 7,
  }
  const columns = columnsOf(choicesOf('--columns', options.columns, columnIds) ?? usualColumns)
  const alarms = numbersOf('--alarm', options.alarm) ?? [7, 3, 1]
  const selection = {
    ...given('lead', wordOf(options.lead)),
    ...given('coordinating', wordOf(options.coordinating)),
    ...given('status', choicesOf('--status', options.status, statusChoices)),
    ...given('confidence', choicesOf('--confidence', options.confidence, ['high', 'medium', 'low'] as const)),
    ...given('dueBefore', dayOf('--due-before', options.dueBefore)),
    ...given('dueAfter', dayOf('--due-after', options.dueAfter)),
  }
  const { loaded, failed } = await everyRegister(paths, context, format === 'html')
  const registers = loaded.map(({ register }) => register)
  const entries = sorted(select(entriesOf(registers, asOf), selection), options.sort as SortKey)
  const result = await render(format, entries, {
    columns,
    asOf,
    lang,
    groupBy: (options.groupBy as GroupKey | undefined) ?? null,
    width: io.stdout.isTTY ? io.stdout.columns || 80 : numberOf('COLUMNS', io.env.COLUMNS) || 120,
    paint: await reportPaint(io),
    bom: options.bom !== false,
    alarms,
    calendar: options.events === true ? 'event' : 'todo',
    texts: new Map(loaded.map(({ register, text }) => [register, text])),
  })
  if (output !== null) writeWhole(resolve(io.cwd, output), result, output)
  else await write(io.stdout, result as string)
  return failed > 0 ? 2 : 0
}

const wordOf = (value: Options[string]): string | null => (typeof value === 'string' ? value : null)
const given = <K extends string, V>(key: K, value: V | null | undefined): Partial<Record<K, V>> =>
  value === null || value === undefined ? {} : ({ [key]: value } as Record<K, V>)
