import { bytesOf } from '../archive/bytes.ts'
import type { Input } from '../archive/inputs.ts'
import { extract } from '../extract.ts'
import type { Register } from '../model.ts'
import { documentExtensions } from '../read/index.ts'
import { isRegisterFile, loadRegisters, registerExtensions } from '../register/load.ts'
import type { Context } from './io.ts'

/** Extensions by which a folder is searched where a command takes registers and documents. */
export const knownExtensions: readonly string[] = [...registerExtensions, ...documentExtensions]

/**
 * The registers of an input: those that a register file holds, or the one that a document gives now. Standard input
 * is taken for registers where it begins as one does.
 * @throws Problem where it is neither
 */
export async function registersOf(input: Input, context: Context): Promise<Register[]> {
  const bytes = await bytesOf(input, context.io.stdin)
  const path = input.path ?? '-'
  if (input.path === null ? startsAsRegister(bytes) : isRegisterFile(path)) {
    return loadRegisters(new TextDecoder('utf-8').decode(bytes), path)
  }
  return [await extract(bytes, { path: input.path, config: await context.config() })]
}

// Takes "register: 1", "---\nregister: 1", '[{"register":1'; not a document's letterhead.
const start = /^(?:\ufeff)?\s*(?:---\s*)?(?:register:|\[?\s*\{\s*"register")/

const startsAsRegister = (bytes: Uint8Array): boolean =>
  start.test(new TextDecoder('utf-8').decode(bytes.subarray(0, 512)))
