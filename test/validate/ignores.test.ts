import { describe, expect, it } from 'vitest'
import { extractText, validate } from '../../src/index.ts'
import { documentOf, registerOf } from './examples.ts'

/** "rule suppressed?" of each finding of a text. */
async function told(text: string, path: string): Promise<string[]> {
  const found = await validate(text, { path })
  return found.map(
    ({ rule, suppressed, position }) => `${position.start.line} ${rule}${suppressed ? ` (${suppressed})` : ''}`,
  )
}

const GAP = ['1. Sở Y tế kiểm tra bến phà.', '', '3. Công an tỉnh tuần tra./.']
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length

describe('a comment in a document', () => {
  it.each(['a.md', 'a.txt'])('alone on its line silences the next one, %s', async (path) => {
    const [first, blank, third] = GAP as [string, string, string]
    const text = documentOf({
      body: [first, '', '<!-- vbparse-ignore document/number-gap -->', blank, third].join('\n'),
    })
    expect(await told(text, path)).toEqual([`${lineOf(text, '3. Công')} document/number-gap (comment)`])
  })
  it('behind something silences its own line, and only what it names', async () => {
    const text = documentOf({
      body: GAP.join('\n').replace('3. Công an tỉnh', '<!-- vbparse-ignore document/* -->\n3. Công an tỉnh'),
    })
    expect(await told(text, 'a.txt')).toEqual([expect.stringMatching('number-gap \\(comment\\)')])
    const other = documentOf({ body: `${GAP.join('\n')} <!-- vbparse-ignore task/recurrence, document/end-mark -->` })
    expect(await told(other, 'a.txt')).toEqual([
      `${lineOf(other, '3. Công')} document/number-gap`,
      `${lineOf(other, '3. Công')} file/ignore-unused`,
      `${lineOf(other, '3. Công')} file/ignore-unused`,
    ])
  })
  it('with -file silences the whole file', async () => {
    const text = documentOf({ body: `${GAP.join('\n')}\n<!-- vbparse-ignore-file document/number-gap -->` })
    expect(await told(text, 'a.txt')).toEqual([`${lineOf(text, '3. Công')} document/number-gap (comment)`])
  })
  it('names a rule that exists', async () => {
    const text = documentOf({ body: '1. Sở Y tế kiểm tra bến phà./. <!-- vbparse-ignore document/endmark -->' })
    const [found] = await validate(text, { path: 'a.txt' })
    expect(found).toMatchObject({ rule: 'file/ignore-unknown', params: { rule: 'document/endmark' } })
    expect(text.slice(found?.position.start.offset, found?.position.end.offset)).toBe('document/endmark')
  })
  it.each([
    [
      'alone',
      '1. Sở Y tế kiểm tra bến phà,\n<!-- vbparse-ignore * -->\nbến xe./.',
      '1. Sở Y tế kiểm tra bến phà,\nbến xe./.',
    ],
    ['behind', '1. Sở Y tế kiểm tra bến phà./.<!-- vbparse-ignore * -->', '1. Sở Y tế kiểm tra bến phà./.'],
  ])('is no part of the text, %s', (_, written, without) => {
    for (const mediaType of ['text/plain', 'text/markdown']) {
      const tasks = (body: string) =>
        extractText(documentOf({ body }), { mediaType }).tasks.map(({ text, lead, actions }) => ({
          text,
          lead,
          actions,
        }))
      expect(tasks(written)).toEqual(tasks(without))
    }
  })
})

describe('a comment in a YAML register', () => {
  const text = registerOf('tasks: [{lead: []}]', 'register')
  it('silences its line, or the next one', async () => {
    const [found] = await told(text, 'a.yaml')
    expect(found).toMatch(/register\/no-lead$/)
    const behind = text.replace('lead: []', 'lead: [] # vbparse-ignore register/no-lead')
    expect(await told(behind, 'a.yaml')).toEqual([`${found} (comment)`])
    const above = text.replace('    lead: []', '    # vbparse-ignore register/no-lead\n    lead: []')
    expect(await told(above, 'a.yaml')).toEqual([expect.stringMatching(/register\/no-lead \(comment\)$/)])
  })
  it('is a comment only where YAML has one', async () => {
    const quoted = text.replace('lead: []', 'lead: []\n    note: "x#vbparse-ignore register/no-lead"')
    expect(await told(quoted, 'a.yaml')).toEqual([expect.stringMatching(/register\/no-lead$/)])
  })
})
