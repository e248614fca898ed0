import type { Actor } from '../actors/index.ts'
import { properRun } from '../actors/name.ts'
import { STOPS } from '../actors/words.ts'
import type { Words } from '../text/sentence.ts'
import { COMPOUND, LEAD, lexicon, NOMINALISER } from '../text/tables.ts'
import type { Head } from './types.ts'

/** Said of nobody but one who is told: behind them a name is a name, whether a table knows it or not. */
const DUTY = lexicon(
  'có trách nhiệm|có nhiệm vụ|có nghĩa vụ|chịu trách nhiệm|là đơn vị chủ trì|là đầu mối|làm đầu mối|là cơ quan thường trực',
)
/** Verbs with which documents and facts are told of too: "Luật Đất đai | quy định …", "Đại hội Đảng bộ | xác định …". */
const TELLING = lexicon(
  'quy định|xác định|nêu|nêu rõ|khẳng định|công bố|thông qua|quyết định|diễn tập|khai mạc|đạt|tăng|giảm',
)
const LONGEST = 14
/** "BQLDA", "TAND": a body by its letters. */
const ACRONYM = /^\p{Lu}{3,8}$/u

/**
 * A name that no table knows, taken for one because of what is said of it: "Viễn thông Sơn Hải | chủ trì, …",
 * "Bưu cục trung tâm | có trách nhiệm …", "Lữ hành Sơn Hải | phối hợp với …". Not "Việc phối hợp với …", "Công tác
 * tuyên truyền phải …", "Luật Đất đai quy định …".
 */
export function unknownSubject(words: Words, at: number, to: number): Head | null {
  const end = unknownEnd(words, at, to)
  if (end < 0) return null
  return { rule: 'subject', start: at, lead: [guessed(words, at, end)], predicate: end, leads: false }
}

/** "Giao Lữ hành Sơn Hải | xây dựng …": behind an order's cue a capital name that no table knows; null where none. */
export function unknownTold(words: Words, at: number, to: number): { actors: Actor[]; to: number } | null {
  const run = words.tokens[at]?.capital ? properRun(words, at) : at
  if (run < at + 2 || run >= to || !words.predicate(run) || words.verb(at) !== null) return null
  return { actors: [guessed(words, at, run)], to: run }
}

export const guessed = (words: Words, from: number, to: number): Actor => ({
  name: words.slice(from, to),
  start: words.start(from),
  end: words.end(to),
  guessed: true,
})

/** Where the name ends and its duty begins; -1 where no name or no duty stands. */
function unknownEnd(words: Words, at: number, to: number): number {
  if (!words.tokens[at]?.capital || !opensName(words, at)) return -1
  let capitals = 0
  for (let i = at; i < to && i < at + LONGEST; i++) {
    const token = words.tokens[i]
    const next = words.tokens[i + 1]
    if (i > at + 1 && (LEAD.match(words.tokens, i) || DUTY.match(words.tokens, i))) return i
    if (i > at + 1 && capitals > 1 && words.key(i) === 'phối' && words.predicate(i)) return i
    if (i > at + 1 && !token?.capital && words.predicate(i)) return proper(words, at, i) ? i : -1
    if (token?.capital) capitals += ACRONYM.test(words.slice(i, i + 1)) ? 2 : 1
    const joint = (token?.key === '-' || token?.key === '&' || token?.key === 'và') && next?.capital
    if (!joint && (!token?.word || STOPS.has(token.key))) return -1
  }
  return -1
}

/** A name that is whole in capitals before a verb that only somebody does: "Lữ hành Sơn Hải | rà soát". */
function proper(words: Words, at: number, end: number): boolean {
  if (properRun(words, at) !== end || words.verb(end) === null || TELLING.match(words.tokens, end)) return false
  let capitals = 0
  for (let i = at + 1; i < end; i++) if (words.tokens[i]?.capital) capitals++
  return capitals > 1
}

/** Not "Việc …", "Công tác …", "Nghị quyết …", an adverb or a verb. */
const opensName = (words: Words, at: number): boolean =>
  NOMINALISER.match(words.tokens, at) === null &&
  THINGS.match(words.tokens, at) === null &&
  COMPOUND.match(words.tokens, at) === null &&
  words.verb(at) === null &&
  words.adverb(at) === null &&
  words.modal(at) === null

/** Nouns that begin a sentence and are nobody. */
const THINGS = lexicon(
  'văn bản|tài liệu|hồ sơ|báo cáo|thông báo|công văn|công điện|tờ trình|bộ luật|pháp lệnh|hiến pháp|kết luận|đại hội|hội nghị|tết|lễ|ngày|tháng|năm|quý|tuần|thời gian|thời điểm|giai đoạn|thời kỳ|dịch|bão|mưa|lũ|thiên tai|tình hình|kinh tế|thị trường|giá|nguồn|vốn|ngân sách|kinh phí|mức|số|tổng|tỷ lệ|bảng|biểu|phụ lục|phần|mục|điểm|khoản|điều|chương|danh hiệu|giải|cuộc|chương trình|kế hoạch|đề án|dự án|mọi|một|hai|ba|bốn|đây|đó|nội dung|vấn đề|lĩnh vực|khu vực|địa bàn|tuyến|đường|cầu|sông|hồ|công trình|nhiệm vụ|mục tiêu|nhu cầu|kỳ thi|cuộc thi|lớp|khóa|phong trào|cuộc vận động|quá trình|trường hợp|thành phần|đại biểu',
)

/** "Viễn thông Sơn Hải: chủ trì, …": a name that no table knows, taken for one because it is given the lead. */
export function labelled(words: Words, at: number, to: number): Head | null {
  if (!words.tokens[at]?.capital || words.verb(at) !== null) return null
  let i = at
  while (i < to && i < at + 9 && words.tokens[i]?.word) i++
  const led = words.key(i) === ':' ? LEAD.match(words.tokens, i + 1) : null
  if (!led || i < at + 2) return null
  return { rule: 'label', start: at, lead: [guessed(words, at, i)], predicate: i + 1, leads: false }
}
