import { describe, expect, test } from 'vitest'
import { findDeadlines } from '../../../src/grammar/deadlines/index.ts'
import { NO_DEADLINES } from './no-deadlines.ts'
import { ORDERS } from './orders.ts'
import { REFERENCE } from './phrases.ts'

describe('deadlines of orders', () => {
  test.each(ORDERS)('%s', (text, deadlines) => {
    const found = findDeadlines(text, { reference: REFERENCE })
    expect(found.map((phrase) => phrase.text).join(' ; ')).toBe(deadlines)
  })
})

describe('no deadline', () => {
  test.each(NO_DEADLINES)('%s', (text) => {
    expect(findDeadlines(text, { reference: REFERENCE })).toEqual([])
  })
})

test('working days stay a duration in the register', () => {
  const [phrase] = findDeadlines('Trả lời trong vòng 05 ngày làm việc kể từ ngày ký.', { reference: REFERENCE })
  expect(phrase?.duration).toBe('5 workday')
  expect(phrase?.due).toBeUndefined()
})

test('a date before the document is due only where an order is repeated', () => {
  const reference = '2025-11-01'
  expect(findDeadlines('Rà soát số liệu trong tháng 9/2025.', { reference })).toEqual([])
  expect(findDeadlines('Hoàn thành trong tháng 9/2025.', { reference }).map(({ due }) => due)).toEqual(['2025-09-30'])
})
