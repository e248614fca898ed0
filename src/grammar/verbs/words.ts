/**
 * The verbs of orders, by how they take what follows. From the language of directives in general use, under the
 * heads of Nghị định 30/2020/NĐ-CP's forms; a verb that an office misses is added in its configuration.
 */

/** Verbs that hand the act to somebody else: what follows is that one's act ("chỉ đạo Sở Y rà soát"). */
export const GOVERNING = `
tham mưu|tham mưu cho|chỉ đạo|yêu cầu|đề nghị|đôn đốc|vận động|khuyến khích|kiến nghị|đề xuất|hướng dẫn|hỗ trợ|giúp|cho phép|kêu gọi
nhắc nhở|khuyến cáo|động viên|hối thúc|chấn chỉnh|bảo đảm|đảm bảo|tạo điều kiện|tạo thuận lợi|quyết định|phân công|giao nhiệm vụ|giao
tuyên truyền|thông báo|phổ biến|chịu trách nhiệm|huy động|quán triệt|trình|báo cáo|đề cử|cử|bố trí|giám sát|kiểm tra|theo dõi
tiếp thu|giải trình|tư vấn|ủy quyền|thống nhất|cảnh báo|chú trọng|quan tâm|lưu ý|khẳng định|xem xét|coi|xem|xác định|mời|công bố|cam kết
góp ý|tham gia|phản ánh|nắm bắt|tranh thủ|chỉ đạo điều hành|định hướng|phấn đấu|cung cấp|gửi|phê bình|nghiêm cấm|cấm|đốc thúc|giáo dục
`

/** Verbs before which or after which another verb counts beside them ("tổ chức quán triệt", "tăng cường kiểm tra"). */
export const PAIRING = `
tổ chức|tăng cường|đẩy mạnh|nghiên cứu|ưu tiên|triển khai|hoàn thành|mở rộng|rà soát|phát động|thúc đẩy|phát huy|xây dựng
`

/** Verbs that only carry the next one: it counts alone ("thực hiện rà soát", "quan tâm giải quyết"). */
export const LIGHT = `
thực hiện|tiến hành|chú trọng|quan tâm|tập trung|làm tốt|thực hiện việc|tiến hành việc|nỗ lực|quyết tâm
`

