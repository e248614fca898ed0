import { compile } from '../pattern.ts'
import type { Context } from './context.ts'

const COMPLETION = /(?:hoàn thành|hoàn thiện|xong|chấm dứt|kết thúc|giải ngân)/u
const GOAL = compile(
  String.raw`(?:phấn đấu|mục tiêu|chỉ tiêu|tầm nhìn|định hướng|dự kiến|ước|tính)(?![\p{L}])[^,;.]{0,60}$`,
)
const FIGURE =
  /^,? (?:phấn đấu |phải |cơ bản |sẽ |ít nhất |tối thiểu |trên |khoảng )?(?:đạt|có (?:ít nhất|trên|tối thiểu|\d)|tỷ lệ|tỉ lệ|\d+ ?%|100|tối thiểu|ít nhất|trên \d|giảm|tăng)/u
const UNTIL = compile(String.raw`(?:^|[^\p{L}])(?:đến|tới)(?: hết| thời điểm)?$`)

/**
 * What a plan aims at by a year: `đến năm 2030 đạt …`, `phấn đấu đến hết năm 2026 có ít nhất …`; not `hoàn thành chậm nhất đến năm 2026`,
 * `phấn đấu hoàn thành trước ngày 30/6`.
 */
export function isTarget({ phrase, reading, before, clause, after }: Context): boolean {
  const relation = phrase.relation ?? ''
  if (/^tính đến/u.test(relation)) return true
  if (!UNTIL.test(relation) || /^(?:chậm|muộn)/u.test(relation)) {
    return /phấn đấu[^,;.]{0,60}$/u.test(clause) && !COMPLETION.test(clause) && FIGURE.test(after)
  }
  if (FIGURE.test(after) || (GOAL.test(before) && !COMPLETION.test(clause))) return true
  const unit = reading.draft.span?.unit ?? reading.draft.relative?.unit
  if (unit === 'day') return false
  return (
    !COMPLETION.test(clause) &&
    !/^,? (?:phải |cơ bản )?hoàn thành/u.test(after) &&
    !(/^từ nay/u.test(relation) && (unit !== 'year' || reading.draft.part !== undefined || /hết$/u.test(relation)))
  )
}
