import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../src/read/docx/number-formats.ts'
import { numbered } from './numbered.ts'
import { linesOf } from './read.ts'

describe('automatic numbers', () => {
  it.each(numbered)('$name', async ({ parts, lines }) => {
    expect(await linesOf(parts)).toEqual(lines)
  })
})

describe('a number', () => {
  const table: [format: string, numbers: number[], shown: string[]][] = [
    ['decimal', [0, 1, 12], ['0', '1', '12']],
    ['decimalZero', [1, 10], ['01', '10']],
    ['upperRoman', [1, 4, 9, 14, 40, 1999, 0, 4000], ['I', 'IV', 'IX', 'XIV', 'XL', 'MCMXCIX', '0', '4000']],
    ['lowerRoman', [3, 8], ['iii', 'viii']],
    ['lowerLetter', [1, 26, 27, 28, 53, 781], ['a', 'z', 'aa', 'bb', 'aaa', '781']],
    ['upperLetter', [2, 30], ['B', 'DD']],
    ['numberInDash', [2], ['- 2 -']],
    ['none', [5], ['']],
    ['somethingNew', [5], ['5']],
    [
      'vietnameseCounting',
      [1, 5, 10, 11, 14, 15, 20, 21, 24, 25, 100],
      [
        ...['một', 'năm', 'mười', 'mười một', 'mười bốn', 'mười lăm'],
        ...['hai mươi', 'hai mươi mốt', 'hai mươi tư', 'hai mươi lăm', '100'],
      ],
    ],
  ]
  it.each(table)('as %s', (format, numbers, shown) => {
    expect(numbers.map((number) => formatNumber(number, format))).toEqual(shown)
  })
})
