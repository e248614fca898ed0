import { describe, expect, test } from 'vitest'
import type { CalendarAdditions } from '../../src/grammar/deadlines/index.ts'
import type { Deadline, DocumentInfo, Position, Task } from '../../src/model.ts'
import { deadlineDiagnostics } from '../../src/register/diagnostics.ts'

const at = (offset: number): Position => ({
  start: { line: 1, column: offset + 1, offset },
  end: { line: 1, column: offset + 5, offset: offset + 4 },
})

function task(deadline: Partial<Deadline> | null, offset: number): Task {
  const evidence = { lead: [], coordinating: [], actions: [], ...(deadline && { deadline: at(offset) }) }
  return {
    ...{ id: '1', section: '1', text: '', lead: [], coordinating: [], actions: [], deliverable: null },
    ...{ deadline: deadline && { text: 'trước ngày', ...deadline }, confidence: 'high', position: at(0), evidence },
  }
}

const document = (date: string | null): DocumentInfo => ({
  ...{ type: 'cong-van', number: '1', symbol: 'UBND', issuer: null, place: null, subject: null, signer: null },
  ...{ recipients: [], date },
})

function rules(
  deadline: Partial<Deadline> | null,
  date: string | null = '2025-04-01',
  calendar: CalendarAdditions = {},
) {
  return deadlineDiagnostics([task(deadline, 0)], document(date), calendar).map(({ rule }) => rule)
}

describe('a day off', () => {
  test.each([
    ['a Saturday', { due: '2025-05-10' }, ['deadline/day-off']],
    ['a holiday', { due: '2025-04-30' }, ['deadline/day-off']],
    ['a working day', { due: '2025-05-12' }, []],
    ['a make-up Saturday', { due: '2025-04-26' }, []],
    ['the end of a month', { start: '2025-05-01', due: '2025-05-31' }, ['deadline/day-off']],
    ['a day that was counted', { due: '2025-05-10', duration: '30 day' }, ['deadline/day-off']],
    ['a recurrence', { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=25' }, []],
    ['none', null, []],
  ])('%s', (_name, deadline, expected) => {
    expect(rules(deadline)).toEqual(expected)
  })

  test('additions count', () => {
    expect(rules({ due: '2025-05-12' }, '2025-04-01', { daysOff: ['2025-05-12'] })).toEqual(['deadline/day-off'])
    expect(rules({ due: '2025-05-10' }, '2025-04-01', { workingDays: ['2025-05-10'] })).toEqual([])
  })
})

describe('a calendar that is known by rule', () => {
  test.each([
    [
      'a holiday of such a year',
      { due: '2028-01-26' },
      '2025-04-01',
      ['deadline/day-off', 'deadline/calendar-by-rule'],
    ],
    ['a weekend of such a year', { due: '2028-01-01' }, '2025-04-01', ['deadline/day-off']],
    ['a working day of such a year', { due: '2028-06-15' }, '2025-04-01', []],
    ['working days in such a year', { duration: '5 workday' }, '2027-04-01', ['deadline/calendar-by-rule']],
    ['working days in a year with notices', { duration: '5 workday' }, '2025-04-01', []],
    ['working days without a date', { duration: '5 workday' }, null, []],
    ['days in such a year', { duration: '5 day' }, '2027-04-01', []],
  ])('%s', (_name, deadline, date, expected) => {
    expect(rules(deadline, date)).toEqual(expected)
  })
})

describe('before the document', () => {
  test.each([
    ['the day before', '2025-03-31', '2025-04-01', ['deadline/before-document']],
    ['the same day', '2025-04-01', '2025-04-01', []],
    ['a document of that month', '2025-04-02', '2025-04', []],
    ['a document of a later month', '2025-04-02', '2025-05', ['deadline/before-document']],
    ['a document of that year', '2025-04-02', '2025', []],
    ['a document without a date', '2025-04-02', null, []],
  ])('%s', (_name, due, date, expected) => {
    expect(rules({ due }, date)).toEqual(expected)
  })
})

test('it points to the words, once for tasks that share them', () => {
  const tasks = [task({ due: '2025-05-10' }, 7), task({ due: '2025-05-10' }, 7), task({ due: '2025-05-11' }, 30)]
  const found = deadlineDiagnostics(tasks, document('2025-04-01'), {})
  expect(found.map(({ position }) => position?.start.offset)).toEqual([7, 30])
  expect(found[0]).toEqual({
    rule: 'deadline/day-off',
    severity: 'info',
    message: 'due on 2025-05-10, a day off',
    position: at(7),
  })
})
