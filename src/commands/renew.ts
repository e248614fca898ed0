import { resolve } from 'node:path'
import type { Input, Inputs } from '../archive/inputs.ts'
import { makeFolder, makePlace, writeWhole } from '../archive/write.ts'
import { renderDiff } from '../compare/formats/index.ts'
import { diff } from '../compare/index.ts'
import { type Renewed, renew } from '../compare/renew.ts'
import { type Bilingual, fill } from '../messages/index.ts'
import { printable } from '../messages/wrap.ts'
import type { Orphan, Register } from '../model.ts'
import { ordered, trackingKeys } from '../register/keys.ts'
import type { LostComment, Pairing } from '../register/patch.ts'
import { type Format, writerOf } from './formats.ts'
import { type Context, write } from './io.ts'
import { renewTexts } from './renew-texts.ts'
import type { Sink } from './sinks.ts'
import { diffPaint, styleFor } from './style.ts'
import { type Target, targetsIn } from './targets.ts'

interface Options {
  format: Format
  found: Inputs
  /** Show what would change, and write nothing. */
  dryRun: boolean
}

/**
 * Registers into a folder, where those that are there keep what people wrote. What cannot be kept is told on standard
 * error before anything is written.
 */
export function renewingSink(folder: string, { format, found, dryRun }: Options, context: Context): Sink {
  const { io } = context
  if (!dryRun) makeFolder(resolve(io.cwd, folder), folder)
  const targetOf = targetsIn(folder, { format, found, cwd: io.cwd })
  const writer = writerOf(format)
  return {
    async add(fresh, input) {
      const target = targetOf(input)
      const { text, before } = await renewed(target, fresh, await writer, format, context)
      if (dryRun) return showChanges(target, before, fresh, input, context)
      if (text === target.old?.text) return
      makePlace(target.file, resolve(io.cwd, folder), target.shown)
      writeWhole(target.file, text, target.shown)
    },
    async end() {},
  }
}

async function renewed(
  target: Target,
  fresh: Register,
  writer: (register: Register) => string,
  format: Format,
  context: Context,
): Promise<{ text: string; before: Register | null }> {
  if (target.old === null) return { text: writer(fresh), before: null }
  const { text: oldText, register: old } = target.old
  const result = renew(old, fresh)
  const { text, lost } =
    format === 'yaml' ? await patched(oldText, result) : { text: writer(result.register), lost: [] }
  await tell(target.shown, result, lost, context)
  return { text, before: old }
}

/** The text of a YAML register brought to its new state, with the least change to what people see of it. */
async function patched(text: string, { register, from }: Renewed): Promise<{ text: string; lost: LostComment[] }> {
  const { patchYaml } = await import('../register/patch.ts')
  const pairing: Pairing = (key, before, after) => {
    if (key === 'tasks') return from
    const name = (item: unknown): string =>
      key === 'sections' ? String((item as { path?: unknown }).path) : JSON.stringify(ordered(item, key))
    return inOrder(before.map(name), after.map(name))
  }
  // What a hand wrote as null or in another order is the same value.
  return patchYaml(text, JSON.parse(JSON.stringify(register)) as Record<string, unknown>, pairing)
}

/** For each name its place among the old ones, each of which is taken once. */
function inOrder(before: readonly string[], after: readonly string[]): number[] {
  const places = new Map<string, number[]>()
  for (const [i, name] of before.entries()) places.set(name, [...(places.get(name) ?? []), i])
  return after.map((name) => places.get(name)?.shift() ?? -1)
}

const SHOWN = 5

async function tell(shown: string, renewed: Renewed, lost: readonly LostComment[], context: Context): Promise<void> {
  const { io, lang } = context
  const style = await styleFor(io.stderr, io)
  const say = (text: Bilingual, params: Record<string, string | number>): Promise<void> =>
    write(io.stderr, `${style.strong('vbparse:')} ${printable(fill(text[lang], { target: shown, ...params }))}\n`)
  const fields = (orphan: Orphan): string => trackingKeys.filter((key) => orphan[key] != null).join(', ') || '–'
  for (const orphan of renewed.orphaned) await say(renewTexts.orphaned, { id: orphan.id, fields: fields(orphan) })
  for (const orphan of renewed.returned) await say(renewTexts.returned, { id: orphan.id, fields: fields(orphan) })
  if (renewed.replaced.length > 0) await say(renewTexts.replaced, { ids: renewed.replaced.join(', ') })
  for (const { line, text } of lost.slice(0, SHOWN)) await say(renewTexts.comment, { line, comment: text })
  if (lost.length > SHOWN) await say(renewTexts.comments, { count: lost.length - SHOWN })
}

async function showChanges(
  { shown }: Target,
  old: Register | null,
  fresh: Register,
  input: Input,
  context: Context,
): Promise<void> {
  const { io, lang } = context
  const paint = await diffPaint(io)
  const columns = io.stdout.isTTY ? Math.max(io.stdout.columns || 80, 40) : Number.POSITIVE_INFINITY
  const body =
    old === null
      ? `${fill(renewTexts.missing[lang], { path: input.path ?? '-', tasks: fresh.tasks.length })}\n`
      : renderDiff(diff(old, fresh, { ignore: trackingKeys }), { format: 'text', lang, columns, paint })
  await write(io.stdout, `${paint.strong(printable(shown))}\n${body}\n`)
}
