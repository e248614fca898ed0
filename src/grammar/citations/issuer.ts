import { alternatives } from '../../sections/frame/fold.ts'
import { FIELDS } from '../actors/words.ts'
import {
  BODY_PREFIXES,
  CENTRAL_BODIES,
  FIELD_HEADS,
  FREE_HEADS,
  LOCAL_BODIES,
  NAME_ENDS,
  PLACE_KINDS,
} from './words.ts'

const fields = FIELDS.split(/[|\n]/)
  .map((field) => field.trim())
  .filter(Boolean)
const EDGE = '(?![\\p{L}\\p{M}\\p{N}])'
/** ỦY and UỶ are one word; the tables have the older place of the tone. */
const both = (pattern: string): string => pattern.replace(/ủy/g, '(?:ủy|uỷ)').replace(/Ủy/g, '(?:Ủy|Uỷ)')

/** A capitalised word that does not begin the subject: "… Công nghệ Quy định về …". */
const ENDING = NAME_ENDS.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).filter((word) => word !== 'Sau')
const WORD = `(?!(?:${alternatives(ENDING)})${EDGE})\\p{Lu}[\\p{L}\\p{M}&]*`
/** A kind of place with its name, or without: "tỉnh Sơn Hải", "tỉnh", "thành phố". */
const PLACE = `(?:\\s(?:${alternatives(PLACE_KINDS)})${EDGE}(?:\\s${WORD}(?:\\s-\\s${WORD})?){0,4}|(?:\\s${WORD}){1,4})?`
const BODY = [
  `(?:${both(alternatives(LOCAL_BODIES))})${EDGE}${PLACE}`,
  `(?:${alternatives(FIELD_HEADS)})\\s(?:${fieldPattern()})${EDGE}${PLACE}`,
  `(?:${alternatives(FIELD_HEADS)})\\s\\p{Lu}[\\p{Lu}&]+(?![\\p{L}\\p{M}])${PLACE}`,
  `(?:${both(alternatives(CENTRAL_BODIES))})${EDGE}`,
  `(?:${alternatives(FREE_HEADS)})${EDGE}(?:\\s(?:${WORD}(?:\\s(?!(?:${alternatives(NAME_ENDS)})${EDGE})\\p{Ll}[\\p{L}\\p{M}]*)?|\\d{1,4}|và)){0,10}`,
].join('|')
const ISSUER = new RegExp(
  `,?\\s*của\\s+((?:(?:${alternatives(BODY_PREFIXES)})${EDGE}\\s?){0,2}(?:${BODY})|(?:Ban Thường vụ|Ban Chỉ đạo)${EDGE})`,
  'uy',
)

/** Fields are written with either capital: "Khoa học và Công nghệ", "Khoa học và công nghệ". */
function fieldPattern(): string {
  const any = (word: string): string =>
    `[${word.charAt(0).toLowerCase()}${word.charAt(0).toUpperCase()}]${word.slice(1)}`
  const sorted = [...fields].sort((a, b) => b.length - a.length)
  return sorted
    .map((field) =>
      field
        .split(' ')
        .map((word) => (/^\p{L}/u.test(word) ? any(word) : word))
        .join('\\s'),
    )
    .join('|')
}

/**
 * The issuer that follows a citation's number or date.
 *
 * takes: "của Bộ Chính trị"; "của Bộ trưởng Bộ Khoa học và Công nghệ"; "của Ủy ban nhân dân tỉnh Sơn Hải"; "của Ban Thường vụ Tỉnh ủy"
 * not:   "của người dân"; "của Luật này"; "Chính phủ" without "của"
 */
export function readCitedIssuer(text: string, at: number): { issuer: string; end: number } | null {
  ISSUER.lastIndex = at
  const match = ISSUER.exec(text)
  if (!match) return null
  const issuer = (match[1] as string).trim().replace(/\s(?:và|[-–])$/u, '')
  return { issuer, end: at + match[0].indexOf(match[1] as string) + issuer.length }
}
