// Scores the built program and holds its figures against .ci/ratchet.json, which only rises.
//   node .ci/ratchet.mjs GOLD [--raise]
// GOLD has score.mjs, dev/ (labelled documents) and taskfree/ (documents in which every task is invented).
// Figures are F1 in percent, rounded down to a tenth; "invented" counts tasks, and fewer is better.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('ratchet.json', import.meta.url))
const [gold, ...flags] = process.argv.slice(2)
const program = ['bin/vbparse.js', 'extract', '--format', 'json']

/** Runs node and gives its standard output; where it fails it has said why on standard error, and this script ends. */
function node(args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status === 0) return stdout
  console.log(`Not scored: node ${args.join(' ')} ended with ${status}.\n0 passed, 1 failed`)
  process.exit(1)
}

function measure() {
  const scored = JSON.parse(
    node([join(gold, 'score.mjs'), '--gold', join(gold, 'dev'), '--json', '--', process.execPath, ...program]),
  )
  const figures = {}
  for (const [name, { f1 }] of Object.entries(scored.figures)) figures[name] = Math.floor(f1 * 1000) / 10
  const taskfree = join(gold, 'taskfree')
  if (existsSync(taskfree) && readdirSync(taskfree).length > 0) {
    const registers = JSON.parse(node([...program, taskfree]))
    figures.invented = registers.reduce((sum, { tasks }) => sum + tasks.length, 0)
  }
  return figures
}

/** Whether the first figure is better than the second. */
const better = (name, a, b) => (name === 'invented' ? a < b : a > b)

const recorded = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
const measured = measure()
const names = [...new Set([...Object.keys(measured), ...Object.keys(recorded)])]
const fallen = []
const risen = []
console.log(`\n${'figure'.padEnd(14)}${'recorded'.padStart(10)}${'now'.padStart(10)}`)
for (const name of names) {
  const old = recorded[name]
  const now = measured[name]
  let note = ''
  if (now === undefined || (old !== undefined && better(name, old, now))) {
    fallen.push(name)
    note = 'FELL'
  } else if (old === undefined || better(name, now, old)) {
    risen.push(name)
    note = 'may be raised'
  }
  console.log(
    `${name.padEnd(14)}${String(old ?? '-').padStart(10)}${String(now ?? '-').padStart(10)}  ${note}`.trimEnd(),
  )
}
if (flags.includes('--raise') && risen.length > 0) {
  const raised = Object.fromEntries(names.map((name) => [name, risen.includes(name) ? measured[name] : recorded[name]]))
  writeFileSync(file, `${JSON.stringify(raised, null, 2)}\n`)
  console.log(`Raised in .ci/ratchet.json: ${risen.join(', ')}.`)
} else if (risen.length > 0) {
  console.log(`May be raised with --raise: ${risen.join(', ')}.`)
}
if (fallen.length > 0) console.log(`Below .ci/ratchet.json: ${fallen.join(', ')}.`)
console.log(`${names.length - fallen.length} passed, ${fallen.length} failed`)
process.exitCode = fallen.length > 0 ? 1 : 0
