import { fill, type Lang } from '../../messages/index.ts'
import type { Counts, Summary } from '../counts.ts'
import { shownDate } from '../entries.ts'
import type { AsOf, Status } from '../status.ts'
import { statusCells, texts } from '../texts.ts'
import { escapeHtml } from './escape.ts'
import { pageTexts } from './texts.ts'

/** What a bar is made of, from its foot: a class of the style sheet and the statuses it counts. */
const parts: readonly { name: string; statuses: readonly Status[] }[] = [
  { name: 'done', statuses: ['done-in-time', 'done-late'] },
  { name: 'open', statuses: ['in-time'] },
  { name: 'overdue', statuses: ['overdue'] },
  { name: 'none', statuses: ['no-deadline'] },
  { name: 'cancelled', statuses: ['cancelled'] },
]

const partsOf = ({ by }: Counts): { name: string; count: number }[] =>
  parts.map(({ name, statuses }) => ({ name, count: statuses.reduce((sum, status) => sum + by[status], 0) }))

/** Deadlines by month and tasks by lead, with the same numbers as text; "" where there is nothing to draw. */
export function charts(summary: Summary, asOf: AsOf, lang: Lang, open: boolean): string {
  if (summary.all.total === 0) return ''
  return [
    `<details class="charts"${open ? ' open' : ''}><summary>${pageTexts.charts[lang]}</summary>`,
    `<svg class="defs" aria-hidden="true" focusable="false"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="2.5" height="6"/></pattern></defs></svg>`,
    `<ul class="key">${legend(lang)}</ul><div class="figs">`,
    timeline(summary, asOf, lang),
    byLead(summary, lang),
    '</div></details>',
  ].join('\n')
}

function legend(lang: Lang): string {
  const names: Record<string, string> = {
    done: pageTexts.done[lang],
    open: pageTexts.open[lang],
    overdue: statusCells.overdue[lang],
    none: statusCells['no-deadline'][lang],
    cancelled: statusCells.cancelled[lang],
  }
  return parts
    .map(
      ({ name }) =>
        `<li><svg width="14" height="12" aria-hidden="true"><rect class="f-${name}" width="14" height="12"/></svg> ${names[name]}</li>`,
    )
    .join('')
}

/** What stands on the axis; a day that people wrote in another way is told by the table alone. */
const datedMonths = ({ months }: Summary): { month: string; counts: Counts }[] =>
  months.flatMap(({ month, counts }) => (month !== null && /^\d{4}-\d\d$/.test(month) ? [{ month, counts }] : []))

/** Months from the first to the last; where more than half a year is empty, one null stands for it. */
function monthsOf(summary: Summary): { month: string | null; counts: Counts | null }[] {
  const out: { month: string | null; counts: Counts | null }[] = []
  let next: string | null = null
  for (const { month, counts } of datedMonths(summary)) {
    const gap: string[] = []
    for (; next !== null && next < month && gap.length <= 6; next = after(next)) gap.push(next)
    if (gap.length > 6) out.push({ month: null, counts: null })
    else out.push(...gap.map((empty) => ({ month: empty, counts: null })))
    out.push({ month, counts })
    next = after(month)
  }
  return out
}

