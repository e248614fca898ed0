import { describe, expect, it } from 'vitest'
import { commands } from '../../src/commands/table.ts'
import { texts, titles } from '../../src/commands/texts.ts'
import { fill, languageOf, nearest, Problem, problems, systemLanguage } from '../../src/messages/index.ts'

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

describe('the tables of texts', () => {
  it.each(Object.entries(problems))(
    '%s says what is wrong and what to do, with the same places in both languages',
    (_, { en, vi }) => {
      expect(en.length + vi.length).toBe(4)
      for (const part of [0, 1] as const) {
        expect(vi[part]).not.toBe('')
        expect(places(vi[part])).toEqual(places(en[part]))
        expect(`${en[part]}${vi[part]}`).not.toMatch(/[\n;]/)
      }
    },
  )
  it('are whole in both languages', () => {
    const all = [
      ...Object.values(texts),
      ...Object.values(titles),
      ...commands.flatMap((command) => [
        command.summary,
        command.description,
        ...[...command.options, ...command.examples].map(({ text }) => text),
      ]),
    ]
    for (const { en, vi } of all) {
      expect([en, vi]).not.toContain('')
      expect(places(vi)).toEqual(places(en))
    }
  })
})

describe('a problem', () => {
  it('names its place as far as it is known', () => {
    const say = (place: object) => new Problem('read/empty', {}, place).describe('en').split(': the')[0]
    expect(say({ path: 'a.txt', line: 2, column: 3 })).toBe('a.txt:2:3')
    expect(say({ path: 'a.txt' })).toBe('a.txt')
    expect(say({ line: 4 })).toBe('-:4')
    expect(new Problem('usage/no-paths').describe('en')).toMatch(/^nothing to read;/)
  })
  it('has an English message for those who use the library', () => {
    expect(new Problem('read/empty').message).toBe('the file is empty; check that it was saved or copied whole')
  })
  it('stays on one line, whatever a file is called', () => {
    const option = '--a\n\u202eb\u001b[2J'
    expect(new Problem('usage/option', { option, command: '' }).describe('vi')).toContain("'--a??b?[2J'")
  })
  it('keeps a place that has no parameter', () => {
    expect(fill('{a} {b}', { a: '{b}' })).toBe('{b} {b}')
  })
})

describe('languages', () => {
  it.each([
    ['vi', 'vi'],
    ['vi_VN.UTF-8', 'vi'],
    ['vi-VN', 'vi'],
    ['EN', 'en'],
    ['en_GB', 'en'],
    ['vie', null],
    ['fr', null],
    ['', null],
    ['C', null],
  ])('%j is %s', (tag, lang) => expect(languageOf(tag)).toBe(lang))
  it('come from the first of LC_ALL, LC_MESSAGES, LANG that is set', () => {
    expect(systemLanguage({ LC_ALL: '', LC_MESSAGES: 'vi_VN', LANG: 'en_US' })).toBe('vi')
    expect(systemLanguage({ LC_ALL: 'C', LANG: 'vi_VN' })).toBe('en')
  })
})

describe('the nearest known word', () => {
  const known = ['--format', '--output', '--force', '--lang', '-f']
  it.each([
    ['--fromat', '--format'],
    ['--formatt', '--format'],
    ['--Output', '--output'],
    ['--lagn', '--lang'],
    ['--port', null],
    ['--x', null],
    ['', null],
  ])('of %j is %s', (word, near) => expect(nearest(word, known)).toBe(near))
})
