import { fill, type Lang } from '../../messages/index.ts'
import { type ColumnId, columnsOf } from '../columns.ts'
import type { Entry } from '../entries.ts'
import { escapeHtml } from './escape.ts'
import { pageTexts } from './texts.ts'

/** Where a task's words stand on the page. */
export interface CardPlace {
  /** Its place on the page, from 1. */
  id: number
  /** The number of its document on the page, from 0. */
  document: number
  /** Its place among the tasks of all documents in the order of their texts. */
  order: number
  /** The marked elements of the document's text that it was read from; null without a text. */
  places: string | null
  /** The page shows several documents. */
  several: boolean
}

const columns = Object.fromEntries(
  columnsOf(['deadline', 'status', 'confidence', 'completed']).map((column) => [column.id, column]),
)
const heads = Object.fromEntries(
  columnsOf(['lead', 'coordinating', 'deliverable', 'confidence', 'assignee', 'progress', 'note', 'completed']).map(
    ({ id, head }) => [id, head],
  ),
)

/** A column's text for a task, escaped. */
const cell = (id: ColumnId, entry: Entry, lang: Lang): string => escapeHtml(columns[id]?.cell(entry, lang) ?? '')

/** A task as a row of the list: readable by itself, and with what the page's filters ask for. */
export function card(entry: Entry, place: CardPlace, lang: Lang): string {
  const { task, standing, due } = entry
  const { id, places } = place
  const number = entry.number || id
  const label = fill(pageTexts.inText[lang], { number })
  const data = [
    `data-s="${standing.status}"`,
    standing.soon ? 'data-soon' : '',
    `data-m="${due === null ? 'none' : escapeHtml(due.slice(0, 7))}"`,
    `data-c="${escapeHtml(task.confidence)}"`,
    `data-d="${place.document}"`,
    `data-o="${place.order}"`,
    places === null ? '' : `data-e="${places}"`,
  ]
  const tag = places === null ? `<a class="no" href="#t${id}">${number}</a>` : link(id, number, label)
  const agencies = (kind: 'lead' | 'coordinating', names: readonly string[]): string =>
    names.length === 0
      ? ''
      : field(heads[kind]![lang], names.map((name) => `<span class="ag">${escapeHtml(name)}</span>`).join('; '), kind)
  const own = (kind: 'deliverable' | 'assignee' | 'progress' | 'note', text: string | null | undefined): string =>
    text ? field(heads[kind]![lang], escapeHtml(text), 'other') : ''
  const completed = cell('completed', entry, lang)
  const fields = [
    agencies('lead', task.lead),
    agencies('coordinating', task.coordinating),
    own('deliverable', task.deliverable),
    own('assignee', task.assignee),
    own('progress', task.progress),
    completed === '' ? '' : field(heads.completed![lang], completed, 'other'),
    own('note', task.note),
  ].join('')
  const where = [
    escapeHtml(sectionName(task.section, lang)),
    place.several ? escapeHtml(entry.document) : '',
    `${heads.confidence![lang]}: ${cell('confidence', entry, lang)}`,
  ].filter((part) => part !== '')
  return [
    `<li class="task" id="t${id}" ${data.filter((part) => part !== '').join(' ')}>${tag}`,
    `<div class="when"><span class="due">${dueHtml(entry, lang)}</span>`,
    `<span class="badge ${standing.soon ? 'soon' : standing.status}">${cell('status', entry, lang)}</span></div>`,
    `<p class="text">${escapeHtml(task.text)}</p>`,
    fields === '' ? '' : `<dl>${fields}</dl>`,
    `<p class="where">${where.join(' · ')}</p></li>`,
  ].join('')
}

/** "Mục II.3"; of "Chương II.Điều 3.1", which names itself, "Chương II, Điều 3.1"; of "II.3.-2", the path of a bullet, "Mục II.3, gạch đầu dòng 2". */
function sectionName(path: string, lang: Lang): string {
  if (path === '') return ''
  const [, above = path, bullet] = /^(?:(.+)\.)?-(\d+)$/.exec(path) ?? []
  if (/^\p{Lu}\p{Ll}/u.test(path)) return path.replace(/\.(?=\p{Lu}\p{Ll})/gu, ', ')
  if (bullet === undefined) return fill(pageTexts.section[lang], { section: path })
  return above === path
    ? fill(pageTexts.bullet[lang], { bullet })
    : fill(pageTexts.bulletOf[lang], { section: above, bullet })
}

const link = (id: number, number: number, label: string): string =>
  `<a class="no" href="#w${id}" aria-label="${escapeHtml(label)}">${number}</a>`

const field = (name: string, html: string, kind: string): string =>
  `<div class="${kind}"><dt>${escapeHtml(name)}</dt><dd>${html}</dd></div>`

/** The last day, and the document's own words for it where they are not the day itself. */
function dueHtml(entry: Entry, lang: Lang): string {
  const { deadline } = entry.task
  if (deadline === null) return ''
  const shown = cell('deadline', entry, lang)
  const words = escapeHtml(deadline.text)
  return deadline.due === undefined ? `<b>${shown}</b>` : `<b>${shown}</b> <span class="words">${words}</span>`
}
