import { fill, type Lang } from '../messages/index.ts'
import type { Column } from './columns.ts'
import type { Summary } from './counts.ts'
import type { Entry } from './entries.ts'
import { shownDate } from './entries.ts'
import { groupName } from './names.ts'
import type { Group, GroupKey } from './select.ts'
import type { AsOf } from './status.ts'
import { summaryLines } from './summary-lines.ts'
import { texts } from './texts.ts'

/** A report as GitHub Markdown: a title, the numbers, a table for each group. */
export function toMarkdown(
  groups: readonly Group[],
  columns: readonly Column[],
  { summary, asOf, lang, groupBy }: { summary: Summary; asOf: AsOf; lang: Lang; groupBy: GroupKey | null },
): string {
  const parts = [
    `# ${texts.title[lang]}, ${fill(texts.asOf[lang], { date: shownDate(asOf.date) })}`,
    summaryLines(summary, asOf, lang)
      .map(([name, value]) => `- ${name}: **${value}**`)
      .join('\n'),
  ]
  if (summary.all.total === 0) parts.push(texts.none[lang])
  for (const group of groups) {
    if (group.entries.length === 0) continue
    if (groupBy !== null) parts.push(`## ${escaped(groupName(group.name, groupBy, lang))} (${group.entries.length})`)
    parts.push(table(group.entries, columns, lang))
  }
  if (groups.some(({ entries }) => entries.some(({ standing }) => standing.assumed)))
    parts.push(escaped(texts.lateMark[lang]))
  return `${parts.join('\n\n')}\n`
}

function table(entries: readonly Entry[], columns: readonly Column[], lang: Lang): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(columns.map(({ head }) => head[lang])),
    row(columns.map(({ id }) => (id === 'number' ? '--:' : '---'))),
    ...entries.map((entry) => row(columns.map((column) => escaped(column.cell(entry, lang))))),
  ].join('\n')
}

/** What Markdown or HTML would take for a mark is escaped; control characters are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&')
