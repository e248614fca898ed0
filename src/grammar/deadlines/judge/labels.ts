import { compile } from '../pattern.ts'
import type { Context } from './context.ts'

/** The words of a field line in front of its value: `Thời gian hoàn thành: `, `thời hạn ban hành `, `tiến độ: `; not `thời gian qua`. */
const LABEL = compile(
  String.raw`(?:^|[^\p{L}])(?:thời hạn|thời gian|thời điểm|tiến độ|hạn cuối|hạn chót|thời hạn cuối cùng)(?: (?:hoàn thành|thực hiện|ban hành|trình|báo cáo|gửi|nộp|triển khai|kết thúc|giải quyết|xử lý|cung cấp|tổ chức|xong|dự kiến|nhận|kiểm tra|đăng ký|cuối cùng|là)){0,4}(?: ?: ?| ?\(| | là )$`,
)
const DONE = compile(
  String.raw`(?:^|[^\p{L}])(?:hoàn thành|xong|kết thúc)(?: (?:việc|toàn bộ|cơ bản))?(?:: |, | \(| |$)$`,
)

/** Endings of the words that a label or a completion must have; most texts have none, and the patterns are slow. */
const HINTS = ['hạn', 'gian', 'điểm', 'độ', 'thành', 'xong', 'thúc']

/** Text ends in a label or a word of completion, after which a date needs no preposition. */
export function hasLabel(before: string): boolean {
  return HINTS.some((hint) => before.includes(hint)) && (LABEL.test(before) || DONE.test(before))
}

export function isLabelled({ before }: Context): boolean {
  return hasLabel(before)
}

export function isFieldValue({ before }: Context): boolean {
  return LABEL.test(before)
}
