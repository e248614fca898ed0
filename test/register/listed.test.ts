import { describe, expect, it } from 'vitest'
import { tasksIn } from './document.ts'

const body = (...paragraphs: string[]) => tasksIn(paragraphs.join('\n\n'))

describe('headings in a row', () => {
  it('are names where their neighbours are', () => {
    const tasks = body(
      '1. Ban Giám hiệu',
      '- Chỉ đạo chung.',
      '2. Tổng phụ trách lớp lá',
      '- Tập luyện văn nghệ.',
      '3. Giáo viên chủ nhiệm',
      '- Quản lý học sinh.',
      '4. Bảo vệ: Trông giữ xe.',
    )
    expect(tasks).toEqual([
      '1.-1: Ban Giám hiệu > chỉ đạo',
      '2.-1: Tổng phụ trách lớp lá > tập luyện',
      '3.-1: Giáo viên chủ nhiệm > quản lý',
      '4: Bảo vệ > trông giữ',
    ])
  })
  it('are topics where they speak of topics', () => {
    const tasks = body(
      '1. Sở Y tế',
      '- Rà soát thuốc.',
      '2. Sở Nội vụ',
      '- Rà soát biên chế.',
      '3. Chế độ báo cáo',
      '- Gửi báo cáo.',
    )
    expect(tasks.at(-1)).toBe('3.-1: ? > gửi')
  })
  it('are no names where few of them are', () => {
    const tasks = body(
      '1. Thông tin cơ sở',
      '- Rà soát loa.',
      '2. Giao thông',
      '- Sửa cầu.',
      '3. Sở Y tế',
      '- Rà soát thuốc.',
    )
    expect(tasks).toEqual(['1.-1: ? > rà soát', '2.-1: ? > sửa', '3.-1: Sở Y tế > rà soát'])
  })
})

describe('a field line among provisions', () => {
  it('tells when an event takes place, not by when to act', () => {
    const tasks = body(
      '1. Thời gian: 19 giờ 00 ngày 05/4/2026',
      '2. Địa điểm: Sân trường',
      '3. Phân công nhiệm vụ',
      '- Giao Sở Y tế trực cấp cứu.',
    )
    expect(tasks).toEqual(['3.-1: Sở Y tế > trực'])
  })
  it('is not for neighbours who are named one by one', () => {
    const tasks = body(
      'I. NHIỆM VỤ',
      '1. Sở Y tế rà soát thuốc.',
      '2. Sở Nội vụ rà soát biên chế.',
      '3. Thời gian báo cáo: trước ngày 15/4/2026.',
    )
    expect(tasks).toEqual(['I.1: Sở Y tế > rà soát', 'I.2: Sở Nội vụ > rà soát'])
  })
})
