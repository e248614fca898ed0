import { endOf } from '../../normalise/mapped.ts'
import { bare } from '../../sections/frame/fold.ts'
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

const DEPUTY = /^(?:pho|thu truong|thuong truc|uy vien)(?![a-z])/
const mandate = (line: string): string => bare(line).replace(/^(?:k\/t|kt)[\s.,]{0,3}/, '')

/**
 * "KT. CHỦ TỊCH" above "CHỦ TỊCH": who signs for another is not that other. Also "PHÓ CHỦ TỊCH" alone, without a line
 * that says for whom. Not a deputy who signs by order (TL.), on behalf of a body (TM.) or as acting head (Q.).
 */
export function* authority(subject: DocumentSubject): Iterable<Found> {
  const { signer } = subject.parsed.document
  const zone = subject.parsed.zones.closings[0]
  if (!signer?.position || !zone) return
  const position = bare(signer.position)
  const last = signer.authority.at(-1)
  const wrong =
    last === undefined
      ? DEPUTY.test(position) && /^pho /.test(position)
      : /^k\/?t/.test(bare(last)) && mandate(last) === position
  if (!wrong) return
  const line = lineWith(subject, zone, signer.position)
  yield {
    range: line ? rangeOf(line) : edgeOf(subject, zone, 'last'),
    params: { position: signer.position, authority: last ?? '–' },
    anchor: 'authority',
  }
}
