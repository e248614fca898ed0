import { compile } from '../pattern.ts'
import type { Context } from './context.ts'

/** Something else's due date: `trước hết cho các công việc được giao hoàn thành trong Quý II`, `các hồ sơ đến hạn trong tháng 6`. */
const OTHERS_DUE =
  /(?:nhiệm vụ|công trình|dự án|nội dung|văn bản|hồ sơ|chỉ tiêu|đề án|công việc|khoản|kiến nghị|thủ tục)[^,;.:()]{0,60}(?:được giao|phải|đến hạn|có thời hạn|có hạn|cần|có kế hoạch|dự kiến|thuộc diện|thuộc danh mục)(?: phải)?(?: hoàn thành| ban hành| trình| thực hiện| khởi công| giải quyết| báo cáo)? $/u
/** What is done already, or happens by itself. */
const PAST = compile(String.raw`(?:^|[^\p{L}])(?:đã|vừa|từng|mới)(?: được| bị)? [^,;.:()]{1,60}$`)
const PASSIVE = compile(
  String.raw`(?:các|những|đối với|trường hợp|số|khi|theo)[^,;.]{1,80} (?:được|do|có) (?:phê duyệt|cấp|ký|ký kết|thành lập|tiếp nhận|công nhận|tuyển dụng|hình thành|phát sinh|xảy ra|giao vốn|đăng ký|sinh)(?: [\p{L}]+){0,3} $`,
)
const HAPPENING = compile(
  String.raw`(?:diễn ra|được tổ chức|sẽ tổ chức|xảy ra|phát sinh|khai mạc|bế mạc|nghỉ|nghỉ tết|kỷ niệm|nhân dịp|dịp|chào mừng|sinh)(?: [\p{L}]+){0,6} $`,
)
/** What goes on by itself in a list: `tiếp tục được xử lý trong năm 2025`; not `phải được hoàn thành trong năm 2025`. */
const BEING = compile(String.raw`(?:tiếp tục|sẽ|đang) được (?!hoàn thành)[\p{L}]+(?: [\p{L}]+){0,4} $`)
/** Whose time it is: `nhất là các dự án khởi công trong năm 2025`, `đánh giá mức độ hoàn thành nhiệm vụ … trong năm 2025`. */
const SINGLED_OUT = /^(?:nhất là|đặc biệt là) (?!hoàn thành)/u
const ASSESSED = /(?:đánh giá|xếp loại|bình xét|phân loại)[^.;]{0,40} (?:mức độ|kết quả) [^.;]{0,120}$/u
/** Another's act that the order serves: `thẩm tra các dự án luật phục vụ Quốc hội thông qua trong năm 2025`. */
const SERVED = compile(
  String.raw`phục vụ(?: [\p{L}]+){1,4} (?:ban hành|thông qua|xem xét|quyết định|phê duyệt|tổ chức)(?![\p{L}])[^.;]{0,160}$`,
)
const EXPECTED = /dự kiến [^,;.:()]{0,80}$/u
/** `Theo dự báo, từ ngày D đến ngày D có mưa`, `dự báo trong tháng 5 nắng nóng`. */
const FORECAST = /(?:theo (?:các )?(?:bản tin )?dự báo[^,;.:()]{0,60},?|(?:^|[,:] )dự báo) $/u
/** Until when a right is extended: `gia hạn giấy phép đến ngày D`. */
const EXTENDED = /gia hạn [^,;.:()]{1,60}$/u
const MEETING = compile(
  String.raw`(?:cuộc họp|hội nghị|phiên họp|buổi làm việc|buổi họp|kỳ họp|đại hội|hội thảo|tọa đàm|lễ [\p{L}]+|họp giao ban|họp)(?: [\p{L}\d/,.-]+){0,8} $`,
)
const ORGANISED = compile(
  String.raw`(?:tổ chức|tham mưu|chuẩn bị|triển khai|khai mạc|chủ trì|mở|phát động|khởi công)(?: [\p{L}]+){0,3} (?:cuộc |các |buổi )?(?:họp|hội nghị|phiên họp|lễ|hội thảo|tọa đàm|buổi)`,
)
const EFFECT = compile(String.raw`(?:hiệu lực|áp dụng|thi hành|hết hạn|hưởng|có giá trị)(?: [\p{L}]+){0,4} $`)
const RESULTS =
  /(?:kết quả|tình hình|thành tích|số liệu|tồn tại|hạn chế|diễn biến|khó khăn|vướng mắc|vi phạm)[^,;.:()]{0,50}$/u
