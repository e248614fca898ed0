/** Words that hold a sentence together; what they mean is decided by the rules that ask for them. */

/** Opens an order to somebody named next. */
export const ORDER_CUES = `
giao|giao cho|giao nhiệm vụ cho|yêu cầu|đề nghị|phân công|ủy quyền|ủy quyền cho|chỉ đạo|trân trọng đề nghị|kính đề nghị|nghiêm túc yêu cầu|đề nghị và yêu cầu|giao trách nhiệm|giao trách nhiệm cho|mời|kính mời|lưu ý|giao nhiệm vụ
`
export const LEAD_CUES = `chủ trì|là cơ quan chủ trì|chịu trách nhiệm chủ trì|làm chủ trì|làm cơ quan chủ trì|là đầu mối|làm đầu mối|là cơ quan đầu mối`
export const COORDINATION_CUES = `
phối hợp với|phối với|phối hợp cùng với|phối hợp cùng|phối hợp|phối hợp chặt chẽ với|phối hợp chặt chẽ cùng|phối hợp chặt chẽ|phối hợp hiệu quả với|phối hợp tốt với|phối hợp kịp thời với|phối hợp đồng bộ với|phối hợp thường xuyên với|cùng với|cùng|chủ trì cùng|có sự tham gia của|với sự tham gia của|với sự phối hợp của|có sự phối hợp của|liên hệ với|hiệp đồng với|phối kết hợp với|phối hợp giữa
`
/** A consent, praise or statement of the one who signs; orders nothing. */
export const CONSENTS = `
đồng ý|cơ bản đồng ý|tán thành|cơ bản tán thành|tán thành cơ bản|thống nhất|cơ bản thống nhất|nhất trí|cơ bản nhất trí|thống nhất với|đồng ý về|thống nhất chủ trương|nhất trí chủ trương|đồng ý chủ trương|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|chúc mừng|cảm ơn|chia sẻ|chia buồn|khen ngợi|gửi lời|trân trọng cảm ơn|nhiệt liệt|phê bình|cho phép|chấp thuận|chấp thuận chủ trương|không đồng ý
`
