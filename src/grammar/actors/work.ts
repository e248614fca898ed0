import type { Words } from '../text/sentence.ts'
import { lexicon } from '../text/tables.ts'
import { STOPS } from './words.ts'

/** Bodies and people called by what they do, in one word or several: "đoàn thanh tra, kiểm tra". */
export const WORKERS = new Set('đoàn|đội|tổ|nhóm|bộ phận|cán bộ|công chức|lực lượng|người|hội đồng'.split('|'))
const WORK = lexicon(
  'thanh tra|kiểm tra|giám sát|thẩm định|nghiệm thu|tuyên truyền|tiếp nhận|xử lý|quản lý|kiểm soát|vận động|phục vụ|tuần tra|cứu hộ|cứu nạn|tiếp công dân|kiểm phiếu|coi thi|chấm thi|ứng cứu|xung kích|khảo sát|giúp việc',
)
const OBJECT = 4

/**
 * The end of what a body does where what is said of it follows: "đoàn thanh tra, kiểm tra | phải …", "bộ phận quản lý
 * nợ thuế | theo dõi …"; `from` where it is itself what is said: "tổ kiểm tra, giám sát việc …", "cán bộ quản lý kho."
 */
export function workEnd(words: Words, from: number): number {
  let i = from
  for (;;) {
    const work = WORK.match(words.tokens, i)
    if (!work) return from
    i = work.to
    const joint = words.key(i)
    if ((joint === ',' || joint === 'và') && WORK.match(words.tokens, i + 1)) i++
    else break
  }
  for (const end = i + OBJECT; i <= end; i++) {
    const follows = words.skipAdverbs(i)
    if (words.modal(i) !== null || words.key(i) === 'phối' || words.key(i) === 'chủ') return i
    if (words.predicate(i) && words.verb(follows) !== null) return i
    if (words.key(i) === 'trong' && words.key(i + 1) === 'quá') return i
    // "kiểm tra việc chấp hành": an object, so the verb is what is said.
    if (words.key(i) === 'việc' || words.key(i) === 'công' || words.key(i) === 'các') return from
    if (!words.tokens[i]?.word || STOPS.has(words.key(i)) || words.tokens[i]?.capital) return from
  }
  return from
}
