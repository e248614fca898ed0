import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffFormat, diffFormats, type Paint, renderDiff } from '../../src/compare/formats/index.ts'
import { type Diff, diff, kinds } from '../../src/compare/index.ts'
import type { Register, TrackedTask } from '../../src/index.ts'
import { displayWidth } from '../../src/messages/width.ts'
import { registerOf } from '../register/document.ts'
import { edited } from './generator.ts'

const schema = JSON.parse(readFileSync(new URL('../../schema/diff.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

const same = (text: string): string => text
const plain: Paint = { strong: same, faint: same, count: same, added: same, removed: same, plain: true }
const coloured: Paint = {
  ...{ strong: (text) => `<b>${text}</b>`, faint: (text) => `<i>${text}</i>`, count: (text) => `<c>${text}</c>` },
  ...{ added: (text) => `<+>${text}</+>`, removed: (text) => `<->${text}</->`, plain: false },
}
const render = (result: Diff, format: DiffFormat, more = {}): string =>
  renderDiff(result, { format, lang: 'en', columns: 80, paint: plain, ...more })

const before = '1. Giao Sở Y tế rà soát danh mục thuốc dự trữ tại các trạm y tế xã.'
const after = '1. Giao Sở Y tế rà soát danh mục vật tư tại các trạm y tế xã trước ngày 15/4/2026.'
/** A register whose words try to be more than words. */
const nasty = (text: string, note?: string): Register => {
  const register = registerOf(before)
  const tasks = register.tasks.map((task): TrackedTask => ({ ...task, text, lead: [text], ...(note ? { note } : {}) }))
  return { ...register, document: { ...register.document, subject: text, number: text }, tasks }
}
const EVIL = '<script>alert(1)</script> @all [x](javascript:1) \u001b[31m *đậm* `mã` | # & "nháy"'

describe('JSON', () => {
  it('is what its schema says, whatever changed', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { old, new: young } = edited(seed, { tasks: 20, share: 0.3 })
      const result = JSON.parse(render(diff(old, young, { only: kinds }), 'json'))
      expect(validate(result), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
    }
    const tracked = diff(nasty('a b c', 'x'), nasty('a b d', 'y'))
    expect(validate(JSON.parse(render(tracked, 'json')))).toBe(true)
  })
  it('is held to its schema', () => {
    const result = JSON.parse(render(diff(registerOf(before), registerOf(after)), 'json'))
    for (const wrong of [
      { ...result, diff: 2 },
      { ...result, more: 1 },
      { ...result, items: [{ ...result.items[0], kind: 'other' }] },
      {
        ...result,
        items: [{ ...result.items[0], changes: [{ field: 'deadline', change: 'later', old: null, new: null }] }],
      },
    ]) {
      expect(validate(wrong)).toBe(false)
    }
  })
})

describe('text', () => {
  it('keeps to the width of the terminal', () => {
    for (const columns of [40, 80, 120]) {
      for (const seed of [1, 2, 3]) {
        const { old, new: young } = edited(seed, { tasks: 20, share: 0.3 })
        for (const lang of ['vi', 'en'] as const) {
          const text = render(diff(old, young, { only: kinds }), 'text', { columns, lang })
          expect(text.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([])
        }
      }
    }
  })
  it('marks words by colour, and by signs where there is none', () => {
    const result = diff(registerOf(before), registerOf(after))
    expect(render(result, 'text', { columns: Infinity })).toContain('danh mục [-thuốc dự trữ-] {+vật tư+} tại các')
    expect(render(result, 'text', { columns: Infinity, paint: coloured })).toContain(
      'danh mục <->thuốc dự trữ</-> <+>vật tư</+> tại các',
    )
  })
  it('says so where nothing changed, or nothing of what was asked for', () => {
    const [a, b] = [registerOf(before), registerOf(after)]
    expect(render(diff(a, a), 'text')).toMatch(/No differences\.\n\nTasks before: 1, after: 1\. 1 unchanged\.\n$/)
    expect(render(diff(a, b, { only: ['added'] }), 'text')).toContain('Nothing of these kinds.')
  })
})

describe('whatever stands in the registers', () => {
  const words = fc.array(fc.constantFrom(...EVIL.split(' '), 'thuốc', 'trạm', '<img src=x onerror=1>', '</ins>'), {
    minLength: 1,
    maxLength: 8,
  })
  it.each(diffFormats)('%s is made, and ends with a line break', (format) => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const result = diff(nasty(a.join(' ')), nasty(b.join(' ')), { only: kinds })
        expect(render(result, format)).toMatch(/\n$/)
      }),
      { numRuns: 50 },
    )
  })
  it('HTML holds no element and no link of theirs', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const html = render(diff(nasty(a.join(' ')), nasty(b.join(' ')), { only: kinds }), 'html')
        const known =
          'html|head|meta|title|style|body|main|h1|h2|h3|p|strong|section|article|span|em|ul|li|b|del|ins|!doctype'
        const tags = [...html.matchAll(/<\/?([!a-z][a-z0-9]*)/gi)].map((match) => match[1] as string)
        expect(tags.filter((tag) => !new RegExp(`^(?:${known})$`).test(tag))).toEqual([])
        expect(html).not.toMatch(/<script|<img|<a /)
        expect(html).not.toContain('\u001b')
      }),
      { numRuns: 50 },
    )
  })
  it('the terminal is not steered', () => {
    expect(render(diff(nasty(`${EVIL} một`), nasty(`${EVIL} hai`)), 'text')).not.toContain('\u001b')
  })
  it('Markdown mentions nobody and links nowhere', () => {
    const markdown = render(diff(nasty(`${EVIL} một`), nasty(`${EVIL} hai`)), 'markdown')
    expect(markdown).not.toMatch(/@all|(?<!\\)\]\(|<script|(?<!\\)`/)
  })
})
