import type { Inputs } from '../archive/inputs.ts'
import { type Differences, differences } from '../compare/check.ts'
import { renderDiff } from '../compare/formats/index.ts'
import { diff } from '../compare/index.ts'
import { fill } from '../messages/index.ts'
import { printable } from '../messages/wrap.ts'
import { trackingKeys } from '../register/keys.ts'
import type { Format } from './formats.ts'
import { type Context, write } from './io.ts'
import { renewTexts } from './renew-texts.ts'
import type { Sink } from './sinks.ts'
import { diffPaint } from './style.ts'
import { targetsIn } from './targets.ts'

/** A sink that writes nothing: it compares with what lies in the folder. */
export interface CheckingSink extends Sink {
  /** Registers that differ from what their documents give now, or that are missing. */
  readonly different: number
}

/** Compares registers with those in the folder, tracking fields aside, and shows on standard output what differs. */
export function checkingSink(
  folder: string,
  { format, found }: { format: Format; found: Inputs },
  context: Context,
): CheckingSink {
  const { io, lang } = context
  const targetOf = targetsIn(folder, { format, found, cwd: io.cwd })
  let different = 0
  let agreeing = 0
  return {
    get different() {
      return different
    },
    async add(fresh, input) {
      const { shown, old } = targetOf(input)
      const paint = await diffPaint(io)
      const head = `${different > 0 ? '\n' : ''}${paint.strong(printable(shown))}\n`
      if (old === null) {
        different++
        const params = { path: printable(input.path ?? '-'), tasks: fresh.tasks.length }
        await write(io.stdout, `${head}${fill(renewTexts.missing[lang], params)}\n`)
        return
      }
      const found = differences(old.register, fresh)
      if (found.parts.length === 0 && found.taskKeys.size === 0) {
        agreeing++
        return
      }
      different++
      const result = diff(old.register, fresh, { ignore: trackingKeys })
      const columns = io.stdout.isTTY ? Math.max(io.stdout.columns || 80, 40) : Number.POSITIVE_INFINITY
      // The tasks as people speak of them, then what only the register knows: places, citations, the document's bytes.
      const told = result.items.length > 0
      const body = told ? renderDiff(result, { format: 'text', lang, columns, paint }) : ''
      const parts = otherParts(found, told)
      const also = parts === '' ? '' : `${fill(renewTexts.otherParts[lang], { parts: printable(parts) })}\n`
      await write(io.stdout, head + body + also)
    },
    async end() {
      if (agreeing > 0 && io.stderr.isTTY) {
        await write(io.stderr, `${fill(renewTexts.upToDate[lang], { count: agreeing })}\n`)
      }
    },
  }
}

/** What the diff of tasks, where there is one, does not tell. */
function otherParts({ parts, taskKeys }: Differences, told: boolean): string {
  const silent = ['position', 'evidence', 'confidence']
  const keys = [...taskKeys].filter(([key]) => !told || silent.includes(key))
  return [...parts, ...keys.map(([key, count]) => `${key} (${count})`)].join(', ')
}
