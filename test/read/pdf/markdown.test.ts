import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Source } from '../../../src/model.ts'
import { joined, markdownOf } from '../../../src/read/pdf/markdown.ts'
import { toLines } from '../../../src/tree/index.ts'

const linesOf = (text: string): string[] =>
  toLines({ path: null, mediaType: '', syntax: 'markdown', sha256: '', text, diagnostics: [] } satisfies Source).map(
    ({ mapped }) => mapped.text,
  )

// A word that a page may show, with every mark of Markdown, tags and entities; rules ("---", "|") print no word.
const word = fc
  .array(fc.constantFrom(...'aĐộ12.)(-+*_#>|<&;/[]!`\\=~:"\'', '<br>', '&nbsp;', '**', '![', '](', '1.', '- '.trim()), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))

it('reads back as the very same words', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: word, bold: fc.boolean() }), { minLength: 1, maxLength: 6 }), (words) => {
      const line = [{ text: 'Sở', bold: false }, ...words]
      expect(linesOf(markdownOf(line))).toEqual([line.map(({ text }) => text).join(' ')])
    }),
    { numRuns: 500 },
  )
})

it('reads back also where the line begins', () => {
  fc.assert(
    fc.property(word, fc.boolean(), (first, bold) => {
      const line = [
        { text: first, bold },
        { text: 'Sở', bold: false },
      ]
      expect(linesOf(markdownOf(line))).toEqual([`${first} Sở`])
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['217/2025/NĐ-', 'CP', '217/2025/NĐ-CP'],
  ['an toàn/', 'sức khỏe', 'an toàn/sức khỏe'],
  ['Độc lập -', 'Tự do', 'Độc lập - Tự do'],
  ['các sở,', 'ngành', 'các sở, ngành'],
])('%s + %s', (before, after, both) => {
  const wordsOf = (text: string) => text.split(' ').map((word) => ({ text: word, bold: false }))
  expect(markdownOf(joined(wordsOf(before), wordsOf(after)))).toBe(both)
})
