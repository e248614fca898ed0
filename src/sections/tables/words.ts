/**
 * What stands in the heads of tables. Tables only: lower case, one phrase a line or between bars; heads.ts makes the
 * patterns, longest phrase first, whole words.
 */

/** Columns that number the rows. */
export const NUMBER_HEADS = 'stt|tt|số tt|số thứ tự|số|no|mục'

/** First words of a head that say what the column holds. A phrase that stands in two tables counts for its longest. */
export const FIRST_WORDS = {
  content: `
    nội dung|nhiệm vụ|nhóm nhiệm vụ|công việc|đầu việc|việc cần làm|việc|hoạt động|nhóm giải pháp|giải pháp|biện pháp
    tên nhiệm vụ|tên công việc|tên đề án|tên văn bản|tên dự án|tên hoạt động|tên chương trình|tên kế hoạch
    danh mục nhiệm vụ|danh mục công việc|danh mục văn bản|danh mục đề án
    các nhiệm vụ|các nội dung|các công việc|các hoạt động|các giải pháp|hạng mục công việc|phân công nhiệm vụ
    chỉ tiêu, nhiệm vụ|mục tiêu, nhiệm vụ|đề án|văn bản|yêu cầu, nhiệm vụ`,
  lead: `
    chủ trì|đầu mối|phụ trách|chịu trách nhiệm|trách nhiệm|phân công|phân công thực hiện|thực hiện|tổ chức thực hiện
    cơ quan|các cơ quan|đơn vị|các đơn vị|phòng|các phòng|sở|các sở|bộ|các bộ|ban|bộ phận|tổ chức|ngành|địa phương
    xã|các xã|ubnd|người|cá nhân|cán bộ|công chức|chuyên viên|tập thể|chủ thể|nơi thực hiện|ai làm`,
  coordinating: 'phối hợp',
  deadline: `
    thời gian|thời hạn|thời điểm|tiến độ|hạn|lộ trình|mốc thời gian|kỳ hạn|ngày hoàn thành|hoàn thành
    dự kiến hoàn thành|dự kiến thời gian|ngày thực hiện|tháng thực hiện|quý thực hiện|năm hoàn thành|thời giờ`,
  begin: 'bắt đầu|thời gian bắt đầu|ngày bắt đầu|thời điểm bắt đầu|khởi đầu|từ|từ ngày',
  deliverable: `
    sản phẩm|kết quả|đầu ra|dự kiến sản phẩm|dự kiến kết quả|hình thức văn bản|loại văn bản|văn bản ban hành
    sản phẩm đầu ra|hình thức ban hành|loại hình văn bản|tên sản phẩm`,
  /** Agencies, days and works that are none of a task's. */
  none: `
    cơ quan trình|cấp trình|cấp ban hành|cơ quan ban hành|cơ quan quyết định|cấp quyết định|cấp phê duyệt|thẩm quyền
    cơ quan có thẩm quyền|cơ quan theo dõi|đơn vị theo dõi|cơ quan kiểm tra|cơ quan tiếp nhận|đơn vị tiếp nhận
    lãnh đạo|lãnh đạo phụ trách|lãnh đạo chỉ đạo|đơn vị tính|đơn vị đo|đvt|đơn vị được kiểm tra|đơn vị được thanh tra
    đơn vị được giám sát|đơn vị thụ hưởng|đơn vị công tác|cơ quan công tác|đối tượng|ghi chú|kinh phí|nguồn kinh phí
    nguồn vốn|nguồn lực|dự kiến kinh phí|dự toán|căn cứ|căn cứ pháp lý|địa điểm|địa bàn|mục tiêu|chỉ tiêu|yêu cầu
    nội dung chi|nội dung góp ý|ban hành|bộ chỉ số|bộ tiêu chí|văn bản giao|văn bản chỉ đạo|kết quả thực hiện năm|kết quả đến nay|tình trạng`,
} as const

/** Words anywhere in a head that say what it holds where its first words do not. */
export const OTHER_WORDS = {
  coordinating: 'phối hợp',
  lead: 'chủ trì|đầu mối|chịu trách nhiệm|phụ trách|thực hiện',
  content: 'nhiệm vụ|công việc|nội dung',
  deadline: 'hoàn thành|thời gian|thời hạn|tiến độ',
  deliverable: 'sản phẩm|kết quả',
} as const

/** Which of several columns of one kind is meant, the best first. "Nhiệm vụ cụ thể" beside "Nhóm nhiệm vụ". */
export const BETTER = {
  content: [
    'cụ thể|chi tiết',
    'nhiệm vụ|công việc|đầu việc|việc cần làm',
    'nội dung',
    'hoạt động|giải pháp|biện pháp',
    'tên|đề án|văn bản',
  ],
  lead: [
    'chủ trì',
    'đầu mối|chịu trách nhiệm|tham mưu|soạn thảo',
    'thực hiện|phụ trách|phân công|trách nhiệm|được giao|ai làm',
  ],
  deadline: ['hoàn thành|kết thúc|thời hạn|hạn', 'thực hiện|tiến độ', 'ban hành|trình'],
} as const

/** Below "Thời gian": the column of the last day. */
export const END_WORDS = 'kết thúc|đến|đến ngày|hoàn thành'

/** A table with such a column counts money, people or answers, or tells what was done; it assigns nothing. */
export const NO_WORK = `
  đơn giá|thành tiền|định mức|họ và tên|họ tên|họ, tên|chức vụ|chức danh|năm sinh|ngày sinh|số điện thoại|điện thoại
  lũy kế|luỹ kế|tỷ lệ|tỉ lệ|tồn tại|khó khăn|vướng mắc|nguyên nhân|góp ý|ý kiến|tiếp thu|giải trình|lệ phí|thủ tục
  trình tự|các bước|bước|người trình bày|báo cáo viên|chủ tọa|người dẫn|thành phần tham dự|thành phần dự|thành phần họp
  thành phần|kết quả thực hiện năm|đã hoàn thành|chưa hoàn thành|điểm chuẩn|điểm tối đa`

/** Marks for "as above" that clerks write. */
export const DITTO = "nt|n/t|như trên|\"|“|”|″|〃|''|//"
