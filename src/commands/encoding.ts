import { nearest, Problem } from '../messages/index.ts'
import { encodingNamed, encodingNames } from '../read/index.ts'
import type { Options } from './table.ts'

/** The value of --encoding, in any usual spelling; null where absent. @throws Problem for one that is not known */
export function encodingOption({ encoding }: Options): string | null {
  if (typeof encoding !== 'string') return null
  const known = encodingNamed(encoding)
  if (known !== null) return known
  const near = nearest(encoding, encodingNames)
  const params = { option: '--encoding', value: encoding, choices: encodingNames.join(', ') }
  throw near ? new Problem('usage/value-near', { ...params, nearest: near }) : new Problem('usage/value', params)
}
