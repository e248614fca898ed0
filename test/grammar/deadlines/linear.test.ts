import { describe, expect, test } from 'vitest'
import { findDeadlines, parseDeadlines } from '../../../src/grammar/deadlines/index.ts'
import { ORDERS } from './orders.ts'
import { PHRASES, REFERENCE } from './phrases.ts'

/** Least time of some runs, in milliseconds: what the machine does otherwise only adds. */
function least(run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** How many times longer four times the text takes; 4 is linear, 16 quadratic. */
function growth(make: (times: number) => string, run: (text: string) => void): number {
  let times = 25
  while (least(() => run(make(times))) < 4 && times < 100_000) times *= 2
  const [small, large] = [make(times), make(times * 4)]
  return least(() => run(large)) / least(() => run(small))
}

const INPUTS: [string, string][] = [
  ['orders', `${ORDERS.map(([text]) => text).join(' ')} `],
  [
    'phrases',
    `${Object.values(PHRASES)
      .flatMap((rows) => rows.map(([text]) => text))
      .join(', ')}; `,
  ],
  ['digits', '1234567890'],
  ['days without end', 'ngày 30/'],
  ['slashes', '1/2/3/4/5/'],
  ['units', 'ngày tháng quý năm '],
  ['prepositions', 'trước chậm nhất là trong vòng '],
  ['lists', 'quý I, II, III, '],
  ['recurrences', 'hằng tháng, quý, '],
  ['ranges', 'từ ngày 1/6 đến '],
  ['durations', '05 (năm) ngày kể từ '],
  ['brackets', '(('],
  ['spaces', '     '],
  ['marks', 'e\u0301\u0323\u0302'],
  ['labels', 'thời gian hoàn thành '],
  ['nouns', 'kế hoạch hằng năm của các nhiệm vụ được giao '],
]

describe('time grows with the text', () => {
  test.each(INPUTS)(
    '%s',
    (_name, piece) => {
      const factor = growth(
        (times) => piece.repeat(times),
        (text) => {
          parseDeadlines(text, { reference: REFERENCE })
          findDeadlines(text, { reference: REFERENCE })
        },
      )
      expect(factor).toBeLessThan(9)
    },
    30_000,
  )
})
