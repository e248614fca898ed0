import type { Diagnostic } from '../../model.ts'
import { ReadError } from '../errors.ts'
import type { FormatReader } from '../formats.ts'
import { BlockReader } from './blocks.ts'
import { Labels } from './labels.ts'
import { noteText, toMarkdown } from './markdown.ts'
import { Notes } from './notes.ts'
import { readLists } from './numbering.ts'
import { openPackage } from './package.ts'
import { Styles } from './styles.ts'
import { elementsOf } from './xml.ts'
import { Zip } from './zip.ts'

/**
 * Reads a Word file (ECMA-376) as it is printed: automatic numbers and bullets as words, changes accepted, hidden text,
 * headers and footers left out, notes behind the text as "[1] …".
 * @throws ReadError for what is damaged, encrypted, out of bounds, or holds pictures only
 */
export const readDocx: FormatReader = (bytes, place) => {
  const parts = openPackage(new Zip(bytes, place), place)
  const styles = new Styles(parts.styles, place)
  const notes = new Notes(parts, place)
  const reader = new BlockReader(styles, new Labels(readLists(parts.numbering, styles, place), styles), notes)
  // The children of w:body.
  const texts = [toMarkdown(reader.read(elementsOf(parts.document, 2, place)))]
  for (const { mark, note } of notes.referred()) texts.push(noteText(mark, [...reader.read(note.children)]))
  const text = texts.filter((part) => part !== '').join('\n\n')
  if (text === '' && reader.seen.pictures) throw new ReadError('read/picture', { kind: 'Word (.docx)' }, place)
  return { text, diagnostics: diagnosticsOf(reader.seen) }
}

function diagnosticsOf({ changes, hidden, embedded }: BlockReader['seen']): Diagnostic[] {
  const found: Diagnostic[] = []
  if (changes) {
    found.push({ rule: 'read/tracked-changes', severity: 'info', message: 'tracked changes were taken as accepted' })
  }
  if (hidden) found.push({ rule: 'read/hidden-text', severity: 'info', message: 'hidden text was left out' })
  if (embedded) {
    found.push({ rule: 'read/embedded', severity: 'warning', message: 'a document embedded in this one was not read' })
  }
  return found
}
