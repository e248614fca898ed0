import { describe, expect, it } from 'vitest'
import { actorsAt } from '../../../src/grammar/actors/index.ts'
import { Words } from '../../../src/grammar/text/sentence.ts'
import { identity } from '../../../src/normalise/mapped.ts'
import { NO_ACTORS } from './negatives.ts'
import { ACTORS, type Row } from './phrases.ts'
import { SMALL_BODIES } from './small-bodies.ts'

/** The names at the start of a text and what is said of them. */
function read(text: string): { names: string[]; rest: string } {
  const words = new Words(identity(text))
  const found = actorsAt(words, 0)
  if (!found) return { names: [], rest: text }
  return { names: found.actors.map((actor) => actor.name), rest: text.slice(words.end(found.to)).trim() }
}

/** Holds a row of the table against the grammar. */
function check([sketch, ...names]: Row): void {
  const [named, rest] = sketch.split(' | ') as [string, string]
  const text = `${named} ${rest}`
  const behind = named.endsWith(',') ? `, ${rest}` : rest
  expect(read(text)).toEqual({ names: names.length > 0 ? names : [named.replace(/,$/, '')], rest: behind })
}

for (const [kind, rows] of Object.entries({ ...ACTORS, ...SMALL_BODIES })) {
  describe(kind, () => {
    it.each(rows)('%s', (text, ...names) => check([text, ...names]))
  })
}

describe('nobody', () => {
  it.each(NO_ACTORS)('%s', (text) => {
    expect(read(text).names).toEqual([])
  })
})

it('the tables are as long as promised', () => {
  expect(Object.values(ACTORS).flat().length).toBeGreaterThanOrEqual(120)
  expect(NO_ACTORS.length).toBeGreaterThanOrEqual(40)
})

describe('offsets', () => {
  it('are those of the name in the text', () => {
    const text = 'đồng chí Giám đốc Sở Y tế và các Sở: Nội vụ, Tài chính rà soát'
    const words = new Words(identity(text))
    const actors = actorsAt(words, 0)?.actors ?? []
    expect(actors.map(({ start, end }) => text.slice(start, end))).toEqual(['Giám đốc Sở Y tế', 'Nội vụ', 'Tài chính'])
  })
  it('a list may begin anywhere in a text', () => {
    const text = 'Giao cho Sở Y tế, Công an tỉnh kiểm tra'
    const words = new Words(identity(text))
    const found = actorsAt(words, 2)
    expect(found?.actors.map((actor) => actor.name)).toEqual(['Sở Y tế', 'Công an tỉnh'])
    expect(words.slice(found?.to as number, words.length)).toBe('kiểm tra')
  })
  it('NFC, NFD folded to NFC and the old place of the tone give the same names', () => {
    expect(read('Uỷ ban nhân dân xã Hoà An kiểm tra').names).toEqual(['Uỷ ban nhân dân xã Hoà An'])
    expect(read('Ủy ban nhân dân xã Hòa An kiểm tra').names).toEqual(['Ủy ban nhân dân xã Hòa An'])
  })
})
