import type { Context, Io, Status } from './commands/io.ts'
import { runProgram } from './commands/program.ts'
import { internalProblem, report } from './commands/run.ts'
import { version } from './commands/version.ts'
import { type Config, loadConfig } from './config/index.ts'
import { type Lang, languageOf, Problem, systemLanguage } from './messages/index.ts'

/**
 * One run of the command line.
 * @param argv the arguments after the program's name
 * @returns the exit status
 */
export async function main(argv: readonly string[], io: Io): Promise<Status> {
  let loading: Promise<Config | null> | undefined
  const config = (): Promise<Config | null> => {
    loading ??= loadConfig(io.cwd)
    return loading
  }
  const asked = langOption(argv)
  const context: Context = {
    io,
    lang: systemLanguage(io.env),
    askedLang: asked === undefined ? null : languageOf(asked),
    config,
  }
  try {
    context.lang = (await chosenLanguage(argv, io.env, config)) ?? context.lang
    return await runProgram(argv, version, context)
  } catch (error) {
    await report(error instanceof Problem ? error : internalProblem(error), context)
    return 2
  }
}

/** By --lang, then VBPARSE_LANG, then the configuration; null where none of them says. */
async function chosenLanguage(
  argv: readonly string[],
  env: Io['env'],
  config: Context['config'],
): Promise<Lang | null> {
  const asked: [string, string | undefined][] = [
    ['--lang', langOption(argv)],
    ['VBPARSE_LANG', env.VBPARSE_LANG || undefined],
  ]
  for (const [option, value] of asked) {
    if (value === undefined) continue
    const lang = languageOf(value)
    if (lang === null) throw new Problem('usage/value', { option, value, choices: 'vi, en' })
    return lang
  }
  try {
    return (await config())?.lang ?? null
  } catch (error) {
    // The command that uses the configuration meets this again and reports it; help must work without.
    if (error instanceof Problem) return null
    throw error
  }
}

/** Looked for before the arguments are read, because the help texts depend on it. */
function langOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const index = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (index < 0) return undefined
  const word = options[index] as string
  return word === '--lang' ? options[index + 1] : word.slice('--lang='.length)
}

/** Runs as the process: its arguments, streams, signals and exit status. */
export async function start(): Promise<void> {
  const { stdin, stdout, stderr } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough, like head, closes the pipe: no error of anybody's.
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      if (stream === stdout) stderr.write(`vbparse: ${error.message}\n`)
      process.exit(2)
    })
  }
  // Heard between two documents, when every file is whole.
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env: process.env, cwd: process.cwd() })
}
