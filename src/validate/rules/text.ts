import { unexplained } from '../kinds/abbreviation.ts'
import { impossibleDate } from '../kinds/impossible-date.ts'
import { double, foreignLetter, gap, outOfOrder } from '../kinds/numbering.ts'
import { missingReference } from '../kinds/reference.ts'
import { lookAlike, mixedNormalForms, mixedTones } from '../kinds/spelling.ts'
import type { DocumentRule } from '../types.ts'

/** Rules on the numbering and the writing of a document. */
export const textRules: readonly DocumentRule[] = [
  {
    id: 'document/number-gap',
    on: 'document',
    level: 'warning',
    message: { en: "'{label}' follows '{before}'", vi: "sau '{before}' là '{label}'" },
    remedy: { en: "'{expected}' comes first", vi: "phải là '{expected}'" },
    check: gap,
    fails: {
      body: '1. Sở Y tế:\na) Kiểm tra bến phà;\nb) Kiểm tra bến xe;\nc) Kiểm tra nhà ga;\nd) Kiểm tra chợ;\ne) Báo cáo Ủy ban nhân dân tỉnh./.',
    },
    passes: {
      body: '1. Sở Y tế:\na) Kiểm tra bến phà;\nb) Kiểm tra bến xe;\nc) Kiểm tra nhà ga;\nd) Kiểm tra chợ;\nđ) Báo cáo Ủy ban nhân dân tỉnh./.',
    },
  },
  {
    id: 'document/number-double',
    on: 'document',
    level: 'warning',
    message: { en: "'{label}' stands twice in its list", vi: "'{label}' bị đánh trùng" },
    remedy: { en: 'number the second one on', vi: 'hãy đánh lại số của mục sau' },
    check: double,
    fails: { body: '1. Sở Y tế kiểm tra bến phà.\n\n2. Sở Tài chính bố trí kinh phí.\n\n2. Công an tỉnh tuần tra./.' },
    passes: { body: '1. Sở Y tế kiểm tra bến phà.\n\n2. Sở Tài chính bố trí kinh phí.\n\n3. Công an tỉnh tuần tra./.' },
  },
  {
    id: 'document/number-order',
    on: 'document',
    level: 'warning',
    message: { en: "'{label}' stands behind '{before}'", vi: "'{label}' đứng sau '{before}'" },
    remedy: { en: 'put them in order: a, b, c, d, đ, e, g …', vi: 'hãy xếp theo thứ tự: a, b, c, d, đ, e, g …' },
    check: outOfOrder,
    fails: {
      body: '1. Sở Y tế:\na) Kiểm tra bến phà;\nb) Kiểm tra bến xe;\nd) Kiểm tra nhà ga;\nc) Báo cáo Ủy ban nhân dân tỉnh./.',
    },
    passes: {
      body: '1. Sở Y tế:\na) Kiểm tra bến phà;\nb) Kiểm tra bến xe;\nc) Kiểm tra nhà ga;\nd) Báo cáo Ủy ban nhân dân tỉnh./.',
    },
  },
  {
    id: 'document/foreign-letter',
    on: 'document',
    level: 'warning',
    message: { en: "'{label})' is no letter that numbers a point", vi: "'{label})' không phải chữ dùng để đánh điểm" },
    remedy: {
      en: 'the letters are a, b, c, d, đ, e, g, h, i, k, l …',
      vi: 'thứ tự là a, b, c, d, đ, e, g, h, i, k, l …',
    },
    check: foreignLetter,
    fails: {
      body: '1. Sở Y tế:\na) Kiểm tra bến phà;\nb) Kiểm tra bến xe;\nc) Kiểm tra nhà ga;\nd) Kiểm tra chợ;\nđ) Kiểm tra kho;\ne) Kiểm tra cảng;\nf) Báo cáo Ủy ban nhân dân tỉnh./.',
    },
    passes: {
      body: '1. Sở Y tế:\na) Kiểm tra bến phà;\nb) Kiểm tra bến xe;\nc) Kiểm tra nhà ga;\nd) Kiểm tra chợ;\nđ) Kiểm tra kho;\ne) Kiểm tra cảng;\ng) Báo cáo Ủy ban nhân dân tỉnh./.',
    },
  },
  {
    id: 'document/missing-reference',
    on: 'document',
    level: 'warning',
    message: { en: "the document has no '{reference}'", vi: "văn bản không có '{reference}'" },
    remedy: { en: 'check the labels', vi: 'hãy kiểm tra lại số, điểm được dẫn chiếu' },
    check: missingReference,
    fails: {
      body: '1. Sở Y tế:\na) Kiểm tra bến phà;\nb) Kiểm tra bến xe.\n\n2. Công an tỉnh thực hiện điểm k khoản 1 Chỉ thị này./.',
    },
    passes: {
      body: '1. Sở Y tế:\na) Kiểm tra bến phà;\nb) Kiểm tra bến xe.\n\n2. Công an tỉnh thực hiện điểm b khoản 1 Chỉ thị này./.',
    },
  },
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
    id: 'document/abbreviation',
    on: 'document',
    level: 'info',
    message: { en: "nothing says what '{word}' is short for", vi: "văn bản không giải thích '{word}' viết tắt của gì" },
    remedy: {
      en: 'write it out where it first stands, the short form in brackets behind it',
      vi: 'lần đầu hãy viết đủ, sau đó ghi chữ viết tắt trong ngoặc đơn',
    },
    check: unexplained,
    fails: { body: '1. Sở Y tế phối hợp với BQLCSH kiểm tra bến phà./.' },
    passes: { body: '1. Sở Y tế phối hợp với Ban Quản lý Cảng Sơn Hải (BQLCSH) kiểm tra bến phà./.' },
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
