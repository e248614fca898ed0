import { compile, oneOf } from '../pattern.ts'
import type { Duration } from '../types.ts'
import { NUMBERS } from '../words.ts'
import type { Kind } from './kind.ts'

const UNITS: Readonly<Record<string, Duration['unit']>> = {
  'ngày làm việc': 'workday',
  'ngày đi làm': 'workday',
  'giờ làm việc': 'hour',
  giờ: 'hour',
  'tiếng đồng hồ': 'hour',
  'ngày lịch': 'day',
  ngày: 'day',
  'tuần lễ': 'week',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
}

/**
 * `05 ngày làm việc`, `02 (hai) ngày`, `30 ngày`, `hai tuần`, `24 giờ`, `một tháng`; not `500 ngày đêm`, `6 tháng đầu năm`, `3 tháng 2`.
 * Counts only with a preposition (`trong vòng`) or an anchor (`kể từ ngày …`).
 */
export const duration: Kind = {
  cues: ['count'],
  pattern: compile(
    `(\\d{1,3}|${oneOf(Object.keys(NUMBERS))}|mười lăm|ba mươi)(?: ?\\([\\p{L}\\p{M}\\p{N} ]{1,14}\\))? (${oneOf(Object.keys(UNITS))})(?![\\p{L}\\p{M}\\p{N}]| (?:đêm|đầu|cuối|\\d|tuổi|qua|vừa qua|gần đây|gần nhất|liên tiếp|liền|liên tục|một lần|tết|nghỉ|tới|tiếp theo|thực hiện|hoạt động|triển khai|thành lập|thi hành|nữa|kỷ niệm|công tác|chạp|giêng)|/)`,
  ),
  read(match, before) {
    if (/(?:[\d/.,]|tháng|quý|thứ|lần|lớp|mỗi|hằng|hàng|định kỳ) ?$/u.test(before)) return null
    const word = match[1] as string
    const count = NUMBERS[word] ?? (word === 'mười lăm' ? 15 : word === 'ba mươi' ? 30 : Number(word))
    if (count === 0) return null
    return { rule: 'duration', duration: { count, unit: UNITS[match[2] as string] as Duration['unit'] }, weak: true }
  },
}