/** Verbs with an object of their own. */
export const PLAIN = `
rà soát|rà soát lại|xây dựng|ban hành|thực hiện|tiến hành|triển khai|tổ chức|kiểm tra|giám sát|thanh tra|kiểm soát|kiểm toán|kiểm kê|kiểm điểm|kiểm định|kiểm nghiệm|kiểm chứng
theo dõi|tổng hợp|tổng kết|sơ kết|đánh giá|báo cáo|trình|gửi|nộp|cung cấp|cập nhật|công bố|công khai|thông báo|thông tin|truyền thông|tuyên truyền|phổ biến|quán triệt|giáo dục
nghiên cứu|đề xuất|kiến nghị|tham mưu|hướng dẫn|hỗ trợ|giúp|giúp việc|giúp đỡ|chỉ đạo|lãnh đạo|điều hành|điều phối|điều chỉnh|điều tra|điều tiết|điều động|luân chuyển
hoàn thành|hoàn thiện|hoàn tất|hoàn trả|khắc phục|tháo gỡ|giải quyết|xử lý|xử phạt|xem xét|thẩm định|thẩm tra|phê duyệt|phê bình|phê phán|nghiệm thu|bàn giao|tiếp nhận|tiếp thu|tiếp tục
bố trí|bổ sung|sửa đổi|sửa chữa|thay thế|bãi bỏ|thu hồi|đình chỉ|tạm dừng|chấm dứt|ngừng|dừng|hủy bỏ|gỡ bỏ|loại bỏ|cắt giảm|đơn giản hóa|rút ngắn|giảm|giảm thiểu|hạn chế
phân công|phân cấp|phân quyền|phân bổ|phân khai|phân loại|phân nhóm|phân tích|phân định|ủy quyền|giao|cử|phân luồng|phân bố
tăng cường|đẩy mạnh|đẩy nhanh|nâng cao|nâng cấp|mở rộng|phát triển|phát huy|phát động|phát hiện|phát hành|phát sóng|thúc đẩy|củng cố|kiện toàn|sắp xếp|ổn định|cơ cấu lại|tái cơ cấu|đổi mới|cải tiến|cải cách|cải thiện|cải tạo
bảo đảm|đảm bảo|bảo vệ|bảo quản|bảo trì|bảo dưỡng|bảo tồn|duy trì|giữ vững|giữ gìn|gìn giữ|gắn|gắn kết|lồng ghép|kết hợp|phối hợp|kết nối|liên kết|liên thông|tích hợp|chia sẻ|đồng bộ|đồng bộ hóa|chuẩn hóa|số hóa|tin học hóa|hiện đại hóa|cụ thể hóa|thể chế hóa|tối ưu hóa|xã hội hóa|tối ưu
quản lý|vận hành|khai thác|sử dụng|áp dụng|ứng dụng|vận dụng|thí điểm|triển khai nhân rộng|nhân rộng|huy động|thu hút|kêu gọi|vận động|khuyến khích|khuyến cáo|cảnh báo|nhắc nhở|đôn đốc|chấn chỉnh|động viên|khích lệ|biểu dương|khen thưởng|tôn vinh|kỷ luật
lập|lập danh sách|thành lập|thiết lập|tạo lập|mở|đăng ký|đăng tải|đăng|kê khai|thống kê|thu thập|thu gom|thu nộp|thu|nhập|lưu trữ|lưu giữ|niêm yết|xác minh|xác nhận|xác định|làm rõ|nêu|nêu rõ|nhận diện|nhận thức|đối chiếu|so sánh|tính toán|khảo sát|đo đạc|quan trắc|dự báo|chuẩn bị|dự kiến|dự phòng
tập huấn|đào tạo|bồi dưỡng|tuyển dụng|tuyển chọn|tìm kiếm|lựa chọn|thi tuyển|sát hạch|đánh giá xếp loại|xếp loại|quy hoạch|bổ nhiệm|miễn nhiệm|tinh giản|giới thiệu|hội thảo|hội nghị
đầu tư|mua sắm|đấu thầu|đấu giá|giải ngân|thanh toán|quyết toán|tạm ứng|cấp phát|cấp|cấp phép|chi trả|chi|trích|dành|hạch toán|cân đối|tiết kiệm|thu hồi vốn|giải phóng|đền bù|bồi thường|di dời|tái định cư|thi công|xây lắp|lắp đặt|trang bị|trang trí|nạo vét|vệ sinh
phòng ngừa|phòng chống|phòng, chống|phân tuyến|đóng|đi vào hoạt động|nghiêm cấm|ngăn chặn|ngăn ngừa|đấu tranh|đấu tranh phòng chống|phản bác|phản biện|phản ánh|trấn áp|truy quét|tuần tra|canh gác|trực|ứng trực|ứng phó|ứng cứu|cứu hộ|cứu nạn|cứu trợ|sơ tán|di tản|kiểm dịch|tiêu hủy|dập dịch|khoanh vùng|truy vết|tiêm|phun|điều trị|cách ly|thu dung|chăm sóc|chăm lo|thăm hỏi|hỏi thăm|tặng|trao|tiếp đón|đón|phục vụ|bình ổn|dự trữ|cung ứng|lưu thông|xuất|xuất khẩu|nhập khẩu|xuất bản|sản xuất|kinh doanh|tiêu thụ|vận chuyển|vận tải
chấp hành|tuân thủ|thi hành|thực thi|bám sát|nắm|nắm bắt|nắm chắc|nắm vững|quyết định|quy định|chịu trách nhiệm|lưu ý|chú trọng|chú ý|quan tâm|ưu tiên|tranh thủ|tận dụng|đề cao|nêu gương|gương mẫu|đi đầu|tiên phong|tham gia|tham dự|dự|tham gia ý kiến|góp ý|cho ý kiến|có ý kiến|lấy ý kiến|xin ý kiến|trao đổi|thảo luận|thống nhất|đối thoại|làm việc|họp|giao ban|ký kết|ký|cam kết|kiểm thử|nghiệm thu|đôn đốc nhắc nhở|hợp tác|hội nhập|xúc tiến|quảng bá|giới thiệu|bình xét|bình chọn|công nhận|chứng nhận|cấp giấy|gia hạn|tiếp cận|tiếp xúc|tiếp công dân|giải đáp|giải thích|giải trình|trả lời|phản hồi|tham vấn|tư vấn|kết luận|khởi công|khánh thành|khởi tố|điều tra truy tố|truy tố|xét xử|truy thu|cưỡng chế|tịch thu|xử trí|phong tỏa|thu giữ
thay đổi|chuyển đổi|chuyển|chuyển giao|chuyển giao lại|tách|nhập|sáp nhập|hợp nhất|giải thể|xếp|chọn|chia|tạo|tạo dựng|tạo điều kiện|tạo thuận lợi|làm|làm việc|làm chủ|đưa|đưa vào|đưa tin|đưa ra|hình thành|hoạt động đúng|hoạt động theo|hoạt động hiệu quả|thực hành|chống|tránh|thả|trồng|chăn nuôi|khôi phục|phục hồi|tu sửa|tu bổ|trùng tu|tôn tạo|bảo hành|chỉnh trang|chỉnh sửa|chỉnh lý|biên soạn|biên tập|soạn thảo|dự thảo|in ấn|in|dịch|viết|ghi|ghi nhận|lồng|kéo dài|thu hẹp|khoanh định|khai báo|khai mạc|thử nghiệm|mô phỏng|luân phiên|tuần hoàn|tái sử dụng|tái chế|che chắn|tưới|quét dọn|dọn dẹp|kịp thời xử lý|hưởng ứng|thi đua|tổng rà soát|tổng kiểm tra|tự kiểm tra|tự rà soát|tổng vệ sinh|ra quân|đạo diễn|truyền hình|truyền hình trực tiếp|tường thuật|xét|xét duyệt|xét chọn|chấm|chấm điểm|bảo mật|mã hóa|sao lưu|cài đặt|nâng|nâng tầm|hạ|bám|thường trực|trực ban|đấu nối|kích cầu|kích hoạt|kiềm chế|kiểm duyệt|bù đắp|tăng thu|tăng|giảm chi|nhận|giao nhận|thuê|mượn|khoán|đặt hàng|giám định|hiệp thương|hòa giải|đặt|đặt tên|gắn biển|tri ân|tưởng niệm|kỷ niệm|tổ chức lễ|rút kinh nghiệm|rút|đúc kết|nhìn nhận|soát xét|chốt|chốt số liệu|hiệu chỉnh|vá|diễn tập|luyện tập|huấn luyện|trao quyền|thẩm duyệt|truy cập|sáng tạo|ổn định lại|xác lập|thông qua|nhắn tin|niêm phong|khảo nghiệm|cắm mốc|dồn lực|tôn trọng|bài trừ|xóa bỏ|xóa|từ chối|nghiêm cấm|cấm|nỗ lực|phấn đấu|quyết tâm|mua|bán|vay|cho vay|cho|nuôi|dạy|học|học tập|thi|ôn tập|kết nạp|trợ giúp|trợ cấp|thay mặt|coi|xem|coi trọng|đồng hành|đồng thuận|chuẩn y|siết chặt|truy xuất|chuyển phát|ra mắt|truyền cảm hứng|chọn lựa|trưng bày|chúc tết|phát thanh|phát tán|dán nhãn|nhắc lại|xác thực|định danh|đối thoại|phân luồng|thắp sáng|treo|cắm|ghép|hoàn chỉnh|nạo vét|bổ khuyết|kiện toàn lại|thông quan|gia tăng|nhấn mạnh|ngăn|đẩy lùi|bóc gỡ|xây mới|làm mới|làm sạch|làm giàu|xác nhận|phổ cập|tinh gọn|tích cực hưởng ứng|hướng ứng|đáp ứng|gỡ|vượt|tiếp sóng|tiếp sức|tham khảo|sưu tầm|thu mua|quyên góp|ủng hộ|giao lưu|liên hệ|thẩm tra lại|nghiên cứu lại|trồng mới|bảo lãnh|thế chấp|kiểm soát chặt|nghỉ|bố trí sắp xếp|phấn đấu hoàn thành|kiểm đếm|thăm|thăm khám|tầm soát|sàng lọc|khám|tiêm chủng|tiêu độc|khử trùng|thông xe|giải tỏa|đình bản|tạm đình chỉ|giữ|nghe|đối soát|khớp nối|giảm tải|điều hòa|truyền tải|xả|tích nước|vớt|gia cố|đắp|nối|khơi thông|khuyến nghị|tiên lượng|khơi dậy|khơi|lan tỏa|giải mã|phê chuẩn|thử|chạy|mở đợt|bắt|bắt giữ|khởi động|đón nhận|hiến kế|hiệp đồng|đăng cai|phân xử
`

