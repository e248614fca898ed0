import { explain } from '../extract.ts'
import { nearest, Problem } from '../messages/index.ts'
import type { Register } from '../model.ts'
import { drawExplanation } from './draw-explanation.ts'
import { encodingOption } from './encoding.ts'
import type { Context, Status } from './io.ts'
import type { Options } from './table.ts'
import { showEach } from './views.ts'

/** Columns of source lines, off a terminal too: a provision is often one line of thousands of letters. */
const WIDTH = 100

/** `vbparse explain FILE [TASK]`: where each field of a task was read and by which rule, drawn or as JSON. */
export async function run([path, task, ...more]: string[], options: Options, context: Context): Promise<Status> {
  if (path !== undefined && more.length > 0) throw new Problem('usage/one-task', { count: more.length + 2 })
  const { lang } = context
  const config = await context.config()
  const encoding = encodingOption(options)
  const paths = path === undefined ? [] : [path]
  return showEach(paths, options.format === 'json', context, async (bytes, input) => {
    const explanation = await explain(bytes, { path: input.path, encoding, config })
    const places = chosen(explanation.register, task)
    return {
      data: { tasks: places.map((place) => explanation.traces[place]) },
      draw: (columns, style) =>
        drawExplanation(explanation, places, { columns, width: Math.min(columns, WIDTH), lang, style }),
      tasks: places.length,
    }
  })
}

/** The places of the tasks that an argument names: one by its id, or all of a section and what stands below it. */
function chosen({ source, sections, tasks }: Register, name: string | undefined): number[] {
  const all = tasks.map((_, place) => place)
  if (name === undefined) return all
  const id = tasks.findIndex((task) => task.id === name)
  const within = all.filter((place) => {
    const section = tasks[place]?.section as string
    return section === name || section.startsWith(`${name}.`)
  })
  // The id of a section's first task is the section's own path.
  if (within.length > 0 && (id < 0 || sections.some(({ path }) => path === name))) return within
  if (id >= 0) return [id]
  const near = nearest(
    name,
    tasks.map((task) => task.id),
  )
  const place = { path: source.path ?? '-' }
  throw near
    ? new Problem('explain/no-task-near', { task: name, nearest: near }, place)
    : new Problem('explain/no-task', { task: name }, place)
}
