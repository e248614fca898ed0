import { extract } from '../extract.ts'
import type { Context, Status } from './io.ts'
import { eachDocument } from './run.ts'
import { type Format, folderSink, type Sink, streamSink } from './sinks.ts'
import type { Options } from './table.ts'

/** `vbparse extract`: documents → registers, to standard output or into a folder. */
export async function run(paths: string[], options: Options, context: Context): Promise<Status> {
  const config = await context.config()
  const format = options.format as Format
  let sink: Sink
  return eachDocument(paths, context, {
    async start(found) {
      sink =
        typeof options.output === 'string'
          ? folderSink(options.output, { format, found, cwd: context.io.cwd, force: options.force === true })
          : await streamSink(context.io.stdout, { format, single: found.single })
    },
    async document(bytes, input) {
      const given = { path: input.path, config }
      const register = extract(bytes, given)
      await sink.add(register, input)
      return register.tasks.length
    },
    end: () => sink.end(),
  })
}
