import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/normalise/index.ts'
import { identity, MappedBuilder, slice, sourceRange } from '../../src/normalise/mapped.ts'

const NFD = (text: string) => text.normalize('NFD')

describe('one spelling', () => {
  it.each([
    ['NFD', NFD('Ủy ban nhân dân xã Thạch Đồng'), 'Ủy ban nhân dân xã Thạch Đồng'],
    ['marks in another order', 'Uỷ bạn'.normalize('NFD'), 'Uỷ bạn'],
    ['CRLF', 'một\r\nhai\r\n', 'một\nhai\n'],
    ['a lone CR', 'một\rhai', 'một\nhai'],
    ['line and paragraph separators', 'một\u2028hai\u2029ba\u0085bốn\vnăm', 'một\nhai\nba\nbốn\nnăm'],
    ['a form feed ends a page', 'một\fhai', 'một\fhai'],
    ['NBSP', 'ngày\u00a015/4', 'ngày 15/4'],
    ['tab, thin, figure and ideographic spaces', 'a\tb\u2009c\u2007d\u3000e', 'a b c d e'],
    ['zero width', 'Sở\u200b Y\u200d tế\ufeff', 'Sở Y tế'],
    ['soft hyphen', 'hướng\u00ad dẫn', 'hướng dẫn'],
    ['bidi controls', '\u202eSở Y tế\u202c\u2066', 'Sở Y tế'],
    ['both at once', NFD('Số:\u00a012\r\n\u200bUỷ'), 'Số: 12\nUỷ'],
  ])('%s', (_name, text, expected) => {
    expect(normalise(text).text).toBe(expected)
  })
  it.each(['Ủy ban nhân dân', 'Uỷ ban – hoà giải', 'a\nb\fc', '“Điều 1”…', '', 'KH&CN 57-NQ/TW'])(
    'leaves %j',
    (text) => {
      expect(normalise(text)).toEqual(identity(text))
    },
  )
})

describe('the map', () => {
  it('leads each character to those that it was made of', () => {
    const text = NFD('Bộ\r\n\u200bế')
    const mapped = normalise(text)
    expect(mapped.text).toBe('Bộ\nế')
    const quote = (i: number) => text.slice(...sourceRange(mapped, i, i + 1))
    expect([0, 1, 2, 3].map(quote)).toEqual(['B', NFD('ộ'), '\r\n', NFD('ế')])
  })
  it('quotes a word with all its marks', () => {
    const text = NFD('Giao Sở Y tế rà soát')
    const mapped = normalise(text)
    const at = mapped.text.indexOf('Sở Y tế')
    const [from, to] = sourceRange(mapped, at, at + 'Sở Y tế'.length)
    expect(text.slice(from, to)).toBe(NFD('Sở Y tế'))
  })
  it('quotes a whole surrogate pair', () => {
    const text = '\u00a0𝐀b'
    const mapped = normalise(text)
    const [from, to] = sourceRange(mapped, 1, 3)
    expect(text.slice(from, to)).toBe('𝐀')
  })
  it('never goes back', () => {
    const bits = fc.constantFrom(
      'a',
      'Ủ',
      NFD('ệ'),
      '\u0301',
      '\r\n',
      '\r',
      '\n',
      '\u00a0',
      '\u200b',
      '\f',
      ' ',
      '𝐀',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const mapped = normalise(text)
        let last = 0
        for (let i = 0; i < mapped.text.length; i++) {
          const [from, to] = sourceRange(mapped, i, i + 1)
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThanOrEqual(from)
          last = from
        }
        expect(sourceRange(mapped, 0, mapped.text.length)[1]).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
  it('a mark behind a character that is replaced or dropped does not keep it', () => {
    expect(normalise('a\r\u0301b').text).toBe('a\n\u0301b')
    expect(normalise('a\u00a0\u0301b').text).toBe('a \u0301b')
    expect(normalise('a\u200b\u0301b').text).toBe('áb')
  })
  it('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = normalise(text).text
        expect(normalise(once).text).toBe(once)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
  it('any NFD text reads as its NFC', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ủ', 'y', 'ệ', 'Đ', 'ơ', ' ', 'ữ', '\n', 'ậ'), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('')
          expect(normalise(NFD(text)).text).toBe(text)
        },
      ),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('cutting and joining', () => {
  it('a cut keeps its offsets', () => {
    const cut = slice(identity('Sở Y tế rà soát', 10), 3, 7)
    expect(cut.text).toBe('Y tế')
    expect(sourceRange(cut, 0, 4)).toEqual([13, 17])
    expect(sourceRange(cut, 2, 3)).toEqual([15, 16])
  })
  it('a cut of decomposed text ends behind the marks of its last letter', () => {
    const text = NFD('Sở Y tế rà')
    const mapped = normalise(text)
    const cut = slice(mapped, 5, 7)
    expect(cut.text).toBe('tế')
    expect(text.slice(...sourceRange(cut, 0, 2))).toBe(NFD('tế'))
  })
  it('a cut ends before what was dropped', () => {
    const text = 'Sở\u200b\u200b Y tế'
    const mapped = normalise(text)
    expect(text.slice(...sourceRange(mapped, 0, 2))).toBe('Sở')
  })
  it('an empty range stands where its character would', () => {
    expect(sourceRange(identity('abc', 5), 1, 1)).toEqual([6, 6])
    expect(sourceRange(identity('abc', 5), 3, 3)).toEqual([8, 8])
  })
  it('a builder takes text of no width', () => {
    const builder = new MappedBuilder()
    builder.append(identity('một', 3))
    builder.push(' ', 8, 0)
    builder.append(identity('hai', 8))
    expect(builder.length).toBe(7)
    const built = builder.build()
    expect(built.text).toBe('một hai')
    expect(sourceRange(built, 0, 3)).toEqual([3, 6])
    expect(sourceRange(built, 0, 7)).toEqual([3, 11])
    expect(sourceRange(built, 3, 4)).toEqual([8, 8])
  })
})
