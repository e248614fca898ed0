import { isUtf8 } from 'node:buffer'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Place } from '../../messages/index.ts'
import type { Diagnostic } from '../../model.ts'
import { type Decoded, decodeText } from '../encodings/index.ts'
import { utf16Of } from '../encodings/utf16.ts'
import { ReadError } from '../errors.ts'
import type { FormatOptions, Reading } from '../formats.ts'
import { blocksOf } from './blocks.ts'
import { declaredEncoding } from './charset.ts'
import { documentPart } from './main.ts'
import { toMarkdown } from './markdown.ts'
import { slim, tagLimit } from './slim.ts'

/**
 * Reads a page: the document on it as Markdown, as a browser shows it. The encoding is the one that is named, else by
 * a byte order mark, the page's declaration, and what reads as Vietnamese.
 * @throws ReadError for text of no known encoding and for a page of too many tags
 */
export function readHtml(bytes: Uint8Array, place: Place, { encoding }: FormatOptions): Reading {
  const decoded = decodePage(bytes, place, encoding)
  const page = slim(decoded.text)
  if (page === null) throw new ReadError('read/tags', { limit: tagLimit }, place)
  const { blocks, around } = blocksOf(unified().use(rehypeParse).parse(page))
  const part = documentPart(blocks, around)
  const diagnostics: Diagnostic[] = [...decoded.diagnostics]
  if (part.left > 0) {
    const message = `${part.left} blocks of the page around the document were left out`
    diagnostics.push({ rule: 'read/page-part', severity: 'info', message })
  }
  return { text: toMarkdown(part.blocks), diagnostics }
}

/** What a page declares is believed where nothing surer is at hand: a name that is given, a mark, valid UTF-8. */
function decodePage(bytes: Uint8Array, place: Place, encoding: FormatOptions['encoding']): Decoded {
  const declared = encoding ?? (isUtf8(bytes) || utf16Of(bytes) ? null : declaredEncoding(bytes))
  return decodeText(bytes, place, encoding === null && declared === 'utf-8' ? null : declared)
}
