import { outline } from '../extract.ts'
import { drawOutline, tasksOf } from './draw.ts'
import { encodingOption } from './encoding.ts'
import type { Context, Status } from './io.ts'
import type { Options } from './table.ts'
import { showEach } from './views.ts'

/** `vbparse outline`: the section tree, drawn or as JSON. */
export async function run(paths: string[], options: Options, context: Context): Promise<Status> {
  const { lang } = context
  const config = await context.config()
  const encoding = encodingOption(options)
  return showEach(paths, options.format === 'json', context, async (bytes, { path }) => {
    const tree = await outline(bytes, { path, encoding, config })
    return {
      data: tree,
      draw: (columns, style) => drawOutline(tree, { columns, lang, style }),
      tasks: tree.sections.reduce((sum, node) => sum + tasksOf(node), 0),
    }
  })
}
