import { describe, expect, test } from 'vitest'
import { findDeadlines, parseDeadlines } from '../../../src/grammar/deadlines/index.ts'
import { growth } from '../../growth.ts'
import { ORDERS } from './orders.ts'
import { PHRASES, REFERENCE } from './phrases.ts'

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
