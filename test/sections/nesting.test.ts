import { describe, expect, it } from 'vitest'
import { pathsOf } from './outline.ts'

/** Marks in a row, each before some words, and the paths expected of them. */
const paths = (marks: string) =>
  pathsOf(...marks.split(' ').map((mark) => `${mark.replace('_', ' ')} Rà soát hồ sơ.`)).join(' ')

describe('how marks nest', () => {
  it.each([
    ['I. 1. a) - +', 'I I.1 I.1.a I.1.a.-1 I.1.a.-1.+1'],
    ['I. 1. 2. II. 1. 2.', 'I I.1 I.2 II II.1 II.2'],
    ['1. a) b) 2. a) b)', '1 1.a 1.b 2 2.a 2.b'],
    ['5. a) 6. -', '5 5.a 6 6.-1'],
    ['1. - - 2. -', '1 1.-1 1.-2 2 2.-1'],
    ['- + + - +', '-1 -1.+1 -1.+2 -2 -2.+1'],
    ['a) - - b) -', 'a a.-1 a.-2 b b.-1'],
    ['a) b) c) d) đ) e) g) h) i) k)', 'a b c d đ e g h i k'],
    ['1. 1.1. 1.2. 2. 2.1.', '1 1.1 1.2 2 2.1'],
    ['I. 1. 1.1. 1.2.', 'I I.1 I.1.1 I.1.2'],
    ['I. 1. 1.1. a) 1.2. 2.', 'I I.1 I.1.1 I.1.1.a I.1.2 I.2'],
    ['I. II. 1. 1.1. a) 1.2.', 'I II II.1 II.1.1 II.1.1.a II.1.2'],
    ['2. 2.1. 2.3. 2.3.1. 2.3.2.', '2 2.1 2.3 2.3.1 2.3.2'],
    ['Điều_1. 1. a) Điều_2. 1.', 'Điều 1 Điều 1.1 Điều 1.1.a Điều 2 Điều 2.1'],
    [
      'Chương_I Điều_1. Điều_2. Chương_II Điều_3.',
      'Chương I Chương I.Điều 1 Chương I.Điều 2 Chương II Chương II.Điều 3',
    ],
    ['A. I. 1. B. I. 1.', 'A A.I A.I.1 B B.I B.I.1'],
    ['1. (1) (2) 2.', '1 1.(1) 1.(2) 2'],
    ['I. - 1. -', 'I I.-1 I.1 I.1.-1'],
    ['1) a) 2) a)', '1 1.a 2 2.a'],
  ])('%s', (marks, expected) => {
    expect(paths(marks)).toBe(expected)
  })
})

describe('sequences', () => {
  it('go on behind a gap', () => {
    expect(paths('1. 2. 4. 5.')).toBe('1 2 4 5')
    expect(paths('a) b) d) đ)')).toBe('a b d đ')
  })
  it('go on behind "đ"', () => {
    expect(paths('a) b) c) d) đ) e)')).toBe('a b c d đ e')
  })
  it('take a garbled label for the one that must stand there', () => {
    expect(paths('1. 2. 3. 4. 5. 6. 7. §. 9.')).toBe('1 2 3 4 5 6 7 8 9')
  })
  it('begin anew below each parent', () => {
    expect(paths('I. 1. 2. 3. II. 1. 2.')).toBe('I I.1 I.2 I.3 II II.1 II.2')
    expect(paths('1. a) b) 2. a) b) c)')).toBe('1 1.a 1.b 2 2.a 2.b 2.c')
  })
  it('of bullets count in their own parent', () => {
    expect(paths('1. - - - 2. - -')).toBe('1 1.-1 1.-2 1.-3 2 2.-1 2.-2')
  })
})

describe('what is no section', () => {
  it.each([
    '1. Các lĩnh vực: (1) Tư pháp, (2) Đất đai, (3) Xây dựng.',
    '1. Rà soát các mục a) và b) của Kế hoạch.',
    '1. Năm 2025 - 2026 tập trung rà soát.',
  ])('numbers and dashes in running text: %s', (text) => {
    expect(pathsOf(text)).toEqual(['1'])
  })
  it('a citation', () => {
    expect(pathsOf('1. Rà soát hồ sơ.', 'Điều 2 của Luật Đất đai quy định về hồ sơ.', '2. Báo cáo.')).toEqual([
      '1',
      '2',
    ])
  })
  it('a year or a decimal at a line start', () => {
    expect(pathsOf('1. Rà soát hồ sơ.', '2025. Năm bản lề.', '1.500 người đã được sơ tán.')).toEqual(['1'])
  })
  it('a mark far out of any sequence', () => {
    expect(pathsOf('1. Rà soát hồ sơ.', '47. Tổng số hộ.')).toEqual(['1'])
  })
  it('a bold or capital line without a mark', () => {
    expect(pathsOf('1. Rà soát hồ sơ.', 'TỔ CHỨC THỰC HIỆN', '2. Báo cáo.')).toEqual(['1', '2'])
  })
  it('"Thứ nhất, …"', () => {
    expect(pathsOf('1. Rà soát hồ sơ.', 'Thứ nhất, lập danh sách.', 'Thứ hai, báo cáo.')).toEqual(['1'])
  })
})
