import { nearest, Problem } from '../messages/index.ts'

/** Values of options that are more than a word. Each is null where the option was not given. */
type Given = string | boolean | undefined

const wrong = (option: string, value: Given, choices: string): Problem =>
  new Problem('usage/value', { option, value: String(value), choices })

/** "2026-06-30" or, as people write it, "30/6/2026". */
export function dayOf(option: string, value: Given): string | null {
  if (typeof value !== 'string') return null
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(value) ?? []
  const iso =
    year === undefined ? value : `${year}-${(month as string).padStart(2, '0')}-${(day as string).padStart(2, '0')}`
  const date = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null
  if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) {
    throw wrong(option, value, 'YYYY-MM-DD, DD/MM/YYYY')
  }
  return iso
}

/** A whole number, not negative. */
export function numberOf(option: string, value: Given): number | null {
  if (typeof value !== 'string') return null
  if (!/^\d{1,6}$/.test(value)) throw wrong(option, value, '0, 1, 2 …')
  return Number(value)
}

/** Whole numbers parted by commas; none of "none". */
export function numbersOf(option: string, value: Given): number[] | null {
  if (typeof value !== 'string') return null
  if (value === 'none') return []
  return value.split(',').map((part) => numberOf(option, part.trim()) ?? 0)
}

/** Words of an option that may be given several times or with commas, each one of the choices; null where not given. */
export function choicesOf<T extends string>(option: string, value: Given, choices: readonly T[]): T[] | null {
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
export function shareOf(option: string, value: Given): number | null {
  if (typeof value !== 'string') return null
  const share = /^\d{1,3}(?:\.\d{1,6})?%$/.test(value) ? Number(value.slice(0, -1)) / 100 : Number(value)
  if (!/^[\d.]{1,8}%?$/.test(value) || !(share >= 0 && share <= 1)) {
    throw new Problem('usage/value', { option, value, choices: '0 … 1' })
  }
  return share
}

/** Today in Việt Nam (UTC+7, no summer time), whatever the machine's own zone. */
export const today = (now = new Date()): string => new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
