import { endOf } from '../../normalise/mapped.ts'
import { bare, isCapital } from '../../sections/frame/fold.ts'
import type { DocumentSubject, Found } from '../types.ts'
import { isWhole } from './form.ts'
import { edgeOf, linesIn, lineWith, rangeOf } from './page.ts'

const END_MARK = /\.\/\.?[\s*_"”’)]{0,4}$|\/\.[\s*_"”’)]{0,4}$/

/** The text ends without "./." above Nơi nhận. What a scan left of the mark ("./", "/.") will do. */
export function* noEndMark(subject: DocumentSubject): Iterable<Found> {
  const { bodies, closings } = subject.parsed.zones
  const [body] = bodies
  if (!isWhole(subject) || !body || closings.length === 0) return
  const last = linesIn(subject, body)
    .filter(({ mapped, cell }) => mapped.text.trim() !== '' && !cell)
    .at(-1)
  if (
    !last ||
    linesIn(subject, body)
      .slice(-4)
      .some(({ mapped }) => END_MARK.test(mapped.text))
  )
    return
  const end = endOf(last.mapped)
  yield { range: [end - 1, end], anchor: 'end-mark' }
}

/** Nơi nhận without "Lưu: VT, …". */
export function* notFiled(subject: DocumentSubject): Iterable<Found> {
  const { recipients } = subject.parsed.document
  if (recipients.length === 0 || recipients.some((entry) => /(?:^|[\s;.,-])lưu(?!\p{L})/iu.test(entry))) return
  const zone = subject.parsed.zones.closings[0]
  if (!zone) return
  const line = lineWith(subject, zone, recipients.at(-1)?.slice(0, 12) ?? '')
  yield { range: line ? rangeOf(line) : edgeOf(subject, zone, 'first'), anchor: 'filed' }
}

const mandate = (line: string): string => bare(line).replace(/^(?:k\/t|kt)[\s.,]{0,3}/, '')
/** How much longer than the position a line may be that holds nothing else. */
const REST = 12

/**
 * "KT. CHỦ TỊCH" above "CHỦ TỊCH": who signs for another is not that other. Not a deputy who signs for the head, by
 * order (TL.) or on behalf of a body (TM.).
 */
export function* signsForItself(subject: DocumentSubject): Iterable<Found> {
  const signed = signature(subject)
  const last = signed?.authority.at(-1)
  if (!signed || last === undefined || !/^k\/?t/.test(bare(last)) || mandate(last) !== bare(signed.position)) return
  yield { range: signed.range, params: { position: signed.position, authority: last }, anchor: 'authority' }
}

/**
 * "PHÓ CHỦ TỊCH" without a line above that says for whom. Not where another line of capitals stands in the signature:
 * it may be the office that is signed in.
 */
export function* deputyAlone(subject: DocumentSubject): Iterable<Found> {
  const signed = signature(subject)
  if (!signed || signed.authority.length > 0 || !/^pho /.test(bare(signed.position))) return
  if (signed.others > 0) return
  yield { range: signed.range, params: { position: signed.position }, anchor: 'deputy' }
}

/** The position of the signer, where it stands on a line of its own. */
function signature(subject: DocumentSubject) {
  const { signer } = subject.parsed.document
  const zone = subject.parsed.zones.closings[0]
  if (!signer?.position || !zone) return null
  const { position, authority, name } = signer
  const line = lineWith(subject, zone, position)
  if (!line || line.mapped.text.length > position.length + REST) return null
  const capitals = linesIn(subject, zone).filter(({ mapped }) => isCapital(mapped.text) && mapped.text !== name)
  return { position, authority, range: rangeOf(line), others: capitals.length - 1 - authority.length }
}
