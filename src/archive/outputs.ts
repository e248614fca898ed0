import { join, relative, resolve } from 'node:path'
import { Problem } from '../messages/index.ts'
import type { Input } from './inputs.ts'

/**
 * Names the register of each document in the output folder: the document's place below what the user named, with
 * the register's extension instead of its own. Documents that differ in their extension only keep it before the
 * register's; what would overwrite another register or a document of this run even so is a problem and no file.
 * Names are compared as file systems do that know no capitals and one spelling of a letter only.
 */
export function nameOutputs(
  inputs: readonly Input[],
  { folder, extension, cwd }: { folder: string; extension: string; cwd: string },
): Map<Input, string | Problem> {
  const short = (input: Input): string => `${input.name.replace(/\.[^./]{1,20}$/, '')}.${extension}`
  const key = (file: string): string => resolve(cwd, folder, file).normalize('NFC').toLowerCase()
  const wanted = new Map<string, number>()
  for (const input of inputs) wanted.set(key(short(input)), (wanted.get(key(short(input))) ?? 0) + 1)

  const taken = new Map<string, string>()
  for (const { file, path } of inputs) if (file !== null && path !== null) taken.set(key(file), path)
  const named = new Map<Input, string | Problem>()
  for (const input of inputs) {
    const name = (wanted.get(key(short(input))) as number) > 1 ? `${input.name}.${extension}` : short(input)
    const target = join(folder, name)
    const other = taken.get(key(name))
    const problem = (code: 'output/collision' | 'output/outside', params = {}): Problem =>
      new Problem(code, { target, ...params }, { path: input.path ?? '-' })
    if (relative(folder, target).startsWith('..')) named.set(input, problem('output/outside'))
    else if (other !== undefined) named.set(input, problem('output/collision', { other }))
    else named.set(input, target)
    taken.set(key(name), other ?? input.path ?? '-')
  }
  return named
}
