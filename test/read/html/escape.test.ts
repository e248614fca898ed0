import fc from 'fast-check'
import { expect, it } from 'vitest'
import { read } from '../../../src/read/index.ts'
import { toLines } from '../../../src/tree/index.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const word = fc.oneof(
  fc.constantFrom('Giao', 'Sở', 'Y', 'tế;', '1.', 'a)', '-', '+', 'đ'),
  fc.string({ unit: fc.constantFrom(...'ab*_`[]()<>&#|\\~!=-+.:;1'), minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    '&lt;',
    '&#10;',
    '<br>',
    '</p>',
    '**a**',
    '[a](b)',
    '![a](b)',
    '~~~',
    '\\',
    '|',
    '#',
    '##',
    '>',
    '```',
  ),
)

it('every word comes back as it stands on the page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), fc.boolean(), async (words, bold) => {
      // A word of letters last, so that the line is neither a rule nor a page number.
      const text = [...words, 'kiểm tra'].join(' ')
      const html = text.replace(/[&<>]/g, (char) => entities[char] as string)
      const source = await read(`<html><p>đầu<p>${bold ? `<b>${html}</b>` : html}<p>cuối`)
      expect(toLines(source).map((line) => line.mapped.text)).toEqual(['đầu', text, 'cuối'])
    }),
    { numRuns: 500 },
  )
})

it('also in a cell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
      const text = [...words, 'kiểm tra'].join(' ')
      const html = text.replace(/[&<>]/g, (char) => entities[char] as string)
      const source = await read(`<html><table><tr><td>${html}<td>Sở Y tế</table>`)
      expect(toLines(source).map((line) => line.mapped.text)).toEqual([text, 'Sở Y tế'])
    }),
    { numRuns: 300 },
  )
})
