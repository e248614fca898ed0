import { extractText, type Position, type Register, type Task } from '../../src/index.ts'

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH SƠN HẢI
-------
Số: 12/TB-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Sơn Hải, ngày 05 tháng 3 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về an toàn hồ đập

Ngày 03/3/2026, tại Trụ sở UBND tỉnh, Chủ tịch UBND tỉnh đã chủ trì cuộc họp về an toàn hồ đập.

Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:
`
const FOOT = `
Nơi nhận:
- Như trên;
- Lưu: VT.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG

Trần Văn Mẫu
`

/** A notice of conclusions of 05/03/2026 with this body; a paragraph a line, an empty line between. */
export function notice(body: string): string {
  return `${HEAD}\n${body.trim()}\n${FOOT}`
}

export function registerOf(body: string, mediaType = 'text/plain'): Register {
  return extractText(notice(body), { mediaType })
}

/** A task in one line: "1.a: Sở Y tế + Công an tỉnh > rà soát, báo cáo @ trước ngày 15/4 = 2026-04-15". */
export function line(task: Task): string {
  const { id, lead, coordinating, actions, deadline } = task
  const partners = coordinating.length > 0 ? ` + ${coordinating.join('; ')}` : ''
  const value = deadline?.recurrence ?? deadline?.due ?? deadline?.duration ?? '?'
  const due = deadline ? ` @ ${deadline.text} = ${value}` : ''
  return `${id}: ${lead.join('; ') || '?'}${partners} > ${actions.map((action) => action.verb).join(', ') || '?'}${due}`
}

/** The tasks of a body, a line each. */
export function tasksIn(body: string, mediaType?: string): string[] {
  return registerOf(body, mediaType).tasks.map(line)
}

/** Every position in a register, with the way to it. */
export function positionsOf(value: unknown, way = ''): [string, Position][] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value && typeof value.start === 'object') return [[way, value as Position]]
  return Object.entries(value).flatMap(([key, inner]) => positionsOf(inner, `${way}/${key}`))
}
