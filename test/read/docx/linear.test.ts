import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src/read/docx/index.ts'
import { growth } from '../../growth.ts'
import { docx, p, r, tbl, tc, tr } from './build.ts'

const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'

/** What a reader may go through again and again, many times in one paragraph or table. */
const BODIES: [name: string, body: (times: number) => string][] = [
  ['low lines', (times) => p(`a${'_'.repeat(times)}:`)],
  ['words between low lines', (times) => p('a_:'.repeat(times))],
  ['stars', (times) => p('*'.repeat(times))],
  ['bullets', (times) => p('- '.repeat(times))],
  ['bold and not', (times) => p((r('a', '<w:b/>') + r('b')).repeat(times))],
  ['bold blanks', (times) => p((r(' ', '<w:b/>') + r('-')).repeat(times))],
  ['lines', (times) => p('<w:r><w:t>a</w:t><w:br/></w:r>'.repeat(times))],
  ['open fields', (times) => p((begin + separate + r('a')).repeat(times))],
  ['instructions', (times) => p((begin + r('a')).repeat(times))],
  ['deleted ends', (times) => p(r('a'), '<w:rPr><w:del/></w:rPr>').repeat(times)],
  ['rows', (times) => tbl(tr(tc('a'), tc('b')).repeat(times))],
  ['cells', (times) => tbl(tr(tc('a').repeat(times)))],
  ['paragraphs in a cell', (times) => tbl(tr(tc(p('a').repeat(times)), tc('b')))],
]

describe('time grows with the document', () => {
  test.each(BODIES)(
    '%s',
    (_name, body) => {
      expect(growth(body, (text) => readDocx(docx(text), {}, { encoding: null }))).toBeLessThan(9)
    },
    30_000,
  )
})
