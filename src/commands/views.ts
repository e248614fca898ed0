import type { Input } from '../archive/inputs.ts'
import { type Context, type Status, write } from './io.ts'
import { eachDocument } from './run.ts'
import { type Style, styleFor } from './style.ts'

/** A document as a command shows it: as data, or drawn for a terminal so many columns wide. */
export interface View {
  data: object
  draw(columns: number, style: Style): string
  /** How many tasks it shows. */
  tasks: number
}

/**
 * Shows each document, drawn or as JSON: one document is an object or a drawing, several are an array or drawings
 * under the names of their files.
 */
export async function showEach(
  paths: readonly string[],
  json: boolean,
  context: Context,
  view: (bytes: Uint8Array, input: Input) => Promise<View>,
): Promise<Status> {
  const { stdout } = context.io
  const style = await styleFor(stdout, context.io)
  // Off a terminal nothing is cut: who greps wants the whole heading.
  const columns = stdout.isTTY ? stdout.columns || 80 : Infinity
  let single = true
  let count = 0
  return eachDocument(paths, context, {
    start(found) {
      single = found.single
    },
    async document(bytes, input) {
      const shown = await view(bytes, input)
      const first = count++ === 0
      if (json) {
        const text = JSON.stringify({ path: input.path, ...shown.data }, null, 2)
        await write(stdout, single ? `${text}\n` : `${first ? '[' : ','}\n${text.replace(/^/gm, '  ')}`)
      } else {
        const head = single ? '' : `${first ? '' : '\n'}${style.strong(input.path ?? '-')}\n`
        await write(stdout, head + shown.draw(columns, style))
      }
      return shown.tasks
    },
    async end() {
      if (json && !single) await write(stdout, count === 0 ? '[]\n' : '\n]\n')
    },
  })
}
