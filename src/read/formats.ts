import type { Place } from '../messages/index.ts'
import type { Diagnostic } from '../model.ts'
import type { Encoding } from './encodings/index.ts'

/** What a reader makes of a file that is no text: the Markdown that the register's positions refer to. */
export interface Reading {
  text: string
  diagnostics: Diagnostic[]
}

/** What a reader may be told beside the bytes. */
export interface FormatOptions {
  /** The encoding that the caller names, for formats that are text. */
  encoding: Encoding | null
}

/** Reads the bytes of one format. @throws ReadError with `place` for what is damaged, encrypted or out of bounds */
export type FormatReader = (bytes: Uint8Array, place: Place, options: FormatOptions) => Reading | Promise<Reading>

/** A format with a reader of its own, loaded when the first file of its kind comes. */
export interface Format {
  mediaType: string
  extensions: readonly string[]
  load(): Promise<FormatReader>
}

export const formats: Readonly<Record<string, Format>> = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['.docx'],
    load: async () => (await import('./docx/index.ts')).readDocx,
  },
  html: {
    mediaType: 'text/html',
    extensions: ['.html', '.htm'],
    load: async () => (await import('./html/index.ts')).readHtml,
  },
  pdf: {
    mediaType: 'application/pdf',
    extensions: ['.pdf'],
    load: async () => (await import('./pdf/index.ts')).readPdf,
  },
}

/** What a converter makes of a file: the bytes of a .docx, or where it can do no better, its plain text. */
export type Converted = ({ docx: Uint8Array } | { text: string }) & { diagnostics: Diagnostic[] }

/**
 * Converts the bytes of an older format, which is work for programs outside: the read stage is given a converter and
 * has none. @throws ReadError for what cannot be converted
 */
export type Converter = (bytes: Uint8Array, format: ConvertedFormat, place: Place) => Promise<Converted>

/** Formats that are converted to .docx first. */
export const convertedFormats = {
  doc: { mediaType: 'application/msword', extensions: ['.doc'], kind: 'Word 97–2003 (.doc)' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', extensions: ['.odt'], kind: 'OpenDocument (.odt)' },
  rtf: { mediaType: 'application/rtf', extensions: ['.rtf'], kind: 'RTF' },
} as const

export type ConvertedFormat = keyof typeof convertedFormats
