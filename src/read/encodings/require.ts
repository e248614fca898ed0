import { nearest, type Place } from '../../messages/index.ts'
import { ReadError } from '../errors.ts'
import { type Encoding, encodingNamed, encodingNames } from './names.ts'

/** The encoding of a name as a caller gave it; null where none is given. @throws ReadError for one that is not known */
export function requireEncoding(name: string | null | undefined, place: Place = {}): Encoding | null {
  if (name === null || name === undefined) return null
  const known = encodingNamed(name)
  if (known !== null) return known
  const near = nearest(name.toLowerCase(), encodingNames)
  const params = { name, choices: encodingNames.join(', ') }
  throw near
    ? new ReadError('read/encoding-near', { ...params, nearest: near }, place)
    : new ReadError('read/encoding', params, place)
}
