import type { Place } from '../../messages/index.ts'
import type { Diagnostic } from '../../model.ts'
import { ReadError } from '../errors.ts'
import type { Reading } from '../formats.ts'
import { MOST_UNFOLDED, unfoldsWithinBounds } from './expansion.ts'
import { isIntact } from './intact.ts'
import { layOut, markdownOfPages } from './layout.ts'
import { openPdf, problemOf } from './library.ts'
import { readPage } from './page.ts'
import { isEmpty, isGarbled, isScan } from './quality.ts'

/**
 * Reads the text layer of a PDF as Markdown, in the order in which a person reads its pages.
 * @throws ReadError where it is encrypted, damaged, too long, a scan, or its letters cannot be known
 */
export async function readPdf(bytes: Uint8Array, place: Place): Promise<Reading> {
  if (!isIntact(bytes)) throw new ReadError('read/damaged', { kind: 'PDF' }, place)
  if (!unfoldsWithinBounds(bytes)) throw new ReadError('read/unfolds', { limit: MOST_UNFOLDED / 2 ** 20 }, place)
  const opened = await openPdf(bytes, place)
  const { document, close } = opened
  try {
    const pages: ReturnType<typeof layOut>[] = []
    const scans: number[] = []
    let byOrder = false
    let empty = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(await document.getPage(number), opened)
      byOrder ||= page.byOrder
      if (isScan(page)) scans.push(number)
      else if (isEmpty(page)) empty++
      pages.push(layOut(page))
    }
    if (
      scans.length + empty === document.numPages &&
      (scans.length > 0 || pages.every(({ rows }) => rows.length === 0))
    ) {
      throw new ReadError('read/scanned', { pages: document.numPages }, place)
    }
    const text = markdownOfPages(pages)
    if (isGarbled(text, byOrder)) throw new ReadError('read/garbled', {}, place)
    return {
      text,
      diagnostics: [...(byOrder ? [restored] : []), ...(scans.length > 0 ? [unread(scans, document.numPages)] : [])],
    }
  } catch (error) {
    throw problemOf(error, place)
  } finally {
    await close()
  }
}

const restored: Diagnostic = {
  rule: 'read/letters-restored',
  severity: 'info',
  message: 'fonts of the PDF do not say which letters they show; they were read by the order of their glyphs',
}

function unread(scans: readonly number[], pages: number): Diagnostic {
  return {
    rule: 'read/scanned-pages',
    severity: 'warning',
    message: `of ${pages} pages these are pictures whose text was not read: ${scans.join(', ')}`,
  }
}
