import type { Place } from '../../messages/index.ts'
import type { Diagnostic } from '../../model.ts'
import { ReadError } from '../errors.ts'
import type { Reading } from '../formats.ts'
import { isIntact } from './intact.ts'
import { layOut, markdownOfPages } from './layout.ts'
import { openPdf, problemOf } from './library.ts'
import { readPage } from './page.ts'
import { isGarbled, isScan } from './quality.ts'

/**
 * Reads the text layer of a PDF as Markdown, in the order in which a person reads its pages.
 * @throws ReadError where it is encrypted, damaged, too long, a scan, or its letters cannot be known
 */
export async function readPdf(bytes: Uint8Array, place: Place): Promise<Reading> {
  if (!isIntact(bytes)) throw new ReadError('read/damaged', { kind: 'PDF' }, place)
  const { document, pdfjs, close } = await openPdf(bytes, place)
  try {
    const pages: ReturnType<typeof layOut>[] = []
    const scans: number[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(await document.getPage(number), pdfjs)
      if (isScan(page)) scans.push(number)
      pages.push(layOut(page))
    }
    if (scans.length === document.numPages) throw new ReadError('read/scanned', { pages: scans.length }, place)
    const text = markdownOfPages(pages)
    if (isGarbled(text)) throw new ReadError('read/garbled', {}, place)
    return { text, diagnostics: scans.length > 0 ? [unread(scans, document.numPages)] : [] }
  } catch (error) {
    throw problemOf(error, place)
  } finally {
    await close()
  }
}

function unread(scans: readonly number[], pages: number): Diagnostic {
  return {
    rule: 'read/scanned-pages',
    severity: 'warning',
    message: `of ${pages} pages these are pictures whose text was not read: ${scans.join(', ')}`,
  }
}
