import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { today } from '../../src/commands/option-values.ts'
import { AS_OF, office } from '../report/office.ts'
import { directive, folder, vbparse } from './harness.ts'

const files = {
  ...Object.fromEntries(office.map((register, i) => [`so/${i + 1}.json`, JSON.stringify(register)])),
  'vb/ct.txt': directive(),
  'hong.yaml': 'register: 1\ntasks: [',
}
const cwd = folder(files)
const at = ['--as-of', AS_OF.date]
const report = (...args: string[]) => vbparse(['report', ...args], { cwd })

describe('report', () => {
  it('draws a table of all registers, in Vietnamese whatever the locale', async () => {
    const { out, err, status } = await report('so', ...at)
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^Bảng theo dõi nhiệm vụ, tính đến ngày 10\/04\/2026\n/)
    expect(out).toMatch(/^Tổng số +40$/m)
    expect((await report('so', ...at, '--lang', 'en')).out).toMatch(/^Task register, as of 10\/04\/2026\n/)
  })
  it('gives the same numbers in every format', async () => {
    const markdown = (await report('so', ...at, '-f', 'markdown')).out
    const numbers = [...markdown.matchAll(/: \*\*(\d+)\*\*/g)].map(([, number]) => Number(number))
    expect(numbers).toEqual([40, 7, 3, 12, 4, 9, 5, 4])
    const table = (await report('so', ...at)).out
    expect(
      [...table.matchAll(/^(?:Tổng số|\P{Lu}[^│\n]*) {2,}(\d+)$/gmu)].map(([, number]) => Number(number)).slice(0, 8),
    ).toEqual(numbers)
    const csv = (await report('so', ...at, '-f', 'csv')).out.trim().split('\r\n')
    expect(csv).toHaveLength(41)
    expect(csv.filter((row) => row.includes(',quá hạn,'))).toHaveLength(9)
  })
  it('reads documents as well as registers', async () => {
    const { out } = await report('vb/ct.txt', 'so/1.json', '-f', 'csv', '--columns', 'lead,document')
    expect(out).toContain('Công an tỉnh,05/CT-UBND ngày 03/03/2025')
    expect(out).toContain('Sở Tài chính,12/TB-UBND ngày 05/03/2026')
  })
  it('reads registers from standard input', async () => {
    const { out } = await vbparse(['report', '-', '-f', 'csv'], { cwd, stdin: JSON.stringify(office) })
    expect(out.trim().split('\r\n')).toHaveLength(41)
  })
  it('selects, sorts, groups', async () => {
    const { out } = await report(
      'so',
      ...at,
      '-f',
      'markdown',
      '--status',
      'overdue,soon',
      '--lead',
      'so y te',
      '--group-by',
      'document',
    )
    expect(out.match(/^## .*$/gm)).toEqual(['## 12/TB-UBND ngày 05/03/2026 (1)'])
    const april = (
      await report(
        'so',
        ...at,
        '-f',
        'csv',
        '--due-after',
        '1/4/2026',
        '--due-before',
        '30/04/2026',
        '--columns',
        'deadline',
      )
    ).out
    expect(april.trim().split('\r\n')).toHaveLength(11)
  })
  it('writes a file, whole', async () => {
    const { out, status } = await report('so', ...at, '-f', 'xlsx', '-o', 'theo-doi.xlsx')
    expect([out, status]).toEqual(['', 0])
    expect(readFileSync(join(cwd, 'theo-doi.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })
  it('goes on where one file fails, and tells', async () => {
    const { out, err, status } = await report('so/1.json', 'hong.yaml', ...at, '-f', 'csv')
    expect(status).toBe(2)
    expect(out.trim().split('\r\n')).toHaveLength(11)
    expect(err).toMatch(/^vbparse: hong\.yaml:2: the register is no valid YAML: /)
  })
})

describe('wrong usage of report', () => {
  it.each([
    [['so', '-f', 'xlsx'], 'a report as xlsx is a file; name it: -o FILE'],
    [['so', '-f', 'excel'], "'excel' is no value of -f, --format"],
    [['so', '--as-of', '31/02/2026'], "'31/02/2026' is no value of --as-of; one of YYYY-MM-DD, DD/MM/YYYY"],
    [['so', '--soon', '-1'], "'-1' is no value of --soon"],
    [['so', '--status', 'overdu'], "'overdu' is no value of --status; did you mean overdue?"],
    [['so', '--columns', 'text,leed'], "'leed' is no value of --columns; did you mean lead?"],
    [['so', '--sort', 'date'], "'date' is no value of --sort"],
    [['so', '--alarm', '7,x'], "'x' is no value of --alarm"],
    [[], 'nothing to read'],
  ])('%j', async (args, message) => {
    const { out, err, status } = await report(...args)
    expect([out, status]).toEqual(['', 2])
    expect(err).toContain(message)
    expect(existsSync(join(cwd, 'x'))).toBe(false)
  })
})

it('today is the day in Việt Nam', () => {
  expect(today(new Date('2026-04-09T17:00:00Z'))).toBe('2026-04-10')
  expect(today(new Date('2026-04-09T16:59:59Z'))).toBe('2026-04-09')
})
