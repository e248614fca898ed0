import { describe, expect, it } from 'vitest'
import { tasksIn } from './document.ts'

/** Paragraphs of a body, and its tasks. */
type Case = readonly [name: string, paragraphs: readonly string[], tasks: readonly string[]]
const body = (paragraphs: readonly string[]) => paragraphs.join('\n\n')
const STORE = 'Kiểm tra kho chứa vật tư và lập danh mục cần bổ sung.'
const GUARD = 'Tổ chức trực ban trong những ngày mưa lớn của tháng.'

describe('headings that lost their numbers', () => {
  it.each<Case>([
    [
      'give what stands below them to the body that they name',
      ['1. TỔ CHỨC THỰC HIỆN', 'Ban Giám hiệu nhà trường', STORE, 'Tổ văn phòng và nhân viên', GUARD],
      ['1: Ban Giám hiệu nhà trường > kiểm tra, lập', '1#2: Tổ văn phòng; nhân viên > tổ chức, trực ban'],
    ],
    [
      'are no tasks where they name a field',
      ['1. NHIỆM VỤ', 'Bảo đảm an toàn kho tàng', STORE, 'Tăng cường trực ban', GUARD],
      ['1: ? > kiểm tra, lập', '1#2: ? > tổ chức, trực ban'],
    ],
    [
      'end where a field follows',
      ['1. TỔ CHỨC THỰC HIỆN', 'Ban Giám hiệu nhà trường', STORE, 'Tăng cường trực ban', GUARD],
      ['1: Ban Giám hiệu nhà trường > kiểm tra, lập', '1#2: ? > tổ chức, trực ban'],
    ],
  ])('%s', (_, paragraphs, tasks) => {
    expect(tasksIn(body(paragraphs))).toEqual(tasks)
  })
})

describe('what is no heading', () => {
  it.each<Case>([
    [
      'one order without its full stop',
      ['1. NHIỆM VỤ', 'Rà soát danh mục vật tư', STORE, GUARD],
      ['1: ? > rà soát, kiểm tra, lập, tổ chức, trực ban'],
    ],
    [
      'orders that all lack it',
      ['1. NHIỆM VỤ', 'Rà soát danh mục vật tư', 'Kiểm tra kho chứa', 'Tổ chức trực ban'],
      ['1: ? > rà soát, kiểm tra, tổ chức, trực ban'],
    ],
  ])('%s', (_, paragraphs, tasks) => {
    expect(tasksIn(body(paragraphs))).toEqual(tasks)
  })
})
