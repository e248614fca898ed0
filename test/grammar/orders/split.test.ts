import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../../src/grammar/orders/split.ts'
import { Words } from '../../../src/grammar/text/sentence.ts'
import { identity } from '../../../src/normalise/mapped.ts'

/** A text with a bar behind each clause and two behind each sentence. */
function split(text: string): string {
  const words = new Words(identity(text))
  const clauses = clausesOf(words)
  return clauses
    .map((clause, i) => {
      const next = clauses[i + 1]
      const bar = next === undefined ? '' : next.sentence === clause.sentence ? ' | ' : ' || '
      return words.slice(clause.from, clause.to) + bar
    })
    .join('')
}

describe('sentences and clauses', () => {
  it.each([
    'Rà soát hồ sơ. || Báo cáo kết quả.',
    'Rà soát hồ sơ; | báo cáo kết quả.',
    'Rà soát hồ sơ; | báo cáo kết quả. || Hoàn thành trước ngày 30/6/2026.',
    'Tổng số 1.250 hộ. || Di dời ngay.',
    'Đã xong! || Tiếp tục theo dõi.',
    'Hoàn thành trong năm 2026. || Sở Tài chính bố trí vốn.',
    'Công bố số 12. || “Tuần lễ xanh” bắt đầu từ thứ Hai.',
  ])('%s', (marked) => {
    expect(split(marked.replace(/ \|\|? /g, ' '))).toBe(marked)
  })
})

describe('no end of a sentence', () => {
  it.each([
    'Kiểm tra tại TP. Sơn Hải và các xã.',
    'Tổng kinh phí 12.500 triệu đồng.',
    'Các mục 1.1, 2.3 của Kế hoạch.',
    'Vật tư (gạo, nước; thuốc) đủ dùng 03 ngày.',
    'Gửi bản giấy, bản điện tử, v.v., về Sở.',
    'Thực hiện “Ba sẵn sàng; hai chủ động” trong toàn ngành.',
    'Ngày 05.4.2026 hoàn thành.',
    'Báo cáo theo mẫu tại trang sonhai.gov.vn trước thứ Sáu.',
    'Về đề nghị của Công ty A; về kinh phí của Công ty B: Giao Sở Tài chính xem xét.',
  ])('%s', (text) => {
    expect(split(text)).toBe(text)
  })
})
