import type { Words } from '../text/sentence.ts'
import { lexicon } from '../text/tables.ts'
import { headAt } from './clause.ts'
import { issues } from './ordered.ts'
import type { Head } from './types.ts'

/** Documents and words of superiors on which an order is grounded. */
const GROUND = lexicon(
  'công văn|văn bản|kế hoạch|chỉ thị|quyết định|nghị quyết|nghị định|thông tư|luật|thông báo|kết luận|chương trình|công điện|hướng dẫn|đề án|ý kiến|chỉ đạo|phiếu chuyển|giấy mời|đơn|báo cáo|tờ trình|đề nghị',
)

/**
 * "Thực hiện ý kiến của Bộ X tại Công văn số …, Văn phòng | đề nghị các sở gửi …"; "Nhận được Chỉ thị này, Thủ trưởng
 * các đơn vị | có trách nhiệm …". Not "Thực hiện tốt chế độ trực ban, các chốt …" (no ground), "… để kiến nghị Sở X, Bộ Y
 * xem xét" (a purpose).
 */
export function behindGround(
  words: Words,
  from: number,
  to: number,
  issuer: (name: string) => boolean,
  own: boolean,
): Head | null {
  let grounded = false
  for (let i = from + 1; i < to; i++) {
    grounded ||= i < from + 6 && GROUND.match(words.tokens, i) !== null
    if (words.key(i) === ';' || words.key(i) === 'để' || words.key(i) === 'nhằm') return null
    if (words.key(i) !== ',' || !grounded) continue
    const order = issues(words, i + 1, to)
    if (order) return order
    const subject = headAt(words, i + 1, to, false, issuer, own)
    if (subject) return subject
  }
  return null
}
