import { describe, expect, test } from 'vitest'
import { parseDeadlines } from '../../../src/grammar/deadlines/index.ts'
import { NO_DATES } from './no-dates.ts'
import { NO_DEADLINES } from './no-deadlines.ts'
import { ORDERS } from './orders.ts'
import { PHRASES, REFERENCE } from './phrases.ts'
import { readingsOf } from './reading.ts'

for (const [kind, rows] of Object.entries(PHRASES)) {
  describe(kind, () => {
    test.each(rows)('%s', (text, reading) => {
      const phrases = parseDeadlines(text, { reference: REFERENCE })
      expect(readingsOf(text, phrases)).toBe(reading)
      for (const phrase of phrases) expect(text.startsWith(phrase.text, phrase.offset)).toBe(true)
    })
  })
}

describe('no dates', () => {
  test.each(NO_DATES)('%s', (text) => {
    expect(parseDeadlines(text, { reference: REFERENCE })).toEqual([])
  })
})

test('the tables are as long as promised, the negative one no shorter than the positive', () => {
  const positives = Object.values(PHRASES).flat().length
  expect(positives).toBeGreaterThanOrEqual(300)
  expect(NO_DATES.length).toBeGreaterThanOrEqual(150)
  const negatives = [...NO_DATES, ...NO_DEADLINES]
  expect(new Set(negatives).size).toBe(negatives.length)
  expect(negatives.length).toBeGreaterThanOrEqual(positives + ORDERS.length)
})

describe('without a date of the document', () => {
  test.each([
    ['trước ngày 15/5', ''],
    ['trong quý II', ''],
    ['cuối năm nay', ''],
    ['trong vòng 10 ngày kể từ ngày ký', '10 day < ngày ký'],
    ['trước ngày 15/5/2025', '..2025-05-15'],
    ['trước ngày 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25'],
  ])('%s', (text, reading) => {
    expect(readingsOf(text, parseDeadlines(text))).toBe(reading)
    expect(readingsOf(text, parseDeadlines(text, { reference: null }))).toBe(reading)
  })
})

describe('a date of the document with blanks', () => {
  test.each([
    ['2025-04', 'trước ngày 15/3', '..2026-03-15 ~ year'],
    ['2025-04', 'tháng này', '2025-04-01..2025-04-30 ~ year month'],
    ['2025-04', 'tuần này', ''],
    ['2025', 'trước ngày 15/3', '..2025-03-15 ~ year'],
    ['2025', 'tháng này', ''],
    ['2025', 'cuối năm nay', '2025-09-01..2025-12-31 ~ year'],
    ['2025', 'trong vòng 10 ngày kể từ ngày ký', '10 day < ngày ký'],
  ])('%s: %s', (reference, text, reading) => {
    expect(readingsOf(text, parseDeadlines(text, { reference }))).toBe(reading)
  })
})

test('what a phrase says besides its values', () => {
  const [phrase] = parseDeadlines('Báo cáo CHẬM NHẤT ngày 20/5/2025.', { reference: REFERENCE })
  expect(phrase).toEqual({
    text: 'CHẬM NHẤT ngày 20/5/2025',
    offset: 8,
    due: '2025-05-20',
    relation: 'chậm nhất',
    rule: 'date.numeric',
  })
})
