import type { Words } from '../text/sentence.ts'
import { HEAD } from '../text/tables.ts'

/** What says which ones of a kind are meant: what they have, what they are charged with. */

/** "các xã, phường | có rừng": what those who are meant have. Not "có trách nhiệm", "có kế hoạch". */
export function having(words: Words, from: number): number {
  if (words.key(from) === 'nơi' && words.key(from + 1) === 'có') {
    const behind = having(words, from + 1)
    return behind > from + 1 ? behind : from
  }
  if (words.key(from) === 'số' && /^\d+$/.test(words.key(from + 1))) return from + 2
  if (
    words.key(from) !== 'có' ||
    words.modal(from) !== null ||
    ACTING.has(words.key(from + 1)) ||
    !words.tokens[from + 1]?.word
  )
    return from
  let i = from + 1
  while (
    i < from + 8 &&
    words.tokens[i]?.word &&
    !words.predicate(i) &&
    !['và', 'để', 'theo', 'căn', 'trong', 'được'].includes(words.key(i))
  )
    i++
  return words.predicate(i) || words.key(i) === ':' || words.key(i) === '' ? i : from
}

const POSTS = new Set(['chuyên viên', 'cán bộ', 'công chức', 'viên chức', 'nhân viên', 'giáo viên', 'lãnh đạo'])

/** "Phó Chủ tịch UBND xã | phụ trách kinh tế | trực tiếp chỉ đạo": which one is meant. Not "A phụ trách hậu cần, B …". */
export function charged(words: Words, from: number): number {
  if (words.key(from) !== 'phụ' || words.key(from + 1) !== 'trách') return from
  // "Chuyên viên phụ trách tổng hợp | tham mưu": what a post is for may be a verb's word.
  const post = POSTS.has(`${words.key(from - 2)} ${words.key(from - 1)}`)
  for (let i = from + 2; i < from + 9; i++) {
    if (!words.tokens[i]?.word) return (words.key(i) === ':' || i >= words.length) && i > from + 2 ? i : from
    if (post && i > from + 3 && words.predicate(i)) return i
    if (post && i > from + 2 && words.key(i) === 'và' && HEAD.match(words.tokens, i + 1)) return i
    if (i > from + 2 && words.adverb(i) !== null && words.verb(words.skipAdverbs(i))) return i
    if (i > from + 2 && words.modal(i) !== null) return i
  }
  return from
}

/** What is done by "có": "có phương án", "có báo cáo", "có ý kiến". */
const ACTING = new Set([
  'trách',
  'nhiệm',
  'kế',
  'phương',
  'biện',
  'giải',
  'văn',
  'báo',
  'ý',
  'hình',
  'lộ',
  'hiệu',
  'bản',
  'quyền',
  'thể',
  'các',
  'cơ',
  'sự',
  'thẩm',
])
