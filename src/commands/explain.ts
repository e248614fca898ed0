import { explain } from '../extract.ts'
import { nearest, Problem } from '../messages/index.ts'
import type { Register } from '../model.ts'
import { drawExplanation } from './draw-explanation.ts'
import { type Context, type Status, write } from './io.ts'
import { eachDocument } from './run.ts'
import { styleFor } from './style.ts'
import type { Options } from './table.ts'

/** Columns of source lines, off a terminal too: a provision is often one line of thousands of letters. */
const WIDTH = 100

/** `vbparse explain FILE [TASK]`: where each field of a task was read and by which rule, drawn or as JSON. */
export async function run([path, task, ...more]: string[], options: Options, context: Context): Promise<Status> {
  if (path !== undefined && more.length > 0) throw new Problem('usage/one-task', { count: more.length + 2 })
  const { io, lang } = context
  const config = await context.config()
  const json = options.format === 'json'
  const style = await styleFor(io.stdout, io)
  let single = true
  let count = 0
  return eachDocument(path === undefined ? [] : [path], context, {
    start(found) {
      single = found.single
    },
    async document(bytes, input) {
      const explanation = explain(bytes, { path: input.path, config })
      const places = chosen(explanation.register, task)
      const first = count++ === 0
      if (json) {
        const tasks = places.map((place) => explanation.traces[place])
        const text = JSON.stringify({ path: input.path, tasks }, null, 2)
        await write(io.stdout, single ? `${text}\n` : `${first ? '[' : ','}\n${text.replace(/^/gm, '  ')}`)
      } else {
        const columns = io.stdout.isTTY ? io.stdout.columns || 80 : Infinity
        const width = Math.min(columns, WIDTH)
        const head = single ? '' : `${first ? '' : '\n'}${style.strong(input.path ?? '-')}\n`
        await write(io.stdout, head + drawExplanation(explanation, places, { columns, width, lang, style }))
      }
      return places.length
    },
    async end() {
      if (json && !single) await write(io.stdout, count === 0 ? '[]\n' : '\n]\n')
    },
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
