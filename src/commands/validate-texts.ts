import type { Bilingual } from '../messages/index.ts'

/** Words of `vbparse validate`'s own output. */
export const validateTexts = {
  error: { en: 'error', vi: 'lỗi' },
  warning: { en: 'warning', vi: 'cảnh báo' },
  info: { en: 'info', vi: 'thông tin' },
  off: { en: 'off', vi: 'tắt' },
  rule: { en: 'rule', vi: 'quy tắc' },
  count: { en: 'findings', vi: 'số lần' },
  level: { en: 'level', vi: 'mức' },
  nothing: { en: 'no findings', vi: 'không có gì cần sửa' },
  checked: {
    en: 'files checked: {files}; errors: {error}, warnings: {warning}, info: {info}, suppressed: {suppressed}; {seconds} s',
    vi: 'tệp đã kiểm tra: {files}; lỗi: {error}, cảnh báo: {warning}, thông tin: {info}, đã bỏ qua: {suppressed}; {seconds} giây',
  },
  failed: { en: 'files not read: {failed}', vi: 'tệp không đọc được: {failed}' },
  tooMany: {
    en: 'warnings: {count}, more than --max-warnings {most}',
    vi: 'cảnh báo: {count}, nhiều hơn --max-warnings {most}',
  },
  written: {
    en: '{count} findings written into {file}: from now on they do not count',
    vi: 'đã ghi {count} mục vào {file}: từ nay không tính nữa',
  },
  fails: { en: 'fails', vi: 'sai' },
  passes: { en: 'passes', vi: 'đúng' },
} as const satisfies Record<string, Bilingual>
