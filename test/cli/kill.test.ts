import { spawn } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { directive, folder } from './harness.ts'

const bin = fileURLToPath(new URL('../../bin/vbparse.js', import.meta.url))
/** So many kills at most, and not much longer than this in milliseconds. */
const ROUNDS = 20
const ENOUGH = 20_000

/** Many provisions, so that the register is long enough to be caught half-written. */
const long = (day: string): string =>
  directive().replace(
    /2\. Công an tỉnh.+/,
    Array.from(
      { length: 120 },
      (_, i) => `${i + 2}. Công an tỉnh tuần tra khu rừng số ${i + 1} trước ngày ${day}/3/2025.`,
    ).join('\n\n'),
  )

function run(cwd: string, killAfter: number | null): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, [bin, 'extract', 'ct.md', '-o', 'so', '--update'], { cwd, stdio: 'ignore' })
  if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve) => child.once('close', () => resolve(performance.now() - start)))
}

it.skipIf(process.platform === 'win32')(
  'a register is the old or the new one whole, whenever --update is killed',
  async () => {
    const cwd = folder({ 'ct.md': long('20'), 'old.md': long('20'), 'new.md': long('25') })
    const file = join(cwd, 'so/ct.yaml')
    const bring = (name: string): void => copyFileSync(join(cwd, name), join(cwd, 'ct.md'))
    await run(cwd, null)
    const track = (text: string): string => text.replace("  - id: '7'\n", "  - id: '7'\n    status: done # xong\n")
    writeFileSync(file, track(readFileSync(file, 'utf8')))
    const old = readFileSync(file, 'utf8')
    bring('new.md')
    // The end of a run is where the file changes: most kills are aimed there.
    const length = await run(cwd, null)
    const young = readFileSync(file, 'utf8')
    expect(young).not.toBe(old)
    expect(young).toContain('    status: done # xong\n')

    const seen = { old: 0, new: 0 }
    const start = performance.now()
    for (let round = 0; round < ROUNDS && (round < 10 || performance.now() - start < ENOUGH); round++) {
      bring(round % 2 === 0 ? 'old.md' : 'new.md')
      await run(cwd, length * (0.5 + ((round * 17) % ROUNDS) / ROUNDS))
      const text = readFileSync(file, 'utf8')
      expect([old, young].includes(text), `round ${round}`).toBe(true)
      seen[text === (round % 2 === 0 ? old : young) ? 'new' : 'old']++
    }
    // Some were killed before they had written, some were not.
    expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0)
    // What a killed run leaves beside the register is no register, and does not stop the next run.
    expect(readdirSync(join(cwd, 'so')).filter((name) => !/^\.vbparse-.+\.tmp$/.test(name))).toEqual(['ct.yaml'])
    bring('new.md')
    await run(cwd, null)
    expect(readFileSync(file, 'utf8')).toBe(young)
  },
  120_000,
)
