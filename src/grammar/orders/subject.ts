import type { Actor } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { COORDINATION, LEAD, lexicon, NOMINALISER } from '../text/tables.ts'
import { CONTAINERS } from './manner.ts'

/** What may stand between a name and its predicate. */
const FOLLOWERS = lexicon(
  'theo|trong|căn cứ|trên cơ sở|với|tại|từ|ngay|sau khi|trước|khi|nếu|định kỳ|hằng năm|hàng năm|hằng tháng|hằng quý|đến|trên|bằng|qua|thông qua|dựa|tùy|tùy theo|có trách nhiệm|được giao|được phân công|chậm nhất|là đầu mối|làm đầu mối|xem|hoàn toàn|làm nòng cốt|giữ vai trò|giữ|là|đóng vai trò|một mặt|nơi',
)

/** "ngành", "đơn vị", "cán bộ" alone are no subject: a list or an object goes on with them. */
export function substantial(words: Words, at: number, actors: Actor[]): boolean {
  const first = words.tokens[at]
  if (first?.capital) return true
  const name = (actors[0] as Actor).name
  return (
    /^(các|từng|mỗi|mọi|toàn thể|tất cả|những|lực lượng|đồng chí|nhà trường)(?= |$)/u.test(name) || /\p{Lu}/u.test(name)
  )
}

/** "các đơn vị được giao chủ trì | báo cáo …": being given the lead says who they are. */
function leadEnd(words: Words, behind: number): number {
  const led = words.key(behind) === 'chủ' && words.key(behind + 1) === 'trì'
  return led && words.verb(words.skipAdverbs(behind + 2)) ? behind + 2 : -1
}

/** "cơ quan, đơn vị sử dụng cán bộ | phải …": what those who are meant do, up to what they shall do. */
function doing(words: Words, behind: number, to: number): number {
  const verb = words.verb(behind)
  if (!verb || verb.value.governing || words.tokens[behind - 1]?.capital) return -1
  for (let i = verb.to; i < to && i < behind + 16; i++) {
    const token = words.tokens[i]
    if (!token?.word && token?.key !== ',') return -1
    if (token.key === ',' && words.verb(words.skipAdverbs(i + 1))) return -1
    const duty = token.key === 'phải' || (token.key === 'có' && words.key(i + 1) === 'trách')
    if (duty) return words.tokens[i - 1]?.word && words.verb(words.skipAdverbs(i)) ? i : -1
    if (words.adverb(i) !== null) return -1
  }
  return -1
}

/** "Các cơ quan được phân công chủ trì … | có trách nhiệm lập …": where the duty begins; -1 where no such clause stands. */
export function assigned(words: Words, behind: number, to: number): number {
  const passive =
    words.key(behind) === 'được' ||
    (['công', 'giao'].includes(words.key(behind - 1)) && ['phân', 'được'].includes(words.key(behind - 2)))
  if (!passive) return doing(words, behind, to)
  for (let i = behind; i < to && i < behind + 25; i++) {
    if (!words.tokens[i]?.word) break
    if (words.key(i) === 'có' && words.key(i + 1) === 'trách' && i > behind) return i
  }
  return leadEnd(words, behind)
}