/** Adverbs and adverbial verbs that stand before an ordered verb and are left out. */
export const ADVERBS = `
khẩn trương|tiếp tục|chủ động|kịp thời|tích cực|thường xuyên|tập trung|trực tiếp|nghiêm túc|nghiêm|nghiêm chỉnh|quyết liệt|kiên quyết|cương quyết|chặt chẽ|sớm|ngay|nhanh chóng|nhanh|cấp bách|khẩn cấp|đồng thời|đồng loạt|đồng bộ các|thực sự|thật sự|triệt để|tuyệt đối|hết sức|đặc biệt|trước hết|trước mắt|trước tiên|cụ thể|trọng tâm|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng tuần|hàng tuần|hằng ngày|hàng ngày|định kỳ|đột xuất|linh hoạt|sáng tạo|mạnh dạn|mạnh mẽ|tổng thể|toàn diện|đầy đủ|chính xác|đúng|tốt|hiệu quả|có hiệu quả|thực chất|sâu rộng|rộng rãi|cơ bản|bước đầu|từng bước|liên tục|cùng nhau|cũng|đều|vừa|luôn|luôn luôn|sẵn sàng|bình tĩnh|thống nhất chỉ đạo|nỗ lực|cố gắng|quyết tâm|phấn đấu|trực tuyến|cấp thiết|gấp|gấp rút|thần tốc|quyết tâm cao|nỗ lực lớn|tổ chức tốt việc|nhất thiết|chỉ|lại|tái|còn|tích cực chủ động|chủ động tích cực|một cách|tự giác|tự|gương mẫu|xung kích|đi đôi với|song song|song song với|trên cơ sở đó|trực tiếp và|thường xuyên và|nghiêm minh|tăng tốc|bứt phá|ưu tiên hàng đầu|thận trọng|tỉnh táo|dứt điểm|trách nhiệm|căn cơ|bài bản|khoa học|công tâm|khách quan|đi trước|kịp thời và|rốt ráo|kiên trì|bền bỉ|lập tức|ngay lập tức|mạnh|sâu sát|sát sao|thường kỳ|đúng quy định|đúng tiến độ|xuyên suốt|nhất quán|chi tiết|lâu dài|thiết thực
`

