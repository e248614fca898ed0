import { sourceRange } from '../../normalise/mapped.ts'
import type { DocumentSubject, Found } from '../types.ts'
import { ABBREVIATIONS } from './abbreviation-names.ts'
import { paragraphsOf } from './page.ts'

/** "CNVCLĐ", "KH&CN"; not a part of a symbol ("12/QĐ-UBND"), of a longer word or of a code. */
const SHORT = /(?<![\p{L}\p{M}\p{N}&/.\-–_@])\p{Lu}[\p{Lu}&]{2,9}(?![\p{L}\p{M}\p{N}&/\-–_@]|\.[\p{L}\p{N}])/gu
/** "(sau đây gọi tắt là BQLDA)", "viết tắt là …", "(CNVCLĐ)" behind its words, "CNVCLĐ (công nhân, …)". */
const EXPLAINS = (word: string): RegExp =>
  new RegExp(
    `(?:gọi tắt|viết tắt|gọi chung|tên tắt)[^.;]{0,60}${word}|\\([^()]{0,80}${word}[^()]{0,20}\\)|${word}\\s?\\(|${word}\\s?[:=–-]\\s`,
    'u',
  )
/** A text with more of them is no document. */
const MOST = 200
const ROMAN = /^[IVXLC]+$/

/** An abbreviation that the document explains nowhere and that not everybody knows; told once, where it first stands. */
export function* unexplained(subject: DocumentSubject): Iterable<Found> {
  const seen = new Set<string>()
  const own = new Set(subject.setup.agencies)
  const text = subject.source.text.normalize('NFC')
  for (const { mapped, title } of paragraphsOf(subject)) {
    // In a line of capitals every word looks like one.
    if (title || !/\p{Ll}{2}/u.test(mapped.text)) continue
    for (const { 0: word, index } of mapped.text.matchAll(SHORT)) {
      if (seen.has(word) || seen.size > MOST) continue
      seen.add(word)
      if (isWellKnown(word) || own.has(word) || isShouted(mapped.text, index, word) || EXPLAINS(word).test(text))
        continue
      yield { range: sourceRange(mapped, index, index + word.length), params: { word }, anchor: word }
    }
  }
}

const isWellKnown = (word: string): boolean =>
  ROMAN.test(word) ||
  word.split('&').every((part) => ABBREVIATIONS.has(part)) ||
  ABBREVIATIONS.has(word.replaceAll('&', ''))

/** Words of a heading in capitals that goes on in small letters: "TỔ CHỨC THỰC HIỆN: các sở …". */
const isShouted = (text: string, at: number, word: string): boolean =>
  /\p{Lu}{2,}\s$/u.test(text.slice(0, at)) || /^\s\p{Lu}{2,}/u.test(text.slice(at + word.length))
