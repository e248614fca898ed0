import type { Paragraph, Root } from 'mdast'
import type { Parser, Plugin } from 'unified'
import { location } from 'vfile-location'

/**
 * Plain text as mdast: each block of lines between empty lines is a paragraph. It reads no marks, so that "a)",
 * "2025." and "- " reach the sections stage as they stand.
 */
export const plainText: Plugin<[], string, Root> = function () {
  const parser: Parser<Root> = (document) => parsePlain(document)
  this.parser = parser
}

function parsePlain(text: string): Root {
  const places = location(text)
  const point = (offset: number) => ({ ...(places.toPoint(offset) as { line: number; column: number }), offset })
  const children: Paragraph[] = []
  const block = /[^\n\f]*\S[^\n\f]*(?:\n[^\n\f]*\S[^\n\f]*)*/g
  for (const match of text.matchAll(block)) {
    const position = { start: point(match.index), end: point(match.index + match[0].length) }
    children.push({ type: 'paragraph', children: [{ type: 'text', value: match[0], position }], position })
  }
  return { type: 'root', children, position: { start: point(0), end: point(text.length) } }
}
