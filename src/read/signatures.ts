/** Kinds of file that offices keep beside text, by their first bytes (latin1), longest signature first within a kind. */
interface Signature {
  starts: string
  /** A further string by which a container shows what it holds: in its first 4 KB, if not in its last 64 KB. */
  holds?: string
  /** Only a container: what it holds was not seen. */
  vague?: boolean
  kind: string
  picture?: boolean
  /** Its row in the table of formats, where a reader may exist. */
  format?: string
}

const signatures: readonly Signature[] = [
  { starts: '%PDF-', kind: 'PDF', format: 'pdf' },
  { starts: 'PK\x03\x04', holds: 'word/', kind: 'Word (.docx)', format: 'docx' },
  { starts: 'PK\x03\x04', holds: 'xl/', kind: 'Excel (.xlsx)' },
  { starts: 'PK\x03\x04', holds: 'ppt/', kind: 'PowerPoint (.pptx)' },
  {
    starts: 'PK\x03\x04',
    holds: 'application/vnd.oasis.opendocument.text',
    kind: 'OpenDocument (.odt)',
    format: 'odt',
  },
  { starts: 'PK\x03\x04', holds: 'application/vnd.oasis.opendocument', kind: 'OpenDocument (.ods, .odp)' },
  { starts: 'PK\x03\x04', holds: '[Content_Types].xml', kind: 'Office (.docx, .xlsx)', vague: true },
  { starts: 'PK\x03\x04', kind: 'ZIP', vague: true },
  { starts: 'PK\x05\x06', kind: 'ZIP' },
  { starts: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', kind: 'Office 97–2003 (.doc, .xls)', format: 'doc' },
  { starts: '{\\rtf', kind: 'RTF', format: 'rtf' },
  { starts: '\x1f\x8b', kind: 'gzip' },
  { starts: 'Rar!\x1a\x07', kind: 'RAR' },
  { starts: '7z\xbc\xaf\x27\x1c', kind: '7-Zip' },
  { starts: '\x89PNG\r\n\x1a\n', kind: 'PNG', picture: true },
  { starts: '\xff\xd8\xff', kind: 'JPEG', picture: true },
  { starts: 'GIF8', kind: 'GIF', picture: true },
  { starts: 'II*\x00', kind: 'TIFF', picture: true },
  { starts: 'MM\x00*', kind: 'TIFF', picture: true },
]

// Takes "<!DOCTYPE html …", "<html lang=…", both behind an XML declaration or comments; not "<htmlx" nor Markdown with
// a tag further down.
const html =
  /^\s{0,200}(?:<\?xml[^<>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20}){0,3}<(?:!doctype\s{1,5}html|html|head|body)(?=[\s>])/i
/** A tag of running text anywhere: enough where a name says HTML. */
const tag = /<(?:p|div|span|table|br|h[1-6]|meta|title|center|font|b|strong)(?=[\s/>])/i
const htmlName = /\.html?$/i

/** What a file is. */
export interface Recognised {
  kind: string
  picture: boolean
  format: string | null
}

/**
 * What the file seems to be, by its first bytes and what it holds; null where they look like text.
 * @param path the name by which a page without a head is known for one
 */
export function recognise(bytes: Uint8Array, path: string | null = null): Recognised | null {
  const head = latin1(bytes, 0, 4096)
  const match = (part: string): Signature | undefined =>
    signatures.find(({ starts, holds }) => head.startsWith(starts) && (holds === undefined || part.includes(holds)))
  const first = match(head)
  const found = first?.vague ? match(tail(bytes)) : first
  if (found) return { kind: found.kind, picture: found.picture ?? false, format: found.format ?? null }
  // A byte order mark may stand before it, and every other byte be zero.
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\0', '')
  const page = html.test(text) || (path !== null && htmlName.test(path) && tag.test(text))
  return page ? { kind: 'HTML', picture: false, format: 'html' } : null
}

/** Where a zip has its table of contents. */
const tail = (bytes: Uint8Array): string => latin1(bytes, Math.max(0, bytes.length - 2 ** 16), bytes.length)

const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

const latin1 = (bytes: Uint8Array, from: number, to: number): string => buffer(bytes).toString('latin1', from, to)
