import { describe, expect, it } from 'vitest'
import { jsonFault } from '../../src/validate/json-fault.ts'

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1,}', 8],
    ['[1, 2', 5],
    ['[1,, 2]', 3],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['{"a": 01}', 6],
    ['{"a": tru}', 6],
    ['[1] 2', 4],
    ['{"a": "x\ny"}', 6],
    ['["\\x"]', 1],
    ['{"a": [1, {"b": }]}', 16],
    ['[1}', 2],
    ['', 0],
  ])('%j', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(jsonFault(text)).toBe(offset)
  })
  it.each(['{}', '[]', ' [1, -2.5e3, "\\u0041", true, null, {"a": {"b": []}}] ', '0'])('%j is JSON', (text) => {
    expect(() => JSON.parse(text)).not.toThrow()
    expect(jsonFault(text)).toBe(text.length)
  })
})
