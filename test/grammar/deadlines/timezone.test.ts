import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PHRASES, REFERENCE } from './phrases.ts'

const ZONES = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati']
const SOURCE = fileURLToPath(new URL('../../../src/grammar/deadlines/index.ts', import.meta.url))
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deadlines-'))
  const bundle = join(folder, 'deadlines.mjs')
  await build({
    entryPoints: [SOURCE],
    bundle: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    outfile: bundle,
  })
  const texts = Object.values(PHRASES).flatMap((rows) => rows.map(([text]) => text))
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts))
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { readFileSync } from 'node:fs'
import { parseDeadlines } from './deadlines.mjs'
const texts = JSON.parse(readFileSync(new URL('./texts.json', import.meta.url), 'utf8'))
const reference = process.argv[2]
console.log(JSON.stringify({
  offset: new Date(2025, 0, 1).getTimezoneOffset(),
  phrases: texts.map((text) => parseDeadlines(text, { reference })),
}))`,
  )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the host time zone plays no part', () => {
  const runs = ZONES.map((zone) => {
    const out = execFileSync(process.execPath, [join(folder, 'run.mjs'), REFERENCE], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    return JSON.parse(out) as { offset: number; phrases: unknown }
  })
  // The zones did take effect.
  expect(new Set(runs.map((run) => run.offset)).size).toBe(ZONES.length)
  for (const run of runs) expect(run.phrases).toEqual(runs[0]?.phrases)
}, 30_000)
