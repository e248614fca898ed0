import type { Lang } from '../../messages/index.ts'
import { printable } from '../../messages/wrap.ts'
import {
  changeSentences,
  documentLines,
  grouped,
  leadText,
  partsOf,
  placeText,
  runsOf,
  summaryText,
} from '../sentences.ts'
import { diffTexts, kindTexts } from '../texts.ts'
import type { Diff, Item, Run } from '../types.ts'
import { shortened } from './text.ts'

/** A diff as Markdown for the description of a merge request: a heading for each kind, an item for each task. */
export function markdownDiff(diff: Diff, lang: Lang): string {
  const blocks = [`## ${diffTexts.title[lang]}`, ...documentLines(diff, lang).map((line) => `**${escaped(line)}**`)]
  blocks.push(escaped(summaryText(diff, lang)))
  for (const { kind, items } of grouped(diff)) {
    blocks.push(`### ${kindTexts[kind].group[lang]} (${items.length})`)
    blocks.push(items.map((item) => itemText(item, diff, lang)).join('\n'))
  }
  return `${blocks.join('\n\n')}\n`
}

function itemText(item: Item, diff: Diff, lang: Lang): string {
  const { leads, status } = leadText(item, lang)
  const head = `- **${escaped(placeText(item, diff))}** ${escaped(leads)}${status === null ? '' : ` (${escaped(status)})`}`
  const changes = changeSentences(item, lang).map((sentence) => `  - ${escaped(sentence)}`)
  return [head, ...bodyOf(item).map((line) => `  > ${line}`), ...(changes.length > 0 ? ['', ...changes] : [])].join(
    '\n',
  )
}

function bodyOf(item: Item): string[] {
  const runs = runsOf(item)
  if (runs !== null) return [shortened(runs).map(runText).join('').trim()]
  return partsOf(item)
    .map(({ id, text }) => (id === null ? escaped(text) : `${escaped(id)}: ${escaped(text)}`))
    .flatMap((line, i) => (i === 0 ? [line] : ['', line]))
}

/** Marks stand next to words, never next to spaces, where they would not be read as marks. */
function runText({ text, change }: Run): string {
  const shown = escaped(text)
  const words = shown.trim()
  if (change === 'same' || words === '') return shown
  const after = /\s$/u.test(shown) ? ' ' : ''
  return change === 'removed' ? `<del>${words}</del> ` : `<ins>${words}</ins>${after}`
}

/** Text that Markdown, HTML and mentions ("@all") are not read in. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]#|~>]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/@(?=[\p{L}\p{N}])/gu, '@\u2060')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/^([-+])/u, '\\$1')
}
