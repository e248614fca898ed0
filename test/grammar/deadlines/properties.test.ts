import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay, lastDayOf } from '../../../src/grammar/deadlines/calendar/dates.ts'
import { findDeadlines, parseDeadlines, readDeadlineValue } from '../../../src/grammar/deadlines/index.ts'
import { NO_DATES } from './no-dates.ts'
import { NO_DEADLINES } from './no-deadlines.ts'
import { ORDERS } from './orders.ts'
import { PHRASES, REFERENCE } from './phrases.ts'

const pad = (n: number) => String(n).padStart(2, '0')
const ROMAN = ['I', 'II', 'III', 'IV']
const TEXTS = [...Object.values(PHRASES).flatMap((rows) => rows.map(([text]) => text)), ...NO_DATES, ...NO_DEADLINES]
const RELATIONS = ['trước ', 'chậm nhất ', 'chậm nhất là ', 'muộn nhất ', 'đến hết ', 'vào ', 'trong ', '']

type Ymd = readonly [year: number, month: number, day: number]
const days: fc.Arbitrary<Ymd> = fc
  .tuple(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => isoDay(y, m, d) !== null)

/** Every way in which a day is written. */
const FORMATS: ((day: Ymd) => string)[] = [
  ([y, m, d]) => `ngày ${d}/${m}/${y}`,
  ([y, m, d]) => `ngày ${pad(d)}/${pad(m)}/${y}`,
  ([y, m, d]) => `${pad(d)}/${pad(m)}/${y}`,
  ([y, m, d]) => `${d}.${m}.${y}`,
  ([y, m, d]) => `ngày ${pad(d)}-${pad(m)}-${y}`,
  ([y, m, d]) => `ngày ${d} / ${m} / ${y}`,
  ([y, m, d]) => `ngày ${d} tháng ${m} năm ${y}`,
  ([y, m, d]) => `ngày ${pad(d)} tháng ${pad(m)} năm ${y}`,
  ([y, m, d]) => `ngày ${pad(d)} tháng ${m}/${y}`,
  ([y, m, d]) => `ngày ${d} tháng ${m}, năm ${y}`,
  ([y, m, d]) => `${d} tháng ${m} năm ${y}`,
  ([y, m, d]) => `sáng ngày ${d}/${m}/${y}`,
  ([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`,
]

describe('what is written is read back', () => {
  test('days', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...FORMATS), fc.constantFrom(...RELATIONS), (day, format, relation) => {
        const text = relation + format(day)
        const phrases = parseDeadlines(`Báo cáo ${text}; hoàn thiện hồ sơ.`, { reference: REFERENCE })
        expect(phrases.map((phrase) => phrase.text)).toEqual([text])
        expect(phrases[0]?.due).toBe(isoDay(...day))
        expect(phrases[0]?.assumed).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  test('days without a year are the next ones', () => {
    fc.assert(
      fc.property(days, days, ([y, m, d], [, rm, rd]) => {
        const reference = isoDay(y, rm, rd) ?? isoDay(y, rm, 1)
        const [phrase] = parseDeadlines(`trước ngày ${d}/${m}`, { reference })
        expect(phrase?.assumed).toEqual(['year'])
        expect(phrase?.due?.slice(5)).toBe(`${pad(m)}-${pad(d)}`)
        expect(String(phrase?.due) >= String(reference)).toBe(true)
        // 29 February waits up to eight years.
        expect(Number(phrase?.due?.slice(0, 4)) - y).toBeLessThanOrEqual(m === 2 && d === 29 ? 8 : 1)
      }),
    )
  })

  test('months and quarters', () => {
    const months = [(m: number, y: number) => `tháng ${m}/${y}`, (m: number, y: number) => `tháng ${pad(m)} năm ${y}`]
    const quarters = [
      (q: number, y: number) => `quý ${ROMAN[q - 1]}/${y}`,
      (q: number, y: number) => `Quý ${q} năm ${y}`,
      (q: number, y: number) => `qúy ${ROMAN[q - 1]} năm ${y}`,
      (q: number, y: number) => `quí ${pad(q)}/${y}`,
    ]
    fc.assert(
      fc.property(days, fc.constantFrom(...months), fc.constantFrom(...quarters), ([y, m], month, quarter) => {
        const [a] = parseDeadlines(`trong ${month(m, y)}`, { reference: REFERENCE })
        expect([a?.start, a?.due]).toEqual([isoDay(y, m, 1), isoDay(y, m, 0)])
        const q = Math.ceil(m / 3)
        const [b] = parseDeadlines(`trong ${quarter(q, y)}`, { reference: REFERENCE })
        expect([b?.start, b?.due]).toEqual([isoDay(y, q * 3 - 2, 1), isoDay(y, q * 3, 0)])
      }),
    )
  })

  test('ranges and times', () => {
    fc.assert(
      fc.property(days, days, fc.nat(23), fc.nat(59), (one, two, hour, minute) => {
        const [from, to] = String(isoDay(...one)) <= String(isoDay(...two)) ? [one, two] : [two, one]
        const text = `từ ngày ${from[2]}/${from[1]}/${from[0]} đến hết ngày ${to[2]}/${to[1]}/${to[0]}`
        const [range] = parseDeadlines(text)
        expect([range?.text, range?.start, range?.due]).toEqual([text, isoDay(...from), isoDay(...to)])
        const timed = `trước ${hour} giờ ${pad(minute)} ngày ${to[2]}/${to[1]}/${to[0]}`
        const [phrase] = parseDeadlines(timed)
        expect([phrase?.text, phrase?.due, phrase?.time]).toEqual([timed, isoDay(...to), `${pad(hour)}:${pad(minute)}`])
      }),
    )
  })

  test('monthly and yearly days', () => {
    fc.assert(
      fc.property(days, ([, m, d]) => {
        expect(parseDeadlines(`trước ngày ${d} hằng tháng`)[0]?.recurrence).toBe(`FREQ=MONTHLY;BYMONTHDAY=${d}`)
        const yearly = `FREQ=YEARLY;BYMONTH=${m};BYMONTHDAY=${d}`
        expect(parseDeadlines(`trước ngày ${d}/${m} hằng năm`)[0]?.recurrence).toBe(yearly)
      }),
    )
  })

  test('no day that does not exist', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const day = lastDayOf(y, m) + 1
        expect(parseDeadlines(`ngày ${day}/${m}/${y}`)).toEqual([])
        expect(parseDeadlines(`ngày ${day} tháng ${m} năm ${y}`)).toEqual([])
      }),
    )
  })
})

describe('decomposed text', () => {
  test('reads as composed text does', () => {
    for (const text of TEXTS) {
      const nfc = parseDeadlines(text, { reference: REFERENCE })
      const source = text.normalize('NFD')
      const nfd = parseDeadlines(source, { reference: REFERENCE })
      expect(nfd.map((phrase) => ({ ...phrase, text: '', offset: 0, from: phrase.from?.normalize('NFC') }))).toEqual(
        nfc.map((phrase) => ({ ...phrase, text: '', offset: 0, from: phrase.from })),
      )
      for (const [i, phrase] of nfd.entries()) {
        expect(phrase.text.normalize('NFC')).toBe(nfc[i]?.text)
        expect(source.startsWith(phrase.text, phrase.offset)).toBe(true)
      }
    }
  })

  test('has the same deadlines', () => {
    for (const [text, deadlines] of ORDERS) {
      const found = findDeadlines(text.normalize('NFD'), { reference: REFERENCE })
      expect(found.map((phrase) => phrase.text.normalize('NFC')).join(' ; ')).toBe(deadlines)
    }
  })
})

describe('any text', () => {
  const pieces = fc.oneof(
    fc.constantFrom(...TEXTS, ...ORDERS.map(([text]) => text)),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const texts = fc
    .array(pieces, { maxLength: 8 })
    .chain((parts) => fc.constantFrom(' ', '\n', '; ', '. ', '', '\u00a0', ' – ').map((glue) => parts.join(glue)))
  test('gives phrases in order, none overlapping, at their offsets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let stop = 0
        for (const phrase of parseDeadlines(text, { reference: REFERENCE })) {
          expect(text.slice(phrase.offset, phrase.offset + phrase.text.length)).toBe(phrase.text)
          expect(phrase.offset).toBeGreaterThanOrEqual(stop)
          expect(phrase.text).not.toBe('')
          stop = phrase.offset + phrase.text.length
          for (const day of [phrase.start, phrase.due]) {
            if (day === undefined) continue
            const [y, m, d] = day.split('-').map(Number) as [number, number, number]
            expect(isoDay(y, m, d)).toBe(day)
          }
          if (phrase.start !== undefined && phrase.due !== undefined) expect(phrase.start <= phrase.due).toBe(true)
        }
        findDeadlines(text, { reference: REFERENCE })
        readDeadlineValue(text, { reference: REFERENCE })
      }),
      { numRuns: 400 },
    )
  })
})
