import { extract, textOf } from '../extract.ts'
import { fill, Problem } from '../messages/index.ts'
import type { CheckingSink } from './check.ts'
import { encodingOption } from './encoding.ts'
import { type Context, type Status, write } from './io.ts'
import { eachDocument } from './run.ts'
import { type Format, folderSink, type Sink, streamSink } from './sinks.ts'
import type { Options } from './table.ts'
import { texts } from './texts.ts'

/** `vbparse extract`: documents → registers, to standard output or into a folder. */
export async function run(paths: string[], options: Options, context: Context): Promise<Status> {
  hold(options)
  const config = await context.config()
  const encoding = encodingOption(options)
  if (options.printText === true) return printText(paths, encoding, context)
  const format = options.format as Format
  const { io, lang } = context
  const output = typeof options.output === 'string' ? options.output : null
  let sink: Sink
  let check: CheckingSink | null = null
  let single = true
  let tasks = 0
  let toReview = 0
  const status = await eachDocument(paths, context, {
    async start(found) {
      single = found.single
      if (output === null) sink = await streamSink(io.stdout, { format, single: found.single })
      else if (options.check === true) {
        check = (await import('./check.ts')).checkingSink(output, { format, found }, context)
        sink = check
      } else if (options.update === true) {
        const { renewingSink } = await import('./renew.ts')
        sink = renewingSink(output, { format, found, dryRun: options.dryRun === true }, context)
      } else sink = folderSink(output, { format, found, cwd: io.cwd, force: options.force === true })
    },
    async document(bytes, input) {
      const given = { path: input.path, encoding, config }
      const register = await extract(bytes, given)
      await sink.add(register, input)
      tasks += register.tasks.length
      toReview += register.tasks.filter(({ confidence }) => confidence !== 'high').length
      return register.tasks.length
    },
    end: () => sink.end(),
  })
  if (toReview > 0 && check === null && (io.stderr.isTTY || !single)) {
    await write(io.stderr, `${fill(texts.toReview[lang], { count: toReview, tasks })}\n`)
  }
  return status === 0 && check !== null && (check as CheckingSink).different > 0 ? 1 : status
}

/** Options that need another one, and those that do not go together. @throws Problem usage/… */
function hold(options: Options): void {
  for (const [option, name, needs, needed] of [
    ['check', '--check', 'output', '--output'],
    ['update', '--update', 'output', '--output'],
    ['dryRun', '--dry-run', 'update', '--update'],
  ] as const) {
    if (options[option] === true && !options[needs]) throw new Problem('usage/needs', { option: name, needed })
  }
  const ways = ['check', 'update', 'force'].filter((name) => options[name] === true)
  const [one, other] = options.printText === true ? ['print-text', ...ways] : ways
  if (other !== undefined) throw new Problem('usage/together', { option: `--${one}`, other: `--${other}` })
}

/** The decoded text, or what the format's reader makes of the file, as the positions count in it. */
function printText(paths: string[], encoding: string | null, context: Context): Promise<Status> {
  return eachDocument(paths, context, {
    async document(bytes, { path }) {
      const text = await textOf(bytes, { path, encoding })
      await write(context.io.stdout, text.endsWith('\n') ? text : `${text}\n`)
      return 0
    },
  })
}
