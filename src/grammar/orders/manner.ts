import type { Words } from '../text/sentence.ts'
import { lexicon } from '../text/tables.ts'

/** What stands between ordered verbs, by what it does to the verbs behind it. */

/** Why, to what end, on what condition: no verb behind it is ordered until the clause ends. */
export const PURPOSE = lexicon(
  'để|nhằm|nhằm mục đích|góp phần|qua đó|từ đó|phục vụ|phục vụ cho|làm cơ sở|hướng tới|tiến tới|tạo cơ sở|tạo tiền đề|tạo động lực|tạo điều kiện để|nếu|khi|trong trường hợp|sau khi|trước khi|mà|do|bị|được|đã|đang',
)
/** How it shall be done: an order goes on behind it with a strong verb only. */
export const MANNER = lexicon(
  'bảo đảm|đảm bảo|tập trung vào|tránh|không để|không làm|phù hợp|phù hợp với|đáp ứng|theo|theo hướng|theo quy định|tại|trên cơ sở|căn cứ|thông qua|bằng|nhất là|đặc biệt là|đặc biệt|bao gồm|gồm|như|trong đó|cụ thể|gắn với|gắn|coi|xem|tạo|lấy',
)
/** Says that an order goes on. */
export const RESUMING = lexicon(
  'đồng thời|kịp thời|chủ động|khẩn trương|tiếp tục|tích cực|thường xuyên|định kỳ|trên cơ sở đó|tăng cường|kiên quyết|nghiêm túc|phải|cần|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|có trách nhiệm|trực tiếp|tập trung|sớm|ngay|quan tâm|chú trọng',
)
/** Verbs with which an order goes on, whatever its object was. */
export const STRONG = lexicon(
  'báo cáo|trình|gửi|hoàn thành|tham mưu|đề xuất|kiến nghị|chịu trách nhiệm|xử lý|hướng dẫn|đôn đốc|tổng hợp|công bố|ban hành|thông báo|khắc phục|tháo gỡ|phản ánh|nghiêm cấm|chỉ đạo|tổ chức|triển khai',
)
/** Verbs that hand something to somebody: what that one does is not ordered, what follows may be. */
export const SUBMITTING = lexicon(
  'trình|báo cáo|gửi|giúp|cử|phản ánh|cung cấp|giao|xin ý kiến|lấy ý kiến|thông báo|bố trí',
)
/** One-syllable verbs that go on with an order behind another verb; others are parts of longer words there. */
export const SHORT = new Set([
  'trình',
  'gửi',
  'nộp',
  'lập',
  'mở',
  'giao',
  'cử',
  'nêu',
  'xử',
  'giúp',
  'cấp',
  'chống',
  'đưa',
  'trực',
  'đăng',
  'tặng',
  'trao',
  'ký',
  'chuyển',
  'tách',
  'trồng',
  'phun',
  'tiêm',
])
/** "có phương án hỗ trợ": the verb behind them is the ordered one. */
export const CONTAINERS = lexicon(
  'có phương án|có giải pháp|có biện pháp|có các giải pháp|có các biện pháp|có kế hoạch|có văn bản|có các phương án|có hình thức|có cơ chế|có cơ chế chính sách|có giải pháp cụ thể|có biện pháp cụ thể|đề ra giải pháp|có báo cáo|có ý kiến',
)

/** Behind them a verb names an activity. */
export const ABOUT = new Set(['về', 'cho', 'trong', 'từ', 'khi'])

/** "…; hoàn thành trong Quý I", "…; bảo đảm đúng tiến độ" beside other verbs only say by when and how. */
export function saysHow(words: Words, verb: string, to: number): boolean {
  const name = verb.toLowerCase()
  if (name === 'bảo đảm' || name === 'đảm bảo') return true
  return saysWhen(words, verb, to)
}

/** "…; hoàn thành trong Quý I" behind an order is its deadline, no verb of its own (GUIDELINES, "How much text is one task"). */
export function saysWhen(words: Words, verb: string, to: number): boolean {
  return verb.toLowerCase() === 'hoàn thành' && BY_WHEN.has(words.key(to))
}

/** What follows "hoàn thành" where it only says by when. */
const BY_WHEN = new Set('trước trong chậm xong vào ngày quý tháng muộn không . ; nhiệm đúng'.split(' ').concat(''))

/** Verbs that are ordered beside the one before them, and say how behind its object. */
export const BOTH = new Set(['bảo đảm', 'đảm bảo'])

/** Verbs that go on with an order behind "và", whose object the one before them cannot share. */
export const OWNING = lexicon(
  'nâng cao|phân bổ|áp dụng|chấm dứt|không|thúc đẩy|đẩy mạnh|đẩy nhanh|tăng cường|bố trí|thành lập|duy trì|chuẩn bị|phát huy|chịu trách nhiệm|tham gia|cử|lập|niêm yết|ưu tiên',
)
