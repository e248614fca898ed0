import type { Place } from '../messages/index.ts'
import { ReadError } from '../read/errors.ts'
import { convertedFormats } from '../read/formats.ts'

/** The part of word-extractor that is used; the package has no types. */
interface Extractor {
  extract(bytes: Buffer): Promise<{ getBody(): string; getFootnotes(): string }>
}

/**
 * The plain text of a Word 97–2003 document, by word-extractor; cells of a table are parted by tabs. Null where the
 * package, which is optional, is not installed.
 * @throws ReadError for a damaged document
 */
export async function extractWord(bytes: Uint8Array, place: Place): Promise<string | null> {
  const extractor = await load()
  if (extractor === null) return null
  try {
    const document = await extractor.extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
    const notes = document.getFootnotes().trim()
    return notes === '' ? document.getBody() : `${document.getBody()}\n\n${notes}`
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ReadError('read/damaged', { kind: convertedFormats.doc.kind, reason }, place)
  }
}

async function load(): Promise<Extractor | null> {
  try {
    // @ts-expect-error: the package has no types, and may not be installed.
    const { default: Extractor } = await import('word-extractor')
    return new Extractor() as Extractor
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null
    throw error
  }
}
