import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { isBefore, isDay } from '../../src/validate/kinds/dates.ts'
import { folded, letters } from '../../src/validate/kinds/folded.ts'
import { isNear } from '../../src/validate/kinds/near.ts'
import { wrongPart } from '../../src/validate/kinds/recurrence.ts'
import { matches } from '../../src/validate/settings.ts'

describe('recurrence rules', () => {
  const right = [
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25',
    'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1',
    'FREQ=WEEKLY;BYDAY=MO,FR',
    'FREQ=MONTHLY;BYDAY=1MO,-1FR',
    'FREQ=DAILY;COUNT=10',
    'FREQ=DAILY;UNTIL=20261231',
    'FREQ=DAILY;UNTIL=20261231T235959Z',
  ]
  it.each(right)('%s', (rule) => {
    expect(wrongPart(rule)).toBeNull()
    expect(() => ICAL.Recur.fromString(rule)).not.toThrow()
  })
  it.each([
    ['', ''],
    ['hằng tháng', 'hằng tháng'],
    ['FREQ=MONTHLI', 'FREQ=MONTHLI'],
    ['INTERVAL=2', 'INTERVAL=2'],
    ['FREQ=MONTHLY;INTERVAL=0', 'INTERVAL=0'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0'],
    ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH=13'],
    ['FREQ=WEEKLY;BYDAY=T2', 'BYDAY=T2'],
    ['FREQ=DAILY;UNTIL=20260230', 'UNTIL=20260230'],
    ['FREQ=DAILY;FREQ=DAILY', 'FREQ=DAILY'],
    ['FREQ=DAILY;COUNT=1;UNTIL=20261231', 'COUNT'],
    ['RRULE:FREQ=DAILY', 'RRULE:FREQ=DAILY'],
    ['FREQ=DAILY;constructor=1', 'constructor=1'],
  ])('not %s', (rule, part) => {
    expect(wrongPart(rule)).toBe(part)
  })
})

describe('days', () => {
  it('are those of the calendar', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].filter(isDay)).toHaveLength(3)
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-4-1', '2026-04', ''].filter(isDay)).toEqual([])
  })
  it.each([
    ['2026-03-04', '2026-03-05', true],
    ['2026-03-05', '2026-03-05', false],
    ['2026-03-04', '2026-03', false],
    ['2026-02-28', '2026-03', true],
    ['2025-12-31', '2026', true],
    ['2026', '2026-03-05', false],
  ])('%s before %s: %s', (a, b, before) => {
    expect(isBefore(a, b)).toBe(before)
  })
})

describe('texts for comparison', () => {
  it('fold capitals, spaces, normal forms and places of the tone', () => {
    expect(folded(' Uỷ  ban HOÀ bình\n')).toBe('ủy ban hòa bình')
    expect(folded('quý khoẻ thuỷ'.normalize('NFD'))).toBe('quý khỏe thủy')
    expect(letters('Sở **Y tế**, <br>tỉnh&nbsp;X')).toBe('sởytếtỉnhx')
  })
  it('are near with one letter off', () => {
    expect(isNear('sở tài chnh', 'sở tài chính', 1)).toBe(true)
    expect(isNear('sở tài chính', 'sở tư pháp', 2)).toBe(false)
    expect(isNear('abc', 'abcdef', 2)).toBe(false)
  })
})

describe('patterns of paths', () => {
  it.each([
    ['cu/**', 'cu/2020/a.md'],
    ['cu/', 'cu/a.md'],
    ['*.txt', 'a/b/c.txt'],
    ['so/*.yaml', 'so/a.yaml'],
    ['**/nhap/*.md', 'a/nhap/x.md'],
    ['**/nhap/*.md', 'nhap/x.md'],
    ['./so/?.yaml', 'so/a.yaml'],
    ['a.md', 'a.md'],
  ])('%s takes %s', (pattern, path) => expect(matches(pattern, path)).toBe(true))
  it.each([
    ['cu/**', 'moi/cu.md'],
    ['so/*.yaml', 'so/a/b.yaml'],
    ['*.txt', 'a.md'],
    ['so/?.yaml', 'so/ab.yaml'],
    ['a.md', 'ba.md'],
  ])('%s does not take %s', (pattern, path) => expect(matches(pattern, path)).toBe(false))
  it('take no longer than pattern times path', () => {
    const path = `${'a/'.repeat(2000)}b`
    const start = performance.now()
    expect(matches(`${'**/a/'.repeat(200)}c`, path)).toBe(false)
    expect(matches('*a'.repeat(200), 'a'.repeat(2000).concat('b'))).toBe(false)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
