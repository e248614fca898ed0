/** A document cited in a paragraph; offsets into that paragraph's text. */
export interface CitationPhrase {
  start: number
  end: number
  /** Slug of the kind (../../sections/frame/document-types.ts), null where neither word nor symbol tells it. */
  type: string | null
  number: string | null
  symbol: string | null
  /** EDTF. */
  date: string | null
  issuer: string | null
}
