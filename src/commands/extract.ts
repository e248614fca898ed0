import { extract, textOf } from '../extract.ts'
import { fill } from '../messages/index.ts'
import { encodingOption } from './encoding.ts'
import { type Context, type Status, write } from './io.ts'
import { eachDocument } from './run.ts'
import { type Format, folderSink, type Sink, streamSink } from './sinks.ts'
import type { Options } from './table.ts'
import { texts } from './texts.ts'

/** `vbparse extract`: documents → registers, to standard output or into a folder. */
export async function run(paths: string[], options: Options, context: Context): Promise<Status> {
  const config = await context.config()
  const encoding = encodingOption(options)
  if (options.printText === true) return printText(paths, encoding, context)
  const format = options.format as Format
  let sink: Sink
  let single = true
  let tasks = 0
  let toReview = 0
  const status = await eachDocument(paths, context, {
    async start(found) {
      single = found.single
      sink =
        typeof options.output === 'string'
          ? folderSink(options.output, { format, found, cwd: context.io.cwd, force: options.force === true })
          : await streamSink(context.io.stdout, { format, single: found.single })
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
  const { io, lang } = context
  if (toReview > 0 && (io.stderr.isTTY || !single)) {
    await write(io.stderr, `${fill(texts.toReview[lang], { count: toReview, tasks })}\n`)
  }
  return status
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
