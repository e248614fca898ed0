import type { Place } from '../messages/index.ts'
import { ReadError } from '../read/errors.ts'
import { type Converted, type ConvertedFormat, convertedFormats } from '../read/formats.ts'
import { findOffice } from './find.ts'
import { convertToDocx } from './soffice.ts'
import { extractWord } from './word.ts'

/**
 * Makes a .docx of an older format with LibreOffice, or where that is not installed, plain text of a .doc.
 * @throws ReadError where there is no converter, or the file is damaged
 */
export async function convert(bytes: Uint8Array, format: ConvertedFormat, place: Place): Promise<Converted> {
  const office = findOffice(process.env)
  if (office !== null) return { docx: await convertToDocx(bytes, format, office, place), diagnostics: [] }
  const text = format === 'doc' ? await extractWord(bytes, place) : null
  if (text === null) throw new ReadError('read/no-office', { kind: convertedFormats[format].kind }, place)
  const message =
    'read without LibreOffice: labels that Word numbers automatically ("1.", "a)") are lost, and with them sections; ' +
    'install libreoffice-writer-nogui'
  return { text, diagnostics: [{ rule: 'read/numbers-lost', severity: 'warning', message }] }
}
