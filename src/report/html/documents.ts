import { fill, type Lang } from '../../messages/index.ts'
import type { Register } from '../../model.ts'
import { documentName, type Entry } from '../entries.ts'
import { texts as words } from '../texts.ts'
import { card } from './card.ts'
import { markedText } from './document-text.ts'
import { escapeHtml } from './escape.ts'
import { kinds, rangesOf } from './segments.ts'
import { kindNames, pageTexts } from './texts.ts'

export interface Parts {
  /** One for each entry, in their order. */
  cards: string[]
  documents: {
    /** "" where no text is at hand. */
    html: string
    first: Register | null
  }
  several: boolean
}

/** The rows and the documents they were read from, each pointing at the other. */
export function documentParts(
  entries: readonly Entry[],
  texts: ReadonlyMap<Register, string | null>,
  lang: Lang,
): Parts {
  const tasks = new Map<Register, number[]>()
  for (const register of texts.keys()) if (register.tasks.length === 0) tasks.set(register, [])
  for (const [i, { register }] of entries.entries()) {
    const list = tasks.get(register)
    if (list) list.push(i)
    else tasks.set(register, [i])
  }
  const registers = inOrder([...tasks.keys()], texts)
  const several = registers.length > 1
  const withTexts = registers.some((register) => typeof texts.get(register) === 'string')
  const cards: string[] = []
  const documents: string[] = []
  let order = 0
  for (const [document, register] of registers.entries()) {
    const own = tasks.get(register) ?? []
    const text = texts.get(register) ?? null
    const { html, places } =
      text === null ? { html: null, places: new Map<number, string>() } : marked(register, entries, own, text, lang)
    const read = own.toSorted((a, b) => startOf(entries[a]!) - startOf(entries[b]!) || a - b)
    for (const i of read) {
      const place = { id: i + 1, document, order: order++, places: places.get(i + 1) ?? null, several }
      cards[i] = card(entries[i]!, place, lang)
    }
    const late = own.filter((i) => entries[i]!.standing.status === 'overdue').length
    if (withTexts) documents.push(documentHtml(register, html, { document, several, count: own.length, late, lang }))
  }
  const html = withTexts
    ? `<section class="pane" id="documents" tabindex="0" aria-labelledby="documents-name">\n<h2 id="documents-name">${pageTexts.documents[lang]}</h2>\n${legend(lang)}\n${documents.join('\n')}\n</section>`
    : ''
  return { cards, documents: { html, first: registers[0] ?? null }, several }
}

const startOf = ({ task }: Entry): number => task.position.start.offset

/** As the texts were given, then what has none. */
function inOrder(registers: Register[], texts: ReadonlyMap<Register, string | null>): Register[] {
  const place = new Map([...texts.keys()].map((register, i) => [register, i]))
  const of = (register: Register): number => place.get(register) ?? texts.size
  return registers.sort((a, b) => of(a) - of(b))
}

function marked(
  register: Register,
  entries: readonly Entry[],
  own: readonly number[],
  text: string,
  lang: Lang,
): ReturnType<typeof markedText> {
  const syntax = register.source.mediaType === 'text/plain' ? 'plain' : 'markdown'
  return markedText(
    text,
    syntax,
    own.map((i) => {
      const { task, number } = entries[i]!
      const label = fill(pageTexts.inList[lang], { number: number || i + 1 })
      return { id: i + 1, label, ranges: rangesOf(task.position, task.evidence, text.length) }
    }),
  )
}

interface Shown {
  /** Its number on the page, from 0. */
  document: number
  several: boolean
  /** How many tasks of it are shown, and how many of them are overdue. */
  count: number
  late: number
  lang: Lang
}

function documentHtml(register: Register, text: string | null, shown: Shown): string {
  const { document, several, count, late, lang } = shown
  const { subject, issuer } = register.document
  // Of a single document the head of the page says it.
  const about = [issuer, subject].filter((part) => several && part !== null && part !== '')
  const summary = [
    `<h3>${escapeHtml(documentName(register, lang))}</h3>`,
    `<span class="count" data-total="${count}">${fill(pageTexts.count[lang], { count })}</span>`,
    late > 0 ? `<span class="late">${fill(words.lateCount[lang], { count: late })}</span>` : '',
    about.length > 0 ? `<span class="about">${escapeHtml(about.join(' · '))}</span>` : '',
  ].join('')
  const body =
    text === null ? `<p class="nothing">${pageTexts.noText[lang]}</p>` : `<div class="paper">\n${text}\n</div>`
  return `<details class="doc" id="d${document}"${several ? '' : ' open'}><summary>${summary}</summary>\n${body}\n</details>`
}

function legend(lang: Lang): string {
  const items = kinds.flatMap((kind) =>
    kind === 'task' ? [] : [`<li><mark class="${kind}">${kindNames[kind][lang]}</mark></li>`],
  )
  return `<ul class="legend" aria-label="${pageTexts.legend[lang]}">${items.join('')}</ul>`
}
