import { alternatives, bare, bareAll, stripEnd } from './fold.ts'
import type { Row } from './rows.ts'
import { AGENCY_HEADS, CONNECTORS, NOT_AGENCY_HEADS, OPEN_NAMES, STAMPS } from './words.ts'

const HEAD = new RegExp(
  `^(?!(?:${alternatives(bareAll(NOT_AGENCY_HEADS))})(?![\\p{L}\\p{N}]))(?:${alternatives(bareAll(AGENCY_HEADS))})(?![\\p{L}\\p{N}])`,
  'u',
)
const OPEN = new RegExp(`^(?:${alternatives(bareAll(OPEN_NAMES))})$`, 'u')
const GOES_ON = new RegExp(`(?:^| )(?:${alternatives(bareAll(CONNECTORS))})$|[-–&,]$`, 'u')
const COMES_FROM = new RegExp(`^(?:${alternatives(bareAll(CONNECTORS))})(?![\\p{L}\\p{N}])|^[-–&]`, 'u')
const STAMP = new RegExp(`^(?:${alternatives(bareAll(STAMPS))})[.!:]?$`, 'u')
/** Words that a wrapped line cuts in two, whose second half looks like the head of a name. */
const CUT_WORDS = new Set(['moi truong', 'xa hoi', 'quoc phong', 'hai phong', 'thi truong', 'tai chinh'])

/** The organ of a body that acts for it, below the body's own name: "BAN THƯỜNG TRỰC" of a Front, a union. */
const ORGAN = /^ban (?:thuong truc|thuong vu|chap hanh)$/

/** True where the words begin as an agency's name does. */
export function isAgency(text: string): boolean {
  return HEAD.test(bare(text))
}

/** A parent and its office flattened into one line: "UBND TỈNH SƠN HẢI SỞ Y TẾ", "BỘ Y TẾ CỤC QUẢN LÝ DƯỢC". */
const PARENT = /^(?:ubnd|uy ban nhan dan|bo|tinh uy|thanh uy|huyen uy|dang uy) .{2,60}/
const OFFICE =
  /(?<=\S \S{1,12}) (?=(?:so|cuc|tong cuc|chi cuc|ban quan ly|van phong|phong|trung tam|benh vien|truong|thanh tra) \S)/g

function cutParent(whole: Row): Row[] {
  if (!whole.capital || !PARENT.test(whole.bare)) return [whole]
  const part = (text: string): Row => ({ ...whole, text, bare: bare(text) })
  for (const { index } of whole.bare.matchAll(OFFICE)) {
    const parent = whole.bare.slice(0, index)
    const seam = `${parent.split(' ').at(-1)} ${whole.bare.slice(index + 1).split(' ')[0]}`
    if (CUT_WORDS.has(seam) || GOES_ON.test(parent) || OPEN.test(parent)) continue
    return [part(whole.text.slice(0, index)), ...cutParent(part(whole.text.slice(index + 1)))]
  }
  return [whole]
}

/**
 * The issuing body of the lines that are left of a letterhead: the last whole name, wrapped lines joined, the parent
 * above it left out.
 *
 * takes: "ỦY BAN MTTQ VIỆT NAM" / "XÃ VÂN SA" / "BAN THƯỜNG TRỰC" (one name); "ỦY BAN NHÂN DÂN" / "TỈNH SƠN HẢI" (one name); "UBND TỈNH SƠN HẢI" / "SỞ CÔNG THƯƠNG" (the second)
 * not:   "HỎA TỐC", "(DỰ THẢO)", "Về việc …" (a web page's heading above the letterhead)
 */
export function readIssuer(rows: readonly Row[]): string | null {
  const names: string[] = []
  for (const { text, bare: plain, capital } of rows.flatMap(cutParent)) {
    const clean = stripEnd(text.replace(/^[\s*–—|-]+/, ''), ' *–—|:-')
    const low = stripEnd(plain.replace(/^[\s*–—|-]+/, ''), ' *–—|:-')
    if (!low || STAMP.test(low.replace(/[()]/g, '')) || (!capital && !HEAD.test(low))) continue
    const last = names.at(-1)
    if (last === undefined) {
      names.push(clean)
      continue
    }
    const above = bare(last)
    const seam = `${above.split(' ').at(-1)} ${low.split(' ')[0]}`
    const begins = HEAD.test(low) && low.includes(' ') && !COMES_FROM.test(low) && !CUT_WORDS.has(seam)
    const open = OPEN.test(above) || GOES_ON.test(above) || (!above.includes(' ') && above !== 'ubnd')
    if (begins && !open && !ORGAN.test(low)) names.push(clean)
    else names[names.length - 1] = `${last} ${clean}`
  }
  return names.at(-1) ?? null
}
