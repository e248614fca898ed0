import { compile } from '../pattern.ts'
import type { Context } from './context.ts'

/** Nouns that a recurrence merely describes: `chương trình công tác hằng năm`, `ngân sách nhà nước hằng năm`, `mức phí hằng tháng`. */
const DESCRIBED = compile(
  String.raw`(?:kế hoạch|chương trình|nghị quyết|dự toán|ngân sách|kinh phí|nhiệm vụ|chỉ tiêu|quy hoạch|danh mục|mức|phí|thu nhập|nhu cầu|vốn|đầu tư công|thi đua|khen thưởng|cán bộ|công chức|viên chức|phân loại|xếp loại|đời sống|sinh hoạt|in ra|bản tin|chế độ|lịch|cuộc họp|giao ban|hội nghị|phiên họp|báo cáo tài chính|lương|cơ chế|nguồn|hoạt động|biên chế|công việc|phương án|bình quân|trung bình)(?: [\p{L}\p{N}]+){0,4} $`,
)
const OPENING =
  /(?:^|[.;:,(|+•-] ?|(?:^|[ ,])(?:và|đồng thời|phải|cần|thực hiện|có trách nhiệm|trách nhiệm|hoặc|thì) )$/u
const ORDERED = compile(
  String.raw`(?:báo cáo|cập nhật|tổng hợp|kiểm tra|rà soát|gửi|sơ kết|tổng kết|đánh giá|công bố|thống kê|tổ chức|theo dõi|đôn đốc|trích|công khai|thực hiện|kiểm điểm|giám sát|thông tin|cung cấp|đối chiếu|duy trì|niêm yết|xếp hạng|ban hành)(?![\p{L}])`,
)
/** A verb that the recurrence stands in front of: `UBND tỉnh hằng tháng xem xét …`. */
const GOVERNS = compile(
  String.raw`^ (?:báo cáo|tổng hợp|tổ chức|rà soát|kiểm tra|đánh giá|xem xét|xây dựng|lập|bố trí|trích|công bố|cập nhật|gửi|thực hiện|tiến hành|ban hành|phối hợp|chủ trì|tham mưu|đề xuất|sơ kết|tổng kết|thống kê|theo dõi|đôn đốc|trình|giao ban|kiểm điểm|thông báo|cung cấp|công khai|niêm yết|đối chiếu|nộp|cử|phát)(?![\p{L}])`,
)
/** A verb that is no noun, directly before the recurrence: `niêm yết danh sách cán bộ trực, công khai hằng ngày`. */
const DIRECT = compile(String.raw`(?:^|[^\p{L}])(?:công khai|niêm yết|cập nhật|công bố|đối chiếu) $`)
/** Done already: `đã báo cáo … hằng tháng`. */
const PAST = compile(String.raw`(?:^|[^\p{L}])đã (?:được )?[^,;.:()]{1,60}$`)
const ENDING = compile(
  String.raw`^(?:$|[.,;:)]| (?:và|về|cho|để|hoặc|với|trên|theo|gửi|báo cáo|tổng hợp|tổ chức)(?![\p{L}]))`,
)

/** What there is in each such time: `mỗi năm có hơn 300 ngày nắng`. */
const FIGURE = /^,? (?:có|xảy ra)(?: trung bình| khoảng| hơn| trên| gần)? \d/u

/** The order itself recurs: `định kỳ hằng quý báo cáo`, `hằng năm trích quỹ`, `cập nhật sĩ số hằng tuần`, with any day of its own. */
export function recurs({ phrase, reading, own, before, clause, after }: Context): boolean {
  if (/^ của /u.test(after) || FIGURE.test(after)) return false
  const rule = reading.draft.recurrence
  if (rule === undefined) return false
  // Hours in brackets describe: (đêm, trước 5 giờ sáng hằng ngày).
  if (rule.freq === 'DAILY' && before.lastIndexOf('(') > before.lastIndexOf(')')) return false
  const named = rule.byMonthDay !== undefined || rule.byMonth !== undefined || rule.byDay !== undefined
  if (named || phrase.relation !== undefined) return true
  if (DIRECT.test(clause) && ENDING.test(after)) return true
  if (DESCRIBED.test(clause) || DESCRIBED.test(before.slice(-60))) return false
  if (/^(?:theo )?định kỳ/u.test(own)) return !/(?:quy định|chế độ|giao ban|họp) $/u.test(before)
  if (OPENING.test(before)) return true
  if (PAST.test(clause)) return false
  if (GOVERNS.test(after)) return true
  return ORDERED.test(clause) && ENDING.test(after)
}
