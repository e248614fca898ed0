import { alternatives, bare, bareAll, isCapital, wordCount } from './fold.ts'
import { AUTHORITY_MARKS, FAMILY_NAMES, NAME_TITLES, POSITION_HEADS, POSITION_PREFIXES } from './words.ts'

const HEAD = `(?:(?:${alternatives(bareAll(POSITION_PREFIXES))})\\s*)*(?:${alternatives(bareAll(POSITION_HEADS))})(?![\\p{L}\\p{N}])`
const POSITION = new RegExp(`^${HEAD}`, 'u')
const INSIDE = new RegExp(`(?:^|[ .])${HEAD}`, 'u')
const MARK = new RegExp(`^(?:${alternatives(AUTHORITY_MARKS)})(?:\\s?[.,:]\\s?|\\s)(?=\\p{Lu})`, 'u')
const GLUED_MARK = /^(?:KT|TL|TM|TUQ)(?=(?:THỦ|CHỦ|BỘ|GIÁM|CHÁNH|TRƯỞNG|TỔNG|CỤC))/u
const FAMILY = new RegExp(`^(?:${alternatives(bareAll(FAMILY_NAMES))}) `)
const TITLES = new RegExp(`^(?:(?:${alternatives(NAME_TITLES)})\\s*)+(?=\\p{Lu})`, 'iu')
/** "(Đã ký)", "[đã ký]", "(Ký tên, đóng dấu)", "Đã ký:". */
export const SIGNED =
  /^[([]?\s*(?:đã\s+ký|ký\s+tên|ký|signed)(?!\p{L})(?:[\s,]{1,3}(?:và|điện tử|số|đóng dấu|ghi rõ họ tên)){0,3}\s*[)\]]?\s*:?\s*/iu

/** True where the line is an authority line: "TM. ỦY BAN NHÂN DÂN", "KT.CHỦ TỊCH", "T/M ĐẢNG ĐOÀN". Not: "TL 741". */
export function isAuthority(text: string): boolean {
  return isCapital(text) && (MARK.test(text) || GLUED_MARK.test(text))
}

/** True where the line begins with a position: "PHÓ CHỦ TỊCH", "Phó Thủ tướng", "Q. GIÁM ĐỐC". */
export function isPosition(text: string): boolean {
  if (!POSITION.test(bare(text)) || wordCount(text) > 16 || /[;:?!]$/.test(text)) return false
  return isCapital(text) || wordCount(text) <= 6
}

/** True where a line in capitals holds a position after letters that a scanner misread: "PHẲ THỦ TƯỚNG". */
export function holdsPosition(text: string): boolean {
  return isCapital(text) && wordCount(text) <= 8 && INSIDE.test(bare(text))
}

/**
 * The name in a signer's line, without rank or degree; null where it is none.
 *
 * takes: "Trần Văn An"; "TS. Lê Thị Bình"; "NGUYỄN VĂN AN" (family name known); "(Đã ký) Lê An"
 * not:   "Phó Thủ tướng"; "Hà Nội"; "ỦY BAN NHÂN DÂN"; "Như trên"
 */
export function readName(line: string): string | null {
  if (line.length > 80) return null
  const text = line
    .replace(SIGNED, '')
    .replace(TITLES, '')
    .replace(/[.,;*]+$/, '')
    .trim()
  if (/[^\p{L}\p{M} .'’-]/u.test(text) || isPosition(text)) return null
  const words = text.split(' ')
  if (words.length < 2 || words.length > 6) return null
  if (isCapital(text)) return FAMILY.test(bare(text)) ? text : null
  if (!words.every((word) => /^(?:\p{Lu}[\p{Ll}\p{M}]*|\p{Lu}['’.-]\p{L}*)\.?$/u.test(word))) return null
  return words.length > 2 || FAMILY.test(bare(text)) ? text : null
}

/** True where the first word is a family name. */
export function hasFamilyName(text: string): boolean {
  return FAMILY.test(bare(text))
}
