import { notBefore } from '../kinds/date-order.ts'
import { dayOff } from '../kinds/day-off.ts'
import { leadCoordinates } from '../kinds/lead.ts'
import { overdue } from '../kinds/overdue.ts'
import { recurrence } from '../kinds/recurrence.ts'
import type { TaskRule } from '../types.ts'

/** Rules on tasks, whether a register file holds them or a document gives them now. */
export const taskRules: readonly TaskRule[] = [
  {
    id: 'task/lead-coordinates',
    on: 'task',
    level: 'warning',
    message: { en: "'{name}' both leads and coordinates", vi: "'{name}' vừa chủ trì vừa phối hợp" },
    remedy: { en: 'keep it in one of the two lists', vi: 'hãy chỉ để ở một trong hai danh sách' },
    check: leadCoordinates,
    fails: 'lead: [Sở Y tế]\ncoordinating: [Sở Y Tế]',
    passes: 'lead: [Sở Y tế]\ncoordinating: [Sở Tài chính]',
  },
  {
    id: 'task/start-after-due',
    on: 'task',
    level: 'error',
    message: { en: 'due on {date}, before it starts on {other}', vi: 'hạn {date} trước ngày bắt đầu {other}' },
    remedy: { en: 'mend one of the two dates', vi: 'hãy sửa một trong hai ngày' },
    check: notBefore('due', 'start', 'deadline', 'due'),
    fails: "deadline: {text: từ ngày 10/6 đến ngày 01/6/2026, start: '2026-06-10', due: '2026-06-01'}",
    passes: "deadline: {text: từ ngày 01/6 đến ngày 10/6/2026, start: '2026-06-01', due: '2026-06-10'}",
  },
  {
    id: 'task/due-before-document',
    on: 'task',
    level: 'warning',
    message: { en: 'due on {date}, before the document of {other}', vi: 'hạn {date} trước ngày của văn bản {other}' },
    remedy: { en: 'check the year of the deadline', vi: 'hãy kiểm tra năm của thời hạn' },
    check: notBefore('due', 'document', 'deadline', 'due'),
    fails: "deadline: {text: trước ngày 15/4/2025, due: '2025-04-15'}",
    passes: "deadline: {text: trước ngày 15/4/2026, due: '2026-04-15'}",
  },
  {
    id: 'task/recurrence',
    on: 'task',
    level: 'error',
    message: { en: "'{part}' is no part of a recurrence rule", vi: "'{part}' không đúng quy tắc lặp lại" },
    remedy: {
      en: 'write it as RFC 5545 has it, for example FREQ=MONTHLY;BYMONTHDAY=25',
      vi: 'hãy viết theo RFC 5545, ví dụ FREQ=MONTHLY;BYMONTHDAY=25',
    },
    check: recurrence,
    fails: 'deadline: {text: hằng tháng, recurrence: FREQ=MONTHLI}',
    passes: 'deadline: {text: trước ngày 25 hằng tháng, recurrence: FREQ=MONTHLY;BYMONTHDAY=25}',
  },
  {
    id: 'task/day-off',
    on: 'task',
    level: 'info',
    message: { en: 'due on {due}, a day off', vi: 'hạn {due} rơi vào ngày nghỉ' },
    remedy: {
      en: 'reckon with the working day before it',
      vi: 'nên tính theo ngày làm việc liền trước',
    },
    check: dayOff,
    fails: "deadline: {text: trước ngày 02/9/2026, due: '2026-09-02'}",
    passes: "deadline: {text: trước ngày 04/9/2026, due: '2026-09-04'}",
  },
  {
    id: 'task/overdue',
    on: 'task',
    level: 'warning',
    message: {
      en: "task '{task}' was due on {due} and is not done as of {asOf}",
      vi: "nhiệm vụ '{task}' hạn {due}, đến {asOf} chưa xong",
    },
    remedy: {
      en: 'set status to done with the day completed, or to cancelled',
      vi: 'hãy ghi status: done cùng ngày completed, hoặc status: cancelled',
    },
    check: overdue,
    fails: "deadline: {text: trước ngày 15/4/2026, due: '2026-04-15'}\nstatus: open",
    passes: "deadline: {text: trước ngày 15/4/2026, due: '2026-04-15'}\nstatus: done\ncompleted: '2026-04-10'",
  },
]
