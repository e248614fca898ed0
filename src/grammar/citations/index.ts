import { findLaws } from './laws.ts'
import { findNumbered } from './numbered.ts'
import type { CitationPhrase } from './types.ts'

export type { CitationPhrase } from './types.ts'

/** The rules, in the order in which they are asked: of two that overlap, the earlier start, then the longer, wins. */
const RULES = [findNumbered, findLaws]

/**
 * Documents that a paragraph refers to, in order, none overlapping.
 *
 * @param text one paragraph, NFC, white space folded
 * @returns offsets are UTF-16 code units of `text`; symbols as printed ("NQ/TW", "2019/NĐ-CP"); dates as EDTF
 */
export function findCitations(text: string): CitationPhrase[] {
  const all = RULES.flatMap((rule) => rule(text)).sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: CitationPhrase[] = []
  for (const phrase of all) if (phrase.start >= (kept.at(-1)?.end ?? 0)) kept.push(phrase)
  return kept
}
