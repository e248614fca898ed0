import { escapeHtml } from './escape.ts'
import type { Run } from './inline.ts'
import { type Block, layoutOf } from './layout.ts'
import { type KindRange, type Segment, segmentsOf, span } from './segments.ts'

/** A task as the text beside it knows it. */
export interface Marked {
  /** Its place on the page, from 1. */
  id: number
  /** What a reader calls it. */
  label: string
  /** Its own range first, then its evidence. */
  ranges: readonly KindRange[]
}

export interface MarkedText {
  html: string
  /** By the task's id, the stretches it was read from, as "4-9 4 6": numbers of the text's marked elements. */
  places: Map<number, string>
}

/**
 * A document's text with everything marked that tasks were read from. The marked elements (class "s") are flat and
 * numbered in the order of the text, and each task begins with a link to its row.
 */
export function markedText(text: string, syntax: 'plain' | 'markdown', tasks: readonly Marked[]): MarkedText {
  const blocks = layoutOf(text, syntax)
  const runs = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.runs,
  )
  const segments = segmentsOf(
    tasks.flatMap(({ ranges }) => ranges),
    runs,
  )
  const places = new Map<number, string>()
  const links = new Map<number, string>()
  for (const { id, label, ranges } of tasks) {
    const spans = ranges.flatMap((range) => [span(segments, range) ?? []].filter((found) => found.length > 0))
    const first = spans[0]?.[0]
    if (first === undefined) continue
    places.set(id, [...new Set(spans.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)))].join(' '))
    const link = `<a class="ref" id="w${id}" href="#t${id}" aria-label="${escapeHtml(label)}">${id}</a>`
    links.set(first, (links.get(first) ?? '') + link)
  }
  const write = writer(text, segments, links)
  return { html: blocks.map((block) => blockHtml(block, write)).join('\n'), places }
}

/** Writes runs, which must come in the order of the text. */
function writer(text: string, segments: readonly Segment[], links: ReadonlyMap<number, string>) {
  let next = 0
  const plain = (start: number, end: number): string => escapeHtml(text.slice(start, end))
  return (runs: readonly Run[]): string =>
    runs
      .map(({ start, end, strong, emphasis, breaks }) => {
        let html = ''
        let at = start
        for (let segment = segments[next]; segment && segment.start < end; segment = segments[++next]) {
          html +=
            plain(at, segment.start) + (links.get(next) ?? '') + marked(segment, plain(segment.start, segment.end))
          at = segment.end
        }
        html += plain(at, end)
        if (emphasis) html = `<i>${html}</i>`
        if (strong) html = `<b>${html}</b>`
        return (breaks ? '<br>' : '') + html
      })
      .join('')
}

/** Nested marks, so that the lines under words that are two things at once are both drawn. */
function marked({ kinds }: Segment, html: string): string {
  const [outer, ...inner] = kinds.filter((kind) => kind !== 'task')
  if (outer === undefined) return `<span class="s">${html}</span>`
  const inside = inner.reduceRight((text, kind) => `<mark class="${kind}">${text}</mark>`, html)
  return `<mark class="s ${outer}">${inside}</mark>`
}

function blockHtml(block: Block, write: (runs: readonly Run[]) => string): string {
  const names = [block.kind, block.opening ? 'opening' : ''].filter((name) => name !== '' && name !== 'paragraph')
  const attribute = names.length > 0 ? ` class="${names.join(' ')}"` : ''
  if (block.kind !== 'table') return `<p${attribute}>${write(block.runs)}</p>`
  const rows = block.rows.map(({ head, cells }) => {
    const tag = head ? 'th' : 'td'
    return `<tr>${cells.map((cell) => `<${tag}>${write(cell)}</${tag}>`).join('')}</tr>`
  })
  return `<div class="wide" tabindex="0"><table${attribute}>${rows.join('\n')}</table></div>`
}
