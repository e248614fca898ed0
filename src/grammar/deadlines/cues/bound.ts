import { DAY_PARTS, MONTH_WORDS, NUMBERS, PARTS, QUARTER, QUARTER_WORDS, RELATIONS, ROMAN, WEEKDAYS } from '../words.ts'

const words = (phrases: Iterable<string>): string[] => [...phrases].flatMap((phrase) => phrase.split(' '))
const last = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1)

/** Last words of prepositions, of labels and of words of completion: what makes a date more than a mention. */
const BINDING = new Set([
  ...Object.values(RELATIONS).flat().map(last),
  ...['thành', 'xong', 'thúc', 'việc', 'bộ', 'bản', 'hạn', 'gian', 'độ', 'điểm', 'mốc', 'dịp', 'khoảng'],
])

/** What may stand between those and a number: the rest of its phrase. */
const WITHIN = new Set([
  ...['ngày', 'tháng', 'tuần', 'năm', 'giai', 'đoạn', 'thời', 'nhiệm', 'kỳ', 'học', 'khóa', 'các', 'những', 'mồng'],
  ...['mùng', 'cùng', 'tiên', 'của', 'và', '-', 'thứ', 'chủ', 'nhật', 'giờ', 'phút', 'h', 'đợt'],
  ...QUARTER,
  ...words([
    ...Object.keys(PARTS),
    ...DAY_PARTS,
    ...Object.keys(MONTH_WORDS),
    ...Object.keys(NUMBERS),
    ...Object.keys(QUARTER_WORDS),
    ...Object.keys(ROMAN),
    ...Object.keys(WEEKDAYS),
  ]),
])
const MOST = 16
/** No word of a phrase is longer; a text without spaces is not searched to its start for each of its numbers. */
const LONGEST = 24

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Whether a mark that may touch a word stands at its edge: ( ) , " “ ” */
function isEdge(code: number): boolean {
  return code === 0x28 || code === 0x29 || code === 0x2c || code === 0x22 || code === 0x201c || code === 0x201d
}

/**
 * Whether the phrase that reaches `at` may be bound: `trước ngày |30`, `hoàn thành tháng |6`, `Thời hạn: |30/6`; not `số 12/QĐ-UBND
 * ngày |30`. Too many are let through rather than too few; the judge decides.
 */
export function bindsBefore(text: string, at: number): boolean {
  let end = at
  for (let count = 0; count < MOST; count++) {
    while (end > 0 && text.charCodeAt(end - 1) === 0x20) end--
    if (end === 0) return true
    let from = end
    while (from > 0 && text.charCodeAt(from - 1) !== 0x20) if (end - --from > LONGEST) return false
    const token = from
    const mark = text.charCodeAt(end - 1)
    // After a colon stands a value, after a full stop or semicolon a sentence.
    if (mark === 0x3a || mark === 0x3b || mark === 0x2e) return true
    while (end > from && isEdge(text.charCodeAt(end - 1))) end--
    while (from < end && isEdge(text.charCodeAt(from))) from++
    if (from < end && !isDigit(text.charCodeAt(from))) {
      const word = text.slice(from, end).toLowerCase()
      if (BINDING.has(word)) return true
      if (!WITHIN.has(word)) return false
    } else if (from < end && !isDigit(text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== 0x68) return false
    end = token
  }
  return true
}
