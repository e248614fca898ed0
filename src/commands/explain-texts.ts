import type { Bilingual } from '../messages/index.ts'
import type { FieldTrace, Origin } from '../register/index.ts'

/** The names of fields. */
export const fieldNames: Readonly<Record<FieldTrace['field'], Bilingual>> = {
  lead: { en: 'lead', vi: 'chủ trì' },
  coordinating: { en: 'coordinating', vi: 'phối hợp' },
  action: { en: 'action', vi: 'việc' },
  deadline: { en: 'deadline', vi: 'thời hạn' },
  deliverable: { en: 'deliverable', vi: 'sản phẩm' },
}

/** What each rule reads, by its id. The ids are the same in every language. */
export const ruleTexts: Readonly<Record<string, Bilingual>> = {
  'order-cue': { en: 'named behind “giao”, “yêu cầu”, “đề nghị” …', vi: 'sau “giao”, “yêu cầu”, “đề nghị” …' },
  subject: { en: 'subject of the sentence', vi: 'chủ ngữ của câu' },
  label: { en: 'name before a colon', vi: 'tên đứng trước dấu hai chấm' },
  imperative: { en: 'order without a subject', vi: 'câu giao việc không có chủ ngữ' },
  partner: { en: 'behind “phối hợp với”, “cùng với” …', vi: 'sau “phối hợp với”, “cùng với” …' },
  'heading-name': { en: 'heading that is a name', vi: 'đề mục là tên đơn vị' },
  introduction: { en: 'verb of the introduction', vi: 'động từ của câu dẫn' },
  'topic-verb': { en: 'verb of the heading', vi: 'động từ của đề mục' },
  'field-line': { en: 'field line', vi: 'dòng ghi mục' },
  'table-column': { en: 'column of a table', vi: 'cột của bảng' },
  'date.numeric': { en: 'day in figures', vi: 'ngày viết bằng số' },
  'date.worded': { en: 'day, month and year in words', vi: 'ngày tháng năm viết bằng chữ' },
  'date.iso': { en: 'day as year-month-day', vi: 'ngày dạng năm-tháng-ngày' },
  'date.range': { en: 'from one day to another', vi: 'từ ngày đến ngày' },
  'day-of-month': { en: 'day of a month', vi: 'ngày trong tháng' },
  month: { en: 'month', vi: 'tháng' },
  'month.value': { en: 'month', vi: 'tháng' },
  'month.list': { en: 'list of months', vi: 'nhiều tháng' },
  'month.range': { en: 'from one month to another', vi: 'từ tháng đến tháng' },
  quarter: { en: 'quarter', vi: 'quý' },
  'quarter.list': { en: 'list of quarters', vi: 'nhiều quý' },
  'quarter.value': { en: 'quarter', vi: 'quý' },
  'half-year': { en: 'half of a year, or nine months', vi: 'sáu tháng, chín tháng' },
  year: { en: 'year', vi: 'năm' },
  'year.stage': { en: 'stage of several years', vi: 'giai đoạn nhiều năm' },
  'year.school': { en: 'school year', vi: 'năm học' },
  'year.value': { en: 'year', vi: 'năm' },
  'year.part': { en: 'part of a year', vi: 'một phần của năm' },
  range: { en: 'from one time to another', vi: 'từ thời điểm đến thời điểm' },
  week: { en: 'week', vi: 'tuần' },
  weekday: { en: 'day of the week', vi: 'thứ trong tuần' },
  time: { en: 'time of day', vi: 'giờ trong ngày' },
  relative: { en: 'counted from the document’s date', vi: 'tính từ ngày của văn bản' },
  recurrence: { en: 'what recurs', vi: 'định kỳ' },
  duration: { en: 'length of time', vi: 'khoảng thời gian' },
}

/** The same rules, of the verb of an order. */
export const actionTexts: Readonly<Record<string, Bilingual>> = {
  'order-cue': { en: 'verb behind the one who is told', vi: 'động từ sau tên đơn vị được giao' },
  subject: { en: 'verb said of the subject', vi: 'động từ của chủ ngữ' },
  label: { en: 'verb behind the name and its colon', vi: 'động từ sau tên và dấu hai chấm' },
  imperative: { en: 'verb of an order without a subject', vi: 'động từ của câu giao việc không có chủ ngữ' },
}

/** Where something comes from that the task’s own words do not say. */
export const originTexts: Readonly<Record<Origin['via'], Bilingual>> = {
  before: { en: 'from the task before', vi: 'theo nhiệm vụ ngay trước' },
  heading: { en: 'from {section} “{heading}”', vi: 'theo mục {section} “{heading}”' },
  preamble: { en: 'from the introduction of the document', vi: 'theo phần mở đầu của văn bản' },
}

/** Words of the explanation itself. */
export const explainTexts = {
  noTasks: { en: '(no tasks)', vi: '(không có nhiệm vụ)' },
  high: { en: 'high', vi: 'cao' },
  medium: { en: 'medium', vi: 'trung bình' },
  low: { en: 'low', vi: 'thấp' },
  confidence: { en: 'confidence', vi: 'độ tin cậy' },
  why: { en: 'because', vi: 'vì' },
  assumed: { en: 'from the document’s date: {parts}', vi: 'suy từ ngày của văn bản: {parts}' },
} as const satisfies Record<string, Bilingual>
