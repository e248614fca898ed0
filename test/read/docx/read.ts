import { formats } from '../../../src/read/formats.ts'
import { type ReadError, read } from '../../../src/read/index.ts'
import { toLines } from '../../../src/tree/index.ts'
import { docx, type Parts } from './build.ts'

/** The Markdown that a Word file of these parts gives. */
export async function textOf(parts: Parts | string): Promise<string> {
  return (await read(docx(parts))).text
}

/** The lines of it, as the later stages see them. */
export async function linesOf(parts: Parts | string | Uint8Array): Promise<string[]> {
  const bytes = parts instanceof Uint8Array ? parts : docx(parts)
  return toLines(await read(bytes)).map(({ mapped }) => mapped.text)
}

/** Why a file is refused. */
export async function refusal(bytes: Uint8Array, path = 'van-ban.docx'): Promise<ReadError> {
  return read(bytes, { path }).then(
    () => Promise.reject(new Error('was read')),
    (error: ReadError) => error,
  )
}

export const mediaType = formats.docx?.mediaType
