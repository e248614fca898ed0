import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { systemProblem } from '../archive/bytes.ts'
import type { Input, Inputs } from '../archive/inputs.ts'
import { nameOutputs } from '../archive/outputs.ts'
import { Problem } from '../messages/index.ts'
import type { Register } from '../model.ts'
import { loadRegisters } from '../register/load.ts'
import type { Format } from './formats.ts'

/** Where the register of a document lies, and what is there now. */
export interface Target {
  /** As messages name it, and absolute. */
  shown: string
  file: string
  /** null where there is no register yet. */
  old: { text: string; register: Register } | null
}

/** Finds the register of each document in the output folder. */
export function targetsIn(
  folder: string,
  { format, found, cwd }: { format: Format; found: Inputs; cwd: string },
): (input: Input) => Target {
  const names = nameOutputs(found.inputs, { folder, extension: format, cwd })
  return (input) => {
    const shown = names.get(input)
    if (typeof shown !== 'string') throw shown ?? new Error(`no name for ${input.name}`)
    const file = resolve(cwd, shown)
    return { shown, file, old: existsSync(file) ? registerIn(file, shown) : null }
  }
}

/** @throws Problem where it cannot be read, is no register or holds several */
function registerIn(file: string, shown: string): { text: string; register: Register } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw systemProblem(error, shown, 'input')
  }
  const [register, ...more] = loadRegisters(text, shown)
  if (!register || more.length > 0) throw new Problem('register/several', { count: more.length + 1 }, { path: shown })
  return { text, register }
}
