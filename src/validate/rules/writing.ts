import { impossibleDate } from '../kinds/impossible-date.ts'
import { lookAlike, mixedNormalForms, mixedTones } from '../kinds/spelling.ts'
import type { DocumentRule } from '../types.ts'

/** Rules on the writing of any text, whether it is a document of an office or not. */
export const writingRules: readonly DocumentRule[] = [
  {
    id: 'document/impossible-date',
    on: 'document',
    level: 'error',
    message: { en: "there is no '{words}'", vi: "không có '{words}'" },
    remedy: { en: 'mend the date', vi: 'hãy sửa ngày, tháng, quý' },
    check: impossibleDate,
    fails: { body: '1. Sở Y tế báo cáo trước ngày 31/4/2026 và trong quý V/2026./.' },
    passes: { body: '1. Sở Y tế báo cáo trước ngày 30/4/2026 và trong quý IV/2026./.' },
  },
  {
    id: 'document/mixed-tones',
    on: 'document',
    level: 'info',
    message: {
      en: "'{word}' and '{other}' place the tone in two ways ({rare} and {common} times)",
      vi: "'{word}' và '{other}' đặt dấu thanh theo hai kiểu ({rare} và {common} lần)",
    },
    remedy: { en: 'keep to one of the two', vi: 'hãy thống nhất một kiểu' },
    check: mixedTones,
    fails: { body: '1. Sở Y tế hòa mạng, Công an tỉnh bảo đảm hoà bình./.' },
    passes: { body: '1. Sở Y tế hòa mạng, Công an tỉnh bảo đảm hòa bình./.' },
  },
  {
    id: 'document/mixed-normal-forms',
    on: 'document',
    level: 'warning',
    message: {
      en: "'{word}': {apart} letters have their tone as a second character, {whole} have not",
      vi: "'{word}': {apart} chữ ghi dấu rời (tổ hợp), {whole} chữ ghi dấu liền (dựng sẵn)",
    },
    remedy: { en: 'save the text in one form, NFC', vi: 'hãy lưu cả văn bản theo Unicode dựng sẵn (NFC)' },
    check: mixedNormalForms,
    fails: { body: '1. Sở Y tế kiểm tra be\u0302\u0301n phà./.' },
    passes: { body: '1. Sở Y tế kiểm tra bến phà./.' },
  },
  {
    id: 'document/look-alike',
    on: 'document',
    level: 'warning',
    message: {
      en: "letters of another script or font in '{word}': {letters}",
      vi: "'{word}' có chữ của bảng chữ khác: {letters}",
    },
    remedy: {
      en: "write '{right}', or nobody finds the word",
      vi: "hãy viết '{right}', nếu không sẽ không tìm kiếm được",
    },
    check: lookAlike,
    fails: { body: '1. Sở Y tế kiểm trа bến phà./.' },
    passes: { body: '1. Sở Y tế kiểm tra bến phà./.' },
  },
]
