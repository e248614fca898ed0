import { expect, it } from 'vitest'
import { diff } from '../../src/compare/index.ts'
import type { Register } from '../../src/index.ts'
import { plan, Random, registerOf } from './generator.ts'

/** A register of tasks that have nothing to do with those of another seed. */
function unrelated(seed: number, tasks: number): Register {
  const random = new Random(seed)
  return registerOf(
    Array.from({ length: tasks }, () => plan(random, random.below(4))),
    String(seed),
  ).register
}

/** Milliseconds of this process's own work: what the machine does otherwise does not count. */
function time(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

it('500 tasks against 500 unrelated ones take less than a second', () => {
  const [a, b] = [unrelated(1, 500), unrelated(2, 500)]
  expect(Math.min(...[1, 2, 3].map(() => time(() => diff(a, b))))).toBeLessThan(1000)
}, 60_000)

it('2,000 against 2,000 take less than ten', () => {
  const [a, b] = [unrelated(3, 2000), unrelated(4, 2000)]
  expect(time(() => diff(a, b))).toBeLessThan(10_000)
}, 60_000)

it('2,000 nearly the same sentences, which all look alike, take less than ten', () => {
  const one = plan(new Random(7), 0)
  const copies = (group: number): Register =>
    registerOf(
      Array.from({ length: 2000 }, (_, i) => ({
        ...one,
        group,
        clauses: [...one.clauses, [{ kind: 'noun' as const, word: `lô ${(i * 7) % 1999}` }]],
      })),
      String(group),
    ).register
  expect(time(() => diff(copies(0), copies(1)))).toBeLessThan(10_000)
}, 60_000)
