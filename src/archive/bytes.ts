import { readFileSync } from 'node:fs'
import { Problem } from '../messages/index.ts'
import type { Input } from './inputs.ts'

/**
 * The bytes of an input.
 * @param stdin where the bytes of "-" come from
 * @throws Problem where they cannot be had
 */
export async function bytesOf(input: Input, stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  try {
    if (input.file !== null) return readFileSync(input.file)
    const chunks: Uint8Array[] = []
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    return Buffer.concat(chunks)
  } catch (error) {
    throw systemProblem(error, input.path, 'input')
  }
}

/** What the operating system refuses, as a problem that names the path; other errors come back as they are. */
export function systemProblem(error: unknown, path: string | null, side: 'input' | 'output'): Problem {
  if (error instanceof Problem) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  const place = { path: path ?? '-' }
  if (side === 'output') return new Problem('output/io', { reason: message }, place, { cause: error })
  if (code === 'ENOENT') return new Problem('input/missing', {}, place, { cause: error })
  if (code === 'EACCES' || code === 'EPERM') return new Problem('input/denied', {}, place, { cause: error })
  return new Problem('input/io', { reason: message }, place, { cause: error })
}
