import type { Words } from '../text/sentence.ts'
import { FIELD, HEAD, type HeadKind, lexicon } from '../text/tables.ts'
import { isPlural } from './collective.ts'
import { TAIL } from './tail.ts'
import { STOPS } from './words.ts'

/** "ban hành", "tổ chức hội nghị", "cơ sở dữ liệu", "đoàn kết", "cấp phép": the head's syllables in another word. */
export function headStands(words: Words, from: number, to: number, kind: HeadKind): boolean {
  const verb = words.verb(from)
  if (verb && verb.to > to) return false
  const first = words.tokens[from]
  const key = words.slice(from, to).toLowerCase()
  const next = words.key(to)
  const other = OTHER_WORDS.match(words.tokens, from)
  if (other && other.to > to) return false
  if (
    AMBIGUOUS.has(key) &&
    isPlural(words, from - 1) !== from &&
    words.predicate(to) &&
    !(first?.capital && (words.tokens[to]?.capital || FIELD.match(words.tokens, to)))
  )
    return false
  if (AMBIGUOUS.has(key) && !first?.capital) {
    // "tổ chức, cá nhân", "tổ chức có liên quan" against "tổ chức hội nghị".
    return (
      isPlural(words, from - 1) === from ||
      TAIL.begins(words, to) ||
      (key === 'tổ chức' && next === ',' && HEAD.match(words.tokens, to + 1) !== null)
    )
  }
  if (key === 'tổ chức' && first?.capital && words.tokens[to]?.capital && !namesUnit(words, to)) return false
  if (
    AMBIGUOUS.has(key) &&
    words.verb(from) !== null &&
    isPlural(words, from - 1) !== from &&
    !TAIL.begins(words, to) &&
    !words.tokens[to]?.capital
  )
    return false
  if (kind === 'agency' && !first?.capital && to === from + 1 && SHORT.has(key)) {
    return isPlural(words, from - 1) === from || words.tokens[to]?.capital === true
  }
  return !STOPS.has(key)
}

/** "Tổ chức | Đoàn Thanh niên", "Tổ chức | Đảng"; not "Tổ chức Hội nghị …", "Tổ chức Đoàn kiểm tra …", which order it. */
function namesUnit(words: Words, at: number): boolean {
  if (TAIL.begins(words, at)) return true
  const head = HEAD.match(words.tokens, at)
  return head !== null && !HELD.match(words.tokens, at) && (OTHER_WORDS.match(words.tokens, at)?.to ?? 0) <= head.to
}

/** Bodies that somebody sets up for a time. */
const HELD = lexicon(
  'đoàn kiểm tra|đoàn thanh tra|đoàn công tác|đoàn giám sát|đoàn khảo sát|tổ công tác|hội nghị|hội thi',
)

/** Words that begin with a head and mean something else. */
const OTHER_WORDS = lexicon(
  'trường hợp|hội nghị|hội thảo|hội chợ|hội thi|hội nhập|hội trường|báo cáo|báo chí|ban hành|đoàn kết|đội ngũ|cấp bách|cấp phép|cấp thiết|bộ máy|bộ phận dân cư|bộ luật|bộ chỉ số|bộ tiêu chí|bộ thủ tục|bộ cơ chế|bản đồ|bản sắc|cụm từ|cụm công nghiệp|khu vực nông thôn|khối lượng|nhóm nhiệm vụ|nhóm giải pháp|quỹ đất|quỹ nhà|vụ việc|vụ án|sở hữu|phòng chống|phòng, chống|phòng bệnh|phòng ngừa|phòng trừ|phòng cháy|viện phí|viện trợ|hộ chiếu|hộ khẩu|thuế suất|thuế thu|cơ sở dữ liệu|cơ sở vật chất|cơ sở hạ tầng|cơ sở pháp lý|cơ sở thực tiễn|tổ chức bộ máy|tổ chức thực hiện|tổ chức triển khai|công ty mẹ|trạm biến áp|bản quyền|thành viên|cán bộ công chức|ngành nghề|ngành hàng|ngành học|cấp nước|địa phương hóa|doanh nghiệp hóa|đoàn công tác|tổ hợp|tổ quốc|chính quyền điện tử|chính quyền số|chính phủ điện tử|chính phủ số|cấp cứu|cấp phát|đài thọ|công an nhân dân|thường trực tiếp|xã hội|tỉnh hình|thành phố thông minh|quỹ đạo|đội hình|hội chứng|trường đua|đoàn viên hội viên|ban đêm|ban đầu|ban ngày',
)
/** Heads that are verbs or parts of other words as well. */
const AMBIGUOUS = new Set([
  'tổ chức',
  'thanh tra',
  'kiểm toán',
  'kiểm lâm',
  'công ty',
  'tổ',
  'đội',
  'đoàn',
  'hội',
  'ban',
  'báo',
  'đài',
  'trường',
  'cấp',
  'bản',
  'thuế',
  'hộ',
  'quỹ',
  'trạm',
  'cổng',
  'nhóm',
  'khối',
  'cụm',
  'hạt',
  'thường trực',
  'trung ương',
  'hải quan',
  'lớp',
  'bộ môn',
])
const SHORT = new Set([
  'bộ',
  'sở',
  'ban',
  'cục',
  'vụ',
  'phòng',
  'viện',
  'trường',
  'trạm',
  'hạt',
  'đội',
  'tổ',
  'nhóm',
  'hội',
  'đoàn',
  'quỹ',
  'đài',
  'báo',
  'cổng',
  'thuế',
])
/** Bodies named after what they are for, in lower case: "Ban Quản lý các khu công nghiệp", "Ban Chỉ đạo phòng thủ dân sự". */
export const OPEN = new Set([
  'ban quản lý',
  'ban chỉ đạo',
  'hội đồng',
  'tổ công tác',
  'đoàn công tác',
  'đoàn kiểm tra',
  'trung tâm',
  'hội đồng thẩm định',
  'bql',
  'bqlda',
  'tiểu ban',
  'ban chỉ huy',
  'công ty',
  'tổng công ty',
  'hợp tác xã',
  'liên hiệp',
  'tổ đại biểu',
  'tổ công nghệ số',
])
/** Agencies whose bare head is a full name. */
export const BARE = new Set([
  'công an',
  'thanh tra',
  'văn phòng',
  'chính phủ',
  'quốc hội',
  'tỉnh ủy',
  'thành ủy',
  'đảng ủy',
  'tỉnh đoàn',
  'ủy ban nhân dân',
  'ubnd',
  'hđnd',
  'hội đồng nhân dân',
  'nhà trường',
  'công đoàn',
  'cơ quan thường trực',
  'cơ quan đầu mối',
  'cơ quan chủ trì',
  'ban chỉ đạo',
  'ban thường vụ',
  'ban quản lý',
  'tổ công tác',
  'bộ chính trị',
  'ban bí thư',
  'vpub',
  'mttq',
  'đoàn thanh niên',
  'hải quan',
  'kho bạc nhà nước',
  'bảo hiểm xã hội',
  'huyện ủy',
  'kiểm toán nhà nước',
  'viện kiểm sát nhân dân',
  'tòa án nhân dân',
  'cơ quan chủ quản',
])
export const STANDALONE = new Set([
  'hiệu trưởng',
  'bộ trưởng',
  'thủ tướng',
  'kế toán trưởng',
  'người đứng đầu',
  'chánh văn phòng',
  'thủ trưởng',
  'chánh thanh tra',
])
