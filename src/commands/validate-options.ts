import { Problem } from '../messages/index.ts'
import type { Level } from '../validate/index.ts'
import { isDay } from '../validate/kinds/dates.ts'
import type { Options } from './table.ts'

/** What a run of `validate` was asked for, checked. */
export interface Limits {
  failOn: Level
  maxWarnings: number
  suppress: boolean
  /** The file that was named; null for the usual one where it exists. */
  baseline: string | null
  stdinName: string
  /** The file of the cache; null for none. */
  cache: string | null
  asOf: string | null
}

export const cacheName = '.vbparse-cache.json'

/** @throws Problem for a value that is none */
export function limitsOf(options: Options): Limits {
  const text = (key: string): string | null => (typeof options[key] === 'string' ? (options[key] as string) : null)
  const asOf = text('asOf')
  if (asOf !== null && !isDay(asOf)) throw new Problem('usage/date', { option: '--as-of', value: asOf })
  const most = text('maxWarnings')
  if (most !== null && !/^\d{1,9}$/.test(most))
    throw new Problem('usage/number', { option: '--max-warnings', value: most })
  return {
    failOn: (text('failOn') ?? 'error') as Level,
    maxWarnings: most === null ? Infinity : Number(most),
    suppress: options.suppress === true,
    baseline: text('baseline'),
    stdinName: text('stdinName') ?? '-',
    cache: text('cacheFile') ?? (options.cache === true ? cacheName : null),
    asOf,
  }
}
