import { unexplained } from '../kinds/abbreviation.ts'
import { noLead } from '../kinds/lead.ts'
import { double, foreignLetter, gap, outOfOrder } from '../kinds/numbering.ts'
import { missingReference } from '../kinds/reference.ts'
import type { DocumentRule } from '../types.ts'

/** Rules on the provisions of a document: their numbering, what they refer to, whom they tell. */
export const provisionRules: readonly DocumentRule[] = [
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
    id: 'document/no-lead',
    on: 'document',
    level: 'info',
    message: { en: "nobody is named who leads '{task}'", vi: "không nêu ai chủ trì '{task}'" },
    remedy: { en: 'name who shall do it', vi: 'hãy nêu đơn vị hoặc người chủ trì' },
    check: noLead,
    fails: { body: 'Các nhiệm vụ:\n\n1. Rà soát các bến phà, báo cáo trước ngày 15/4/2026./.' },
    passes: { body: '1. Sở Y tế rà soát các bến phà, báo cáo trước ngày 15/4/2026./.' },
  },
]
