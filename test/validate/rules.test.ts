import { describe, expect, it } from 'vitest'
import { rules, tell, validate } from '../../src/index.ts'
import { covers, namesRules, nearestRule } from '../../src/validate/rules/index.ts'
import { base, documentOf, findingsIn, registerOf } from './examples.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('fires on the example that fails', async () => {
    const found = (await findingsIn(rule, 'fails')).filter((finding) => finding.rule === id)
    expect(found.length).toBeGreaterThan(0)
    for (const lang of ['en', 'vi'] as const) {
      for (const text of Object.values(tell(found[0] as (typeof found)[number], lang))) {
        expect(text).not.toBe('')
        expect(text).not.toMatch(/\{\w+\}|undefined|\n/)
      }
    }
  })
  it('is quiet on the example that passes', async () => {
    const found = await findingsIn(rule, 'passes')
    expect(found.filter((finding) => finding.rule === id)).toEqual([])
  })
  it('is said in both languages, with the same places', () => {
    const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
    expect(rule.id).toMatch(/^(?:file|register|task|document)\/[a-z]+(?:-[a-z]+)*$/)
    expect(places(rule.message.vi)).toEqual(places(rule.message.en))
    expect(places(rule.remedy.vi)).toEqual(places(rule.remedy.en))
  })
})

describe('the base of the examples', () => {
  it('is sound, as a document and as a register', async () => {
    expect(base.tasks).toHaveLength(1)
    expect(await validate(documentOf(), { path: 'a.txt' })).toEqual([])
    expect(await validate(registerOf('{}', 'register'), { path: 'a.yaml' })).toEqual([])
  })
})

describe('the table of rules', () => {
  it('has each id once', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(ids.length).toBeGreaterThan(40)
  })
  it('knows groups of rules, and the rule that was meant', () => {
    expect(covers('task/*', 'task/day-off')).toBe(true)
    expect(covers('*', 'task/day-off')).toBe(true)
    expect(covers('task/day', 'task/day-off')).toBe(false)
    expect(['task/day-off', 'document/*', '*'].filter(namesRules)).toHaveLength(3)
    expect(['task/dayoff', 'tasks/*', ''].filter(namesRules)).toEqual([])
    expect(nearestRule('document/day-off')).toBe('task/day-off')
    expect(nearestRule('endmark')).toBeNull()
    expect(nearestRule('document/endmark')).toBe('document/end-mark')
  })
})
