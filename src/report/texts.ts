import type { Bilingual } from '../messages/index.ts'
import type { Status } from './status.ts'

/** Words of reports. What goes to offices is Vietnamese; English where it is asked for. */
export const texts = {
  title: { en: 'Task register', vi: 'Bảng theo dõi nhiệm vụ' },
  asOf: { en: 'as of {date}', vi: 'tính đến ngày {date}' },
  total: { en: 'Total', vi: 'Tổng số' },
  tasks: { en: 'tasks', vi: 'nhiệm vụ' },
  documents: { en: 'documents', vi: 'văn bản' },
  soon: { en: 'Due within {days} days', vi: 'Sắp đến hạn ({days} ngày)' },
  ofWhich: { en: '– of which due within {days} days', vi: '– trong đó sắp đến hạn ({days} ngày)' },
  byLead: { en: 'By lead agency', vi: 'Theo đơn vị chủ trì' },
  byMonth: { en: 'By month of the deadline', vi: 'Theo tháng đến hạn' },
  leadAgency: { en: 'Lead agency', vi: 'Đơn vị chủ trì' },
  noLead: { en: '(no lead named)', vi: '(chưa rõ đơn vị chủ trì)' },
  noMonth: { en: 'no deadline', vi: 'chưa có hạn' },
  lateMark: { en: '* done, the day was not written down', vi: '* đã hoàn thành, không ghi ngày' },
  severalLeads: {
    en: 'A task with several lead agencies counts for each of them and once in the total.',
    vi: 'Nhiệm vụ có nhiều đơn vị chủ trì được tính cho từng đơn vị, và một lần trong tổng số.',
  },
  lateCount: { en: '{count} overdue', vi: '{count} quá hạn' },
  more: { en: '… and {count} more', vi: '… và {count} mục nữa' },
  none: { en: 'No task answers to these conditions.', vi: 'Không có nhiệm vụ nào đúng điều kiện.' },
} as const satisfies Record<string, Bilingual>

export const statusNames: Readonly<Record<Status, Bilingual>> = {
  'done-in-time': { en: 'done in time', vi: 'hoàn thành đúng hạn' },
  'done-late': { en: 'done late', vi: 'hoàn thành quá hạn' },
  'in-time': { en: 'in time', vi: 'chưa hoàn thành, trong hạn' },
  overdue: { en: 'overdue', vi: 'chưa hoàn thành, quá hạn' },
  'no-deadline': { en: 'no deadline', vi: 'chưa có hạn' },
  cancelled: { en: 'cancelled', vi: 'bị hủy' },
}

/** The same in a cell of the table, where "not done" goes without saying. */
export const statusCells: Readonly<Record<Status, Bilingual>> = {
  ...statusNames,
  'in-time': { en: 'in time', vi: 'trong hạn' },
  overdue: { en: 'overdue', vi: 'quá hạn' },
}

export const soonName: Bilingual = { en: 'due soon', vi: 'sắp đến hạn' }
