import { nearest, Problem } from '../messages/index.ts'
import type { Options } from './table.ts'

/** Words of an option that may be given several times or with commas, each one of the choices; null where not given. */
export function choicesOf<T extends string>(option: string, value: Options[string], choices: readonly T[]): T[] | null {
  if (typeof value !== 'string') return null
  return value.split(',').map((part) => {
    const word = part.trim()
    const found = choices.find((choice) => choice === word)
    if (found !== undefined) return found
    const near = nearest(word, choices)
    const params = { option, value: word, choices: choices.join(', ') }
    throw near ? new Problem('usage/value-near', { ...params, nearest: near }) : new Problem('usage/value', params)
  })
}

/** A number from 0 to 1, or a percentage. */
export function shareOf(option: string, value: Options[string]): number | null {
  if (typeof value !== 'string') return null
  const share = /^\d{1,3}(?:\.\d{1,6})?%$/.test(value) ? Number(value.slice(0, -1)) / 100 : Number(value)
  if (!/^[\d.]{1,8}%?$/.test(value) || !(share >= 0 && share <= 1)) {
    throw new Problem('usage/value', { option, value, choices: '0 … 1' })
  }
  return share
}
