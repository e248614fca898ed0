import { relative, resolve } from 'node:path'
import { bytesOf } from '../archive/bytes.ts'
import { expand } from '../archive/inputs.ts'
import { ResultsCache } from '../archive/results-cache.ts'
import { fill, Problem } from '../messages/index.ts'
import { documentExtensions } from '../read/index.ts'
import { isRegisterFile, registerExtensions } from '../register/load.ts'
import { formats } from '../validate/formats/index.ts'
import { type Finding, rules } from '../validate/index.ts'
import { matches } from '../validate/settings.ts'
import { BaselineFile, baselineName } from './baseline-file.ts'
import { Checker } from './checker.ts'
import { drawCounts, drawFindings, drawRules } from './draw-findings.ts'
import { type Context, type Status, write } from './io.ts'
import { asProblem, report } from './run.ts'
import { levelStyles, styleFor } from './style.ts'
import type { Options } from './table.ts'
import { type Limits, limitsOf } from './validate-options.ts'
import { validateTexts } from './validate-texts.ts'
import { version } from './version.ts'

/** Columns of source lines off a terminal. */
const WIDTH = 100

/** `vbparse validate`: checks documents and registers, and tells everything at once. */
export async function run(paths: string[], options: Options, context: Context): Promise<Status> {
  const { io, lang } = context
  if (options.rules === true) return listRules(options, context)
  if (paths.length === 0) throw new Problem('usage/no-paths')
  const started = performance.now()
  const style = await styleFor(io.stdout, io)
  const levels = await levelStyles(io.stdout, io)
  const limits = limitsOf(options)
  const config = await context.config()
  const found = await expand(paths, io.cwd, [...registerExtensions, ...documentExtensions])
  const baseline = new BaselineFile(
    limits.baseline ?? baselineName,
    io.cwd,
    limits.baseline !== null && !limits.suppress,
  )
  const cache = limits.cache === null ? null : new ResultsCache<Finding[]>(resolve(io.cwd, limits.cache), version)
  const checker = new Checker(context, config, limits, cache)
  const failures: string[] = []
  const files: { path: string; findings: Finding[] }[] = []
  const fail = async (problem: Problem): Promise<void> => {
    failures.push(problem.describe(lang))
    await report(problem, context)
  }
  for (const problem of found.problems) await fail(problem)
  for (const input of found.inputs) {
    const path = input.path ?? limits.stdinName
    try {
      if (isIgnored(path)) continue
      const bytes = await bytesOf(input, io.stdin)
      if (!paths.includes(input.path ?? '-') && isRegisterFile(path) && !mayBeRegister(bytes)) continue
      const checked = await checker.check(bytes, input, path)
      const findings = limits.suppress ? checked : baseline.apply(path, checked)
      files.push({ path, findings })
      if (options.format === 'text' && findings.some(({ suppressed }) => !suppressed)) {
        const width = Math.min(io.stdout.isTTY ? io.stdout.columns || 80 : WIDTH, WIDTH) - 8
        const text = await checker.textOf(bytes, path)
        await write(io.stdout, drawFindings(path, findings, text, { lang, style, levels, width }))
      }
    } catch (error) {
      await fail(asProblem(error, input))
    }
    // Lets Ctrl-C be heard between two files.
    await new Promise(setImmediate)
  }
  const format = formats[options.format as string]
  if (format) await write(io.stdout, format({ files, failures, version, lang }))
  if (limits.cache !== null) cache?.save(limits.cache)
  const counts = countsOf(files)
  if (!found.single) await summary(files, { ...counts, failed: failures.length, started }, context)
  if (limits.suppress) {
    const file = limits.baseline ?? baselineName
    await write(io.stderr, `${fill(validateTexts.written[lang], { count: baseline.write(files), file })}\n`)
    return failures.length > 0 ? 2 : 0
  }
  if (counts.warning > limits.maxWarnings) {
    const params = { count: counts.warning, most: limits.maxWarnings }
    await write(io.stderr, `${fill(validateTexts.tooMany[lang], params)}\n`)
  }
  return failures.length > 0 ? 2 : isTooMuch(counts, limits) ? 1 : 0

  function isIgnored(path: string): boolean {
    if (!config?.validate) return false
    const { folder, ignore } = config.validate
    const file = relative(folder, resolve(io.cwd, path)).replaceAll('\\', '/')
    return ignore.some((pattern) => matches(pattern, file))
  }
}

/** Files of a folder that are YAML or JSON and speak of something else are nobody's registers. */
const mayBeRegister = (bytes: Uint8Array): boolean =>
  /(?:^|[\n{,])[ \t]{0,20}["']?(?:register|tasks)["']?[ \t]{0,20}:/.test(Buffer.from(bytes).toString('latin1'))

type Counts = Record<Finding['level'] | 'suppressed', number>

function countsOf(files: readonly { findings: readonly Finding[] }[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0, suppressed: 0 }
  for (const { level, suppressed } of files.flatMap(({ findings }) => findings))
    counts[suppressed ? 'suppressed' : level]++
  return counts
}

const GRAVITY = ['info', 'warning', 'error'] as const

const isTooMuch = (counts: Counts, { failOn, maxWarnings }: Limits): boolean =>
  counts.warning > maxWarnings || GRAVITY.slice(GRAVITY.indexOf(failOn)).some((level) => counts[level] > 0)

async function summary(
  files: readonly { findings: readonly Finding[] }[],
  counts: Counts & { failed: number; started: number },
  { io, lang }: Context,
): Promise<void> {
  const style = await styleFor(io.stderr, io)
  const seconds = ((performance.now() - counts.started) / 1000).toFixed(2)
  const lines = [fill(validateTexts.checked[lang], { ...counts, files: files.length, seconds })]
  if (counts.failed > 0) lines.push(fill(validateTexts.failed[lang], { failed: counts.failed }))
  const table = drawCounts(
    files.flatMap(({ findings }) => findings),
    { lang, style },
  )
  await write(io.stderr, `${table}${lines.join('\n')}\n`)
}

/** `--rules`: every rule with its examples, drawn or as JSON. */
async function listRules(options: Options, { io, lang }: Context): Promise<Status> {
  const style = await styleFor(io.stdout, io)
  const data = rules.map(({ id, on, level, message, remedy, fails, passes }) => ({
    id,
    on,
    level,
    message,
    remedy,
    fails,
    passes,
  }))
  await write(
    io.stdout,
    options.format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : drawRules(rules, { lang, style }),
  )
  return 0
}
