import type { Place } from '../../messages/index.ts'
import type { WordPackage } from './package.ts'
import { type Element, elementsOf } from './xml.ts'

/** Footnotes and endnotes, numbered together in the order in which the text refers to them. */
export class Notes {
  private readonly notes = new Map<string, Element>()
  private readonly numbers = new Map<string, number>()

  constructor({ footnotes, endnotes }: WordPackage, place: Place) {
    for (const [kind, part] of [
      ['footnote', footnotes],
      ['endnote', endnotes],
    ] as const) {
      if (!part) continue
      for (const note of elementsOf(part, 1, place)) this.notes.set(`${kind} ${note.attributes.id}`, note)
    }
  }

  /** "[1]" for the reference to a note, as it stands in the text; null where there is no such note. */
  mark({ name, attributes }: Element): string | null {
    const key = `${name === 'w:endnoteReference' ? 'endnote' : 'footnote'} ${attributes.id}`
    if (!this.notes.has(key)) return null
    const number = this.numbers.get(key) ?? this.numbers.size + 1
    this.numbers.set(key, number)
    return `[${number}]`
  }

  /** The notes that were referred to, in order, each with its mark; notes within notes come last. */
  *referred(): Generator<{ mark: string; note: Element }> {
    for (const [key, number] of this.numbers) yield { mark: `[${number}]`, note: this.notes.get(key) as Element }
  }
}
