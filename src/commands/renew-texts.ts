import type { Bilingual } from '../messages/index.ts'

/** What `extract --update` and `--check` tell. */
export const renewTexts = {
  orphaned: {
    en: '{target}: {id} is no longer in the document; what was written about it ({fields}) is kept under orphaned',
    vi: '{target}: {id} không còn trong văn bản; phần đã ghi về nhiệm vụ này ({fields}) được giữ ở mục orphaned',
  },
  returned: {
    en: '{target}: what was orphaned of {id} went back to its task ({fields})',
    vi: '{target}: phần đã giữ ở orphaned của {id} được trả về nhiệm vụ ({fields})',
  },
  comment: {
    en: '{target}:{line}: this comment cannot be kept: {comment}',
    vi: '{target}:{line}: không giữ lại được ghi chú này: {comment}',
  },
  comments: {
    en: '{target}: {count} more comments cannot be kept',
    vi: '{target}: còn {count} ghi chú khác không giữ lại được',
  },
  replaced: {
    en: '{target}: the document is the same, yet these tasks differ from what is read now, and are replaced: {ids}',
    vi: '{target}: văn bản không đổi nhưng các nhiệm vụ này khác với kết quả đọc bây giờ và được thay: {ids}',
  },
  missing: {
    en: 'there is no register of {path} yet ({tasks} tasks)',
    vi: 'chưa có sổ của {path} ({tasks} nhiệm vụ)',
  },
  otherParts: { en: 'Different in the register: {parts}', vi: 'Khác trong sổ: {parts}' },
  upToDate: { en: 'registers that agree with their documents: {count}', vi: 'số sổ khớp với văn bản: {count}' },
} as const satisfies Record<string, Bilingual>
