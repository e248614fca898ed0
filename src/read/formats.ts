import type { Place } from '../messages/index.ts'
import type { Diagnostic } from '../model.ts'

/** What a reader makes of a file that is no text: the Markdown that the register's positions refer to. */
export interface Reading {
  text: string
  diagnostics: Diagnostic[]
}

/** Reads the bytes of one format. @throws ReadError with `place` for what is damaged, encrypted or out of bounds */
export type FormatReader = (bytes: Uint8Array, place: Place) => Reading | Promise<Reading>

/** A format with a reader of its own, loaded when the first file of its kind comes. */
export interface Format {
  mediaType: string
  extensions: readonly string[]
  load(): Promise<FormatReader>
}

export const formats: Readonly<Record<string, Format>> = {}