/** The predicate behind a name: at once, or behind "theo chức năng, nhiệm vụ được giao", "căn cứ …,". -1 where none. */
export function predicateAfter(words: Words, from: number, to: number): number {
  let i = interjectedEnd(words, from, to)
  while (words.key(i) === ',' || words.key(i) === '-' || words.key(i) === 'và') i++
  if (i >= to) return -1
  if (words.key(i) === 'đã' || words.key(i) === 'đang' || words.key(i) === 'được') return -1
  if (words.key(i) === 'giao' && words.key(i + 1) !== 'cho') return -1
  // "UBND tỉnh nhận được Văn bản số …" tells.
  const reached = words.verb(i)
  if (reached && words.key(reached.to) === 'được') return -1
  if (CONTAINERS.match(words.tokens, i)) return i
  if (i === from && isMember(words, i)) return -1
  if (starts(words, i)) return nounUse(words, words.skipAdverbs(i)) && words.key(i) !== 'báo' ? -1 : i
  if (!FOLLOWERS.match(words.tokens, i)) return -1
  // "Các chốt khi kiểm tra xe | phải lập sổ …": verbs of the condition stand before the duty.
  const duty = WHILE.match(words.tokens, i) ? dutyBehind(words, i, to) : -1
  if (duty > 0) return duty
  for (let k = i + 1; k < to && k < i + 60; k++) {
    const key = words.key(k)
    if (key === ';' || key === 'đã') return -1
    if (key === '(') {
      while (k < to && words.key(k) !== ')') k++
      continue
    }
    const before = words.key(k - 1)
    // "căn cứ quy định … để hoàn thiện …": what is done on that ground is the order.
    if (key === 'để' && ['căn', 'trên', 'dựa'].includes(words.key(i)) && words.verb(words.skipAdverbs(k + 1)))
      return k + 1
    if (nounUse(words, k) || GROUND.has(before)) continue
    const adverb = words.adverb(k)
    const marker = LEAD.match(words.tokens, k) ?? COORDINATION.match(words.tokens, k)
    if (marker || words.modal(k) !== null) return k
    if (adverb !== null && adverb > k + 1 && words.verb(words.skipAdverbs(k))) return k
    const verb = words.verb(k)
    if (
      verb &&
      !['việc', 'tác', 'và', 'vụ,', 'để', 'được'].includes(before) &&
      (before === ',' ||
        (ENDS.has(before) && words.key(k - 2) !== 'khả') ||
        (verb.to > k + 1 && !NOMINALISER.match(words.tokens, k - 1) && !NOMINALISER.match(words.tokens, k - 2)))
    )
      return k
  }
  return -1
}

/** Singles some of those out who were named. */
const INTERJECTED = lexicon('nhất là|đặc biệt là|trước hết là|trong đó có|bao gồm cả|kể cả')

/** "UBND các tỉnh, nhất là các địa phương có dịch, | khẩn trương …": behind the interjection; `from` where none stands. */
function interjectedEnd(words: Words, from: number, to: number): number {
  if (words.key(from) !== ',' || !INTERJECTED.match(words.tokens, from + 1)) return from
  for (let i = from + 3; i < to && i < from + 30; i++) {
    if (words.key(i) === ';' || words.key(i) === ':') return from
    if (words.key(i) === ',' && words.predicate(i + 1)) return i
  }
  return from
}

const WHILE = lexicon('khi|nếu|trong quá trình|trong khi|sau khi|trước khi')

/** The next modal of the clause; -1 where a semicolon or nothing of the kind stands. */
function dutyBehind(words: Words, from: number, to: number): number {
  for (let i = from + 1; i < to && i < from + 45 && words.key(i) !== ';'; i++)
    if (words.modal(i) !== null && words.verb(words.skipAdverbs(i)) !== null) return i
  return -1
}

/** "…; các cơ sở | tái chế (làng nghề);": a lower-case plural with what it does and nothing more is one of a list. */
function isMember(words: Words, at: number): boolean {
  const verb = words.verb(at)
  return verb !== null && !words.tokens[at - 1]?.capital && words.key(verb.to) === '('
}

/** Behind them stands a document's kind, no verb: "căn cứ | quy định", "theo | hướng dẫn". */
const GROUND = new Set(['cứ', 'theo', 'các', 'sở', 'tại', 'của', 'về'])
const ENDS = new Set(['giao', 'mình', 'lý', 'hạn', 'định', 'công', 'vụ', 'trách', 'này', 'năng', 'tế', 'quyền'])

const starts = (words: Words, i: number) =>
  words.predicate(i) || words.verb(i) !== null || LEAD.match(words.tokens, i) !== null

