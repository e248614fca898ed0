import { describe, expect, it } from 'vitest'
import { findHead } from '../../../src/grammar/orders/head.ts'
import { readPredicate } from '../../../src/grammar/orders/predicate.ts'
import { clausesOf } from '../../../src/grammar/orders/split.ts'
import { Words } from '../../../src/grammar/text/sentence.ts'
import { identity } from '../../../src/normalise/mapped.ts'

/** "lead > verbs + partners" of each clause that orders something. */
function orders(text: string): string[] {
  const words = new Words(identity(text))
  return clausesOf(words).flatMap(({ from, to }) => {
    const head = findHead(words, from, to, true, () => false)
    if (!head) return []
    const { verbs, coordinating } = readPredicate(words, head.predicate, to, head.leads)
    const lead = (head.lead ?? []).map(({ name }) => name).join('; ')
    const partners = coordinating.map(({ name }) => name).join('; ')
    return [`${lead} > ${verbs.map((use) => use.verb).join(', ')}${partners && ` + ${partners}`}`]
  })
}

const TAKEN: Record<string, [text: string, orders: string[]][]> = {
  'what opens the sentence': [
    [
      'Nhận được Chỉ thị này, Thủ trưởng các phòng có trách nhiệm tổ chức phổ biến.',
      ['Thủ trưởng các phòng > tổ chức, phổ biến'],
    ],
    ['Đối với các cơ sở lưu trú cần niêm yết giá phòng.', ['các cơ sở lưu trú > niêm yết']],
    ['Căn cứ kết quả kiểm kê để phân bổ kinh phí cho các trạm.', [' > phân bổ']],
    ['Căn cứ nhiệm vụ của từng trạm chủ động lập kế hoạch trực.', [' > lập']],
    ['Đối với hồ chứa đang khai thác, sử dụng nước, khẩn trương lập quy trình vận hành.', [' > lập']],
    ['Thực hiện nghiêm chỉ đạo của Tỉnh ủy về tiết kiệm điện.', [' > thực hiện']],
    ['Căn cứ tình hình thực tế quyết định việc cắt điện.', [' > quyết định']],
    ['Khẩn trương rà soát quy hoạch các tuyến dây.', [' > rà soát']],
    ['Kết thúc năm 2026, Sở Công Thương báo cáo kết quả tiết kiệm điện.', ['Sở Công Thương > báo cáo']],
    ['Định kỳ hằng năm (trước ngày 30/11) báo cáo số liệu về Sở Công Thương.', [' > báo cáo']],
  ],
  'what is to be done when something comes up': [
    [
      'Trong quá trình vận hành, nếu có vướng mắc các trạm bơm phản ánh về Chi cục Thủy lợi.',
      ['các trạm bơm > phản ánh'],
    ],
    [
      'Quá trình triển khai, nếu thấy cần sửa đổi, bổ sung các sở, ngành chủ động đề xuất.',
      ['các sở, ngành > đề xuất'],
    ],
    ['Nếu phát sinh khó khăn, vướng mắc đề nghị các xã báo cáo.', ['các xã > báo cáo']],
    [
      'Trong quá trình vận hành, nếu có vướng mắc, các trạm bơm báo cáo Sở Xây dựng xem xét, chỉ đạo.',
      ['các trạm bơm > báo cáo'],
    ],
  ],
  'rows of activities': [
    ['Tăng cường công tác theo dõi, đôn đốc, kiểm tra việc tiết kiệm điện.', [' > tăng cường']],
    ['Theo dõi việc thực hiện Chỉ thị này và báo cáo Bộ trưởng.', [' > theo dõi, báo cáo']],
    ['Đẩy mạnh công tác kiểm tra đồng hồ, xử lý vi phạm.', [' > đẩy mạnh, xử lý']],
    ['Chủ trì, thường trực giúp Ban Chỉ đạo theo dõi tiến độ.', [' > giúp, theo dõi']],
    ['Tổ chức Hội nghị phổ biến kế hoạch tiết kiệm điện.', [' > tổ chức']],
  ],
  'who is told': [
    ['UBND các xã, nhất là các xã ven sông, khẩn trương gia cố bờ bao.', ['UBND các xã > gia cố']],
    ['Các cơ sở sản xuất có trách nhiệm tự công bố sản phẩm.', ['Các cơ sở sản xuất > tự công bố']],
    ['Cán bộ, công chức không uống rượu, bia trong giờ làm việc.', ['Cán bộ, công chức > không uống']],
    ['Tham mưu cho UBND tỉnh ban hành quy chế.', [' > tham mưu']],
    ['Viễn thông Sơn Hải: chủ trì, lắp đặt đường truyền.', ['Viễn thông Sơn Hải > lắp đặt']],
    ['Đơn vị sử dụng nhà công vụ phải kê khai, nộp tiền thuê.', ['Đơn vị sử dụng nhà công vụ > kê khai, nộp']],
    [
      'Cục Thông tin cơ sở và Thông tin đối ngoại rà soát trang tin.',
      ['Cục Thông tin cơ sở và Thông tin đối ngoại > rà soát'],
    ],
    [
      'Trung ương Hội Cựu chiến binh Việt Nam vận động hội viên.',
      ['Trung ương Hội Cựu chiến binh Việt Nam > vận động'],
    ],
    [
      'Phối hợp với các sở có liên quan như Sở Y tế, Sở Nội vụ tổ chức tập huấn.',
      [' > tổ chức, tập huấn + các sở có liên quan; Sở Y tế; Sở Nội vụ'],
    ],
  ],
  'which verbs': [
    ['Đôn đốc các xã thực hiện Kế hoạch này, kịp thời báo cáo Chủ tịch xã.', [' > đôn đốc, báo cáo']],
    ['Chỉ đạo các trạm rà soát thuốc, báo cáo tồn kho.', [' > chỉ đạo']],
    ['Ban hành hướng dẫn chăn nuôi an toàn.', [' > ban hành']],
    ['Rà soát, bảo đảm nguồn thuốc; lập danh mục, bảo đảm đúng quy định.', [' > rà soát, bảo đảm', ' > lập']],
    ['Hoàn thành việc trình đề án.', [' > hoàn thành, trình']],
    ['Không được lợi dụng kỳ nghỉ để tăng giá.', [' > không lợi dụng']],
  ],
}

describe.each(Object.entries(TAKEN))('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => expect(orders(text)).toEqual(expected))
})

describe('nothing is ordered', () => {
  it.each([
    'Chính phủ sẽ phân công nhiệm vụ cho các bộ.',
    'Kết quả cho thấy các trạm cơ bản bảo đảm yêu cầu.',
    'UBND tỉnh đã có Phiếu chuyển giao Sở Tài chính thẩm định.',
    'Các cơ sở tái chế (làng nghề);',
  ])('%s', (text) => expect(orders(text)).toEqual([]))
})
