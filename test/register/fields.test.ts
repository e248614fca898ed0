import { describe, expect, it } from 'vitest'
import { identity } from '../../src/normalise/mapped.ts'
import { actorsOf, deadlineOf, fieldKind, fieldsOf } from '../../src/register/fields.ts'
import { registerOf, tasksIn } from './document.ts'

const REFERENCE = { reference: '2026-03-05' }

describe('labels', () => {
  it.each([
    ['Cơ quan chủ trì', 'lead'],
    ['Đơn vị chủ trì', 'lead'],
    ['Phòng, đơn vị chủ trì', 'lead'],
    ['Đơn vị thực hiện', 'lead'],
    ['Người chịu trách nhiệm', 'lead'],
    ['- Cơ quan chủ trì thực hiện', 'lead'],
    ['Chủ trì', 'lead'],
    ['Cơ quan phối hợp', 'coordinating'],
    ['Đơn vị phối hợp', 'coordinating'],
    ['Các đơn vị phối hợp', 'coordinating'],
    ['Phối hợp', 'coordinating'],
    ['Thời gian thực hiện', 'deadline'],
    ['Thời gian hoàn thành', 'deadline'],
    ['Thời hạn hoàn thành', 'deadline'],
    ['Thời hạn', 'deadline'],
    ['Tiến độ', 'deadline'],
    ['Hạn hoàn thành', 'deadline'],
    ['Sản phẩm', 'deliverable'],
    ['Sản phẩm đầu ra', 'deliverable'],
    ['Kết quả đầu ra', 'deliverable'],
    ['Nội dung', 'content'],
    ['Địa điểm', 'content'],
  ])('%s is %s', (label, kind) => {
    expect(fieldKind(label)).toBe(kind)
    expect(fieldKind(label.normalize('NFD'))).toBe(kind)
  })
  it.each([
    'Chủ trì, phối hợp với Sở Y tế',
    'Giao Sở Y tế',
    'Sở Y tế',
    'Về thời gian họp',
    'Công tác phối hợp với các đoàn thể',
    'Yêu cầu các đơn vị thực hiện',
    'Nơi nhận',
    'Phối hợp với Công an tỉnh',
    '',
  ])('%s is none', (label) => {
    expect(['content', null]).toContain(fieldKind(label))
  })
})

describe('several fields in one line', () => {
  it('are parted by semicolons or points', () => {
    const text = 'Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Sở Nội vụ. Thời gian: Quý II/2026.'
    const fields = fieldsOf(identity(text))
    expect(fields.map(({ kind, value }) => [kind, value.text])).toEqual([
      ['lead', 'Sở Y tế'],
      ['coordinating', 'Sở Nội vụ'],
      ['deadline', 'Quý II/2026.'],
    ])
    for (const { value } of fields) {
      const from = value.map[0] as number
      expect(text.slice(from, from + value.text.length)).toBe(value.text)
    }
  })
  it('a line that only has a colon has none', () => {
    expect(fieldsOf(identity('Giao Sở Y tế: rà soát danh mục.'))).toEqual([])
  })
})

describe('values', () => {
  it.each([
    ['Sở Y tế', ['Sở Y tế']],
    ['Sở Y tế, Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Sở Y tế; UBND các xã, phường', ['Sở Y tế', 'UBND các xã, phường']],
    ['Các sở, ban, ngành; UBND cấp xã', ['Các sở, ban, ngành', 'UBND cấp xã']],
    ['Sở Y tế và các cơ quan liên quan', ['Sở Y tế', 'các cơ quan liên quan']],
    ['VNPT Sơn Hải', ['VNPT Sơn Hải']],
    ['', []],
  ])('%s', (text, names) => {
    expect(actorsOf(identity(text)).map((one) => one.name)).toEqual(names)
  })
  it.each([
    ['Quý II/2026', '2026-06-30'],
    ['Trước ngày 30/6/2026.', '2026-06-30'],
    ['30/6/2026', '2026-06-30'],
    ['Tháng 4', '2026-04-30'],
    ['Năm 2026', '2026-12-31'],
    ['Hằng tháng', 'FREQ=MONTHLY'],
  ])('due %s', (text, value) => {
    const phrase = deadlineOf(identity(text), REFERENCE)?.phrase
    expect(phrase?.recurrence ?? phrase?.due).toBe(value)
  })
  it.each(['Thường xuyên', 'Theo kế hoạch của Trung ương', 'Năm 2026 và các năm tiếp theo', ''])(
    '%s is no deadline',
    (text) => {
      expect(deadlineOf(identity(text), REFERENCE)).toBeNull()
    },
  )
})

describe('field lines below an item', () => {
  it('give the fields of its task', () => {
    const body = `1. Xây dựng phương án dự trữ thuốc.

- Cơ quan chủ trì: Sở Y tế.

- Cơ quan phối hợp: Sở Tài chính, Sở Nội vụ.

- Thời gian hoàn thành: Quý II/2026.

- Sản phẩm: Quyết định của UBND tỉnh.`
    expect(tasksIn(body)).toEqual(['1: Sở Y tế + Sở Tài chính; Sở Nội vụ > xây dựng @ Quý II/2026 = 2026-06-30'])
    expect(registerOf(body).tasks[0]?.deliverable).toBe('Quyết định của UBND tỉnh')
  })
  it('without bullets too', () => {
    const body = `1. Xây dựng phương án dự trữ thuốc.

Cơ quan chủ trì: Sở Y tế.

Thời gian hoàn thành: trước ngày 30/6/2026.`
    expect(tasksIn(body)).toEqual(['1: Sở Y tế > xây dựng @ trước ngày 30/6/2026 = 2026-06-30'])
  })
  it('serve all bullets above them', () => {
    const body = `1. Về dự trữ thuốc

- Rà soát danh mục thuốc.

- Xây dựng phương án dự trữ.

Đơn vị chủ trì: Sở Y tế. Đơn vị phối hợp: Sở Tài chính. Thời hạn: 30/6/2026.`
    expect(tasksIn(body)).toEqual([
      '1.-1: Sở Y tế + Sở Tài chính > rà soát @ 30/6/2026 = 2026-06-30',
      '1.-2: Sở Y tế + Sở Tài chính > xây dựng @ 30/6/2026 = 2026-06-30',
    ])
  })
  it('add their partners to those of the bullet itself', () => {
    const body = `1. Rà soát danh mục thuốc, phối hợp với Công an tỉnh kiểm tra kho.

- Cơ quan chủ trì: Sở Y tế.

- Cơ quan phối hợp: Sở Tài chính.`
    const [task] = registerOf(body).tasks
    expect(task?.lead).toEqual(['Sở Y tế'])
    expect([...(task?.coordinating ?? [])].sort()).toEqual(['Công an tỉnh', 'Sở Tài chính'])
  })
  it('"Thường xuyên" is no deadline', () => {
    const body = `1. Rà soát danh mục thuốc.

- Cơ quan chủ trì: Sở Y tế.

- Thời gian thực hiện: Thường xuyên.`
    expect(tasksIn(body)).toEqual(['1: Sở Y tế > rà soát'])
  })
  it('assign nothing where they stand under no item', () => {
    expect(tasksIn('1. Thời gian: 08 giờ ngày 15/4/2026.\n\n2. Địa điểm: Hội trường UBND tỉnh.')).toEqual([])
  })
})
