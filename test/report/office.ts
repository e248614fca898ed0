import type { DocumentInfo, Register, TrackedTask } from '../../src/index.ts'

const point = { line: 1, column: 1, offset: 0 }
const position = { start: point, end: point }

export function task(id: string, fields: Partial<TrackedTask> = {}): TrackedTask {
  return {
    id,
    section: id,
    text: `Rà soát, báo cáo việc số ${id}.`,
    lead: ['Sở Y tế'],
    coordinating: [],
    actions: [{ verb: 'rà soát', object: `việc số ${id}` }],
    deadline: null,
    deliverable: null,
    confidence: 'high',
    position,
    evidence: { lead: [position], coordinating: [], actions: [position] },
    ...fields,
  }
}

export function register(tasks: TrackedTask[], document: Partial<DocumentInfo> = {}): Register {
  return {
    register: 1,
    source: { path: 'van-ban.txt', mediaType: 'text/plain', sha256: '0'.repeat(64) },
    document: {
      ...{
        type: 'thong-bao',
        number: '12',
        symbol: 'TB-UBND',
        issuer: 'ỦY BAN NHÂN DÂN TỈNH SƠN HẢI',
        place: 'Sơn Hải',
      },
      ...{ date: '2026-03-05', subject: null, signer: null, recipients: [] },
      ...document,
    },
    sections: [],
    tasks,
    citations: [],
    diagnostics: [],
  }
}

type Row = readonly [lead: string, due: string | null, tracking?: string]

/** "done 2026-03-20", "done", "cancelled", "open" as tracking fields; "RRULE" is a deadline that recurs. */
function tasks(rows: readonly Row[]): TrackedTask[] {
  return rows.map(([lead, due, tracking = ''], i) => {
    const [status, completed] = tracking.split(' ')
    const deadline =
      due === null
        ? null
        : due.startsWith('FREQ')
          ? { text: 'hằng tháng', recurrence: due }
          : due.startsWith('trong')
            ? { text: due, duration: '5 workday' }
            : { text: `trước ngày ${due}`, due }
    return task(String(i + 1), {
      lead: lead === '' ? [] : lead.split(' + '),
      deadline,
      ...(status ? { status: status as 'open' | 'done' | 'cancelled' } : {}),
      ...(completed ? { completed } : {}),
    })
  })
}

/** The day as of which the office below is told. */
export const AS_OF = { date: '2026-04-10', soon: 7 }

/** Five registers with forty tasks, every status among them. Counted by hand in counts.test.ts. */
export const office: Register[] = [
  register(
    tasks([
      // done in time: 3; done late: 2; cancelled: 1; in time: 2, of which soon 1; overdue: 2
      ['Sở Y tế', '2026-03-31', 'done 2026-03-31'],
      ['Sở Y tế', '2026-03-31', 'done 2026-03-01'],
      ['Sở Tài chính', null, 'done 2026-04-01'],
      ['Sở Tài chính', '2026-03-15', 'done 2026-03-16'],
      ['Sở Y tế + Sở Tài chính', '2026-02-28', 'done 2026-04-10'],
      ['Công an tỉnh', '2026-03-01', 'cancelled'],
      ['Công an tỉnh', '2026-04-10'],
      ['Công an tỉnh', '2026-05-31', 'open'],
      ['Sở Y tế', '2026-04-09'],
      ['', '2026-01-31', 'open'],
    ]),
  ),
  register(
    tasks([
      // in time: 4, of which soon 2 (17/4 still is, 18/4 no more); no deadline: 2; in time as it recurs: 1
      ['Sở Xây dựng', '2026-04-17'],
      ['Sở Xây dựng', '2026-04-18'],
      ['Sở Xây dựng', '2026-04-11'],
      ['Sở Xây dựng', '2026-12-31'],
      ['Sở Y tế', null],
      ['Sở Y tế', 'trong 5 ngày làm việc', 'open'],
      ['Sở Y tế', 'FREQ=MONTHLY'],
    ]),
    { number: '05', symbol: 'CT-UBND', type: 'chi-thi', date: '2026-02-10' },
  ),
  register(
    tasks([
      // done, the day unknown: 2 in time, one of them assumed; completed after the day: 1 overdue, 1 in time (soon)
      ['Sở Y tế', '2026-03-31', 'done'],
      ['Sở Y tế', '2026-06-30', 'done'],
      ['Sở Tài chính', '2026-04-01', 'done 2026-04-20'],
      ['Sở Tài chính', '2026-04-15', 'done 2026-04-12'],
      ['UBND các xã, phường', null, 'cancelled'],
      ['UBND các xã, phường', '2026-04-30'],
      ['UBND các xã, phường', '2026-04-30'],
      ['UBND các xã, phường', '2026-03-30'],
    ]),
    { number: null, symbol: 'KH-UBND', type: 'ke-hoach', date: '2026-01' },
  ),
  register(
    tasks([
      // overdue: 5; done late: 1; done in time: 2; no deadline: 2
      ['Sở Nội vụ', '2025-12-31'],
      ['Sở Nội vụ', '2026-01-15'],
      ['Sở Nội vụ', '2026-02-15'],
      ['Sở Nội vụ', '2026-03-15'],
      ['Sở Nội vụ', '2026-04-01'],
      ['Sở Nội vụ', '2026-01-31', 'done 2026-02-01'],
      ['Sở Nội vụ', '2026-01-31', 'done 2026-01-31'],
      ['Sở Nội vụ', '2026-02-28', 'done 2026-02-10'],
      ['Sở Nội vụ', null],
      ['Sở Nội vụ + Công an tỉnh', null],
    ]),
    { number: '88', symbol: 'UBND-NC', type: 'cong-van', date: '2025-12-01' },
  ),
  register(
    tasks([
      // cancelled: 2; in time: 2; no deadline: 1
      ['Thanh tra tỉnh', '2026-06-30', 'cancelled'],
      ['Thanh tra tỉnh', '2026-07-31', 'cancelled'],
      ['Thanh tra tỉnh', '2026-07-31'],
      ['Thanh tra tỉnh', '2026-08-31'],
      ['Thanh tra tỉnh', null],
    ]),
    { number: '90', symbol: 'KL-UBND', type: 'ket-luan', date: '2026-04-01' },
  ),
]