/** Modals: what is ordered, wished or forbidden. */
export const MODALS = `
cần|phải|cần phải|có trách nhiệm|có nhiệm vụ|có nghĩa vụ|chịu trách nhiệm chủ trì|nên|bắt buộc|bắt buộc phải|nhất thiết phải|được giao|được giao nhiệm vụ|được phân công|làm nhiệm vụ|giữ vai trò|làm đầu mối|là đầu mối|là cơ quan đầu mối|là cơ quan thường trực|làm nòng cốt|giữ vai trò nòng cốt|chịu trách nhiệm trong việc|đầu mối
`

/** A negated order counts with its verb: "không tổ chức", "không dùng". */
export const NEGATIONS = `không|không được|tuyệt đối không|không được phép|chưa|chưa nên|không nên`

/** Nouns that make of a verb behind them a name of an activity: "công tác quản lý", "việc sử dụng". */
export const NOMINALISERS = `
công tác|việc|hoạt động|kế hoạch|chương trình|phương án|quy trình|quy định|quy chế|giải pháp|biện pháp|nhiệm vụ|phong trào|tiến độ|kết quả|hiệu quả|chất lượng|năng lực|trách nhiệm|vai trò|nhận thức|ý thức|hồ sơ|chính sách|cơ chế|dự án|đề án|nguồn lực|kinh phí|tình hình|nội dung|thủ tục|hệ thống|đội ngũ|lĩnh vực|hình thức|văn bản|nghị quyết|quyết định số|luật|nghị định|thông tư|chỉ thị|điều kiện|khả năng|cơ sở|hành vi|vi phạm|chức năng|thẩm quyền|quyền|tính|sự|mức độ|số lượng|yêu cầu về|các yêu cầu|các quy định|dịch vụ|sản phẩm|mô hình|chỉ tiêu|mục tiêu|thông tin|dữ liệu|cơ quan|đơn vị|tổ chức cá nhân|quá trình|tỷ lệ|chi phí|mạng lưới|đợt|lớp|khóa|buổi|cuộc|hội nghị|tài liệu|danh mục|danh sách|báo cáo kết quả|phương pháp|cách thức|khâu|bước|kiến thức|kỹ năng|nghiệp vụ|trình độ|tinh thần|quan điểm|chủ trương|hậu quả|tình trạng|nguyên tắc|tiêu chí|tiêu chuẩn|quy chuẩn|định mức|công nghệ|phần mềm|hạ tầng|nền tảng|thị trường|môi trường|đề nghị của|kiến nghị của|ý kiến|thiết bị|vật tư|nhu cầu|lộ trình|đầu mối|mục đích|cách làm
`

