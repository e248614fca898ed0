import type { Mark, MarkKind } from './types.ts'

/** The letters that number điểm (Nghị định 30/2020/NĐ-CP): no f, j, w, z; those are given a place all the same. */
export const LETTERS = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
]
const FOREIGN: Record<string, number> = { f: 7, j: 10, w: 22, z: 24 }
const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const NAMED: Record<string, MarkKind> = { phần: 'part', chương: 'chapter', mục: 'division', điều: 'article' }

const NAMED_MARK =
  /^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU) (?:(thứ|THỨ) (\p{L}+)|([IVXLC]{1,6}|\d{1,3}))(?![\p{L}\p{N}/])(?: ?[.:\-–/)])?(?: |$)/u
const ROMAN = /^([IVX]{1,6})(?:[.)/:]|(?: ?[-–](?=[ \p{Lu}])))(?: |(?=\p{Lu})|$)/u
const UPPER = /^([A-EĐG])(?:[.)/]|(?: ?[-–] ))(?: |(?=\p{Lu})|$)/u
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.):/](?: |(?=\p{Lu})|$)| ?[-–] | (?=["“(]?\p{Lu})|$)/u
const NUMBER = /^(\d{1,3})(?:[.):](?: |(?=[\p{Lu}"“(])|$)|\/ |\/(?=\p{Lu})| ?[-–] (?=\p{Lu}))/u
const PAREN = /^\((\d{1,2}|[ivx]{1,5}|[a-zđ])\) ?(?=\S)/u
const LETTER = /^([a-zđ])(?:\)(?: |(?=[\p{L}"“])|$)|[./](?: |(?=\p{Lu})))/u
const BULLET = /^([-–—+•*●▪◦·o])(?: |(?=[\p{L}"“(]))/u
/** OCR reads a capital i as a small L: "Il. TỔ CHỨC THỰC HIỆN", "Vl. …"; not "l. …", which may be any figure. */
const ROMAN_MISREAD = /^(?=[IVXl]{2,5}\. \p{Lu})([IVX]*l[IVXl]*)\. /u
/** OCR reads 8 as a section sign. */
const GARBLED = /^(§)\. /u

/**
 * Every mark that the start of a line could be; whether it is one depends on what stands before (see nesting).
 * Takes "I. …", "1.1. …", "a) …", "đ/ …", "(1) …", "- …", "Điều 2. …"; not "2025. …", "1.500 người", "10h30 …".
 */
export function markAt(line: string): Mark | null {
  const found =
    named(line) ??
    simple(line, DECIMAL, 'decimal', (label) => Number(label.slice(label.lastIndexOf('.') + 1))) ??
    simple(line, NUMBER, 'number', Number) ??
    simple(line, ROMAN, 'roman', roman) ??
    misread(line) ??
    simple(line, UPPER, 'upper', (label) => 'ABCDEĐG'.indexOf(label) + 1) ??
    simple(line, LETTER, 'letter', letter) ??
    paren(line) ??
    simple(line, GARBLED, 'number', () => -1) ??
    bullet(line)
  return found && found.ordinal !== 0 ? found : found?.kind === 'bullet' || found?.kind === 'plus' ? found : null
}

function simple(line: string, pattern: RegExp, kind: MarkKind, ordinal: (label: string) => number): Mark | null {
  const match = pattern.exec(line)
  if (!match) return null
  const label = match[1] as string
  return { kind, label, ordinal: ordinal(label), length: match[0].length }
}

function misread(line: string): Mark | null {
  const mark = simple(line, ROMAN_MISREAD, 'roman', (label) => roman(label.replaceAll('l', 'I')))
  return mark && { ...mark, label: mark.label.replaceAll('l', 'I') }
}

function named(line: string): Mark | null {
  const match = NAMED_MARK.exec(line)
  if (!match) return null
  // "Điều 5 của Luật …", "Mục 2 Chương III …" at a line's start go on with a sentence.
  if (
    !/[.:\-–/)]\s*$/.test(match[0]) &&
    /^(?:\p{Ll}|Luật|Nghị|Chương|Điều|Khoản|Bộ luật|Quyết|Thông)/u.test(line.slice(match[0].length))
  )
    return null
  const word = match[1] as string
  const name = word[0] + word.slice(1).toLowerCase()
  const kind = NAMED[name.toLowerCase()] as MarkKind
  if (match[3] !== undefined) {
    const ordinal = ORDINAL_WORDS.indexOf(match[3].toLowerCase()) + 1
    return ordinal === 0
      ? null
      : { kind, label: `${name} thứ ${match[3].toLowerCase()}`, ordinal, length: match[0].length }
  }
  const figure = match[4] as string
  const ordinal = /^\d/.test(figure) ? Number(figure) : roman(figure)
  return { kind, label: `${name} ${figure}`, ordinal, length: match[0].length }
}

function paren(line: string): Mark | null {
  const match = PAREN.exec(line)
  if (!match) return null
  const inner = match[1] as string
  const ordinal = /^\d/.test(inner)
    ? Number(inner)
    : /^[ivx]+$/.test(inner)
      ? roman(inner.toUpperCase())
      : letter(inner)
  return { kind: 'paren', label: `(${inner})`, ordinal, length: match[0].length }
}

function bullet(line: string): Mark | null {
  const match = BULLET.exec(line)
  if (!match) return null
  const sign = match[1] as string
  if (sign === 'o' && !/^o \p{Lu}/u.test(line)) return null
  return { kind: sign === '+' ? 'plus' : 'bullet', label: sign, ordinal: 0, length: match[0].length }
}

function letter(label: string): number {
  return FOREIGN[label] ?? LETTERS.indexOf(label) + 1
}

function roman(label: string): number {
  const value: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  let total = 0
  for (let i = 0; i < label.length; i++) {
    const here = value[label[i] as string] as number
    total += here < (value[label[i + 1] as string] ?? 0) ? -here : here
  }
  return total
}
