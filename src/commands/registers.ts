import { basename } from 'node:path'
import { bytesOf } from '../archive/bytes.ts'
import { expand, type Input } from '../archive/inputs.ts'
import { configName } from '../config/index.ts'
import { explain } from '../extract.ts'
import type { Register } from '../model.ts'
import { documentExtensions } from '../read/index.ts'
import { isRegisterFile, loadRegisters, registerExtensions, startsAsRegister } from '../register/load.ts'
import type { Context } from './io.ts'
import { asProblem, report } from './run.ts'
import { Sources } from './sources.ts'

/** Extensions by which a folder is searched where a command takes registers and documents. */
const knownExtensions: readonly string[] = [...registerExtensions, ...documentExtensions]

/** A register, and the text that its positions count in where that is at hand. */
export interface Loaded {
  register: Register
  text: string | null
}

/**
 * The registers of an input: those that a register file holds, or the one that a document gives now. Standard input
 * is taken for registers where it begins as one does.
 * @throws Problem where it is neither
 */
async function registersOf(input: Input, context: Context): Promise<Loaded[]> {
  const bytes = await bytesOf(input, context.io.stdin)
  const path = input.path ?? '-'
  if (input.path === null ? startsAsRegister(bytes) : isRegisterFile(path)) {
    return loadRegisters(new TextDecoder('utf-8').decode(bytes), path).map((register) => ({ register, text: null }))
  }
  const { register, text } = await explain(bytes, { path: input.path, config: await context.config() })
  return [{ register, text }]
}

/** What a command read of what its arguments name. */
export interface AllLoaded {
  loaded: Loaded[]
  /** How many files could not be read; each has been told. */
  failed: number
}

/**
 * Every register that the paths name. A folder may hold a document and its register: then the register counts, which
 * people may have written into. What cannot be read is told and left out.
 * @param withTexts looks for the texts of registers on disk as well
 */
export async function everyRegister(paths: readonly string[], context: Context, withTexts = false): Promise<AllLoaded> {
  const found = await expand(paths, context.io.cwd, knownExtensions)
  const sources = new Sources(context.io.cwd)
  const all: (Loaded & { written: boolean })[] = []
  let failed = found.problems.length
  for (const problem of found.problems) await report(problem, context)
  for (const input of found.inputs) {
    // A folder's configuration is no register.
    if (!found.single && basename(input.name) === configName) continue
    const written = input.path !== null && isRegisterFile(input.path)
    try {
      for (const { register, text } of await registersOf(input, context)) {
        const known = text ?? (withTexts ? await textIn(sources, register, input) : null)
        all.push({ register, text: known, written })
      }
    } catch (error) {
      failed++
      await report(asProblem(error, input), context)
    }
    // Lets Ctrl-C be heard between two documents.
    await new Promise(setImmediate)
  }
  const registered = new Set(all.filter(({ written }) => written).map(({ register }) => register.source.sha256))
  return { loaded: all.filter(({ written, register }) => written || !registered.has(register.source.sha256)), failed }
}

/** The text of a register's document; null where it is gone or has changed since, for then the positions mean nothing. */
async function textIn(
  sources: Sources,
  { source: { path, sha256 } }: Register,
  { file }: Input,
): Promise<string | null> {
  const source = path === null ? null : await sources.of(path, file)
  return source?.sha256 === sha256 ? source.text : null
}
