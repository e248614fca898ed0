import { expect, test } from 'vitest'
import { compile, isWordCharacter, oneOf } from '../../../src/grammar/deadlines/pattern.ts'

test('the classes are exact for Latin text', () => {
  const [letter, mark, number] = [compile('^\\p{L}$'), compile('^[\\p{M}]$'), compile('^\\p{N}$')]
  const blocks = [
    [0x20, 0x2af],
    [0x300, 0x36f],
    [0x1e00, 0x1eff],
  ] as const
  for (const [from, to] of blocks) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code)
      expect([character, letter.test(character)]).toEqual([character, /^\p{L}$/u.test(character)])
      expect([character, mark.test(character)]).toEqual([character, /^\p{M}$/u.test(character)])
      expect([character, number.test(character)]).toEqual([character, /^\p{N}$/u.test(character)])
    }
  }
})

test('letters of other scripts are letters', () => {
  for (const character of 'жλかア字한') expect(isWordCharacter(character)).toBe(true)
  for (const character of ' .,-–“”…') expect(isWordCharacter(character)).toBe(false)
  expect(isWordCharacter(undefined)).toBe(false)
})

test('the longest alternative comes first', () => {
  expect(oneOf(['quý', 'quý I', 'a.b'])).toBe('(?:quý I|a\\.b|quý)')
})
