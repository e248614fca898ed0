import type { Context } from './context.ts'

const WITHIN = /^(?:trong|ngay trong|nội trong|thời hạn|chậm nhất|muộn nhất)/u
const ANCHORED =
  /^(?:trong|ngay trong|nội trong|thời hạn|chậm nhất|muộn nhất|không quá|tối đa|không được quá|sau|trước|ít nhất|tối thiểu)/u
/** How long something lasts or takes is no deadline of an order. */
const LASTING =
  /(?:rút ngắn|cắt giảm|giảm|hợp đồng|bảo hành|thử việc|hiệu lực|kỷ luật|nghỉ|cách ly|lưu trữ|lưu giữ|bảo quản|kéo dài|ổn định|trung bình|thuê|niêm yết|công khai|quá|liên tục|tối thiểu|ít nhất)[^,;.:()]{0,40}$/u

/** `trong vòng 05 ngày làm việc`, `sau 30 ngày kể từ ngày ký`; not `trong 05 năm`, `sau 02 năm thực hiện`, `quá 30 ngày`, `hợp đồng trong 12 tháng`. */
export function isTerm({ phrase, reading, clause }: Context): boolean {
  const relation = phrase.relation ?? ''
  const anchored = phrase.from !== undefined
  if (LASTING.test(clause)) return false
  if (!anchored && (reading.draft.duration?.unit === 'year' || !WITHIN.test(relation))) return false
  return anchored ? (relation === '' && reading.draft.duration?.unit !== 'year') || ANCHORED.test(relation) : true
}
