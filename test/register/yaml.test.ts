import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ordered } from '../../src/register/keys.ts'
import { dumpYaml, loadAllYaml, loadYaml, YamlError } from '../../src/register/yaml.ts'

const position = { start: { line: 1, column: 2, offset: 1 }, end: { line: 1, column: 9, offset: 8 } }

describe('YAML', () => {
  it('puts a position on one line, dates in quotes, and a long text on its own line', () => {
    const text = 'Giao Sở Y tế rà soát '.repeat(20).trim()
    expect(
      dumpYaml({ text, date: '2025-04', due: '2025-04-01', number: '12', position, lead: [position, position] }),
    ).toBe(
      `text: ${text}
date: '2025-04'
due: '2025-04-01'
number: '12'
position: {start: {line: 1, column: 2, offset: 1}, end: {line: 1, column: 9, offset: 8}}
lead:
  - {start: {line: 1, column: 2, offset: 1}, end: {line: 1, column: 9, offset: 8}}
  - {start: {line: 1, column: 2, offset: 1}, end: {line: 1, column: 9, offset: 8}}
`,
    )
  })
  it('puts names, a deadline and each action on one line', () => {
    const task = {
      lead: ['Sở Y tế', 'Sở Xây dựng'],
      coordinating: [],
      actions: [{ verb: 'rà soát', object: 'danh mục, báo cáo' }],
      deadline: { text: 'trước ngày 05/4', due: '2025-04-05' },
      evidence: { lead: [position] },
    }
    expect(dumpYaml(task)).toBe(`lead: [Sở Y tế, Sở Xây dựng]
coordinating: []
actions:
  - {verb: rà soát, object: 'danh mục, báo cáo'}
deadline: {text: trước ngày 05/4, due: '2025-04-05'}
evidence:
  lead:
    - {start: {line: 1, column: 2, offset: 1}, end: {line: 1, column: 9, offset: 8}}
`)
  })
  it('takes for a position only what is one', () => {
    expect(dumpYaml({ other: { start: '2025-01-01', end: '2025-02-01' } })).toMatch(/other:\n {2}start: '2025-01-01'\n/)
  })
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: fc.string({ unit: 'grapheme' }), 'a: b': fc.string() })), (value) => {
        expect(loadYaml(dumpYaml(value))).toEqual(value)
      }),
    )
    expect(loadAllYaml(`---\n${dumpYaml({ a: 1 })}---\n${dumpYaml({ a: 2 })}`)).toEqual([{ a: 1 }, { a: 2 }])
  })
  it('says on which line a text is wrong', () => {
    expect(() => loadYaml('a: 1\nb: [1\nc: 2\n')).toThrow(YamlError)
    try {
      loadYaml('a: 1\nb: "x\n')
    } catch (error) {
      expect((error as YamlError).line).toBeGreaterThan(1)
    }
  })
})

describe('the order of keys', () => {
  it('is that of the format, at every depth, whatever order they were set in', () => {
    const { start, end } = position
    const task = {
      ...{
        evidence: { deadline: { end, start }, lead: [{ end, start }] },
        position: { end, start },
        text: 'x',
        section: '1',
        id: '1',
      },
      ...{
        deadline: { due: '2025-01-01', text: 'trước' },
        actions: [{ object: 'o', verb: 'v' }],
        status: 'done',
        extra: 1,
      },
    }
    expect(JSON.stringify(ordered({ tasks: [task], source: { sha256: '', path: null }, register: 1 }))).toBe(
      JSON.stringify({
        register: 1,
        source: { path: null, sha256: '' },
        tasks: [
          {
            ...{
              id: '1',
              section: '1',
              text: 'x',
              actions: [{ verb: 'v', object: 'o' }],
              deadline: { text: 'trước', due: '2025-01-01' },
            },
            ...{ status: 'done', position, evidence: { lead: [position], deadline: position }, extra: 1 },
          },
        ],
      }),
    )
  })
  it('leaves out what is undefined, and keeps null', () => {
    expect(ordered({ register: 1, source: undefined, x: null })).toEqual({ register: 1, x: null })
  })
})
