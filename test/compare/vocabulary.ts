/** Invented administrative Vietnamese: words that the generator of edits makes orders of. A row holds synonyms. */

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((word) => word.trim()))

export const VERBS = rows(`
rà soát | kiểm tra | soát xét
lập | xây dựng | soạn thảo
tổ chức | triển khai | tiến hành
hoàn thiện | bổ sung | chỉnh lý
thẩm định | xem xét | đánh giá
trình | báo cáo | kiến nghị
bố trí | cân đối | phân bổ
tuyên truyền | phổ biến | vận động
theo dõi | đôn đốc | giám sát
khắc phục | xử lý | giải quyết
công bố | công khai | niêm yết
tập huấn | bồi dưỡng | hướng dẫn
thống kê | tổng hợp | cập nhật
nghiệm thu | bàn giao | tiếp nhận
nạo vét | gia cố | tu sửa
di dời | sắp xếp | bố trí lại
`)

export const NOUNS = rows(`
phương án chữa cháy | kịch bản chữa cháy
danh mục | bảng kê
dự toán kinh phí | dự toán chi
hồ sơ mời thầu | tài liệu đấu thầu
tuyến kè | bờ kè
trạm bơm | nhà trạm
hồ chứa | đập dâng
kênh mương | lòng kênh
hộ nghèo | hộ khó khăn
lớp học | phòng học
học sinh bán trú | học sinh nội trú
trạm y tế | phòng khám
thuốc dự trữ | vật tư y tế
tiêm chủng | tiêm phòng
đàn gia súc | đàn trâu bò
vùng nuôi | khu nuôi
tàu cá | thuyền đánh cá
bến đò | bến khách ngang sông
mốc giới | cột mốc
bản đồ địa chính | bản đồ đất
giấy chứng nhận | giấy xác nhận
đất ở | thửa đất
khu tái định cư | khu ở mới
tiền bồi thường | khoản bồi thường
đường liên xã | tuyến đường huyện
cầu dân sinh | cầu treo
biển báo | cọc tiêu
chợ phiên | chợ xã
cụm công nghiệp | khu sản xuất
nước thải | chất thải lỏng
bãi rác | điểm tập kết rác
cây xanh | hàng cây
di tích | đình làng
lễ hội | hội làng
khách du lịch | du khách
nhà văn hóa | hội trường thôn
thư viện | phòng đọc
trang thông tin | cổng điện tử
chữ ký số | chứng thư số
cơ sở dữ liệu | kho dữ liệu
thủ tục hành chính | quy trình một cửa
đơn thư | khiếu nại
tài sản công | trụ sở dôi dư
biên chế | số người làm việc
lao động | người làm thuê
việc làm | sinh kế
hợp tác xã | tổ hợp tác
sản phẩm chủ lực | nông sản chính
vườn ươm | cơ sở giống
rừng phòng hộ | rừng đầu nguồn
lực lượng xung kích | đội cứu hộ
còi báo động | loa cảnh báo
kho lương thực | kho dự trữ
giá cả | mức giá
thuế đất | tiền thuê đất
nợ đọng | khoản nợ
tỷ lệ giải ngân | mức giải ngân
kế hoạch năm | chương trình năm
quy chế phối hợp | quy định phối hợp
báo cáo sơ kết | bản sơ kết
`)

export const QUALIFIERS = rows(`
đúng quy định | theo quy định
kịp thời | nhanh chóng
trên địa bàn | tại địa bàn
trong mùa khô | vào mùa hạn
trong mùa mưa | vào mùa lũ
còn tồn đọng | còn dang dở
bị hư hỏng | bị xuống cấp
xung yếu | trọng điểm
vùng cao | vùng sâu
ven biển | ven bờ
ngoài thực địa | tại hiện trường
giai đoạn đầu | đợt một
giai đoạn hai | đợt hai
có nguy cơ sạt lở | dễ sạt lở
chưa được cấp phép | không phép
theo thẩm quyền | đúng thẩm quyền
bảo đảm an toàn | giữ an toàn
đạt chuẩn | đủ chuẩn
từng hộ | mỗi hộ
hằng ngày | mỗi ngày
`)

const SYLLABLES =
  'Thạch Đồng Hải Bàng Cẩm Vĩ Bãi Dâu Cồn Lau Suối Mây Gò Chanh Đá Xanh Rạch Mới Trà Vông Lũng Hạc Nà Sim Bến Gỗ Hòn Ngang Tân Lương Phú Mộc An Khê'.split(
    ' ',
  )
/** Names of places, two syllables each. */
export const PLACES = SYLLABLES.flatMap((one, i) => SYLLABLES.slice(i + 1, i + 7).map((other) => `${one} ${other}`))

export const OFFICES = [
  ...['Nội vụ', 'Tư pháp', 'Tài chính', 'Xây dựng', 'Công Thương', 'Y tế', 'Nông nghiệp và Môi trường'].map(
    (field) => `Sở ${field}`,
  ),
  ...['Giáo dục và Đào tạo', 'Khoa học và Công nghệ', 'Văn hóa, Thể thao và Du lịch'].map((field) => `Sở ${field}`),
  ...['Công an tỉnh', 'Văn phòng UBND tỉnh', 'Thanh tra tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Ban Quản lý dự án tỉnh'],
  ...['Thạch Đồng', 'Hải Bàng', 'Cẩm Vĩ', 'Bãi Dâu'].map((place) => `UBND xã ${place}`),
]
