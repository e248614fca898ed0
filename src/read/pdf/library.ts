import { createRequire } from 'node:module'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { Place } from '../../messages/index.ts'
import { ReadError } from '../errors.ts'

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** More pages are an archive or a mistake. */
const MOST_PAGES = 500

let library: ReturnType<typeof load> | undefined

/** Drawing operators of a page: text has thousands, a dense drawing tens of thousands, forms within forms without end. */
const MOST_OPERATORS = 100_000

/** An open document. */
export interface Opened {
  document: PDFDocumentProxy
  pdfjs: Library
  /** The page's operators. @throws ReadError where they are too many */
  operatorsOf(page: PDFPageProxy): Promise<Awaited<ReturnType<PDFPageProxy['getOperatorList']>>>
  close(): Promise<void>
}

/** Opens a document. @throws ReadError where it needs a password, is damaged or has too many pages */
export async function openPdf(bytes: Uint8Array, place: Place): Promise<Opened> {
  library ??= load()
  const { pdfjs, parser } = await library
  const { port1, port2 } = new MessageChannel()
  parser.initializeFromPort(port1)
  const counted = countOperators(port2)
  port1.start()
  port2.start()
  const worker = new pdfjs.PDFWorker({ port: port2, verbosity: pdfjs.VerbosityLevel.ERRORS } as never)
  const task = pdfjs.getDocument({
    // The library takes the buffer away.
    data: Uint8Array.from(bytes),
    worker,
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
  const close = async () => {
    await task.destroy()
    worker.destroy()
    port1.close()
    port2.close()
  }
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) {
      throw new ReadError('read/too-many-pages', { pages: document.numPages, limit: MOST_PAGES }, place)
    }
    const operatorsOf = async (page: PDFPageProxy) => {
      const tooMany = counted(MOST_OPERATORS).then(() => {
        throw new ReadError('read/too-complex', { page: page.pageNumber, limit: MOST_OPERATORS }, place)
      })
      return Promise.race([page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.ENABLE }), tooMany])
    }
    return { document, pdfjs, operatorsOf, close }
  } catch (error) {
    await close()
    throw problemOf(error, place)
  }
}

/**
 * Counts the operators that come through a port, so that a page can be given up while it is still being parsed.
 * @returns starts the count anew; what it returns is fulfilled when the count passes the limit
 */
function countOperators(port: InstanceType<typeof MessagePort>): (limit: number) => Promise<void> {
  let count = 0
  let limit = Number.POSITIVE_INFINITY
  let reached: () => void = () => {}
  port.addEventListener('message', (event: Event) => {
    count += (event as MessageEvent).data?.chunk?.fnArray?.length ?? 0
    if (count > limit) reached()
  })
  return (most) => {
    count = 0
    limit = most
    return new Promise((resolve) => {
      reached = resolve
    })
  }
}

/** What the library's failure means to a user; what is no failure of the file passes through. */
export function problemOf(error: unknown, place: Place): unknown {
  if (error instanceof ReadError || !(error instanceof Error)) return error
  if (error.name === 'PasswordException') return new ReadError('read/encrypted', { kind: 'PDF' }, place)
  return new ReadError('read/damaged', { kind: 'PDF' }, place)
}

/** The library wants three classes of the browser at its start; where no canvas is installed text does without. */
async function load() {
  try {
    createRequire(import.meta.url).resolve('@napi-rs/canvas')
  } catch {
    const world = globalThis as Record<string, unknown>
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) world[name] ??= class {}
  }
  const pdfjs: Library = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return { pdfjs, parser: WorkerMessageHandler }
}
