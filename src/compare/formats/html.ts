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
import type { Diff, Item } from '../types.ts'

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --del: #b3261e; --ins: #146c2e }
@media (prefers-color-scheme: dark) { :root { --del: #f2b8b5; --ins: #7bd88f } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid var(--line) }
article { margin: 1rem 0; padding: .5rem 1rem; border-left: 4px solid var(--line); background: var(--soft); break-inside: avoid }
article.dropped { border-color: var(--del) } article.added { border-color: var(--ins) }
h3 { font-size: 1rem; margin: 0 } h3 span { font-weight: normal }
p, ul { margin: .25rem 0 } del { color: var(--del) } ins { color: var(--ins) }
@media print { body { margin: 0; max-width: none } }
`

/** A diff as one page that needs nothing else: no scripts, no fonts, nothing loaded. */
export function htmlDiff(diff: Diff, lang: Lang): string {
  const title = escaped(diffTexts.title[lang])
  const parts = [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    ...documentLines(diff, lang).map((line) => `<p><strong>${escaped(line)}</strong></p>`),
    `<p>${escaped(summaryText(diff, lang))}</p>`,
  ]
  for (const { kind, items } of grouped(diff)) {
    parts.push(`<section>`, `<h2>${escaped(kindTexts[kind].group[lang])} (${items.length})</h2>`)
    for (const item of items) parts.push(...itemParts(item, diff, lang))
    parts.push('</section>')
  }
  return `${[...parts, '</main>', '</body>', '</html>'].join('\n')}\n`
}

function itemParts(item: Item, diff: Diff, lang: Lang): string[] {
  const { leads, status } = leadText(item, lang)
  const note = status === null ? '' : ` <em>(${escaped(status)})</em>`
  const changes = changeSentences(item, lang)
  return [
    `<article class="${item.kind}">`,
    `<h3>${escaped(placeText(item, diff))} <span>${escaped(leads)}${note}</span></h3>`,
    ...bodyOf(item).map((text) => `<p lang="vi">${text}</p>`),
    ...(changes.length === 0 ? [] : ['<ul>', ...changes.map((text) => `<li>${escaped(text)}</li>`), '</ul>']),
    '</article>',
  ]
}

function bodyOf(item: Item): string[] {
  const runs = runsOf(item)
  if (runs !== null) {
    const tags = { same: null, removed: 'del', added: 'ins' } as const
    const text = runs.map((run) => {
      const tag = tags[run.change]
      if (tag === null) return escaped(run.text)
      const space = run.change === 'removed' || /\s$/u.test(run.text) ? ' ' : ''
      return `<${tag}>${escaped(run.text.trimEnd())}</${tag}>${space}`
    })
    return [text.join('')]
  }
  return partsOf(item).map(({ id, text }) => (id === null ? escaped(text) : `<b>${escaped(id)}</b> ${escaped(text)}`))
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] as string)
}
