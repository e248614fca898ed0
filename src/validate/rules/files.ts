import type { FileRule } from '../types.ts'

/** Rules that the reading of a file applies, before any other can. */
export const fileRules: readonly FileRule[] = [
  {
    id: 'file/syntax',
    on: 'file',
    level: 'error',
    message: { en: 'no valid {format}: {reason}', vi: 'không đúng {format}: {reason}' },
    remedy: { en: 'mend the line', vi: 'hãy sửa dòng này' },
    fails: 'register: 1\ntasks: [\n',
    passes: 'register: 1\ntasks: []\n',
  },
  {
    id: 'file/alias',
    on: 'file',
    level: 'error',
    message: { en: 'an alias that cannot be followed: {reason}', vi: 'tham chiếu YAML không theo được: {reason}' },
    remedy: { en: 'write the value itself in its place', vi: 'hãy ghi thẳng giá trị vào chỗ đó' },
    fails: 'register: 1\ntasks: &all [*all]\n',
    passes: 'register: 1\ntasks: [{lead: &so [Sở Y tế], coordinating: *so}]\n',
  },
  {
    id: 'file/not-a-register',
    on: 'file',
    level: 'error',
    message: { en: 'this is no task register', vi: 'đây không phải sổ nhiệm vụ' },
    remedy: {
      en: 'a register begins with "register: 1"; vbparse extract writes them',
      vi: 'sổ mở đầu bằng "register: 1"; vbparse extract lập ra sổ',
    },
    fails: 'name: kế hoạch\n',
    passes: 'register: 1\n',
  },
  {
    id: 'file/version',
    on: 'file',
    level: 'error',
    message: { en: 'the register is of version {version}', vi: 'sổ thuộc phiên bản {version}' },
    remedy: {
      en: 'this vbparse knows version 1: install a newer one',
      vi: 'bản vbparse này chỉ biết phiên bản 1: hãy cài bản mới hơn',
    },
    fails: 'register: 2\n',
    passes: 'register: 1\n',
  },
  {
    id: 'file/ignore-unknown',
    on: 'file',
    level: 'warning',
    message: { en: "there is no rule '{rule}' to ignore", vi: "không có quy tắc '{rule}' để bỏ qua" },
    remedy: { en: '{remedy}', vi: '{remedy}' },
    fails: 'register: 1 # vbparse-ignore register/shema\n',
    passes: 'register: 1 # vbparse-ignore register/schema\n',
  },
  {
    id: 'file/ignore-unused',
    on: 'file',
    level: 'info',
    message: { en: "nothing of '{rule}' is left to ignore here", vi: "ở đây không còn gì của '{rule}' để bỏ qua" },
    remedy: { en: 'take the comment away', vi: 'hãy bỏ ghi chú này' },
    fails: 'register: 1\ntasks: [] # vbparse-ignore register/position\n',
    passes: 'register: 1\ntasks: []\n',
  },
]