/** Compounds in which a verb is no verb, matched before the verbs. */
export const COMPOUNDS = `
phạm vi quản lý|thuộc phạm vi quản lý|thuộc quyền quản lý|địa bàn quản lý|lĩnh vực quản lý|cơ quan quản lý|đơn vị quản lý|ban quản lý|quản lý nhà nước|nhà quản lý|cán bộ quản lý|người quản lý|chủ quản
kế hoạch triển khai|kế hoạch thực hiện|kế hoạch tổ chức|kế hoạch kiểm tra|kế hoạch thanh tra|tổ chức thực hiện kế hoạch này|chương trình công tác|kế hoạch công tác|phương án xử lý
quá trình thực hiện|quá trình triển khai|quá trình triển khai thực hiện|quá trình tổ chức thực hiện|kết quả thực hiện|kết quả triển khai|kết quả kiểm tra|kết quả rà soát|tình hình thực hiện|tình hình triển khai|tiến độ thực hiện|tiến độ thi công|thời gian thực hiện|thời gian hoàn thành|thời hạn hoàn thành|kinh phí thực hiện|tổ chức chính trị|tổ chức xã hội|tổ chức cá nhân|các tổ chức|tổ chức liên quan|cơ quan tổ chức|tổ chức kinh tế|tổ chức quốc tế|cấp tỉnh|cấp xã|cấp huyện|cấp cơ sở|cấp trên|cấp dưới|các cấp|cấp ủy|cấp có thẩm quyền|cấp thẩm quyền|cấp phòng|cấp sở|cấp bộ|trường học|học sinh|học viên|dạy học|giao thông|giao dịch|giao ban định kỳ|giao lưu|đại học|khoa học|tin học|trung học|tiểu học|văn học|khóa học|năm học|trình độ|quy trình|chương trình|công trình|quá trình|giáo trình|hành trình|lập trình|lộ trình|tờ trình|giải trình được|báo chí|nhà báo|thông tin truyền thông|thông tin điện tử|chuyển biến|chuyển đổi số|đổi mới sáng tạo|kinh tế xã hội|phát triển bền vững|xuất xứ|sản xuất kinh doanh|nhà đầu tư|chủ đầu tư|vốn đầu tư|dự án đầu tư|đầu tư công|chủ trương đầu tư|đầu tư nước ngoài|nhà xuất bản|nhà thầu thi công|đơn vị thi công|nhà cung cấp|người sử dụng|người lao động|người tham gia giao thông|người học|thực hiện nhiệm vụ của|bảo hiểm|bảo tàng|bảo hộ|cảnh sát|bảo vệ thực vật|bảo vệ môi trường của|kiểm lâm|kiểm sát|hải quan|thuế|thu nhập|thu chi|nguồn thu|dự toán|dự thảo nghị|học phí|y tế dự phòng|mẫu giáo|nhập cư|trực thuộc|trực tuyến|trực ban|làm sạch dữ liệu|tính toán viên|cơ sở vật chất|cơ sở dữ liệu|cơ sở hạ tầng|cơ sở sản xuất|giữa năm|cuối năm|trong năm|theo dõi thi hành|người dân|người đứng đầu|gửi kèm|kèm theo|xem như|coi như|ký ban hành|ngày ký|đã ký|chữ ký|chữ ký số|thư ký|đăng ký kinh doanh|hộ kinh doanh|nghề|hành nghề
`
