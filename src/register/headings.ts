import { Words } from '../grammar/text/sentence.ts'
import type { Paragraph } from '../sections/index.ts'
import { named } from './groups.ts'
import { wholeName } from './told.ts'
import type { Context } from './types.ts'

const LONGEST_HEADING = 110
const SHORTEST_ORDER = 40

/**
 * The paragraphs of a provision that are headings though no mark stands before them, as numbers that a word processor
 * counts by itself are lost on the way to text: "Ban Giám hiệu nhà trường" above what it shall do, "Nâng cao chất
 * lượng dạy học" above orders of that kind. Not an order whose full stop was forgotten: a topic is one only where the
 * provision has two such lines and every other paragraph ends as sentences do.
 */
export function headingsIn(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const lines = paragraphs.filter((one, i) => one.title || isOpenLine(one, paragraphs[i + 1]))
  const rest = paragraphs.filter((one) => !lines.includes(one))
  const regular = lines.length > 1 && rest.length >= lines.length && rest.every(isClosed)
  return new Set(lines.filter((one) => one.title || regular || nameIn(one) !== null))
}

/** A short line without an end, over a paragraph that has one. */
function isOpenLine({ mapped }: Paragraph, next: Paragraph | undefined): boolean {
  const open = mapped.text.length < LONGEST_HEADING && /^\p{Lu}.*[\p{L}\p{N}]\s*$/su.test(mapped.text)
  return open && next !== undefined && isClosed(next) && next.mapped.text.length > SHORTEST_ORDER
}

const isClosed = ({ mapped }: Paragraph): boolean => /[.;:!?…/][”")]?\s*$/u.test(mapped.text)

/** What stands below a heading: to whom it is given where the heading is somebody's name, else what was above it. */
export function under(heading: Paragraph, above: Context): Context {
  const found = nameIn(heading)
  if (!found) return above
  return {
    ...above,
    lead: named(found.words, found.actors, 'heading-name'),
    coordinating: [],
    verbs: [],
    topicVerbs: [],
    deadline: null,
    operative: true,
    headed: true,
    distance: 0,
  }
}

function nameIn({ mapped }: Paragraph) {
  const words = new Words(mapped)
  const found = wholeName(words, 0, words.length)
  return found && { words, actors: found.actors }
}
