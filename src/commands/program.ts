import { Command as Commander, CommanderError } from 'commander'
import { type Bilingual, type Lang, nearest, Problem } from '../messages/index.ts'
import type { Context, Io, Status } from './io.ts'
import { type Command, commands, type Options } from './table.ts'
import { texts, titles } from './texts.ts'
import { optionNames, usageProblem } from './usage.ts'

/**
 * Reads the arguments and runs the command that they name.
 * @throws Problem for wrong usage
 */
export async function runProgram(argv: readonly string[], version: string, context: Context): Promise<Status> {
  const { io, lang } = context
  let status: Status = 0
  const program = dress(new Commander('vbparse'), io, lang)
    .description(texts.program[lang])
    .usage(texts.usage[lang])
    .version(version, '-V, --version', texts.version[lang])
    .helpCommand('help [command]', texts.helpCommand[lang])
    .addHelpText('after', `\n${texts.exit[lang]}`)
  for (const command of commands) {
    const sub = dress(program.command(command.name), io, lang, command.arguments)
      .summary(command.summary[lang])
      .description(command.description[lang])
      .usage((command.usage ?? texts.commandUsage)[lang])
      .argument('[paths...]', (command.paths ?? texts.paths)[lang])
      .addHelpText('after', `\n${examples(command, lang)}\n\n${(command.exit ?? texts.exit)[lang]}`)
      .action(async (paths: string[], options: Options) => {
        status = await (await command.load()).run(paths, withInitial(command, options), context)
      })
    for (const { flags, text, choices, repeat } of command.options) {
      sub.option(flags, text[lang], (value: string, before?: unknown) => {
        const one = checked(flags, value, choices)
        return repeat && typeof before === 'string' ? `${before},${one}` : one
      })
    }
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    // No command at all: the help has been written to standard error.
    if (error.code === 'commander.help') return 2
    throw usageProblem(error, argv, program, io.cwd)
  }
  return status
}

/** What every command has: our streams and titles, --lang and --help, and errors thrown instead of printed. */
function dress(command: Commander, io: Io, lang: Lang, terms: Bilingual = texts.arguments): Commander {
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text, () => {}),
      writeErr: (text) => void io.stderr.write(text, () => {}),
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns || 100,
      getErrHelpWidth: () => io.stderr.columns || 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => titles[title]?.[lang] ?? title,
      subcommandTerm: (sub) => sub.name(),
      argumentTerm: () => terms[lang],
    })
    .option('--lang <language>', texts.lang[lang])
    .helpOption('-h, --help', texts.help[lang])
}

function examples({ examples }: Command, lang: Lang): string {
  const width = Math.max(...examples.map(({ line }) => line.length))
  return [texts.examples[lang], ...examples.map(({ line, text }) => `  ${line.padEnd(width)}  ${text[lang]}`)].join(
    '\n',
  )
}

function checked(flags: string, value: string, choices: readonly string[] | undefined): string {
  const option = optionNames(flags).join(', ')
  if (value === '') throw new Problem('usage/no-value', { option, command: '' })
  if (!choices || choices.includes(value)) return value
  const near = nearest(value, choices)
  const params = { option, value, choices: choices.join(', ') }
  throw near ? new Problem('usage/value-near', { ...params, nearest: near }) : new Problem('usage/value', params)
}

function withInitial(command: Command, options: Options): Options {
  const initial = command.options.flatMap(({ flags, initial }) =>
    initial === undefined ? [] : [[(optionNames(flags).at(-1) ?? '').replace(/^--/, ''), initial]],
  )
  return { ...Object.fromEntries(initial), ...options }
}
