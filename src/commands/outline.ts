import { outline } from '../extract.ts'
import { drawOutline, tasksOf } from './draw.ts'
import { type Context, type Status, write } from './io.ts'
import { eachDocument } from './run.ts'
import { styleFor } from './style.ts'
import type { Options } from './table.ts'

/** `vbparse outline`: the section tree, drawn or as JSON. */
export async function run(paths: string[], options: Options, context: Context): Promise<Status> {
  const { io, lang } = context
  const config = await context.config()
  const json = options.format === 'json'
  const style = await styleFor(io.stdout, io)
  let single = true
  let count = 0
  return eachDocument(paths, context, {
    start(found) {
      single = found.single
    },
    async document(bytes, input) {
      const given = { path: input.path, config }
      const tree = outline(bytes, given)
      const first = count++ === 0
      if (json) {
        const text = JSON.stringify({ path: input.path, ...tree }, null, 2)
        await write(io.stdout, single ? `${text}\n` : `${first ? '[' : ','}\n${text.replace(/^/gm, '  ')}`)
      } else {
        // Off a terminal nothing is cut: who greps wants the whole heading.
        const columns = io.stdout.isTTY ? io.stdout.columns || 80 : Infinity
        const head = single ? '' : `${first ? '' : '\n'}${style.strong(input.path ?? '-')}\n`
        await write(io.stdout, head + drawOutline(tree, { columns, lang, style }))
      }
      return tree.sections.reduce((sum, node) => sum + tasksOf(node), 0)
    },
    async end() {
      if (json && !single) await write(io.stdout, count === 0 ? '[]\n' : '\n]\n')
    },
  })
}
