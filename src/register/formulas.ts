import type { Words } from '../grammar/text/sentence.ts'
import { lexicon } from '../grammar/text/tables.ts'

/** Words that close the order before them: "Hoàn thành trước ngày …", "Thời gian hoàn thành …". */
const CLOSING = lexicon(
  'hoàn thành|hoàn thành trước|thời gian hoàn thành|thời hạn hoàn thành|thời gian thực hiện|thời hạn|thời gian|báo cáo kết quả|kết quả báo cáo|kết quả gửi|gửi kết quả|kết quả thực hiện báo cáo|kết quả thực hiện gửi|báo cáo trước|báo cáo gửi|kết quả',
)

/** "Các báo cáo trên gửi …", "Kế hoạch này gửi …": what was ordered before, sent. */
const DELIVERED = /^(các )?[^,;:.]{4,40} (trên|này|nêu trên|nói trên) (phải )?(được )?(gửi|báo cáo|trình)(?= )/iu

/**
 * "Hoàn thành trước ngày 30/6", "Kết quả báo cáo UBND tỉnh trước ngày 15/7", "Các báo cáo trên gửi Sở X trước …";
 * not "Báo cáo kế hoạch cụ thể …".
 */
export function startsClosing(words: Words, from: number): boolean {
  const closes = CLOSING.match(words.tokens, words.skipAdverbs(from)) ?? CLOSING.match(words.tokens, from)
  return closes !== null || DELIVERED.test(words.text.slice(words.start(from), words.start(from) + 80))
}

const FORMULAS = [
  /^(nay|trân trọng|xin)? ?(xin )?(trân trọng )?(thông báo|báo cáo|gửi)( kết luận| ý kiến)?[^;]{0,300}\bđể\b/iu,
  /^[^,;:]{0,120} (xin )?(trân trọng )?thông báo (ý kiến |kết luận )?[^;]{0,200}(để|đến|tới|cho) [^;]{0,400}(biết|thực hiện|triển khai)/iu,
  /^[^,;:]{0,120} xin (trân trọng )?thông báo/iu,
  /^(chỉ thị|quyết định|kế hoạch|công điện|thông báo|nghị quyết|quy chế|quy định|văn bản|hướng dẫn|công văn) này (có hiệu lực|thay thế|được (phổ biến|đăng|gửi|công bố|áp dụng)|gồm|bãi bỏ)/iu,
  /^(trân trọng|xin (trân trọng )?cảm ơn|kính gửi|kính mong|rất mong)/iu,
  /^(?:các )?(?:tổ|đoàn|ban|hội đồng|tiểu ban|nhóm) [^;:.]{0,150}giải thể (?:sau khi|khi|ngay sau)/iu,
  /^bãi bỏ |^thay thế /iu,
  /^(cùng )?(tham dự|dự) (cuộc họp|hội nghị|buổi|phiên|cùng|có|họp|lễ)/iu,
  /^phấn đấu (?!hoàn thành|xây dựng|tổ chức|trình|báo cáo|ban hành)/iu,
  /^ban hành kèm theo|^phê duyệt kèm theo/iu,
]

/** A sentence that only announces: "Nay thông báo để các sở … thực hiện", "Chỉ thị này có hiệu lực …". */
export function startsFormula(words: Words, from: number): boolean {
  const text = words.text.slice(words.start(from), words.start(from) + 700)
  return FORMULAS.some((pattern) => pattern.test(text))
}
