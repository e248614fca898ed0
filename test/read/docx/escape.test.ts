import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/normalise/index.ts'
import { p, r, tbl, tc, tr } from './build.ts'
import { linesOf, textOf } from './read.ts'

/** What Markdown and the later stages take for a sign of theirs, among words. */
const pieces = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~~',
    '#',
    '## ',
    '>',
    '<',
    '<br>',
    '</p>',
    '<b',
    '|',
    '\\',
    '[',
    '](a)',
    ']: ',
    '!',
    '&',
  ],
  ...[
    '&amp;',
    '&#8211;',
    '- ',
    '+ ',
    '1. ',
    '12) ',
    '    ',
    '\t',
    '=',
    '---',
    '***',
    '(',
    ')',
    '.',
    ':',
    '$',
    '^',
    '"',
    '“',
    '\u00a0',
  ],
  ...['Giao', 'Sở', 'Y tế', 'đ)', 'rà soát', 'ề'.normalize('NFD'), '2026', 'a', '😀'],
)
const words = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))

/** The line as it is printed; what is drawn, or a page number, is no line of words. */
const printed = (text: string): string => normalise(text).text.replace(/\s+/g, ' ').trim()
const isWords = (text: string): boolean => /\p{L}/u.test(text)

describe('what is written', () => {
  it('is read back word by word', async () => {
    await fc.assert(
      fc.asyncProperty(words.filter(isWords), async (text) => {
        expect(await linesOf(p(text))).toEqual([printed(text)])
      }),
      { numRuns: 300 },
    )
  })
  it('is read back whatever is bold in it', async () => {
    const runs = fc.array(fc.tuple(words, fc.boolean()), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(runs, async (parts) => {
        const text = parts.map(([part]) => part).join('')
        fc.pre(isWords(text))
        expect(await linesOf(p(parts.map(([part, bold]) => r(part, bold ? '<w:b/>' : '')).join('')))).toEqual([
          printed(text),
        ])
      }),
      { numRuns: 300 },
    )
  })
  it('is read back out of cells', async () => {
    await fc.assert(
      fc.asyncProperty(words.filter(isWords), words.filter(isWords), async (left, right) => {
        expect(await linesOf(tbl(tr(tc(p(left)), tc(p(right)))))).toEqual([printed(left), printed(right)])
      }),
      { numRuns: 200 },
    )
  })
  it('is read back line by line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words.filter(isWords), { minLength: 2, maxLength: 4 }), async (texts) => {
        const body = p(texts.map((text) => r(text)).join('<w:r><w:br/></w:r>'))
        expect(await linesOf(body)).toEqual(texts.map(printed))
      }),
      { numRuns: 200 },
    )
  })
})

describe('escapes', () => {
  it.each([
    ['KH&CN và R&D;', 'KH&CN và R&D;'],
    ['&lt;', '\\&lt;'],
    ['5 < 7', '5 < 7'],
    ['<b', '\\<b'],
    ['[1]', '[1]'],
    ['[a](b)', '[a\\](b)'],
    ['1. Giao', '1\\. Giao'],
    ['2026. Giao', '2026\\. Giao'],
    ['1.1. Giao', '1.1. Giao'],
    ['- 1. Giao', '- 1\\. Giao'],
    ['# 2', '\\# 2'],
    ['#2', '#2'],
    ['don_vi và _ngày_', 'don_vi và \\_ngày\\_'],
    ['Số ____ ngày', 'Số ____ ngày'],
    ['_____', '_____'],
    ['a * b', 'a \\* b'],
  ])('%j as %j', async (text, markdown) => {
    expect(await textOf(p(text))).toBe(markdown)
  })
})