/** "Báo cáo số 12 …", "Quyết định này …", "Quy định về …", "hoạt động của …": the word is a noun here. */
export function nounUse(words: Words, at: number): boolean {
  const verb = words.verb(at)
  if (!verb) return false
  const word = words.slice(at, verb.to).toLowerCase()
  const next = words.key(verb.to)
  if (['này', 'số', 'của', 'là', 'trên', 'đó', 'nêu'].includes(next) && NOUN_VERBS.has(word)) return true
  return word === 'hoạt động' && !['đúng', 'có', 'hiệu'].includes(next)
}

const NOUN_VERBS = new Set([
  'chỉ đạo',
  'báo cáo',
  'quyết định',
  'quy định',
  'hướng dẫn',
  'thông báo',
  'dự thảo',
  'kết luận',
  'kiến nghị',
  'đề xuất',
  'phản ánh',
  'dự kiến',
  'dự báo',
  'kế hoạch',
  'quy hoạch',
  'hội nghị',
  'hội thảo',
  'đầu tư',
  'tổ chức',
])

/** "Báo cáo của các đơn vị gửi về Sở X trước ngày …": who has it must send it. The index of "gửi", -1 where none. */
export function deliveredAt(words: Words, at: number, to: number): number {
  const noun =
    ['báo', 'kết', 'văn', 'hồ', 'ý'].includes(words.key(at)) &&
    [
      'của',
      'gửi',
      'bằng',
      'trên',
      'nêu',
      'thực',
      'về',
      'nhanh',
      'đầy',
      'định',
      'tháng',
      'quý',
      'hàng',
      'hằng',
      'tuần',
    ].includes(words.key(at + 2))
  if (!noun) return -1
  for (let i = at + 2; i < to && i < at + 20; i++) {
    if (words.key(i) === 'gửi' && ['về', 'đến', 'cho', 'bộ', 'sở', 'ubnd', 'văn', 'ủy'].includes(words.key(i + 1)))
      return i
    if (!words.tokens[i]?.word && words.key(i) !== '(' && words.key(i) !== ')' && words.key(i) !== ',') return -1
  }
  return -1
}

/** What a rule says of an act: "… phải gắn với", "phải được …"; not "số thuế phải nộp", "người phải cách ly". */
const RULES = new Set(
  'gắn được bảo đảm phù đúng là đi xuất dựa tuân thực hướng trên kịp khách công thật thường luôn theo đáp đạt phục đồng tiến có'.split(
    ' ',
  ),
)

/** "Đào tạo nghề … phải gắn với …", "Đẩy mạnh … là nhiệm vụ …": the act is spoken of, not ordered. */
export function subjectOfRule(words: Words, at: number, to: number): boolean {
  const verb = words.verb(at)
  if (
    !verb ||
    /^(xác định|quán triệt|nhận thức|coi|xem|khẳng định|bảo đảm|đảm bảo|yêu cầu|chỉ đạo|hướng dẫn|thông báo|phổ biến|tuyên truyền)$/u.test(
      words.slice(at, verb.to).toLowerCase(),
    )
  )
    return false
  for (let i = verb.to; i < to; i++) {
    const key = words.key(i)
    if (key === ';' || key === ':' || key === '(' || key === 'mà' || key === 'để' || key === 'nhằm') return false
    if (
      key === 'là' &&
      !['nhất', 'biệt', 'coi', 'xem', 'hoặc', 'tức', 'được', 'đây', 'đó', 'định', 'thể', 'lấy'].includes(
        words.key(i - 1),
      ) &&
      !['cơ', 'tổ', 'đơn', 'người', 'các', 'bộ'].includes(words.key(i + 1))
    ) {
      return /^(nhiệm vụ|trách nhiệm|yêu cầu|việc làm|nội dung|một trong|giải pháp|điều kiện|yếu tố|căn cứ|cơ sở)/u.test(
        words.slice(i + 1, i + 3).toLowerCase(),
      )
    }
    if (key === ',' && i > verb.to) {
      const next = words.skipAdverbs(i + 1)
      if (words.verb(next)) return false
    }
    if (key === 'phải' && i > verb.to + 2 && words.key(i - 1) !== ',') return RULES.has(words.key(i + 1))
  }
  return false
}
