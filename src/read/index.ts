import { createHash } from 'node:crypto'
import type { Place } from '../messages/index.ts'
import type { Source } from '../model.ts'
import { ReadError } from './errors.ts'
import { formats } from './formats.ts'
import { mediaTypeOf } from './media-type.ts'
import { recognise } from './signatures.ts'
import { decodeUtf8 } from './utf8.ts'

export { ReadError, type ReadErrorCode } from './errors.ts'
export { documentExtensions } from './media-type.ts'

export interface ReadOptions {
  /** As given on the command line; null for standard input. */
  path?: string | null
  /** text/plain or text/markdown; by extension, else by content, where absent. */
  mediaType?: string
}

/** Bytes of one document; a longer one is an archive or a mistake, and a string has an end as well. */
const limit = 100 * 2 ** 20

/** Part of control characters from which a text is no text. */
const controlShare = 0.02

/**
 * Turns the bytes of a file of any known format into text: the first stage. Text that is already decoded is taken as
 * it is.
 * @throws ReadError for what is empty, damaged, binary or of a kind that is not supported
 */
export async function read(input: Uint8Array | string, options: ReadOptions = {}): Promise<Source> {
  if (typeof input === 'string') return readText(input, options)
  const place: Place = { path: options.path ?? null }
  checkSize(input, place)
  const format = formats[recognise(input)?.format ?? '']
  if (format === undefined) return readText(input, options)
  const reading = await (await format.load())(input, place)
  if (!/\S/u.test(reading.text)) throw new ReadError('read/blank', {}, place)
  return {
    path: place.path ?? null,
    mediaType: format.mediaType,
    syntax: 'markdown',
    sha256: digest(input),
    ...reading,
  }
}

/**
 * Turns a plain text or Markdown file into text, at once.
 * @throws ReadError as `read` does, and for every format that is no text
 */
export function readText(input: Uint8Array | string, { path = null, mediaType }: ReadOptions = {}): Source {
  const place: Place = { path }
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input
  checkSize(bytes, place)
  const kind = recognise(bytes)
  if (kind) throw new ReadError(kind.picture ? 'read/picture' : 'read/unsupported', { kind: kind.kind }, place)
  if (looksLikeUtf16(bytes)) throw new ReadError('read/utf-16', {}, place)
  if (looksBinary(bytes)) throw new ReadError('read/binary', {}, place)
  const text = typeof input === 'string' ? input.replace(/^\ufeff/, '') : decodeUtf8(bytes, place)
  if (!/\S/u.test(text)) throw new ReadError('read/blank', {}, place)
  const type = mediaType ?? mediaTypeOf(path, text)
  return {
    path,
    mediaType: type,
    syntax: type === 'text/markdown' ? 'markdown' : 'plain',
    sha256: digest(bytes),
    text,
    diagnostics: [],
  }
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function checkSize(bytes: Uint8Array, place: Place): void {
  if (bytes.length === 0) throw new ReadError('read/empty', {}, place)
  if (bytes.length > limit) {
    throw new ReadError('read/too-large', { size: Math.ceil(bytes.length / 2 ** 20), limit: limit / 2 ** 20 }, place)
  }
}

/** A byte order mark of UTF-16, or every other byte of the first ones zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const zeros = [0, 0]
  const length = Math.min(bytes.length, 512)
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] as number) + 1
  const [even, odd] = zeros as [number, number]
  return Math.max(even, odd) > Math.max(8, length / 8) && Math.min(even, odd) === 0
}

/** A NUL, or more control characters than a text out of an office program has (tab, line, page and Word's breaks). */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls++
  }
  return controls > bytes.length * controlShare
}
