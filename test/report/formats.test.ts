import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { columnIds, columnsOf, usualColumns } from '../../src/report/columns.ts'
import { harmless, toCsv } from '../../src/report/csv.ts'
import { entriesOf } from '../../src/report/entries.ts'
import { type RenderOptions, render } from '../../src/report/index.ts'
import { sorted } from '../../src/report/select.ts'
import { AS_OF, office, register, task } from './office.ts'

const same = (text: string): string => text
const entries = sorted(entriesOf(office, AS_OF), 'due')
const options: RenderOptions = {
  columns: columnsOf(usualColumns),
  asOf: AS_OF,
  lang: 'vi',
  groupBy: null,
  width: 120,
  paint: { strong: same, faint: same, late: same, soon: same },
  bom: true,
  alarms: [7, 3, 1],
  calendar: 'todo',
  texts: new Map(),
}

/** The fields of CSV as RFC 4180 has them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && bare === '') break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('CSV', () => {
  it('holds a row a task under a head, for Excel with a byte order mark', async () => {
    const text = (await render('csv', entries, options)) as string
    expect(text.startsWith('\ufeffSTT,Nội dung nhiệm vụ,Chủ trì,')).toBe(true)
    const rows = parseCsv(text.slice(1))
    expect(rows).toHaveLength(41)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]))
    expect(rows[1]).toEqual([
      '1',
      'Rà soát, báo cáo việc số 1.',
      'Sở Nội vụ',
      '',
      '31/12/2025',
      'quá hạn',
      '88/UBND-NC ngày 01/12/2025',
    ])
    expect(((await render('csv', entries, { ...options, bom: false })) as string).startsWith('STT')).toBe(true)
  })
  it('runs nothing in a spreadsheet', () => {
    const evil = ['=1+1', '+84', '-2', '@SUM(A1)', '\tx']
    expect(evil.map(harmless)).toEqual(evil.map((text) => `'${text}`))
    expect(['5-7', 'a=b', '', 'ổ'].map(harmless)).toEqual(['5-7', 'a=b', '', 'ổ'])
    const one = entriesOf([register([task('1', { text: '=HYPERLINK("x"),\r\n"y"' })])], AS_OF)
    expect(parseCsv(toCsv(one, columnsOf(['text', 'id']), 'vi', false))[1]).toEqual([`'=HYPERLINK("x"), "y"`, '1'])
  })
})

describe('Markdown', () => {
  it('is a title, the numbers and a table', async () => {
    const text = (await render('markdown', entries, options)) as string
    expect(text).toContain('# Bảng theo dõi nhiệm vụ, tính đến ngày 10/04/2026\n')
    expect(text).toContain('- Tổng số: **40**\n')
    expect(text.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(42)
    expect(text).toContain('hoàn thành đúng hạn\\*')
  })
  it('has a table for each group', async () => {
    const text = (await render('markdown', entries, { ...options, groupBy: 'month' })) as string
    expect(text.match(/^## .*$/gm)?.slice(0, 2)).toEqual(['## 12/2025 (1)', '## 01/2026 (4)'])
  })
  it('takes nothing of a task for a mark', async () => {
    const one = entriesOf([register([task('1', { text: '<b>a|b</b> *c* [d](e) \u202e`f`' })])], AS_OF)
    const text = (await render('markdown', one, { ...options, columns: columnsOf(['text']) })) as string
    expect(text).toContain('| \\<b\\>a\\|b\\</b\\> \\*c\\* \\[d\\](e)  \\`f\\` |')
  })
})

describe('the calendar', () => {
  const calendarOf = async (kind: 'todo' | 'event', rows = entries): Promise<ICAL.Component> =>
    new ICAL.Component(ICAL.parse((await render('ics', rows, { ...options, calendar: kind })) as string))

  it('holds each task that has a day or recurs, as another program reads it', async () => {
    const calendar = await calendarOf('todo')
    const todos = calendar.getAllSubcomponents('vtodo')
    // 40 tasks, 8 without a day, of which one recurs.
    expect(todos).toHaveLength(33)
    const status = (name: string) => todos.filter((one) => one.getFirstPropertyValue('status') === name).length
    expect([status('COMPLETED'), status('CANCELLED'), status('NEEDS-ACTION')]).toEqual([9, 3, 21])
    const first = todos[0] as ICAL.Component
    expect(first.getFirstPropertyValue('summary')).toBe('Sở Nội vụ: Rà soát, báo cáo việc số 1.')
    expect(String(first.getFirstPropertyValue('due'))).toBe('2025-12-31')
    expect(first.getAllSubcomponents('valarm').map((one) => String(one.getFirstPropertyValue('trigger')))).toEqual([
      '-P7D',
      '-P3D',
      '-P1D',
    ])
    expect(new Set(todos.map((one) => one.getFirstPropertyValue('uid'))).size).toBe(33)
  })
  it('repeats what recurs by its rule', async () => {
    const rows = entries.filter((entry) => entry.task.deadline?.recurrence)
    const event = (await calendarOf('event', rows)).getFirstSubcomponent('vevent') as ICAL.Component
    const days = new ICAL.Event(event).iterator()
    expect([days.next(), days.next(), days.next()].map(String)).toEqual(['2026-02-10', '2026-03-10', '2026-04-10'])
  })
  it('has all-day events of one day, that leave a person free', async () => {
    const event = (await calendarOf('event')).getFirstSubcomponent('vevent') as ICAL.Component
    expect(['dtstart', 'dtend', 'transp'].map((name) => String(event.getFirstPropertyValue(name)))).toEqual([
      '2025-12-31',
      '2026-01-01',
      'TRANSPARENT',
    ])
  })
  it('tells an hour in the time of Việt Nam', async () => {
    const one = entriesOf(
      [register([task('1', { deadline: { text: 'trước 17 giờ', due: '2026-04-30', time: '17:00' } })])],
      AS_OF,
    )
    const todo = (await calendarOf('todo', one)).getFirstSubcomponent('vtodo') as ICAL.Component
    expect(String(todo.getFirstPropertyValue('due'))).toBe('2026-04-30T10:00:00Z')
  })
  it('gives a task the same identity whatever else is in the file, and another to that of another document', async () => {
    const uids = async (registers: typeof office) =>
      (await calendarOf('todo', entriesOf(registers, AS_OF)))
        .getAllSubcomponents('vtodo')
        .map((one) => one.getFirstPropertyValue('uid'))
    const [all, one] = [await uids(office), await uids(office.slice(1, 2))]
    expect(one.every((uid) => all.includes(uid))).toBe(true)
  })
  it('takes nothing of a register that could begin a line of its own', async () => {
    const evil = 'FREQ=DAILY\r\nEND:VTODO'
    const deadline = { text: 'x', due: '2026-04-30', time: '17:00\r\nX:1', recurrence: evil }
    const one = entriesOf([register([task('1', { deadline, status: 'done', completed: `2026-04-01\nX:2` })])], AS_OF)
    const todo = (await calendarOf('todo', one)).getFirstSubcomponent('vtodo') as ICAL.Component
    expect(todo.getAllProperties().map(({ name }) => name)).toEqual([
      'uid',
      'dtstamp',
      'summary',
      'description',
      'due',
      'status',
    ])
  })
  it('keeps lines within 75 octets and everything within its field', async () => {
    const text = 'Triển khai; kiểm tra, "rà soát"\\ việc\nEND:VTODO\r\nBEGIN:VALARM '.repeat(5)
    const deadline = { text: 'x', due: '2026-04-30' }
    const one = entriesOf([register([task('1', { text, deadline })])], AS_OF)
    const ics = (await render('ics', one, options)) as string
    expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    const todo = (await calendarOf('todo', one)).getFirstSubcomponent('vtodo') as ICAL.Component
    expect(todo.getFirstPropertyValue('summary')).toBe(`Sở Y tế: ${text.replaceAll('\r\n', '\n')}`)
  })
})

describe('columns', () => {
  it('each has a head in both languages and a text without line breaks', () => {
    const [entry] = entriesOf(
      [register([task('1', { text: 'a\nb', note: 'c\r\nd', assignee: 'e', progress: 'f\tg' })])],
      AS_OF,
    )
    for (const column of columnsOf(columnIds)) {
      expect(column.head.vi && column.head.en).toBeTruthy()
      expect(column.cell(entry as (typeof entries)[number], 'vi')).not.toMatch(/[\n\r\t]/)
    }
  })
})