/** "2026-01" after "2025-12". */
function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`
}

/** Where the timeline's bars stand, and what a row of the leads takes, in pixels. */
const HEIGHT = 140

function timeline(summary: Summary, asOf: AsOf, lang: Lang): string {
  const months = monthsOf(summary)
  const dated = datedMonths(summary)
  const [earliest] = dated
  if (earliest === undefined) return ''
  const highest = dated.reduce((most, one) => (one.counts.total > most.counts.total ? one : most), earliest)
  const text = fill(pageTexts.timelineText[lang], {
    count: dated.reduce((sum, { counts }) => sum + counts.total, 0),
    first: shownDate(earliest.month),
    last: shownDate(dated.at(-1)?.month ?? earliest.month),
    most: highest.counts.total,
    month: shownDate(highest.month),
    overdue: summary.all.by.overdue,
  })
  const wide = 100 / months.length
  const bar = Math.min(wide * 0.7, 7)
  const every = Math.ceil(months.length / 30)
  const columns = months.map(({ month, counts }, i) => {
    const middle = percent((i + 0.5) * wide)
    let y = HEIGHT
    const bars = (counts ? partsOf(counts) : []).map(({ name, count }) => {
      const height = (count / highest.counts.total) * (HEIGHT - 20)
      y -= height
      return count === 0
        ? ''
        : `<rect class="f-${name}" x="${percent((i + 0.5) * wide - bar / 2)}" y="${short(y)}" width="${percent(bar)}" height="${short(height)}"/>`
    })
    const now = month === asOf.date.slice(0, 7) ? ' class="now"' : ''
    const label = (row: number, words: string, mark = ''): string =>
      `<text${mark} x="${middle}" y="${HEIGHT + row}">${words}</text>`
    // At the right edge a year stands left of its place, so as not to be cut off.
    const yearLabel = (year: string): string =>
      i < months.length - 1 || i === 0
        ? `<text class="year" x="${percent((i + 0.5) * wide - bar / 2)}" y="${HEIGHT + 32}">${year}</text>`
        : `<text class="year end" x="100%" y="${HEIGHT + 32}">${year}</text>`
    if (month === null) return label(16, '…')
    const [year = '', number = ''] = month.split('-')
    const first = i === 0 || number === '01' || months[i - 1]?.month === null
    return [
      bars.join(''),
      counts ? label(short(y - 4) - HEIGHT, String(counts.total), ' class="value"') : '',
      i % every === 0 || first ? label(16, `${Number(number)}`, now) : '',
      first ? yearLabel(year) : '',
    ].join('')
  })
  const rows = summary.months.map(
    ({ month, counts }) => [month === null ? texts.noMonth[lang] : shownDate(month), counts] as const,
  )
  return figure('months', texts.byMonth[lang], text, {
    svg: { width: months.length > 30 ? String(months.length * 26) : '100%', height: HEIGHT + 38 },
    drawn: `<line class="axis" x1="0" x2="100%" y1="${HEIGHT}" y2="${HEIGHT}"/>${columns.join('')}`,
    table: table(pageTexts.month[lang], rows, lang),
    note: '',
  })
}

const MOST_LEADS = 6
const ROW = 30

function byLead(summary: Summary, lang: Lang): string {
  const nameOf = (name: string | null): string => name ?? texts.noLead[lang]
  const drawn = summary.leads.slice(0, MOST_LEADS)
  const most = drawn[0]?.counts.total ?? 1
  const rows = drawn.map(({ name, counts }, i) => {
    let x = 0
    const bars = partsOf(counts).map(({ name: part, count }) => {
      const width = (count / most) * 100
      x += width
      return count === 0
        ? ''
        : `<rect class="f-${part}" x="${percent(x - width)}" y="${i * ROW + 18}" width="${percent(width)}" height="7"/>`
    })
    return `<text x="0" y="${i * ROW + 13}">${escapeHtml(cut(nameOf(name), 46))}</text><text class="end" x="100%" y="${i * ROW + 13}">${counts.total}</text>${bars.join('')}`
  })
  const rest = summary.leads.length - drawn.length
  const text = fill(pageTexts.leadsText[lang], {
    count: summary.leads.filter(({ name }) => name !== null).length,
    name: nameOf(drawn[0]?.name ?? null),
    most,
  })
  return figure('leads', texts.byLead[lang], text, {
    svg: { width: '100%', height: drawn.length * ROW },
    drawn: rows.join(''),
    table: table(
      texts.leadAgency[lang],
      summary.leads.map(({ name, counts }) => [nameOf(name), counts] as const),
      lang,
    ),
    note: rest > 0 ? `<p class="rest">${fill(pageTexts.otherLeads[lang], { count: rest })}</p>` : '',
  })
}

function figure(
  id: string,
  name: string,
  text: string,
  { svg, drawn, table, note }: { svg: { width: string; height: number }; drawn: string; table: string; note: string },
): string {
  return [
    `<figure><figcaption id="${id}-name">${escapeHtml(name)}</figcaption>`,
    `<div class="wide"${svg.width === '100%' ? '' : ' tabindex="0"'}><svg class="${id}" role="img" aria-labelledby="${id}-name ${id}-text" width="${svg.width}" height="${svg.height}">`,
    `<desc id="${id}-text">${escapeHtml(text)}</desc>${drawn}</svg></div>${note}${table}</figure>`,
  ].join('')
}

function table(head: string, rows: readonly (readonly [string, Counts])[], lang: Lang): string {
  const used = parts.flatMap(({ statuses }) => statuses).filter((status) => rows.some(([, { by }]) => by[status] > 0))
  const heads = [head, texts.total[lang], ...used.map((status) => statusCells[status][lang])]
  const body = rows.map(([name, { total, by }]) => {
    const numbers = [total, ...used.map((status) => by[status])]
    return `<tr><th scope="row">${escapeHtml(name)}</th>${numbers.map((number) => `<td>${number}</td>`).join('')}</tr>`
  })
  return [
    `<details class="data"><summary>${pageTexts.asTable[lang]}</summary><div class="wide" tabindex="0"><table><thead><tr>`,
    `${heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div></details>`,
  ].join('')
}

const short = (number: number): number => Math.round(number * 100) / 100
const percent = (number: number): string => `${short(number)}%`
const cut = (text: string, most: number): string => {
  const letters = [...text]
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text
}
