import type { Position, TrackedTask } from '../../model.ts'
import { isKnown } from '../sound.ts'
import type { Found, RegisterSubject } from '../types.ts'
import { letters } from './folded.ts'
import { isNear } from './near.ts'

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
/** So many letters tell where a part begins, and no part is shorter. */
const EDGE = 12
const MOST_PARTS = 4
/** Further places that begin alike are hardly meant. */
const TRIES = 50

/** True where the letters stand in a few parts, one close behind the other. */
function standsCut(words: string, whole: string): boolean {
  const head = words.slice(0, EDGE)
  let tries = 0
  for (let from = whole.indexOf(head); from >= 0 && tries < TRIES; from = whole.indexOf(head, from + 1)) {
    tries++
    if (partsFrom(from, words, whole, MOST_PARTS)) return true
  }
  return false
}

function partsFrom(from: number, words: string, whole: string, parts: number): boolean {
  let length = 0
  while (length < words.length && words[length] === whole[from + length]) length++
  if (length === words.length) return true
  if (parts === 1) return false
  // What was put between may begin with the letters that go on.
  for (let end = length; end >= Math.max(EDGE, length - 3); end--) {
    const behind = whole.slice(from + end, from + end + CUT + EDGE)
    const next = behind.indexOf(words.slice(end, end + EDGE))
    if (next >= 0 && partsFrom(from + end + next, words.slice(end), whole, parts - 1)) return true
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
      // A slip of the pen in the name is told by its own rule.
      if (there === '' || !(letters(words).includes(there) || isNear(letters(words), there, SLIP)))
        yield { range: at(i, 'evidence', ...field), params: { task: task.id, words }, anchor: `${task.id}/${field}` }
    }
  }
}

const SLIP = 2

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
