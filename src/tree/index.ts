import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Source } from '../model.ts'
import { normalise } from '../normalise/index.ts'
import { type Line, linesOf } from './lines.ts'
import { plainText } from './plain.ts'

export type { Line } from './lines.ts'

/** The mdast tree of a text; positions refer to that text. */
export function parseTree(text: string, syntax: Source['syntax']): Root {
  return syntax === 'markdown' ? unified().use(remarkParse).parse(text) : unified().use(plainText).parse(text)
}

/** The printed lines of a source, with the way back to its offsets. */
export function toLines(source: Source): Line[] {
  const text = normalise(source.text)
  return linesOf(parseTree(text.text, source.syntax), text)
}
