import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { vbparse } from '../cli/harness.ts'

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
const update = process.env.UPDATE === '1'

const fileIn = (name: string, start: string): string | undefined =>
  readdirSync(join(fixtures, name)).find((file) => file.startsWith(start))

/** A fixture with an earlier document beside its own, and the notices of two meetings that are fixtures themselves. */
const pairs = [
  ...readdirSync(fixtures)
    .sort()
    .filter((name) => fileIn(name, 'before.') !== undefined)
    .map((name) => ({ name, old: `${name}/${fileIn(name, 'before.')}`, young: `${name}/${fileIn(name, 'input.')}` })),
  {
    name: 'thong-bao-ban-chi-dao-lan-2',
    old: 'thong-bao-ban-chi-dao-lan-1/input.md',
    young: 'thong-bao-ban-chi-dao-lan-2/input.txt',
  },
]

it('there are pairs', () => {
  expect(pairs.length).toBeGreaterThan(2)
})

describe.each(pairs)('$name', ({ name, old, young }) => {
  it('reads as an analyst would tell it', async () => {
    const { status, out, err } = await vbparse(['diff', old, young, '--lang', 'vi'], { cwd: fixtures })
    expect([status, err]).toEqual([1, ''])
    const file = join(fixtures, name, 'diff.vi.text')
    if (update) writeFileSync(file, out)
    if (!existsSync(file)) expect.fail(`${file} does not exist: run with UPDATE=1, then read it`)
    expect(out, 'where the new one is right: run with UPDATE=1, then read the difference').toBe(
      readFileSync(file, 'utf8'),
    )
  })
  it('is the mirror of itself the other way round', async () => {
    const summary = async (a: string, b: string) =>
      JSON.parse((await vbparse(['diff', a, b, '-f', 'json'], { cwd: fixtures })).out).summary
    const { added, dropped, split, merged, ...rest } = await summary(old, young)
    expect(await summary(young, old)).toEqual({ ...rest, added: dropped, dropped: added, split: merged, merged: split })
  })
})
