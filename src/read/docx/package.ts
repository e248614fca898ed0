import { posix } from 'node:path'
import type { Place } from '../../messages/index.ts'
import { ReadError } from '../errors.ts'
import { elementsOf } from './xml.ts'
import type { Part, Zip } from './zip.ts'

/** The parts of a Word file that hold what it prints; those that it does without are null. */
export interface WordPackage {
  document: Part
  styles: Part | null
  numbering: Part | null
  footnotes: Part | null
  endnotes: Part | null
}

/**
 * Finds the parts by their relationships (ECMA-376 part 2, 9.3), not by their usual names: programs call the document
 * "word/document2.xml" as well.
 * @throws ReadError where the zip holds no Word document
 */
export function openPackage(zip: Zip, place: Place): WordPackage {
  const name = related(zip, '', place).get('officeDocument')
  const document = zip.part(name ?? 'word/document.xml')
  if (!document) throw new ReadError('read/not-word', {}, place)
  const parts = related(zip, document.name, place)
  const part = (type: string): Part | null => {
    const target = parts.get(type)
    return target === undefined ? null : zip.part(target)
  }
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  }
}

/** The parts that a part (or with "" the package) refers to, by the last word of the relationship's type. */
function related(zip: Zip, source: string, place: Place): Map<string, string> {
  const folder = posix.dirname(source)
  const part = zip.part(posix.join(folder, '_rels', `${posix.basename(source)}.rels`))
  const found = new Map<string, string>()
  if (!part) return found
  for (const { attributes } of elementsOf(part, 1, place)) {
    const { Type = '', Target = '', TargetMode } = attributes
    const type = Type.slice(Type.lastIndexOf('/') + 1)
    if (TargetMode !== 'External' && !found.has(type)) {
      found.set(type, Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target))
    }
  }
  return found
}
