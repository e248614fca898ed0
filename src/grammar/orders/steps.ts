import { actorsAt } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { NOMINALISER, type VerbKind } from '../text/tables.ts'
import { SHORT, STRONG } from './manner.ts'

export const SEPARATORS = new Set([',', 'và', ';', ':'])
export const NOUNS_BEFORE = new Set(['chế', 'tác', 'hoạch', 'sự', 'việc', 'trình', 'án'])

export function startsActor(words: Words, at: number, plural: boolean): boolean {
  return actorsAt(words, at) !== null || (plural && words.key(at) === 'các') || words.key(at) === 'cấp'
}

/** "tập trung", "chú trọng", "lưu ý" behind "trong đó": the order goes on with what follows. */
export function afterFocus(words: Words, at: number): number {
  const focus = ['tập trung', 'chú trọng', 'lưu ý', 'yêu cầu', 'cần'].some(
    (word) => words.slice(at, at + word.split(' ').length).toLowerCase() === word,
  )
  if (!focus) return -1
  // "trong đó chú trọng các nội dung sau:" only announces them.
  if (
    /^(chú trọng|lưu ý|tập trung|thực hiện)?( thực hiện)?( tốt)? ?(vào )?(các|một số|những) (nội dung|nhiệm vụ|vấn đề|giải pháp|công việc|việc)[^;.]{0,40}(sau|dưới đây)/iu.test(
      words.slice(at, at + 22),
    )
  )
    return -1
  const k = words.skipAdverbs(at)
  return words.verb(k) ? (words.key(at) === 'lưu' ? at : k) : -1
}

export function afterAdverbs(words: Words, at: number): number {
  let i = at
  while (
    [
      'kỹ',
      'lại',
      'tốt',
      'nghiêm',
      'ngay',
      'hiệu',
      'quả',
      'có',
      'chặt',
      'chẽ',
      'đầy',
      'đủ',
      'đồng',
      'bộ',
      'kịp',
      'thời',
      'quyết',
      'liệt',
      'sâu',
      'rộng',
      'nghiêm',
      'túc',
    ].includes(words.key(i))
  ) {
    if (words.key(i) === 'có' && words.key(i + 1) !== 'hiệu') break
    if (words.key(i) === 'hiệu' && words.key(i + 1) !== 'quả') break
    if (words.key(i) === 'quả' && words.key(i - 1) !== 'hiệu') break
    if (words.key(i) === 'đồng' && words.key(i + 1) !== 'bộ') break
    if (words.key(i) === 'việc' && !words.verb(i + 1)) break
    i++
  }
  return i
}

/** Behind "theo chức năng, nhiệm vụ được giao": the verb of the order; -1 where none follows. */
export function behindDuty(words: Words, from: number, to: number): number {
  for (let i = from; i < to && i < from + 15; i++) {
    if (
      ['giao', 'mình', 'lý', 'hạn', 'định', 'công'].includes(words.key(i - 1)) &&
      i > from + 1 &&
      words.verb(words.skipAdverbs(i))
    )
      return i
  }
  return -1
}

/** A verb at the very end of a list of nouns ("…, đào tạo, bồi dưỡng.") is one of the nouns. */
export function hasObject(words: Words, from: number, end: number, to: number): boolean {
  return end < to && !/^[.;:)]$/.test(words.key(end)) ? true : from === end || STRONG.match(words.tokens, from) !== null
}

/** The index behind a bracket or quotation. */
export function past(words: Words, from: number, to: number): number {
  const close = words.key(from) === '(' ? ')' : '”'
  for (let i = from + 1; i < to && i < from + 120; i++) if (words.key(i) === close) return i + 1
  return from + 1
}

/** The next verb in the clause, where a lead's own verb stands behind a phrase. */
export function skipTo(words: Words, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if ((words.key(i - 1) === ',' || i === from) && words.verb(words.skipAdverbs(i))) return i
  }
  return Math.min(from + 1, to)
}

/** The end of "tổ chức triển khai thực hiện", "triển khai thực hiện": the rest only repeats the first verb. */
export function repeatedEnd(words: Words, from: number, to: number): number {
  const verb = words.slice(from, to).toLowerCase()
  let end = to
  if (verb !== 'tổ chức' && verb !== 'triển khai') return end
  while (
    words.slice(end, end + 2).toLowerCase() === 'thực hiện' ||
    (verb === 'tổ chức' && words.slice(end, end + 2).toLowerCase() === 'triển khai')
  )
    end += 2
  return end
}

/** A verb that goes on with an order: not "kiến nghị của cử tri", nor a syllable that begins some other word. */
export function further(words: Words, at: number): { value: VerbKind; to: number } | null {
  const verb = words.verb(at)
  if (!verb || (verb.to === at + 1 && !SHORT.has(words.key(at)))) return null
  const noun = words.key(verb.to) === 'của' || (words.key(verb.to) === 'số' && /^\d/.test(words.key(verb.to + 1)))
  if (noun || words.slice(at, verb.to).toLowerCase() === 'thông tin') return null
  return ofBody(words, at, verb.to) ? null : verb
}

/** "công tác tuyên truyền", "kế hoạch triển khai": the object names an activity; "hồ sơ, lập danh sách" does not. */
export function names(words: Words, at: number): boolean {
  const noun = NOMINALISER.match(words.tokens, ['các', 'những', 'mọi'].includes(words.key(at)) ? at + 1 : at)
  return noun !== null && words.verb(noun.to) !== null
}

/** "cơ quan, tổ chức do mình phụ trách", "cá nhân, tổ chức, hộ gia đình": the noun, not the verb. */
function ofBody(words: Words, at: number, to: number): boolean {
  if (words.slice(at, to).toLowerCase() !== 'tổ chức') return false
  const next = words.key(to)
  return (
    ['do', 'có', 'cá', ',', 'liên', 'khác', 'và', '.', ';', ''].includes(next) ||
    (words.key(at - 1) === ',' && ['quan', 'vị', 'nhân', 'nghiệp'].includes(words.key(at - 2)))
  )
}
