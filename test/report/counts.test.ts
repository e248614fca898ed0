import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/report/counts.ts'
import { documentName, entriesOf } from '../../src/report/entries.ts'
import { grouped, select, sorted } from '../../src/report/select.ts'
import { addDays, standingOf } from '../../src/report/status.ts'
import { AS_OF, office, register, task } from './office.ts'

const entries = entriesOf(office, AS_OF)
const summary = summarise(entries)

describe('the scheme of the office', () => {
  it('puts forty tasks of five registers where people who counted by hand put them', () => {
    expect(summary.documents).toBe(5)
    expect(summary.all).toEqual({
      total: 40,
      by: { 'done-in-time': 7, 'done-late': 3, 'in-time': 12, overdue: 9, 'no-deadline': 5, cancelled: 4 },
      soon: 4,
    })
  })
  it('adds up: the statuses to the total, the months to the total, the leads to more', () => {
    const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0)
    for (const { counts } of [{ counts: summary.all }, ...summary.leads, ...summary.months]) {
      expect(sum(Object.values(counts.by))).toBe(counts.total)
      expect(counts.soon).toBeLessThanOrEqual(counts.by['in-time'])
    }
    expect(sum(summary.months.map(({ counts }) => counts.total))).toBe(40)
    // Two tasks have two leads.
    expect(sum(summary.leads.map(({ counts }) => counts.total))).toBe(42)
  })
  it('counts a task for each of its leads, most first, those without one by themselves', () => {
    expect(summary.leads.map(({ name, counts }) => [name, counts.total, counts.by.overdue])).toEqual([
      ['Sở Nội vụ', 10, 5],
      ['Sở Y tế', 9, 1],
      ['Sở Tài chính', 5, 1],
      ['Thanh tra tỉnh', 5, 0],
      ['Công an tỉnh', 4, 0],
      ['Sở Xây dựng', 4, 0],
      ['UBND các xã, phường', 4, 1],
      [null, 1, 1],
    ])
  })
  it('counts months in order, what has no day last', () => {
    const months = summary.months.map(({ month, counts }) => [month, counts.total])
    expect(months.slice(0, 2)).toEqual([
      ['2025-12', 1],
      ['2026-01', 4],
    ])
    expect(months.at(-1)).toEqual([null, 8])
  })
})

describe('how a task stands', () => {
  const due = { text: 'trước ngày 10/4/2026', due: '2026-04-10' }
  it.each([
    ['on its last day', { deadline: due }, ['in-time', true, false]],
    ['the day after', { deadline: { ...due, due: '2026-04-09' } }, ['overdue', false, false]],
    ['seven days before', { deadline: { ...due, due: '2026-04-17' } }, ['in-time', true, false]],
    ['eight days before', { deadline: { ...due, due: '2026-04-18' } }, ['in-time', false, false]],
    [
      'done, with no day written and long due',
      { status: 'done', deadline: { ...due, due: '2026-01-01' } },
      ['done-in-time', false, true],
    ],
    ['done, with no day written and not yet due', { status: 'done', deadline: due }, ['done-in-time', false, false]],
    ['done tomorrow', { status: 'done', completed: '2026-04-11', deadline: due }, ['in-time', true, false]],
    [
      'cancelled, late or not',
      { status: 'cancelled', deadline: { ...due, due: '2020-01-01' } },
      ['cancelled', false, false],
    ],
    [
      'with words for a deadline',
      { deadline: { text: 'trong 5 ngày', duration: '5 day' } },
      ['no-deadline', false, false],
    ],
    ['that recurs', { deadline: { text: 'hằng tuần', recurrence: 'FREQ=WEEKLY' } }, ['in-time', false, false]],
  ] as const)('%s', (_, fields, [status, soon, assumed]) => {
    expect(standingOf(task('1', fields), AS_OF)).toEqual({ status, soon, assumed })
  })
  it('days are counted over the ends of months and years', () => {
    expect(addDays('2026-12-28', 7)).toBe('2027-01-04')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  })
})

describe('what is asked for', () => {
  const ids = (selection: Parameters<typeof select>[1]) => select(entries, selection).length
  it.each([
    ['a part of the lead without diacritics', { lead: 'so y te' }, 9],
    ['đ as d', { lead: 'xay dung' }, 4],
    ['NFD', { lead: 'Sở Y tế'.normalize('NFD') }, 9],
    ['nobody', { lead: 'Sở Ngoại vụ' }, 0],
    ['overdue', { status: ['overdue'] }, 9],
    ['due soon', { status: ['soon'] }, 4],
    ['open', { status: ['open'] }, 26],
    ['done', { status: ['done'] }, 10],
    ['done or cancelled', { status: ['done', 'cancelled'] }, 14],
    ['due in April', { dueAfter: '2026-04-01', dueBefore: '2026-04-30' }, 10],
    ['both', { lead: 'Sở Nội vụ', status: ['overdue'], dueBefore: '2026-01-31' }, 2],
    ['low confidence', { confidence: ['low'] }, 0],
  ] as const)('%s', (_, selection, count) => {
    expect(ids(selection)).toBe(count)
  })
  it('coordinating agencies', () => {
    const one = entriesOf([register([task('1', { coordinating: ['Đoàn Thanh niên'] }), task('2')])], AS_OF)
    expect(select(one, { coordinating: 'doan thanh nien' }).map((entry) => entry.task.id)).toEqual(['1'])
  })
})

it('a document is called as its office does, or without a Vietnamese word', () => {
  const [first] = office
  expect(documentName(first as (typeof office)[number], 'vi')).toBe('12/TB-UBND ngày 05/03/2026')
  expect(documentName(first as (typeof office)[number], 'en')).toBe('12/TB-UBND, 05/03/2026')
})

describe('order and groups', () => {
  it('is by the last day, what has none last, equal ones in the order of the text', () => {
    const rows = sorted(entries, 'due')
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, i) => i + 1))
    const days = rows.map(({ due }) => due ?? '9999')
    expect(days).toEqual([...days].sort())
    expect(sorted(entries, 'status')[0]?.standing.status).toBe('overdue')
  })
  it('a task with two leads stands under each, numbered there', () => {
    const groups = grouped(sorted(entries, 'due'), 'lead')
    expect(groups.map(({ name, entries }) => [name, entries.length]).slice(0, 2)).toEqual([
      ['Công an tỉnh', 4],
      ['Sở Nội vụ', 10],
    ])
    expect(groups.at(-1)?.name).toBeNull()
    for (const { entries } of groups) expect(entries.map(({ number }) => number)).toEqual(entries.map((_, i) => i + 1))
  })
  it('documents stay in the order in which they were given, months in theirs', () => {
    expect(grouped(entries, 'document').map(({ name }) => name)).toEqual([
      ...['12/TB-UBND ngày 05/03/2026', '05/CT-UBND ngày 10/02/2026', '…/KH-UBND ngày 01/2026'],
      ...['88/UBND-NC ngày 01/12/2025', '90/KL-UBND ngày 01/04/2026'],
    ])
    const months = grouped(entries, 'month').map(({ name }) => name)
    expect(months.slice(0, 3)).toEqual(['2025-12', '2026-01', '2026-02'])
    expect(months.at(-1)).toBeNull()
  })
})