/** "báo cáo kết quả thực hiện trước ngày D" is due; "đánh giá kết quả … trong quý I" tells of what. */
const POINT = /trước|chậm nhất|muộn nhất|không quá|đến hết|vào|hết/u

const DELIVERED = compile(
  String.raw`(?:công bố|gửi|báo cáo|trình|ban hành|hoàn thành|thông báo|cập nhật|tổng hợp|khắc phục|xử lý|khởi công|khánh thành)(?![\p{L}])`,
)

/** A date before the document's own is due only where an order is repeated: `Hoàn thành trong tháng 9/2025`, `báo cáo … trước ngày 01/10`. */
function isReminder({ clause, phrase }: Context): boolean {
  return /^(?:trước|chậm|muộn|đến hết|trong|xong)/u.test(phrase.relation ?? '') && DELIVERED.test(clause)
}

/** `hoàn thành các nhiệm vụ được giao trong năm 2025` is due itself. */
function isOthersDue(before: string): boolean {
  const found = OTHERS_DUE.exec(before)
  if (found === null) return false
  return !(/được giao $/u.test(before) && /hoàn thành [^,;.:()]{0,40}$/u.test(before.slice(0, found.index)))
}

/** The phrase dates something that is mentioned: another's due date, the past, a meeting, an effect, the time that a result is of. */
export function isOfSomethingElse(context: Context): boolean {
  const { before, clause, after, phrase, reading, reference } = context
  if (phrase.recurrence !== undefined || phrase.duration !== undefined) return false
  if (reference !== null && phrase.due !== undefined && phrase.due < reference.day && !isReminder(context)) return true
  if (isOthersDue(before) || PAST.test(clause) || PASSIVE.test(before) || EFFECT.test(clause)) return true
  const relation = phrase.relation ?? ''
  if (/^đến/u.test(relation) && EXTENDED.test(clause)) return true
  if (!/^(?:trước|chậm|muộn|đến hết|không)/u.test(relation)) {
    if (HAPPENING.test(clause) || EXPECTED.test(clause) || BEING.test(clause) || FORECAST.test(before)) return true
    if (SINGLED_OUT.test(clause) || ASSESSED.test(before) || SERVED.test(before)) return true
    if (MEETING.test(before) && !ORGANISED.test(before)) return true
  }
  if (RESULTS.test(clause) && !DELIVERED.test(clause) && !POINT.test(relation) && reading.draft.span?.unit !== 'day')
    return true
  // "đối với các nhiệm vụ triển khai trong năm 2025, …" says which.
  if (/^(?:riêng |- )?đối với /u.test(clause) && /^,|^ thì /u.test(after)) return true
  // A date followed by "của" is a document's or a directive's.
  return relation === '' && /^ của /u.test(after)
}

const ORDER = compile(
  String.raw`(?:yêu cầu|đề nghị|(?<!bàn )(?<!\p{L})giao |chỉ đạo|, (?:các|sở|ubnd|ủy ban|bộ|phòng|ban|văn phòng|thủ trưởng|chủ tịch|giám đốc|trưởng) )`,
)

const PURPOSE = compile(String.raw`^(?:[-+•*] ?|\p{L}\) )?(?:để|nhằm|với mục tiêu|với mong muốn)(?![\p{L}])`)

/** `Để …, phấn đấu hoàn thành trước ngày D, yêu cầu …`: a purpose in front of the order. A purpose after it is its own completion. */
export function isLeadingPurpose({ before, after }: Context): boolean {
  return PURPOSE.test(before) && !ORDER.test(before) && ORDER.test(after)
}
