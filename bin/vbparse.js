#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const program = new URL('../dist/cli.js', import.meta.url)
if (existsSync(program)) {
  await (await import(program.href)).start()
} else {
  const folder = fileURLToPath(new URL('..', import.meta.url))
  process.stderr.write(`vbparse: ${fileURLToPath(program)} is missing; run "npm ci" or "npm run build" in ${folder}\n`)
  process.exitCode = 2
}
