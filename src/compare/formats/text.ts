import type { Lang } from '../../messages/index.ts'
import { cut } from '../../messages/width.ts'
import { type Painted, printable, wrapWords } from '../../messages/wrap.ts'
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
import { type Diff, type Item, kinds, type Run } from '../types.ts'

/** How parts of the text are coloured; where nothing is, `plain` is true and removed and added words get marks. */
export interface Paint {
  strong(text: string): string
  faint(text: string): string
  count(text: string): string
  added(text: string): string
  removed(text: string): string
  plain: boolean
}

interface Drawing {
  /** Width of the terminal; Infinity off one. */
  columns: number
  lang: Lang
  paint: Paint
}

/** A diff for the terminal: the documents, the items of each kind, a summary line. Ends with a line break. */
export function drawDiff(diff: Diff, drawing: Drawing): string {
  const { lang, paint } = drawing
  const lines = documentLines(diff, lang).flatMap((line) => wrapped(line, drawing, '', paint.strong))
  for (const { kind, items } of grouped(diff)) {
    const title = [...words(kindTexts[kind].group[lang], paint.strong), ...words(`(${items.length})`, paint.count)]
    lines.push('', ...wrapWords(title, drawing.columns, ''))
    for (const item of items) lines.push(...drawItem(item, diff, drawing))
  }
  const differs = kinds.some((kind) => kind !== 'unchanged' && diff.summary[kind] > 0)
  if (diff.items.length === 0) lines.push(differs ? diffTexts.noneListed[lang] : diffTexts.none[lang])
  lines.push('', ...wrapped(summaryText(diff, lang), drawing, '', same))
  return `${lines.join('\n').replace(/^\n+/, '')}\n`
}

function drawItem(item: Item, diff: Diff, drawing: Drawing): string[] {
  const { lang, paint } = drawing
  const sign = item.kind === 'added' ? paint.added('+ ') : item.kind === 'dropped' ? paint.removed('- ') : '  '
  const { leads, status } = leadText(item, lang)
  const head: Painted[] = [
    ...words(placeText(item, diff), paint.strong),
    ...words(leads, same),
    ...(status === null ? [] : words(`(${status})`, paint.count)),
  ]
  const [first, ...rest] = wrapWords(head, drawing.columns, '  ')
  const lines = [sign + (first ?? '').slice(2), ...rest.map((line) => `  ${line}`)]
  lines.push(...bodyOf(item, drawing))
  for (const sentence of changeSentences(item, lang)) lines.push(...bullet(sentence, drawing))
  return lines
}

function bodyOf(item: Item, drawing: Drawing): string[] {
  const { columns, paint } = drawing
  const runs = runsOf(item)
  if (runs !== null) return wrapWords(runWords(shortened(runs), paint), columns, '    ')
  const parts = partsOf(item)
  // What is not new is shown in one line, so that the changes stand out.
  const quiet = item.kind === 'unchanged' || item.kind === 'moved' || item.changes.length > 0
  return parts.flatMap(({ id, text }) =>
    quiet && id === null
      ? [`    ${paint.faint(cut(printable(text).trim(), columns - 4))}`]
      : wrapped(id === null ? text : `${id}: ${text}`, drawing, '    ', same),
  )
}

const bullet = (sentence: string, drawing: Drawing): string[] => {
  const lines = wrapWords(
    words(sentence, (text) => text),
    drawing.columns,
    '      ',
  )
  return lines.map((line, i) => (i === 0 ? `    • ${line.slice(6)}` : line))
}

const wrapped = (text: string, { columns }: Drawing, indent: string, paint: (text: string) => string): string[] =>
  wrapWords(words(text, paint), columns, indent)

const same = (text: string): string => text

function words(text: string, paint: (text: string) => string): Painted[] {
  return printable(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ text: word, paint }))
}

/** Removed words red, added ones green; without colour [-removed-] and {+added+}. */
function runWords(runs: readonly Run[], paint: Paint): Painted[] {
  return runs.flatMap(({ text, change }) => {
    if (change === 'same') return words(text, same)
    const marked = change === 'removed' ? `[-${text.trim()}-]` : `{+${text.trim()}+}`
    return words(paint.plain ? marked : text, change === 'removed' ? paint.removed : paint.added)
  })
}

const KEPT = 6

/** Long stretches that stayed are cut to some words beside the changes. */
export function shortened(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => {
    const list = run.text.split(/(?<=\s)/u)
    if (run.change !== 'same' || list.length <= 3 * KEPT) return run
    const head = list.slice(0, KEPT)
    const tail = i === runs.length - 1 ? [] : list.slice(-KEPT)
    return { ...run, text: `${head.join('')}… ${tail.join('')}` }
  })
}
