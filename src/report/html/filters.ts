import { fill, type Lang } from '../../messages/index.ts'
import { columnsOf } from '../columns.ts'
import type { Summary } from '../counts.ts'
import { type Entry, shownDate } from '../entries.ts'
import { folded } from '../select.ts'
import { statuses } from '../status.ts'
import { soonName, statusCells, texts } from '../texts.ts'
import { escapeHtml } from './escape.ts'
import { keyTexts, pageTexts } from './texts.ts'

type Option = readonly [value: string, name: string, count: number]

/** The filters and the help; hidden until the page's script shows them, for without it they could do nothing. */
export function filters(entries: readonly Entry[], { all, months }: Summary, lang: Lang): string {
  const states: Option[] = statuses.map((status) => [status, statusCells[status][lang], all.by[status]])
  const soon: Option = ['soon', soonName[lang], all.soon]
  const due: Option[] = months.map(({ month, counts }) => [
    month ?? 'none',
    month === null ? texts.noMonth[lang] : shownDate(month),
    counts.total,
  ])
  return [
    `<div class="tools" role="search" aria-label="${pageTexts.filters[lang]}" data-shown="${pageTexts.shown[lang]}" hidden>`,
    `<label class="grow">${pageTexts.search[lang]} <kbd>/</kbd>`,
    `<input type="search" id="q" autocomplete="off" placeholder="${pageTexts.searchHint[lang]}"></label>`,
    `<label class="grow">${pageTexts.agency[lang]}`,
    `<input type="search" id="agency" list="agencies" autocomplete="off" placeholder="${pageTexts.agencyHint[lang]}"></label>`,
    `<datalist id="agencies">${agenciesOf(entries)
      .map((name) => `<option value="${escapeHtml(name)}">`)
      .join('')}</datalist>`,
    choice('status', pageTexts.status[lang], [soon, ...states], lang),
    choice('month', pageTexts.dueMonth[lang], due, lang),
    choice('confidence', pageTexts.confidence[lang], confidences(entries, lang), lang),
    `<label>${pageTexts.order[lang]}<select id="order"><option value="">${pageTexts.asGiven[lang]}</option>`,
    `<option value="o">${pageTexts.asRead[lang]}</option></select></label>`,
    `<button type="button" id="clear">${pageTexts.clear[lang]}</button>`,
    help(lang),
    '</div>',
  ].join('\n')
}

/** A list to choose from, of what occurs, with how often. */
function choice(id: string, name: string, options: readonly Option[], lang: Lang): string {
  const items = options
    .filter(([, , count]) => count > 0)
    .map(([value, text, count]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)} (${count})</option>`)
  return `<label>${name}<select id="${id}"><option value="">${pageTexts.all[lang]}</option>${items.join('')}</select></label>`
}

function confidences(entries: readonly Entry[], lang: Lang): Option[] {
  const [column] = columnsOf(['confidence'])
  return ['high', 'medium', 'low'].map((level) => {
    const found = entries.filter(({ task }) => task.confidence === level)
    return [level, found[0] && column ? column.cell(found[0], lang) : level, found.length]
  })
}

/** Every agency that leads or helps, once, in the order of its letters. */
function agenciesOf(entries: readonly Entry[]): string[] {
  const names = new Set(entries.flatMap(({ task }) => [...task.lead, ...task.coordinating]))
  return [...names]
    .map((name) => [folded(name), name] as const)
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
    .map(([, name]) => name)
}

function help(lang: Lang): string {
  const rows = keyTexts.map(({ keys, does }) => {
    const names = keys.map((key) => `<kbd>${key}</kbd>`).join(' ')
    return `<div><dt>${names}</dt><dd>${does[lang]}</dd></div>`
  })
  return [
    `<details class="help"><summary>${pageTexts.keys[lang]}</summary><div class="sheet"><dl>${rows.join('')}</dl>`,
    `<label><input type="checkbox" id="keys" checked> ${pageTexts.useKeys[lang]} (j k /)</label></div></details>`,
  ].join('')
}

/** "12 / 40 nhiệm vụ". */
export const shownText = (shown: number, total: number, lang: Lang): string =>
  fill(pageTexts.shown[lang], { shown, total })
