import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/messages/width.ts'
import { printable } from '../../src/messages/wrap.ts'
import { columnsOf, usualColumns } from '../../src/report/columns.ts'
import { summarise } from '../../src/report/counts.ts'
import { entriesOf } from '../../src/report/entries.ts'
import { toTerminal } from '../../src/report/terminal/index.ts'
import { wrap } from '../../src/report/wrap.ts'
import { AS_OF, office, register, task } from './office.ts'

const mark = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[39m`
const same = (text: string): string => text
const plain = { strong: same, faint: same, late: same, soon: same }

function drawn(registers: typeof office, width: number, paint = plain): string {
  const entries = entriesOf(registers, AS_OF)
  const options = { summary: summarise(entries), asOf: AS_OF, lang: 'vi' as const, groupBy: null, width, paint }
  return toTerminal([{ name: null, entries }], columnsOf(usualColumns), options)
}

describe('the table on a terminal', () => {
  const awkward = register([
    task('1', {
      text: 'Rà soát, tổng hợp, báo cáo Ủy ban nhân dân tỉnh'.normalize('NFD'),
      lead: ['Sở Nông nghiệp và Môi trường'.normalize('NFD')],
    }),
    task('2', { text: 'Hợp tác với 日本国際協力機構 và ＡＢＣ 🚀 theo kế hoạch', lead: ['한국'] }),
    task('3', {
      text: 'Kiểm\u200bt\u200dra\ufeff tuy\u00adến đường\u202e tỉnh\u2069',
      lead: ['\u001b[31mSở Y tế\u001b[0m'],
    }),
    task('4', { text: `${'Đ'.repeat(90)} dài`, deadline: { text: 'x', due: '2026-04-01' } }),
  ])
  it.each([40, 60, 80, 120, 200])('keeps its columns straight at %d', (width) => {
    for (const registers of [office, [awkward]]) {
      const rows = drawn(registers, width)
        .split('\n')
        .filter((line) => /^[│┌├└]/.test(line))
      expect(rows.length).toBeGreaterThan(8)
      expect(new Set(rows.map(displayWidth)).size).toBe(1)
      expect(displayWidth(rows[0] as string)).toBeLessThanOrEqual(width)
      // Borders stand under each other.
      const bars = (line: string): number[] =>
        [...line].flatMap((_, i, all) =>
          /[│┬┼┴├┤┌┐└┘]/.test(all[i] as string) ? [displayWidth(all.slice(0, i).join(''))] : [],
        )
      for (const row of rows) expect(bars(row)).toEqual(bars(rows[0] as string))
    }
  })
  it('sends nothing to the terminal but text', () => {
    expect(drawn([awkward], 80).replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u)
  })
  it('gives up columns before it breaks days', () => {
    for (const width of [60, 80]) expect(drawn(office, width)).toContain(' 31/12/2025 ')
    expect(drawn(office, 60)).not.toContain('Văn bản giao')
    expect(drawn(office, 120)).toContain('Văn bản giao')
  })
  it('paints what is late and what is due soon', () => {
    const paint = { strong: same, faint: mark(90), late: mark(31), soon: mark(33) }
    const text = drawn(office, 120, paint)
    expect(text).toContain('\u001b[31mquá hạn\u001b[39m')
    expect(text).toContain('\u001b[33msắp đến hạn\u001b[39m')
    expect(text).toContain('\u001b[90mbị hủy\u001b[39m')
  })
  it('ends with the numbers', () => {
    const text = drawn(office, 80)
    expect(text).toMatch(/^Tổng số +40$/m)
    expect(text).toMatch(/^– trong đó sắp đến hạn \(7 ngày\) +4$/m)
    expect(text).toMatch(/^Sở Nội vụ +10 ▇+ {2}5 quá hạn$/m)
    expect(text).toContain('* đã hoàn thành, không ghi ngày')
  })
  it('says so where nothing is left', () => {
    expect(drawn([register([])], 80)).toContain('Không có nhiệm vụ nào đúng điều kiện.')
  })
})

describe('wrapping', () => {
  it.each([
    ['Sở Y tế chủ trì', 8, ['Sở Y tế', 'chủ trì']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['日本国 a', 4, ['日本', '国 a']],
    ['', 5, ['']],
    ['một', 3, ['một']],
  ])('%s in %d', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines)
  })
  it('shows NFD as NFC and leaves out what shows nothing', () => {
    expect(printable('Ủy\u0001 ban\u200b \u202enhân\n dân'.normalize('NFD'))).toBe('Ủy ban nhân dân')
  })
})
