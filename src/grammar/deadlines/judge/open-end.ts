import { relationKind } from '../words.ts'
import type { Context } from './context.ts'

/** What makes a time open at its end: `năm 2025 và các năm tiếp theo`, `năm 2026 trở đi`, `tháng 7 và hằng năm`,
 * `cuối năm 2025 và đầu năm 2026`, `năm 2025 và chuyển sang năm 2026`; not `tháng 11/2025 và bổ sung hằng năm`, where another act goes on. */
export const OPEN_END =
  /^ ?[,;]? ?\(?(?:(?:và )?(?:các|những) (?:năm|tháng|quý|giai đoạn|kỳ) (?:tiếp|sau|kế|về sau|khác)|và (?:các |những )?(?:năm|giai đoạn) (?:tiếp|sau)|trở (?:đi|về sau|lên)|và tiếp theo|và thường xuyên|và duy trì|,? ?(?:và )?(?:chuyển|kéo dài|tiếp tục)(?: tiếp)? (?:sang|đến|trong) |và (?:những (?:tháng|ngày) )?(?:đầu|giữa) (?:năm|quý|tháng) )/u

/** A longer time that goes on: `năm 2026 và hằng năm`; a day with a recurrence after it stays one: `trước ngày 20/11 và hằng tháng`. */
const AND_REGULARLY = /^ ?,? và (?:hằng|hàng) (?:năm|tháng|quý|tuần)(?! \()/u

/** `từ ngày 01/7/2025`, `sau ngày 30/6/2025`: a beginning and no end. `hằng năm từ năm 2026` keeps its recurrence. */
export function hasNoEnd({ phrase, reading, after }: Context): boolean {
  const unit = reading.draft.span?.unit
  if (unit !== 'day' && AND_REGULARLY.test(after)) return true
  if (OPEN_END.test(after) && phrase.recurrence === undefined) return true
  if (phrase.recurrence !== undefined || phrase.duration !== undefined) return false
  if (phrase.start !== undefined && phrase.due === undefined) return true
  const kind = relationKind(phrase.relation)
  return kind === 'from' || kind === 'after'
}
