import { actorsAt } from '../grammar/actors/index.ts'
import type { Words } from '../grammar/text/sentence.ts'

/** Words that say how or when somebody acts, and no longer who it is. */
const NO_NAME = /^(?:theo|trong|tại|để|khi|nếu|trước|sau|do|là|chủ|phối|được|từ|đến|và|cùng|với)$/u
/** Words behind which it is told which of several are meant: "các đơn vị | được giao …", "các cơ quan | có …". */
const WHICH = /^(?:được|có|thuộc|trực|quản|sử)$/u
const SEVERAL = /^(?:các|những|từng|cơ quan|đơn vị)(?= )/iu
const LONGEST_REST = 6
const LONGEST_CLAUSE = 20

/**
 * Where a name in a cell of a table ends: the cell holds nothing but names, so words that are no verb belong to them.
 * Takes "UBND các xã | ven biển", "Vụ Khoa học công nghệ |, Đào tạo và Môi trường", "các đơn vị | được giao lập hồ sơ";
 * not "Sở X | tổ chức lấy ý kiến", "Các sở | theo chức năng", "Sở X |, Sở Y và Sở Z".
 * @param from the token behind what was read of the name
 */
export function restOfName(words: Words, from: number, name: string): number {
  if (SEVERAL.test(name) && (WHICH.test(words.key(from)) || /(?:được giao|có)$/u.test(name)))
    return endOfClause(words, from)
  const end = words.key(from) === ',' ? endOfList(words, from) : endOfWords(words, from)
  return end ?? from
}

const endsItem = (words: Words, i: number) => i >= words.length || /^[;.()\n]$/.test(words.key(i))

function endOfWords(words: Words, from: number): number | null {
  let i = from
  for (; words.tokens[i]?.word && words.key(i) !== 'và'; i++)
    if (i - from >= LONGEST_REST || NO_NAME.test(words.key(i)) || words.verb(i) !== null) return null
  return endsItem(words, i) || words.key(i) === ',' || words.key(i) === 'và' ? i : null
}

/** ", Đào tạo và Môi trường": capital letters, one "và", and nobody who begins there. */
function endOfList(words: Words, from: number): number | null {
  let i = from + 1
  let joined = false
  for (; !endsItem(words, i); i++) {
    if (i - from > LONGEST_REST * 2 || (words.key(i) === ',' && joined)) break
    const begins = i === from + 1 || words.key(i - 1) === ',' || words.key(i - 1) === 'và'
    if (begins && (!words.tokens[i]?.capital || actorsAt(words, i))) return null
    if (words.key(i) === 'và') joined = true
  }
  return joined && (endsItem(words, i) || words.key(i) === ',') ? i : null
}

function endOfClause(words: Words, from: number): number {
  let i = from
  for (; !endsItem(words, i) && i - from <= LONGEST_CLAUSE; i++)
    if (words.key(i) === ',' && (actorsAt(words, i + 1) || !words.tokens[i + 1]?.word)) break
  return i - from > LONGEST_CLAUSE ? from : i
}
