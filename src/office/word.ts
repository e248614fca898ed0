import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Place } from '../messages/index.ts'
import { ReadError } from '../read/errors.ts'
import { convertedFormats } from '../read/formats.ts'

/** Milliseconds and megabytes for one document: the package follows the chains of a damaged file round in circles. */
const patience = 20_000
const memory = 256

/** Run apart, so that it can be stopped. */
const work = `
const { parentPort, workerData } = require('node:worker_threads')
const Extractor = require(workerData.program)
new Extractor().extract(Buffer.from(workerData.bytes)).then((document) => {
  const whole = { filterUnicode: false }
  parentPort.postMessage([document.getBody(whole), document.getFootnotes(whole)])
})
`

/**
 * The plain text of a Word 97–2003 document, by word-extractor; cells of a table are parted by tabs. Null where the
 * package, which is optional, is not installed.
 * @throws ReadError for a damaged document
 */
export async function extractWord(bytes: Uint8Array, place: Place): Promise<string | null> {
  const program = find()
  if (program === null) return null
  const parts = await extract(program, bytes)
  if (parts === null) throw new ReadError('read/damaged', { kind: convertedFormats.doc.kind }, place)
  // For a soft hyphen, and for nothing else, the package says this.
  const [body, notes] = parts.map((part) => part.replaceAll('undefined', '')) as [string, string]
  return notes.trim() === '' ? body : `${body}\n\n${notes.trim()}`
}

function find(): string | null {
  try {
    return createRequire(import.meta.url).resolve('word-extractor')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

/** Body and notes; null where nothing came of it in time. */
function extract(program: string, bytes: Uint8Array): Promise<[string, string] | null> {
  return new Promise((resolve) => {
    const worker = new Worker(work, {
      eval: true,
      workerData: { program, bytes },
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    const end = (parts: [string, string] | null): void => {
      clearTimeout(timer)
      resolve(parts)
      void worker.terminate()
    }
    const timer = setTimeout(() => end(null), patience)
    worker.once('message', end)
    // Whatever the package throws is about the document; it has no other input.
    worker.once('error', () => end(null))
    worker.once('exit', () => end(null))
  })
}
