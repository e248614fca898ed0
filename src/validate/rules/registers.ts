import { unknownAgency } from '../kinds/agency.ts'
import { foreignId, orphaned, unknownSection } from '../kinds/belonging.ts'
import { notBefore } from '../kinds/date-order.ts'
import { duplicate } from '../kinds/duplicate.ts'
import { noLead } from '../kinds/lead.ts'
import { turnedPosition } from '../kinds/position.ts'
import { realDate } from '../kinds/real-date.ts'
import { schema } from '../kinds/schema.ts'
import { evidenceElsewhere, sourceChanged, textNotInSource } from '../kinds/source.ts'
import { completedNotDone, doneWithoutDay } from '../kinds/status.ts'
import { unique } from '../kinds/unique.ts'
import type { RegisterRule } from '../types.ts'

const AGAIN = { en: 'write the register anew: vbparse extract', vi: 'hãy lập lại sổ: vbparse extract' }

/** Rules on register files. */
export const registerRules: readonly RegisterRule[] = [
  {
    id: 'register/schema',
    on: 'register',
    level: 'error',
    message: { en: '{what}', vi: '{what}' },
    remedy: { en: '{remedy}', vi: '{remedy}' },
    check: schema,
    fails: 'tasks: [{statuss: done}]',
    passes: "tasks: [{status: done, completed: '2026-04-10'}]",
  },
  {
    id: 'register/unique-task',
    on: 'register',
    level: 'error',
    message: { en: "the id '{name}' is that of another task", vi: "mã '{name}' trùng với nhiệm vụ khác" },
    remedy: { en: "give it one of its own: '{name}#2'", vi: "hãy đặt mã riêng: '{name}#2'" },
    check: unique('tasks', 'id'),
    fails: "tasks: [{id: '1'}, {id: '1', text: Kiểm tra các bến phà.}]",
    passes: "tasks: [{id: '1'}, {id: '1#2', text: Kiểm tra các bến phà.}]",
  },
  {
    id: 'register/unique-section',
    on: 'register',
    level: 'error',
    message: { en: "the path '{name}' is that of another section", vi: "đường dẫn '{name}' trùng với mục khác" },
    remedy: AGAIN,
    check: unique('sections', 'path'),
    fails: "sections: [{path: '1'}, {path: '1'}]",
    passes: "sections: [{path: '1'}, {path: '2'}]",
  },
  {
    id: 'register/real-date',
    on: 'register',
    level: 'error',
    message: { en: '{date} is no day of the calendar', vi: 'lịch không có ngày {date}' },
    remedy: { en: 'mend the date', vi: 'hãy sửa ngày' },
    check: realDate,
    fails: "document: {date: '2026-02-29'}",
    passes: "document: {date: '2028-02-29'}",
  },
  {
    id: 'register/completed-not-done',
    on: 'register',
    level: 'error',
    message: { en: 'completed, and the status is {status}', vi: 'có ngày completed mà status là {status}' },
    remedy: { en: 'set status: done, or take the day away', vi: 'hãy ghi status: done, hoặc bỏ ngày completed' },
    check: completedNotDone,
    fails: "tasks: [{status: open, completed: '2026-04-10'}]",
    passes: "tasks: [{status: done, completed: '2026-04-10'}]",
  },
  {
    id: 'register/done-without-day',
    on: 'register',
    level: 'info',
    message: { en: 'done, and no day says when', vi: 'đã xong mà không ghi ngày' },
    remedy: {
      en: 'write completed: YYYY-MM-DD, so that a report can tell whether it was in time',
      vi: 'hãy ghi completed: NNNN-TT-NN để báo cáo biết có đúng hạn không',
    },
    check: doneWithoutDay,
    fails: 'tasks: [{status: done}]',
    passes: "tasks: [{status: done, completed: '2026-04-10'}]",
  },
  {
    id: 'register/completed-before-document',
    on: 'register',
    level: 'warning',
    message: {
      en: 'completed on {date}, before the document of {other}',
      vi: 'hoàn thành {date}, trước ngày của văn bản {other}',
    },
    remedy: { en: 'check the year', vi: 'hãy kiểm tra năm' },
    check: notBefore('completed', 'document', 'completed'),
    fails: "tasks: [{status: done, completed: '2025-04-10'}]",
    passes: "tasks: [{status: done, completed: '2026-04-10'}]",
  },
  {
    id: 'register/unknown-section',
    on: 'register',
    level: 'error',
    message: { en: "the register has no section '{section}'", vi: "sổ không có mục '{section}'" },
    remedy: AGAIN,
    check: unknownSection,
    fails: "tasks: [{id: '7', section: '7'}]",
    passes: "tasks: [{id: '1', section: '1'}]",
  },
  {
    id: 'register/task-id',
    on: 'register',
    level: 'warning',
    message: {
      en: "the id '{id}' is not that of a task in section '{section}'",
      vi: "mã '{id}' không phải của nhiệm vụ trong mục '{section}'",
    },
    remedy: {
      en: "an id is its section's path, with #2, #3 behind it for further tasks",
      vi: 'mã là đường dẫn của mục, các nhiệm vụ sau thêm #2, #3',
    },
    check: foreignId,
    fails: "tasks: [{id: việc-1, section: '1'}]",
    passes: "tasks: [{id: '1#2', section: '1'}]",
  },
  {
    id: 'register/no-lead',
    on: 'register',
    level: 'warning',
    message: { en: "nobody is named to lead task '{task}'", vi: "nhiệm vụ '{task}' không có ai chủ trì" },
    remedy: { en: 'name who shall do it', vi: 'hãy nêu đơn vị hoặc người chủ trì' },
    check: noLead,
    fails: 'tasks: [{lead: []}]',
    passes: 'tasks: [{lead: [Sở Y tế]}]',
  },
  {
    id: 'register/unknown-agency',
    on: 'register',
    level: 'info',
    message: { en: "'{name}' is no name that the lexicon knows", vi: "từ điển không có tên '{name}'" },
    remedy: { en: '{remedy}', vi: '{remedy}' },
    check: unknownAgency,
    fails: 'tasks: [{lead: [Sở Tài chnh]}]',
    passes: 'tasks: [{lead: [Sở Tài chính]}]',
  },
  {
    id: 'register/duplicate-task',
    on: 'register',
    level: 'warning',
    message: { en: "task '{task}' says the same as '{other}'", vi: "nhiệm vụ '{task}' trùng nội dung với '{other}'" },
    remedy: { en: 'keep one of them', vi: 'hãy giữ lại một' },
    check: duplicate,
    fails: "tasks: [{id: '1', text: Kiểm tra các bến phà.}, {id: '1#2', text: 'Kiểm tra các bến phà.'}]",
    passes: "tasks: [{id: '1', text: Kiểm tra các bến phà.}, {id: '1#2', text: Kiểm tra các bến xe.}]",
  },
  {
    id: 'register/position',
    on: 'register',
    level: 'error',
    message: { en: 'it ends before it begins', vi: 'điểm cuối đứng trước điểm đầu' },
    remedy: AGAIN,
    check: turnedPosition,
    fails: 'tasks: [{position: {start: {line: 2, column: 1, offset: 30}, end: {line: 1, column: 1, offset: 0}}}]',
    passes: 'tasks: [{position: {start: {line: 1, column: 1, offset: 0}, end: {line: 2, column: 1, offset: 30}}}]',
  },
  {
    id: 'register/source-changed',
    on: 'register',
    level: 'info',
    message: { en: 'the document {path} was changed after this', vi: 'văn bản {path} đã thay đổi sau khi lập sổ' },
    remedy: AGAIN,
    check: sourceChanged,
    fails: `source: {sha256: '${'0'.repeat(64)}'}`,
    passes: 'source: {path: null}',
  },
  {
    id: 'register/text-not-in-source',
    on: 'register',
    level: 'warning',
    message: {
      en: "the text of task '{task}' is not in the document",
      vi: "văn bản không có lời văn của nhiệm vụ '{task}'",
    },
    remedy: AGAIN,
    check: textNotInSource,
    fails: 'tasks: [{text: Kiểm tra các bến đò ngang.}]',
    passes: 'tasks: [{text: Kiểm tra các bến phà.}]',
  },
  {
    id: 'register/evidence',
    on: 'register',
    level: 'warning',
    message: { en: "the document does not say '{words}' there", vi: "chỗ đó trong văn bản không phải là '{words}'" },
    remedy: AGAIN,
    check: evidenceElsewhere,
    fails: 'tasks: [{lead: [Sở Tài chính]}]',
    passes: 'tasks: [{lead: [Sở Y tế]}]',
  },
  {
    id: 'register/orphaned',
    on: 'register',
    level: 'warning',
    message: {
      en: "what people wrote at task '{task}' belongs to no task any more",
      vi: "phần theo dõi của nhiệm vụ '{task}' không còn thuộc nhiệm vụ nào",
    },
    remedy: {
      en: 'move it to the task that it belongs to, or delete it',
      vi: 'hãy chuyển sang nhiệm vụ tương ứng, hoặc xóa đi',
    },
    check: orphaned,
    fails: "orphaned: [{id: '3', section: '3', text: Sửa chữa đê., note: chờ vốn}]",
    passes: 'orphaned: []',
  },
]
