import { createHash } from 'node:crypto'
import { fill, type Lang } from '../../messages/index.ts'
import type { Register } from '../../model.ts'
import type { Summary } from '../counts.ts'
import { documentName, type Entry, shownDate } from '../entries.ts'
import { type AsOf, statuses } from '../status.ts'
import { soonName, statusCells, texts as words } from '../texts.ts'
import { charts } from './charts.ts'
import { documentParts } from './documents.ts'
import { escapeHtml } from './escape.ts'
import { filters, shownText } from './filters.ts'
import { script } from './script.ts'
import { style } from './style/index.ts'
import { pageTexts } from './texts.ts'

export interface PageOptions {
  /** The numbers, counted once for all formats. */
  summary: Summary
  asOf: AsOf
  lang: Lang
  /** The documents' texts, in which the registers' positions count; null where one is not at hand. */
  texts: ReadonlyMap<Register, string | null>
}

/**
 * The tasks as one page for review: each document's text with the words that its tasks were read from, and beside it
 * the tasks, with filters and charts. One file, complete without a network and readable without its script; its own
 * style and script are let in by their hashes, and nothing else is.
 */
export function toHtml(entries: readonly Entry[], { summary, asOf, lang, texts }: PageOptions): string {
  const { cards, documents, several } = documentParts(entries, texts, lang)
  const name =
    several || !documents.first ? words.title[lang] : `${words.title[lang]}: ${documentName(documents.first, lang)}`
  const split = documents.html !== ''
  return [
    `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">\n<meta name="generator" content="vbparse">',
    `<title>${escapeHtml(name)}</title>\n<style>${style}</style>\n</head>`,
    `<body class="${split ? 'split' : 'alone'}">\n<a class="skip" href="#register">${pageTexts.skip[lang]}</a>`,
    head(documents.first, several, summary, asOf, lang),
    charts(summary, asOf, lang, several || !split),
    entries.length === 0 ? '' : filters(entries, summary, lang),
    '<main>',
    `<section class="pane" id="register" tabindex="0" aria-labelledby="register-name"><h2 id="register-name">${pageTexts.tasks[lang]}</h2>`,
    `<p class="shown" role="status">${shownText(entries.length, entries.length, lang)}</p>`,
    entries.length === 0 ? `<p class="nothing">${words.none[lang]}</p>` : '',
    `<p class="nothing" id="nothing" hidden>${pageTexts.nothing[lang]}</p>`,
    `<ol class="tasks">\n${cards.join('\n')}\n</ol>`,
    notes(entries, lang),
    '</section>',
    documents.html,
    '</main>',
    split ? jump(lang) : '',
    `<script>${script}</script>\n</body>\n</html>\n`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`

function head(register: Register | null, several: boolean, summary: Summary, asOf: AsOf, lang: Lang): string {
  const document = register?.document
  const about = several
    ? `${summary.documents} ${words.documents[lang]}`
    : register
      ? [documentName(register, lang), document?.issuer, document?.subject].filter((part) => part).join(' · ')
      : ''
  const as = fill(words.asOf[lang], { date: shownDate(asOf.date) })
  return [
    '<header class="top"><div class="names">',
    `<h1>${words.title[lang]}</h1><p class="about">${escapeHtml(about)}</p><p class="as">${escapeHtml(as)}</p></div>`,
    `<dl class="figures" aria-label="${pageTexts.figures[lang]}">${figures(summary, lang)}</dl></header>`,
  ].join('\n')
}

/** The summary's numbers; what is due soon is a part of what is in time. */
function figures({ all }: Summary, lang: Lang): string {
  const figure = (id: string, name: string, count: number): string =>
    `<div class="${id}${count === 0 ? ' zero' : ''}"><dt>${name}</dt><dd data-figure="${id}">${count}</dd></div>`
  const order = ['overdue', ...statuses.filter((status) => status !== 'overdue')] as const
  return [
    figure('total', words.total[lang], all.total),
    figure('soon', soonName[lang], all.soon),
    ...order.map((status) => figure(status, statusCells[status][lang], all.by[status])),
  ].join('')
}

function notes(entries: readonly Entry[], lang: Lang): string {
  if (entries.length === 0) return ''
  const assumed = entries.some(({ standing }) => standing.assumed) ? `<p>${words.lateMark[lang]}</p>` : ''
  return `<footer class="notes">${assumed}<p>${pageTexts.made[lang]}</p></footer>`
}

/** On a narrow screen the text stands below the list: a way from one to the other. */
const jump = (lang: Lang): string =>
  `<nav class="jump" aria-label="${pageTexts.parts[lang]}"><a href="#register">${pageTexts.tasks[lang]}</a><a href="#documents">${pageTexts.documents[lang]}</a></nav>`
