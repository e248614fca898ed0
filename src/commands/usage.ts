import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command, CommanderError } from 'commander'
import { nearest, Problem } from '../messages/index.ts'

/** "-o" and "--output" of "-o, --output <folder>". */
export function optionNames(flags: string): string[] {
  return flags.split(/[ ,]+/).filter((part) => part.startsWith('-'))
}

/** What commander found wrong with the arguments, as a problem in our words that suggests the nearest right one. */
export function usageProblem(error: CommanderError, argv: readonly string[], program: Command, cwd: string): Problem {
  const used = program.commands.find((command) => argv.includes(command.name()))
  const command = used ? `${used.name()} ` : ''
  // commander says what it means between quotes: "error: unknown option '--fromat'".
  const named = /'(.*)'/su.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownOption': {
      const option = named.split('=')[0] as string
      const known = [...(used ?? program).options.flatMap(({ flags }) => optionNames(flags)), '--help']
      const near = nearest(option, known)
      return near
        ? new Problem('usage/option-near', { option, nearest: near })
        : new Problem('usage/option', { option, command })
    }
    case 'commander.unknownCommand': {
      if (named !== '' && existsSync(resolve(cwd, named))) return new Problem('usage/command-file', { name: named })
      const near = nearest(
        named,
        program.commands.map((sub) => sub.name()),
      )
      return near
        ? new Problem('usage/command-near', { name: named, nearest: near })
        : new Problem('usage/command', { name: named })
    }
    case 'commander.optionMissingArgument':
      return new Problem('usage/no-value', { option: optionNames(named).join(', '), command })
    default:
      return new Problem('usage/other', { reason: error.message.replace(/^error: /, '') })
  }
}
