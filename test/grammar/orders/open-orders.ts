import type { Order } from './orders.ts'

/** Orders to bodies that no table knows, orders handed over by "do", "được giao", and behind grounds. */
export const OPEN_ORDERS: Record<string, readonly Order[]> = {
  'a name that no table knows': [
    ['Lữ hành Sơn Hải chủ trì, phối hợp với Sở Du lịch xây dựng tuyến.', 'Lữ hành Sơn Hải', 'Sở Du lịch', 'xây dựng'],
    ['Bưu cục trung tâm có trách nhiệm tiếp nhận hồ sơ.', 'Bưu cục trung tâm', '', 'tiếp nhận'],
    ['Lữ hành Sơn Hải rà soát các điểm đến.', 'Lữ hành Sơn Hải', '', 'rà soát'],
    ['Giao Lữ hành Sơn Hải xây dựng tuyến.', 'Lữ hành Sơn Hải', '', 'xây dựng'],
  ],
  'a colon behind who is told': [
    [
      'Các cơ quan báo chí: Báo Sơn Hải, Đài Truyền hình tỉnh đưa tin kịp thời.',
      'Báo Sơn Hải; Đài Truyền hình tỉnh',
      '',
      'đưa tin',
    ],
    [
      'Sở Tài chính: Căn cứ khả năng cân đối ngân sách, chủ trì, phối hợp với Sở Y tế tham mưu bố trí kinh phí.',
      'Sở Tài chính',
      'Sở Y tế',
      'tham mưu',
    ],
    ['Giao Giám đốc Sở Nội vụ: Theo dõi, đôn đốc việc thực hiện.', 'Giám đốc Sở Nội vụ', '', 'theo dõi, đôn đốc'],
  ],
  'handed over': [
    [
      'Việc kiểm tra do Thanh tra Sở chủ trì, phối hợp với Phòng Tổng hợp thực hiện.',
      'Thanh tra Sở',
      'Phòng Tổng hợp',
      'thực hiện',
    ],
    ['Công tác hậu cần do Văn phòng phụ trách.', 'Văn phòng', '', 'phụ trách'],
    ['Sở Nội vụ được giao chủ trì xây dựng đề án.', 'Sở Nội vụ', '', 'xây dựng'],
    ['Đồng chí Trần Văn Mẫu được phân công theo dõi địa bàn.', 'Trần Văn Mẫu', '', 'theo dõi'],
    [
      'Phân công đồng chí Trần Văn Mẫu phụ trách chuyên môn, trực tiếp chỉ đạo khối 5.',
      'Trần Văn Mẫu',
      '',
      'phụ trách, chỉ đạo',
    ],
  ],
  'behind a ground': [
    [
      'Thực hiện ý kiến của Bộ Xây dựng tại Công văn số 12/BXD, Văn phòng đề nghị các sở gửi báo cáo.',
      'các sở',
      '',
      'gửi',
    ],
    ['Nhận được Công văn số 45/STC, đề nghị các đơn vị báo cáo.', 'các đơn vị', '', 'báo cáo'],
    [
      'Nhận được Công văn số 45/STC, Chủ tịch UBND tỉnh có ý kiến như sau: Giao Sở Tài chính thẩm định.',
      'Sở Tài chính',
      '',
      'thẩm định',
    ],
    ['Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng đề nghị Sở Y tế báo cáo.', 'Sở Y tế', '', 'báo cáo'],
    ['Tổ Tiếp công dân có nhiệm vụ: Tiếp nhận, phân loại đơn thư.', 'Tổ Tiếp công dân', '', 'tiếp nhận, phân loại'],
  ],
  'behind a condition or beside a second cue': [
    ['Các xã khi kiểm tra phương tiện phải lập sổ theo dõi.', 'Các xã', '', 'lập'],
    [
      'Đề nghị chính quyền địa phương và kêu gọi toàn thể nhân dân tăng cường giám sát.',
      'chính quyền địa phương; toàn thể nhân dân',
      '',
      'tăng cường, giám sát',
    ],
    ['Lưu ý: Không xem xét đơn nặc danh.', '', '', 'không xem xét'],
    ['Đôn đốc số tiền thuế phải nộp sau thanh tra.', '', '', 'đôn đốc'],
    ['Các xã thực hiện nghiêm quy định về phòng cháy.', 'Các xã', '', 'thực hiện'],
    ['Dự kiến tổ chức hội nghị tại hội trường xã.', '', '', 'tổ chức'],
  ],
  'verbs of trades': [
    ['Phát quang hành lang an toàn lưới điện.', '', '', 'phát quang'],
    ['Chằng chống nhà cửa, kho tàng; neo đậu tàu thuyền.', '', '', 'chằng chống'],
    ['Tập luyện văn nghệ, trang hoàng sân khấu.', '', '', 'tập luyện, trang hoàng'],
    ['Thụ lý, giải quyết đơn thư đúng hạn.', '', '', 'thụ lý, giải quyết'],
    ['Giữ ổn định giá các mặt hàng thiết yếu.', '', '', 'giữ ổn định'],
    ['Bóc tách số liệu, trích xuất danh sách.', '', '', 'bóc tách, trích xuất'],
  ],
}
