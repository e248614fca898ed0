import { fill, type Lang } from '../messages/index.ts'
import type { Summary } from './counts.ts'
import { type AsOf, statuses } from './status.ts'
import { statusNames, texts } from './texts.ts'

/** The numbers of a report, a name and a value each: the total, each status, and what of it is due soon. */
export function summaryLines({ all }: Summary, { soon }: AsOf, lang: Lang): [name: string, value: number][] {
  return [
    [texts.total[lang], all.total],
    ...statuses.flatMap((status): [string, number][] => [
      [statusNames[status][lang], all.by[status]],
      ...(status === 'in-time' ? [[fill(texts.ofWhich[lang], { days: soon }), all.soon] as [string, number]] : []),
    ]),
  ]
}
