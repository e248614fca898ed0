import { resolve } from 'node:path'
import { writeWhole } from '../archive/write.ts'
import { type DiffFormat, renderDiff } from '../compare/formats/index.ts'
import { type DiffOptions, diff, fields, kinds } from '../compare/index.ts'
import { Problem } from '../messages/index.ts'
import type { Register } from '../model.ts'
import { type Context, type Status, write } from './io.ts'
import { choicesOf, shareOf } from './option-values.ts'
import { everyRegister } from './registers.ts'
import { diffPaint, plainPaint } from './style.ts'
import type { Options } from './table.ts'

/** `vbparse diff OLD NEW`: what changed between two registers, documents, or folders of them. */
export async function run(paths: string[], options: Options, context: Context): Promise<Status> {
  const [oldPath, newPath] = paths
  if (oldPath === undefined || newPath === undefined || paths.length > 2) {
    throw new Problem('usage/two-sides', { count: paths.length })
  }
  if (oldPath === '-' && newPath === '-') throw new Problem('usage/stdin-twice')
  const compared: DiffOptions = {
    ignore: choicesOf('--ignore', options.ignore, fields) ?? [],
    ...given('threshold', shareOf('--match-threshold', options.matchThreshold)),
    ...given('only', choicesOf('--only', options.only, kinds)),
  }
  const old = await sideOf(oldPath, context)
  const young = await sideOf(newPath, context)
  // One side without any register: everything would seem dropped or added.
  if (old.registers.length === 0 || young.registers.length === 0) return 2
  const result = diff(old.registers, young.registers, compared)
  const { io, lang } = context
  const output = typeof options.output === 'string' ? options.output : null
  const rendered = renderDiff(result, {
    format: options.format as DiffFormat,
    lang,
    columns: io.stdout.isTTY && output === null ? Math.max(io.stdout.columns || 80, 40) : Infinity,
    paint: output === null ? await diffPaint(io) : plainPaint,
  })
  if (output !== null) writeWhole(resolve(io.cwd, output), rendered, output)
  else await write(io.stdout, rendered)
  if (old.failed || young.failed) return 2
  return result.items.some(({ kind }) => kind !== 'unchanged') ? 1 : 0
}

const given = <K extends string, V>(key: K, value: V | null): Partial<Record<K, V>> =>
  value === null ? {} : ({ [key]: value } as Record<K, V>)

/** All registers of one side. */
async function sideOf(path: string, context: Context): Promise<{ registers: Register[]; failed: boolean }> {
  const { loaded, failed } = await everyRegister([path], context)
  return { registers: loaded.map(({ register }) => register), failed: failed > 0 }
}
