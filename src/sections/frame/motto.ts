import { cutOut, type Sheet } from './sheet.ts'

/**
 * Quốc hiệu, tiêu ngữ and the Party's heading.
 *
 * takes: "CỘNG HÒA XÃ HỘI / CHỦ NGHĨA VIỆT NAM" on two lines; "Độc lập- Tự do- Hạnh phúc"; "ĐẢNG CỘNG SẢN VIỆT NAM"
 * not:   "Báo điện tử Đảng Cộng sản Việt Nam" (not in capitals, and other words before it)
 */
const STATE = /cong\s+hoa\s+xa\s+hoi\s+chu\s+nghia\s+viet\s+nam/g
const TRIAD = /(?:[-_.]+\s*)?doc\s+[l1]\S{1,2}\s*[-–—.]?\s*tu\s*do\s*[-–—.]?\s*hanh\s+ph[uư]c/g
const PARTY = /dang\s+cong\s+san\s+viet\s+nam(?=\s*(?:\n|$))/g

/** Cuts the mottos out of the letterhead; true where one of them was there. */
export function cutMotto(sheet: Sheet): boolean {
  let found = false
  for (const pattern of [STATE, TRIAD, PARTY]) {
    for (const match of sheet.bare.matchAll(pattern)) {
      const words = sheet.text.slice(match.index, match.index + match[0].length)
      if (
        pattern === PARTY &&
        (words !== words.toUpperCase() || /(?:cua|trung uong) $/.test(sheet.bare.slice(0, match.index)))
      )
        continue
      cutOut(sheet, match.index, match.index + match[0].length)
      found = true
    }
  }
  return found
}
