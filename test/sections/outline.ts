import { readDocument, type SectionNode } from '../../src/sections/index.ts'
import { toLines } from '../../src/tree/index.ts'

export function documentOf(text: string, mediaType = 'text/plain') {
  const syntax = mediaType === 'text/markdown' ? 'markdown' : 'plain'
  return readDocument(toLines({ path: null, mediaType, syntax, sha256: '', text, diagnostics: [] }))
}

const walk = (nodes: SectionNode[]): SectionNode[] => nodes.flatMap((node) => [node, ...walk(node.children)])

/** The sections of a text in order. */
export const sectionsOf = (text: string, mediaType?: string): SectionNode[] =>
  walk(documentOf(text, mediaType).sections)

/** Their paths; lines are parted by empty lines, so that each is a paragraph. */
export const pathsOf = (...lines: string[]): string[] => sectionsOf(lines.join('\n\n')).map((node) => node.path)

/** The paragraphs of a section. */
export const paragraphsOf = (node: SectionNode): string[] =>
  node.content.map((one) => (one.type === 'paragraph' ? one.paragraph.mapped.text : '(table)'))
