import type { Bilingual } from '../messages/index.ts'

/** Words of the command line's own output and help. */
export const texts = {
  summary: {
    en: 'documents read: {done}; tasks: {tasks}',
    vi: 'văn bản đã đọc: {done}; nhiệm vụ: {tasks}',
  },
  summaryFailed: {
    en: 'documents read: {done}; tasks: {tasks}; not read or not written: {failed}',
    vi: 'văn bản đã đọc: {done}; nhiệm vụ: {tasks}; không đọc hoặc không ghi được: {failed}',
  },
  toReview: {
    en: 'tasks that want a look: {count} of {tasks} (vbparse explain shows why)',
    vi: 'nhiệm vụ cần xem lại: {count}/{tasks} (vbparse explain cho biết lý do)',
  },
  oneTask: { en: '1 task', vi: '1 nhiệm vụ' },
  tasks: { en: '{count} tasks', vi: '{count} nhiệm vụ' },
  noSections: { en: '(no sections)', vi: '(không có đề mục)' },
  program: {
    en: 'Reads Vietnamese administrative documents and writes down who must do what by when.',
    vi: 'Đọc văn bản hành chính và lập sổ nhiệm vụ: ai làm việc gì, hạn khi nào.',
  },
  usage: { en: '<command> [options] [paths…]', vi: '<lệnh> [tùy chọn] [đường dẫn…]' },
  commandUsage: { en: '[options] <paths…>', vi: '[tùy chọn] <đường dẫn…>' },
  arguments: { en: 'paths', vi: 'đường dẫn' },
  paths: {
    en: 'files, folders (searched for .txt, .md, .html, .doc and the like), patterns in quotes, or - for standard input',
    vi: 'tệp, thư mục (tìm các tệp .txt, .md, .html, .doc …), mẫu tên trong dấu nháy, hoặc - cho đầu vào chuẩn',
  },
  lang: {
    en: 'language of messages, vi or en (else VBPARSE_LANG, vbparse.config.yaml, the locale)',
    vi: 'ngôn ngữ thông báo, vi hoặc en (nếu không: VBPARSE_LANG, vbparse.config.yaml, ngôn ngữ hệ thống)',
  },
  help: { en: 'show this help', vi: 'hiện trợ giúp này' },
  helpCommand: { en: 'show the help of a command', vi: 'hiện trợ giúp của một lệnh' },
  version: { en: 'show the version', vi: 'hiện phiên bản' },
  examples: { en: 'Examples:', vi: 'Ví dụ:' },
  exit: {
    en: 'Exit status: 0 done, 2 wrong usage or something could not be read or written.',
    vi: 'Mã thoát: 0 xong, 2 dùng sai cách hoặc có mục không đọc, không ghi được.',
  },
} as const satisfies Record<string, Bilingual>

/** The titles that commander writes over the parts of a help text. */
export const titles: Readonly<Record<string, Bilingual>> = {
  'Usage:': { en: 'Usage:', vi: 'Cách dùng:' },
  'Arguments:': { en: 'Arguments:', vi: 'Đối số:' },
  'Options:': { en: 'Options:', vi: 'Tùy chọn:' },
  'Commands:': { en: 'Commands:', vi: 'Các lệnh:' },
}
