import type { Bilingual } from '../../messages/index.ts'
import type { Kind } from './segments.ts'

/** Words of the page. What other formats say too stands in the report's own table. */
export const pageTexts = {
  skip: { en: 'Skip to the tasks', vi: 'Đến danh sách nhiệm vụ' },
  parts: { en: 'Parts of the page', vi: 'Các phần của trang' },
  tasks: { en: 'Tasks', vi: 'Nhiệm vụ' },
  documents: { en: 'Documents', vi: 'Văn bản' },
  document: { en: 'Document', vi: 'Văn bản' },
  figures: { en: 'Figures', vi: 'Số liệu chung' },
  charts: { en: 'Charts', vi: 'Biểu đồ' },
  asTable: { en: 'The same as a table', vi: 'Xem số liệu dạng bảng' },
  month: { en: 'Month', vi: 'Tháng' },
  done: { en: 'done', vi: 'đã hoàn thành' },
  open: { en: 'in time', vi: 'trong hạn' },
  timelineText: {
    en: '{count} tasks with a deadline, from {first} to {last}; most of them, {most}, in {month}. {overdue} are overdue.',
    vi: '{count} nhiệm vụ có hạn, từ {first} đến {last}; nhiều nhất là tháng {month} với {most} nhiệm vụ. {overdue} nhiệm vụ quá hạn.',
  },
  leadsText: {
    en: '{count} lead agencies; most tasks: {name}, {most}.',
    vi: '{count} đơn vị chủ trì; nhiều nhiệm vụ nhất: {name}, {most} nhiệm vụ.',
  },
  otherLeads: { en: '… and {count} more, in the table below', vi: '… và {count} đơn vị nữa, xem bảng số liệu' },
  filters: { en: 'Filters', vi: 'Lọc nhiệm vụ' },
  search: { en: 'Search', vi: 'Tìm trong nhiệm vụ' },
  searchHint: { en: 'words, with or without diacritics', vi: 'từ cần tìm, có hoặc không dấu' },
  agency: { en: 'Agency', vi: 'Cơ quan' },
  agencyHint: { en: 'lead or coordinating', vi: 'chủ trì hoặc phối hợp' },
  status: { en: 'Status', vi: 'Tình trạng' },
  dueMonth: { en: 'Due in', vi: 'Tháng đến hạn' },
  confidence: { en: 'Confidence', vi: 'Độ tin cậy' },
  order: { en: 'Order', vi: 'Thứ tự' },
  asGiven: { en: 'as reported', vi: 'theo báo cáo' },
  asRead: { en: 'as in the documents', vi: 'theo văn bản' },
  all: { en: 'all', vi: 'tất cả' },
  clear: { en: 'Clear', vi: 'Xóa lọc' },
  shown: { en: '{shown} of {total} tasks', vi: '{shown} / {total} nhiệm vụ' },
  nothing: {
    en: 'No task answers to these filters. Clear them, or search for fewer words.',
    vi: 'Không có nhiệm vụ nào đúng điều kiện lọc. Hãy xóa lọc hoặc tìm với ít từ hơn.',
  },
  keys: { en: 'Keyboard', vi: 'Phím tắt' },
  useKeys: { en: 'Use single keys', vi: 'Dùng phím tắt một chữ' },
  legend: { en: 'Marks in the text', vi: 'Chú giải' },
  inText: { en: 'Show task {number} in the text', vi: 'Xem nhiệm vụ {number} trong văn bản' },
  inList: { en: 'Task {number} in the list', vi: 'Nhiệm vụ {number} trong danh sách' },
  section: { en: 'Section {section}', vi: 'Mục {section}' },
  bullet: { en: 'Bullet {bullet}', vi: 'Gạch đầu dòng {bullet}' },
  bulletOf: { en: 'Section {section}, bullet {bullet}', vi: 'Mục {section}, gạch đầu dòng {bullet}' },
  noText: {
    en: 'The text of this document was not at hand when the page was made.',
    vi: 'Không có lời văn của văn bản này khi lập trang.',
  },
  count: { en: '{count} tasks', vi: '{count} nhiệm vụ' },
  made: {
    en: 'Read by a program from the documents\u2019 text. Before relying on a row, compare it with the marked words.',
    vi: 'Chương trình đọc từ lời văn của văn bản. Trước khi sử dụng, hãy đối chiếu từng dòng với chỗ được đánh dấu.',
  },
} as const satisfies Record<string, Bilingual>

/** What the marks in the text mean. */
export const kindNames: Readonly<Record<Exclude<Kind, 'task'>, Bilingual>> = {
  lead: { en: 'lead', vi: 'chủ trì' },
  coordinating: { en: 'coordinating', vi: 'phối hợp' },
  action: { en: 'what is to be done', vi: 'việc phải làm' },
  deadline: { en: 'deadline', vi: 'thời hạn' },
  deliverable: { en: 'deliverable', vi: 'sản phẩm' },
}

/** The keys that the page answers to. */
export const keyTexts: readonly { keys: readonly string[]; does: Bilingual }[] = [
  { keys: ['j', '↓'], does: { en: 'next task', vi: 'nhiệm vụ sau' } },
  { keys: ['k', '↑'], does: { en: 'previous task', vi: 'nhiệm vụ trước' } },
  { keys: ['Enter'], does: { en: 'from a task to its words, and back', vi: 'từ nhiệm vụ đến lời văn và ngược lại' } },
  { keys: ['/'], does: { en: 'search', vi: 'tìm' } },
  { keys: ['Esc'], does: { en: 'drop the selection or the search', vi: 'bỏ chọn, xóa từ đang tìm' } },
]
