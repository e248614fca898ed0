import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Input, Inputs } from '../archive/inputs.ts'
import { nameOutputs } from '../archive/outputs.ts'
import { makeFolder, makePlace, writeWhole } from '../archive/write.ts'
import { Problem } from '../messages/index.ts'
import type { Register } from '../model.ts'
import { type Format, writerOf } from './formats.ts'
import { type Output, write } from './io.ts'

export type { Format } from './formats.ts'

/** Where registers go, one after the other. */
export interface Sink {
  add(register: Register, input: Input): Promise<void>
  end(): Promise<void>
}

/**
 * Registers to a stream. What is written depends on how the run was called and not on how many documents it found:
 * a single file or standard input gives one register; all else gives a YAML stream of documents or a JSON array,
 * be there one, many or none.
 */
export async function streamSink(
  stream: Output,
  { format, single }: { format: Format; single: boolean },
): Promise<Sink> {
  const text = await writerOf(format)
  let count = 0
  const list = format === 'json' && !single
  return {
    async add(register) {
      const one = text(register)
      const first = count++ === 0
      if (list) await write(stream, `${first ? '[' : ','}\n${one.trimEnd().replace(/^/gm, '  ')}`)
      else await write(stream, format === 'yaml' && !single ? `---\n${one}` : one)
    },
    async end() {
      if (list) await write(stream, count === 0 ? '[]\n' : '\n]\n')
    },
  }
}

/** Registers into a folder, a file each. */
export function folderSink(
  folder: string,
  { format, found, cwd, force }: { format: Format; found: Inputs; cwd: string; force: boolean },
): Sink {
  makeFolder(resolve(cwd, folder), folder)
  const names = nameOutputs(found.inputs, { folder, extension: format, cwd })
  const writer = writerOf(format)
  return {
    async add(register, input) {
      const target = names.get(input)
      if (typeof target !== 'string') throw target ?? new Error(`no name for ${input.name}`)
      const file = resolve(cwd, target)
      const text = (await writer)(register)
      makePlace(file, resolve(cwd, folder), target)
      if (!force) keepTracked(file, text, input, target)
      writeWhole(file, text, target)
    },
    async end() {},
  }
}

// A key of a task that people write: `    status: done` in YAML, `"status":` in JSON; no key of ours is called so.
const tracking = /(?:^ {1,20}(?:- )?|")(status|completed|progress|assignee|note)"?:/gm

/** What people wrote into a register is never thrown away unasked. */
function keepTracked(file: string, text: string, input: Input, target: string): void {
  if (!existsSync(file)) return
  const old = readFileSync(file, 'utf8')
  const fields = old === text ? [] : [...new Set([...old.matchAll(tracking)].map((match) => match[1] as string))]
  if (fields.length > 0) {
    throw new Problem('output/tracked', { target, fields: fields.join(', ') }, { path: input.path ?? '-' })
  }
}
