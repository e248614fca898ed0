import type { Row } from './phrases.ts'

/** Units, posts and people below a department, in schools, hospitals, courts and companies; names in lower case. */
export const SMALL_BODIES: Record<string, readonly Row[]> = {
  'kinds with lower-case names': [
    ['Tổ chuyên môn | xây dựng kế hoạch dạy học'],
    ['Tổ công nghệ số cộng đồng | hướng dẫn người dân'],
    ['Tổ Tư vấn tâm lý học đường | tiếp nhận thông tin'],
    ['Đoàn Thanh niên nhà trường | ra quân'],
    ['Công đoàn cơ sở | vận động đoàn viên'],
    ['Nhà thiếu nhi tỉnh | tổ chức các hoạt động'],
    ['Câu lạc bộ Tiếng Anh | xây dựng nội dung'],
    ['BGH nhà trường | kiểm tra'],
    ['Tòa án nhân dân khu vực 3 | đẩy nhanh tiến độ'],
    ['Văn phòng Đăng ký đất đai | tiếp nhận hồ sơ'],
    ['Ban Thường trực Ủy ban MTTQ Việt Nam xã | phân công thành viên'],
  ],
  'posts and persons': [
    ['bộ phận Văn phòng - Thống kê | tổng hợp'],
    ['Đồng chí Lê Thị Nụ, kế toán, | chịu trách nhiệm', 'Lê Thị Nụ, kế toán'],
    ['Đ/c Trần Văn Mẫu - Phó Hiệu trưởng | chỉ đạo', 'Trần Văn Mẫu - Phó Hiệu trưởng'],
    ['Ông Trần Văn Mẫu, công chức Địa chính - Xây dựng, | kiểm tra', 'Trần Văn Mẫu, công chức Địa chính - Xây dựng'],
    ['Phó Chủ tịch UBND xã phụ trách kinh tế | trực tiếp chỉ đạo'],
    ['Đội trưởng, tổ trưởng sản xuất | chịu trách nhiệm'],
    ['Các ông, bà Chánh Văn phòng, Trưởng phòng Nội vụ | chịu trách nhiệm', 'Chánh Văn phòng', 'Trưởng phòng Nội vụ'],
    ['Chủ các phương tiện thủy nội địa | đăng ký'],
    ['Tổng phụ trách Đội | chuẩn bị'],
  ],
  'people and those addressed': [
    ['Hiệu trưởng các trường THCS, TH và MN | chỉ đạo'],
    ['Học sinh, sinh viên | tiếp tục học tập'],
    ['Mỗi lớp | chuẩn bị'],
    ['GVCN các lớp | theo dõi'],
    ['quý cơ quan | xem xét'],
    ['các ông (bà) có tên tại Điều 1 | chịu trách nhiệm'],
    ['các đồng chí trong Ban Thường trực | triển khai'],
    ['Trường các điểm thi | có trách nhiệm'],
  ],
  'called by what they do': [
    ['các đoàn thanh tra, kiểm tra | phải đối chiếu'],
    ['bộ phận quản lý nợ thuế | theo dõi, đôn đốc'],
    ['Chuyên viên phụ trách tổng hợp | tham mưu nội dung'],
    ['các tổ | kiểm tra, giám sát việc chấp hành'],
    ['Cục Phòng, chống HIV/AIDS | chỉ đạo'],
    ['các Tổ chuyên môn, Tổ Văn phòng | xây dựng kế hoạch', 'các Tổ chuyên môn', 'Tổ Văn phòng'],
  ],
}
