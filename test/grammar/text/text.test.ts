import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/grammar/text/lexicon.ts'
import { Words } from '../../../src/grammar/text/sentence.ts'
import { phrases } from '../../../src/grammar/text/tables.ts'
import { keyOf, tokenise } from '../../../src/grammar/text/tokens.ts'
import { identity } from '../../../src/normalise/mapped.ts'

const words = (text: string) => new Words(identity(text))
/** The word behind which something begins. */
const rest = (of: Words, at: number) => of.slice(at, of.length)

describe('tokens', () => {
  it.each([
    ['Sở Y tế', ['Sở', 'Y', 'tế']],
    ['KH&CN', ['KH&CN']],
    ['số 57-NQ/TW', ['số', '57-NQ/TW']],
    ['ngày 30/6/2025.', ['ngày', '30/6/2025', '.']],
    ['1.250 hộ, 3,5 ha', ['1.250', 'hộ', ',', '3,5', 'ha']],
    ['(sau đây)', ['(', 'sau', 'đây', ')']],
    ['“Ba sẵn sàng”', ['“', 'Ba', 'sẵn', 'sàng', '”']],
    ['Lao động - Thương binh', ['Lao', 'động', '-', 'Thương', 'binh']],
    ['a,b', ['a', ',', 'b']],
    ['./.', ['.', '/', '.']],
    ['', []],
    ['  ', []],
  ])('%s', (text, expected) => {
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
  it('know capitals and words', () => {
    expect(tokenise('Sở y tế, 15').map(({ capital, word }) => [capital, word])).toEqual([
      [true, true],
      [false, true],
      [false, true],
      [false, false],
      [false, true],
    ])
  })
})

describe('one key for the spellings of a syllable', () => {
  it.each([
    ['Uỷ', 'Ủy'],
    ['hoà', 'hòa'],
    ['HOÁ', 'hóa'],
    ['Thuý', 'thúy'],
    ['toả', 'tỏa'],
    ['khoẻ', 'khỏe'],
    ['lí', 'lý'],
    ['kĩ', 'kỹ'],
    ['tỉ', 'tỷ'],
    ['–', '-'],
    ['—', '-'],
  ])('%s is %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other))
  })
  it.each([
    ['hoa', 'hòa'],
    ['quỳ', 'qùy'],
    ['toán', 'tóan'],
    ['giao', 'giáo'],
    ['đa', 'da'],
    ['sở', 'sơ'],
  ])('%s is not %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })
})

describe('a lexicon', () => {
  const lexicon = new Lexicon<string>((_old, added) => added)
    .add(['sở', 'ủy ban'], 'short')
    .add(['ủy ban nhân dân', 'khoa học và công nghệ'], 'long')
  const match = (text: string, from = 0) => {
    const tokens = tokenise(text)
    const found = lexicon.match(tokens, from)
    return (
      found && [
        found.value,
        tokens
          .slice(from, found.to)
          .map(({ key }) => key)
          .join(' '),
      ]
    )
  }
  it('finds the longest phrase', () => {
    expect(match('Ủy ban nhân dân xã')).toEqual(['long', 'ủy ban nhân dân'])
    expect(match('Uỷ ban kiểm tra')).toEqual(['short', 'ủy ban'])
    expect(match('Ủy ban nhân')).toEqual(['short', 'ủy ban'])
  })
  it('finds whole syllables only', () => {
    expect(match('sởi')).toBeNull()
    expect(match('khoa học')).toBeNull()
    expect(match('', 0)).toBeNull()
    expect(match('sở', 5)).toBeNull()
  })
  it('begins where it is told', () => {
    expect(match('Giao Sở Y tế', 1)).toEqual(['short', 'sở'])
    expect(match('Giao Sở Y tế', 0)).toBeNull()
  })
  it('joins the values of a phrase that stands twice', () => {
    const joined = new Lexicon<string[]>((old, added) => [...old, ...added])
      .add(['rà soát'], ['a'])
      .add(['rà soát'], ['b'])
    expect(joined.match(tokenise('rà soát'), 0)?.value).toEqual(['a', 'b'])
  })
  it('a table is read by bars and lines', () => {
    expect(phrases('\n một|hai ba \n\nbốn\n')).toEqual(['một', 'hai ba', 'bốn'])
  })
})

describe('words of a sentence', () => {
  it('are cut and found by their places', () => {
    const some = words('Giao Sở Y tế rà soát.')
    expect(some.slice(1, 4)).toBe('Sở Y tế')
    expect(some.slice(3, 3)).toBe('')
    expect(some.slice(9, 12)).toBe('')
    expect(some.at(5)).toBe(1)
    expect(some.at(6)).toBe(2)
    expect(some.at(999)).toBe(some.length)
    expect(some.key(99)).toBe('')
  })
  it.each([
    ['khẩn trương rà soát', 'rà soát'],
    ['chủ động, kịp thời rà soát', 'rà soát'],
    ['tiếp tục nghiêm túc rà soát', 'rà soát'],
    ['có trách nhiệm thường xuyên rà soát', 'rà soát'],
    ['cần phải rà soát', 'rà soát'],
    ['rà soát ngay', 'rà soát ngay'],
  ])('%s: adverbs and modals are passed over', (text, expected) => {
    const some = words(text)
    expect(rest(some, some.skipAdverbs(0))).toBe(expected)
  })
  it.each([
    ['rà soát hồ sơ', 'rà soát'],
    ['tổ chức hội nghị', 'tổ chức'],
    ['chịu trách nhiệm trước UBND tỉnh', 'chịu trách nhiệm'],
    ['quản lí hồ sơ', 'quản lí'],
  ])('%s begins with the verb %s', (text, verb) => {
    const some = words(text)
    expect(some.slice(0, some.verb(0)?.to ?? 0)).toBe(verb)
  })
  it.each([
    'giao thông thông suốt',
    'cơ sở dữ liệu',
    'chương trình công tác',
    'quản lý nhà nước về đất đai',
    'trình độ chuyên môn',
    'hồ sơ',
  ])('%s begins with none', (text) => {
    expect(words(text).verb(0)).toBeNull()
  })
})
