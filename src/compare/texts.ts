import type { Bilingual } from '../messages/index.ts'
import type { Kind } from './types.ts'

/** What became of tasks, as the heading of a group and in the summary line. */
export const kindTexts: Readonly<Record<Kind, { group: Bilingual; count: Bilingual }>> = {
  changed: {
    group: { en: 'Changed', vi: 'Có thay đổi' },
    count: { en: '{count} changed', vi: '{count} có thay đổi' },
  },
  'moved-and-changed': {
    group: { en: 'Moved or renumbered, and changed', vi: 'Chuyển mục hoặc đánh số lại, và có thay đổi' },
    count: { en: '{count} moved and changed', vi: '{count} chuyển mục và thay đổi' },
  },
  moved: {
    group: { en: 'Moved or renumbered', vi: 'Chuyển mục hoặc đánh số lại' },
    count: { en: '{count} moved', vi: '{count} chuyển mục hoặc đánh số lại' },
  },
  'carried-over': {
    group: { en: 'Carried over into another document', vi: 'Chuyển tiếp sang văn bản khác' },
    count: { en: '{count} carried over', vi: '{count} chuyển tiếp' },
  },
  split: {
    group: { en: 'Split', vi: 'Tách thành nhiều nhiệm vụ' },
    count: { en: '{count} split', vi: '{count} được tách' },
  },
  merged: {
    group: { en: 'Merged', vi: 'Gộp thành một nhiệm vụ' },
    count: { en: '{count} merged', vi: '{count} được gộp' },
  },
  dropped: {
    group: { en: 'No longer there', vi: 'Không còn' },
    count: { en: '{count} dropped', vi: '{count} không còn' },
  },
  added: {
    group: { en: 'New', vi: 'Nhiệm vụ mới' },
    count: { en: '{count} added', vi: '{count} mới' },
  },
  unchanged: {
    group: { en: 'Unchanged', vi: 'Không đổi' },
    count: { en: '{count} unchanged', vi: '{count} không đổi' },
  },
}

/** Named changes in the office's words, by field and change. */
export const changeTexts = {
  'deadline later': { en: 'deadline {days} days later: {old} → {new}', vi: 'lùi hạn {days} ngày: {old} → {new}' },
  'deadline earlier': {
    en: 'deadline {days} days earlier: {old} → {new}',
    vi: 'rút ngắn hạn {days} ngày: {old} → {new}',
  },
  'deadline later 1': { en: 'deadline 1 day later: {old} → {new}', vi: 'lùi hạn 1 ngày: {old} → {new}' },
  'deadline earlier 1': { en: 'deadline 1 day earlier: {old} → {new}', vi: 'rút ngắn hạn 1 ngày: {old} → {new}' },
  'deadline set': { en: 'deadline set: {new}', vi: 'đặt hạn: {new}' },
  'deadline removed': { en: 'deadline removed: {old}', vi: 'bỏ hạn: {old}' },
  'deadline changed': { en: 'deadline changed: {old} → {new}', vi: 'đổi hạn: {old} → {new}' },
  'deadline reworded': { en: 'deadline in other words: {old} → {new}', vi: 'viết lại hạn: {old} → {new}' },
  'lead changed': { en: 'lead changed: {removed} → {added}', vi: 'đổi cơ quan chủ trì: {removed} → {added}' },
  'lead added': { en: 'lead added: {added}', vi: 'thêm cơ quan chủ trì: {added}' },
  'lead removed': { en: 'no longer leads: {removed}', vi: 'thôi chủ trì: {removed}' },
  'coordinating changed': {
    en: 'coordinating changed: {removed} → {added}',
    vi: 'đổi cơ quan phối hợp: {removed} → {added}',
  },
  'coordinating added': { en: 'coordinating added: {added}', vi: 'thêm cơ quan phối hợp: {added}' },
  'coordinating removed': { en: 'no longer coordinates: {removed}', vi: 'thôi phối hợp: {removed}' },
  'actions changed': { en: 'verbs changed: {removed} → {added}', vi: 'đổi việc: {removed} → {added}' },
  'actions added': { en: 'verbs added: {added}', vi: 'thêm việc: {added}' },
  'actions removed': { en: 'verbs gone: {removed}', vi: 'bớt việc: {removed}' },
  'text reworded': { en: 'wording changed', vi: 'sửa lời văn' },
  'section moved': { en: 'section moved: {old} → {new}', vi: 'chuyển mục: {old} → {new}' },
  'section renumbered': { en: 'renumbered: {old} → {new}', vi: 'đánh số lại: {old} → {new}' },
  'value set': { en: '{field}: {new}', vi: '{field}: {new}' },
  'value removed': { en: '{field} removed: {old}', vi: 'bỏ {field}: {old}' },
  'value changed': { en: '{field}: {old} → {new}', vi: '{field}: {old} → {new}' },
  part: { en: '{part}: {change}', vi: '{part}: {change}' },
} as const satisfies Record<string, Bilingual>

export const fieldTexts = {
  deliverable: { en: 'deliverable', vi: 'sản phẩm' },
  status: { en: 'status', vi: 'tình trạng' },
  completed: { en: 'completed', vi: 'ngày hoàn thành' },
  progress: { en: 'progress', vi: 'tiến độ' },
  assignee: { en: 'assignee', vi: 'người thực hiện' },
  note: { en: 'note', vi: 'ghi chú' },
} as const satisfies Record<string, Bilingual>

export const statusTexts: Readonly<Record<string, Bilingual>> = {
  open: { en: 'open', vi: 'đang thực hiện' },
  done: { en: 'done', vi: 'đã hoàn thành' },
  cancelled: { en: 'cancelled', vi: 'đã hủy' },
}

export const diffTexts = {
  title: { en: 'What changed in the tasks', vi: 'Thay đổi về nhiệm vụ' },
  none: { en: 'No differences.', vi: 'Không có khác biệt.' },
  noneListed: { en: 'Nothing of these kinds.', vi: 'Không có nhiệm vụ thuộc các loại này.' },
  summary: {
    en: 'Tasks before: {old}, after: {new}. {counts}.',
    vi: 'Nhiệm vụ trước: {old}, sau: {new}. {counts}.',
  },
  ofThemChanged: {
    en: '{count} carried over ({changed} of them changed)',
    vi: '{count} chuyển tiếp ({changed} có thay đổi)',
  },
  onlyOld: { en: 'No longer there as a document: {names}', vi: 'Văn bản không còn: {names}' },
  onlyNew: { en: 'New document: {names}', vi: 'Văn bản mới: {names}' },
  nobody: { en: '(nobody named)', vi: '(chưa nêu đơn vị)' },
  before: { en: 'before', vi: 'trước' },
  after: { en: 'after', vi: 'sau' },
} as const satisfies Record<string, Bilingual>
