import type { Position, TrackedTask } from '../../model.ts'
import { isKnown } from '../sound.ts'
import type { Found, RegisterSubject } from '../types.ts'
import { letters } from './folded.ts'

/** The document that the register names has other bytes now. */
export function* sourceChanged({ register, source, place }: RegisterSubject): Iterable<Found> {
  const { sha256 } = register.source
  if (source !== null && sha256 !== '' && source.sha256 !== sha256)
    yield { range: place(['source', 'sha256']), params: { path: register.source.path ?? '-' }, anchor: 'source' }
}

/** The words of a task stand nowhere in the document any more; a page number that cuts them is let pass. */
export function* textNotInSource({ register, source, at }: RegisterSubject): Iterable<Found> {
  if (source === null) return
  const whole = letters(source.text)
  // Tasks stand in the order of the text: each is looked for behind the one before first.
  let last = 0
  for (const [i, { id, text }] of register.tasks.entries()) {
    const words = letters(text)
    if (words === '') continue
    const found = whole.indexOf(words, last)
    if (found >= 0) last = found
    else if (!whole.includes(words) && !standsCut(words, whole))
      yield { range: at(i, 'text'), params: { task: id }, anchor: `${id}/text` }
  }
}

/** How many letters a page number, a footnote or the head of a page may put between two parts of a text. */
const CUT = 400
const EDGE = 12
/** Further places that begin alike are hardly meant. */
const TRIES = 50

/** True where the first and the last letters stand, with no more between them than a cut adds, and all in order. */
function standsCut(words: string, whole: string): boolean {
  const head = words.slice(0, EDGE)
  let tries = 0
  for (let from = whole.indexOf(head); from >= 0 && tries < TRIES; from = whole.indexOf(head, from + 1)) {
    tries++
    let at = from
    const end = from + words.length + CUT
    let i = 0
    while (i < words.length && at < end && at < whole.length) if (whole[at++] === words[i]) i++
    if (i === words.length) return true
  }
  return false
}

/** What stands in the document where a field is said to have been read is not that field. */
export function* evidenceElsewhere({ register, source, at }: RegisterSubject): Iterable<Found> {
  // In another text the offsets mean nothing.
  if (source === null || source.sha256 !== register.source.sha256) return
  const { text } = source
  const cut = ({ start, end }: Position): string => letters(text.slice(start.offset, end.offset))
  for (const [i, task] of register.tasks.entries()) {
    for (const { field, words, position } of quoted(task)) {
      if (!isKnown(position) || letters(words) === '') continue
      const there = position.end.offset <= text.length ? cut(position) : ''
      // A shared head is said once: "Sở Nội vụ" is quoted by "Nội vụ" of "các Sở: Nội vụ, Tài chính".
      if (there === '' || !letters(words).includes(there))
        yield { range: at(i, 'evidence', ...field), params: { task: task.id, words }, anchor: `${task.id}/${field}` }
    }
  }
}

interface Quoted {
  field: (string | number)[]
  words: string
  position: Position
}

/** Names that people added have no place; where their number differs nobody can tell which. */
function quoted({ lead, coordinating, deadline, evidence }: TrackedTask): Quoted[] {
  const out: Quoted[] = []
  for (const [field, names, places] of [
    ['lead', lead, evidence.lead] as const,
    ['coordinating', coordinating, evidence.coordinating] as const,
  ]) {
    if (names.length !== places.length) continue
    for (const [k, words] of names.entries()) out.push({ field: [field, k], words, position: places[k] as Position })
  }
  if (deadline && evidence.deadline)
    out.push({ field: ['deadline'], words: deadline.text, position: evidence.deadline })
  return out
}
