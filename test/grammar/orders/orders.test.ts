import { describe, expect, it } from 'vitest'
import { findHead } from '../../../src/grammar/orders/head.ts'
import { readPredicate } from '../../../src/grammar/orders/predicate.ts'
import { clausesOf } from '../../../src/grammar/orders/split.ts'
import { Words } from '../../../src/grammar/text/sentence.ts'
import { identity } from '../../../src/normalise/mapped.ts'
import { OPEN_ORDERS } from './open-orders.ts'
import { ORDERS, type Order } from './orders.ts'

/** Who is told what in the first clause that orders something, where a clause without a subject can be an order. */
function read(text: string): { lead: string; partners: string; verbs: string } | null {
  const words = new Words(identity(text))
  for (const { from, to } of clausesOf(words)) {
    const head = findHead(words, from, to, true, (name) => /^(?:UBND tỉnh|Chủ tịch UBND tỉnh)$/.test(name))
    if (!head) continue
    const { verbs, coordinating } = readPredicate(words, head.predicate, to, head.leads)
    return {
      lead: (head.lead ?? []).map((actor) => actor.name).join('; '),
      partners: coordinating.map((actor) => actor.name).join('; '),
      verbs: verbs.map((use) => use.verb).join(', '),
    }
  }
  return null
}

const check = ([text, lead, partners, verbs]: Order): void => expect(read(text)).toEqual({ lead, partners, verbs })

for (const [kind, rows] of Object.entries({ ...ORDERS, ...OPEN_ORDERS })) {
  describe(kind, () => {
    it.each(rows)('%s', (...row) => check(row))
  })
}

it('the table is as long as promised', () => {
  expect(Object.values(ORDERS).flat().length).toBeGreaterThanOrEqual(100)
})

describe('a clause without a subject', () => {
  it('is no order where none can stand', () => {
    const words = new Words(identity('Rà soát, đề xuất phương án.'))
    expect(findHead(words, 0, words.length, false, () => false)).toBeNull()
  })
  it('needs none where somebody is named', () => {
    const words = new Words(identity('Giao Sở Y tế rà soát phương án.'))
    expect(findHead(words, 0, words.length, false, () => false)?.rule).toBe('order-cue')
  })
})

describe('objects', () => {
  it('stand from their verb to the next', () => {
    const text = 'rà soát thuốc tại trạm y tế, lập phương án dự trữ, báo cáo kết quả'
    const words = new Words(identity(text))
    const { verbs } = readPredicate(words, 0, words.length)
    expect(verbs.map((use) => [use.verb, words.slice(use.to, use.until).replace(/[ ,]+$/, '')])).toEqual([
      ['rà soát', 'thuốc tại trạm y tế'],
      ['lập', 'phương án dự trữ'],
      ['báo cáo', 'kết quả'],
    ])
  })
})
