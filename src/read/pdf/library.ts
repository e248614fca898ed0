import { createRequire } from 'node:module'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Place } from '../../messages/index.ts'
import { ReadError } from '../errors.ts'

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** More pages are an archive or a mistake. */
const MOST_PAGES = 500

let library: Promise<Library> | undefined

/** Opens a document. @throws ReadError where it needs a password, is damaged or has too many pages */
export async function openPdf(
  bytes: Uint8Array,
  place: Place,
): Promise<{ document: PDFDocumentProxy; pdfjs: Library; close(): Promise<void> }> {
  library ??= load()
  const pdfjs = await library
  const task = pdfjs.getDocument({
    // The library takes the buffer away.
    data: Uint8Array.from(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    // Whether a font has a Unicode map decides how far its letters can be trusted.
    fontExtraProperties: true,
    // Pictures are never decoded: only that and where they stand matters.
    maxImageSize: 0,
    enableXfa: false,
  })
  const close = async () => task.destroy()
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) {
      throw new ReadError('read/too-many-pages', { pages: document.numPages, limit: MOST_PAGES }, place)
    }
    return { document, pdfjs, close }
  } catch (error) {
    await close()
    throw problemOf(error, place)
  }
}

/** What the library's failure means to a user; what is no failure of the file passes through. */
export function problemOf(error: unknown, place: Place): unknown {
  if (error instanceof ReadError || !(error instanceof Error)) return error
  if (error.name === 'PasswordException') return new ReadError('read/encrypted', { kind: 'PDF' }, place)
  return new ReadError('read/damaged', { kind: 'PDF' }, place)
}

/** The library wants three classes of the browser at its start; where no canvas is installed text does without. */
async function load(): Promise<Library> {
  try {
    createRequire(import.meta.url).resolve('@napi-rs/canvas')
  } catch {
    const world = globalThis as Record<string, unknown>
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) world[name] ??= class {}
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
