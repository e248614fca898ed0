import { createHash } from 'node:crypto'
import type { Place } from '../messages/index.ts'
import type { Source } from '../model.ts'
import { compoundKind } from './compound.ts'
import { type Decoded, decodeText, requireEncoding } from './encodings/index.ts'
import { ReadError } from './errors.ts'
import { type Converter, convertedFormats, formats } from './formats.ts'
import { mediaTypeOf } from './media-type.ts'
import { type Recognised, recognise } from './signatures.ts'

export { encodingNamed, encodingNames } from './encodings/index.ts'
export { ReadError, type ReadErrorCode } from './errors.ts'
export type { Converted, ConvertedFormat, Converter } from './formats.ts'
export { documentExtensions } from './media-type.ts'

export interface ReadOptions {
  /** As given on the command line; null for standard input. */
  path?: string | null
  /** text/plain or text/markdown; by extension, else by content, where absent. */
  mediaType?: string
  /** The encoding of a text or page (see `encodingNames`); by content where absent. Other formats say it themselves. */
  encoding?: string | null
}

/** Bytes of one document; a longer one is an archive or a mistake, and a string has an end as well. */
const limit = 100 * 2 ** 20

/** Part of control characters from which a text is no text. */
const controlShare = 0.02

/**
 * Turns the bytes of a file of any known format into text: the first stage. Text that is already decoded is taken as
 * it is.
 * @param convert makes a .docx of .doc, .odt and .rtf; without it they are not read
 * @throws ReadError for what is empty, damaged, binary or of a kind that is not supported
 */
export async function read(
  input: Uint8Array | string,
  options: ReadOptions = {},
  convert: Converter | null = null,
): Promise<Source> {
  const place: Place = { path: options.path ?? null }
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input
  checkSize(bytes, place)
  const kind = recognise(bytes, options.path)
  const reading = await readFormat(bytes, kind, place, {
    convert,
    encoding: typeof input === 'string' ? 'utf-8' : requireEncoding(options.encoding, place),
  })
  if (reading === null) return readText(input, options)
  if (!/\S/u.test(reading.text)) throw new ReadError('read/blank', {}, place)
  return { path: place.path ?? null, sha256: digest(bytes), ...reading }
}

type Read = Pick<Source, 'text' | 'diagnostics' | 'mediaType' | 'syntax'>
type How = { convert: Converter | null; encoding: Decoded['encoding'] | null }

/** By the reader of a format, after a converter where one is needed; null for text and for what has no reader. */
async function readFormat(bytes: Uint8Array, kind: Recognised | null, place: Place, how: How): Promise<Read | null> {
  const name = kind?.format ?? ''
  const format = formats[name]
  if (format) {
    const reader = await format.load()
    return { mediaType: format.mediaType, syntax: 'markdown', ...(await reader(bytes, place, how)) }
  }
  if (!isConverted(name)) return null
  if (name === 'doc') checkCompound(bytes, place)
  if (how.convert === null) return null
  const { mediaType } = convertedFormats[name]
  const made = await how.convert(bytes, name, place)
  if ('text' in made) return { mediaType, syntax: 'plain', ...made }
  const reader = await formats.docx?.load()
  if (reader === undefined) return null
  const { text, diagnostics } = await reader(made.docx, place, how)
  return { mediaType, syntax: 'markdown', text, diagnostics: [...made.diagnostics, ...diagnostics] }
}

const isConverted = (name: string): name is keyof typeof convertedFormats => Object.hasOwn(convertedFormats, name)

/** Word, Excel and others keep their files in the same container, and so do encrypted files of newer formats. */
function checkCompound(bytes: Uint8Array, place: Place): void {
  const { kind, encrypted, readable } = compoundKind(bytes)
  if (encrypted) throw new ReadError('read/encrypted', { kind }, place)
  if (!readable) throw new ReadError('read/unsupported', { kind }, place)
}

/**
 * Turns a plain text or Markdown file into text, at once.
 * @throws ReadError as `read` does, and for every format that is no text
 */
export function readText(input: Uint8Array | string, options: ReadOptions = {}): Source {
  const path = options.path ?? null
  const place: Place = { path }
  const bytes = typeof input === 'string' ? Buffer.from(input, 'utf8') : input
  checkSize(bytes, place)
  const kind = recognise(bytes, path)
  if (kind) throw new ReadError(kind.picture ? 'read/picture' : 'read/unsupported', { kind: kind.kind }, place)
  const { text, diagnostics } =
    typeof input === 'string'
      ? { text: input.replace(/^\ufeff/, ''), diagnostics: [] }
      : decode(bytes, place, options.encoding)
  if (isBinary(text)) throw new ReadError('read/binary', {}, place)
  if (!/\S/u.test(text)) throw new ReadError('read/blank', {}, place)
  const type = options.mediaType ?? mediaTypeOf(path, text)
  return {
    path,
    mediaType: type,
    syntax: type === 'text/markdown' ? 'markdown' : 'plain',
    sha256: digest(bytes),
    text,
    diagnostics,
  }
}

/** Bytes of no encoding that hold what no text holds are something else than text in a wrong encoding. */
function decode(bytes: Uint8Array, place: Place, encoding: string | null | undefined): Decoded {
  try {
    return decodeText(bytes, place, requireEncoding(encoding, place))
  } catch (error) {
    const damaged = error instanceof ReadError && error.code === 'read/not-utf8'
    if (damaged && isBinary(Buffer.from(bytes).toString('latin1'))) throw new ReadError('read/binary', {}, place)
    throw error
  }
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function checkSize(bytes: Uint8Array, place: Place): void {
  if (bytes.length === 0) throw new ReadError('read/empty', {}, place)
  if (bytes.length > limit) {
    throw new ReadError('read/too-large', { size: Math.ceil(bytes.length / 2 ** 20), limit: limit / 2 ** 20 }, place)
  }
}

/** A NUL, or more control characters than a text out of an office program has (tab, line, page and Word's breaks). */
function isBinary(text: string): boolean {
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) return true
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d)) controls++
  }
  return controls > text.length * controlShare
}
