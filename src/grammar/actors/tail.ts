import type { Words } from '../text/sentence.ts'
import { HEAD, lexicon } from '../text/tables.ts'
import { nameEnd } from './name.ts'
import { charged, having } from './which.ts'

/** Words that close a name as part of it. */
const CLOSING = lexicon(`
liên quan|có liên quan|có liên quan khác|liên quan khác|chức năng|chuyên môn|chức năng có liên quan|chức năng liên quan|hữu quan|có thẩm quyền|phụ trách|cùng cấp|các cấp|cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cấp trên|cấp trên trực tiếp cơ sở|và tương đương|tương đương|trực thuộc|trực thuộc trung ương|trung ương|trung ương đảng|địa phương|nhà nước|nhân dân|tối cao|ngang bộ|thuộc chính phủ|khác|khác có liên quan|khác liên quan|sự nghiệp|sự nghiệp công lập|công lập|ngoài công lập|dự toán|chủ quản|có tên trên|nêu trên|nói trên|này|được phân công|được giao|quản lý nhà nước|thành viên|khu vực|thường trực|cấp nước|cấp nước sạch|tỉnh|thành phố|tp|huyện|thị xã|quận|xã|phường|đặc khu|tw|vùng|miền|đảng|đoàn thể|chính phủ|bộ|sở|ngành|báo chí|truyền thông|truyền hình|thông tấn|tín dụng|y tế|giáo dục|hành chính|trên cả nước|cả nước|trong cả nước|toàn quốc|trên toàn quốc|toàn tỉnh|trong toàn tỉnh|trong tỉnh|trong ngành|toàn ngành|trong huyện|trong toàn ngành|dự phòng|công cộng|chuyên ngành|dân sự|vũ trang|cơ sở giáo dục|trong đơn vị|trong cơ quan|trong trường|trong nhà trường|trong và ngoài nhà trường|ven biển|ven sông|ven biển và hải đảo|miền núi|vùng cao|vùng sâu, vùng xa|biên giới|hải đảo|hạ du|vùng hạ du|vùng trũng thấp|vùng lũ|ngoại thành|nội thành|trọng điểm|còn lại|bị ảnh hưởng|bị thiệt hại|tại địa phương|ở địa phương|ở cơ sở|tại chỗ
`)
/** Opens a further part of the name: whose, where. */
const OPENING = lexicon(
  `của|thuộc|trực thuộc|thuộc, trực thuộc|thuộc và trực thuộc|trên địa bàn|ở|tại|thuộc phạm vi quản lý|thuộc quyền quản lý|thuộc thẩm quyền quản lý|thuộc lĩnh vực`,
)
const AREA = lexicon(
  'tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|thôn|bản|tổ dân phố|cấp tỉnh|cấp huyện|cấp xã|tp|địa phương',
)
const AREAS = new Set([
  'tỉnh',
  'phố',
  'huyện',
  'xã',
  'phường',
  'quận',
  'khu',
  'tp',
  'trấn',
  'vùng',
  'miền',
  'bộ',
  'sở',
  'cục',
  'phòng',
  'ngành',
  'vực',
  'bản',
  'thôn',
])

/** What follows the core of a name: its area, level and parent, and "có liên quan" and the like. */
export const TAIL = {
  begins(words: Words, i: number): boolean {
    return CLOSING.match(words.tokens, i) !== null || OPENING.match(words.tokens, i) !== null
  },

  /** The end of the tail that begins at a token; the token itself where there is none. */
  end(words: Words, from: number, limit: number): number {
    let i = from
    while (i < words.length && i < limit) {
      const token = words.tokens[i]
      if (!token) break
      const areas = Math.max(areaList(words, i), stretch(words, i), having(words, i), charged(words, i))
      if (areas > i) {
        i = areas
        continue
      }
      const closing = CLOSING.match(words.tokens, i)
      if (closing && !verbBehind(words, i, closing.to)) {
        i = closing.to
        continue
      }
      const opening = OPENING.match(words.tokens, i)
      if (
        opening &&
        ((words.key(i) !== 'ở' && words.key(i) !== 'tại') ||
          (words.key(i) === 'tại' && words.key(i + 1) === 'việt') ||
          (words.key(i) === 'ở' && words.tokens[opening.to]?.capital && HEAD.match(words.tokens, opening.to)))
      ) {
        const to = complement(words, opening.to, limit)
        if (to > opening.to || words.key(opening.to - 1) === 'lý') {
          i = to
          continue
        }
        break
      }
      const numbered = /^\d{1,2}$/.test(token.key) && NUMBERED.has(words.key(i - 1))
      if (token.word && (token.capital || numbered) && i > from && areaBefore(words, i)) {
        i = placeEnd(words, i)
        continue
      }
      if (
        token.word &&
        token.capital &&
        (i === from || CLOSING.match(words.tokens, i - 1)) &&
        !HEAD.match(words.tokens, i)
      ) {
        i = placeEnd(words, i)
        continue
      }
      break
    }
    return i
  },
}

const AREA_JOINTS = new Set([',', 'và', 'hoặc', '/'])

/** "các tỉnh, thành phố", "xã, phường, đặc khu", "quận/huyện": the levels of local government in a row. */
function areaList(words: Words, from: number): number {
  let i = words.key(from) === 'các' ? from + 1 : from
  let end = from
  for (;;) {
    const area = AREA.match(words.tokens, i)
    const head = HEAD.match(words.tokens, i)
    if (!area || (head && head.to > area.to)) break
    i = end = area.to
    if (!AREA_JOINTS.has(words.key(i))) break
    i += words.key(i) === ',' && words.key(i + 1) === 'và' ? 2 : 1
  }
  return end
}

/** "từ Sơn Hải đến Lạc Giang" behind provinces. */
function stretch(words: Words, from: number): number {
  if (words.key(from) !== 'từ' || !words.tokens[from + 1]?.capital) return from
  const middle = placeEnd(words, from + 1)
  if (words.key(middle) !== 'đến' || !words.tokens[middle + 1]?.capital) return from
  return placeEnd(words, middle + 1)
}

/** "quản lý" as the verb of the sentence is no tail: it has an object and nothing said before it. */
function verbBehind(words: Words, from: number, to: number): boolean {
  if (words.verb(from) === null) return false
  const next = words.tokens[to]
  return (
    next === undefined ||
    !(
      next.key === ',' ||
      next.key === 'và' ||
      words.predicate(to) ||
      CLOSING.match(words.tokens, to) !== null ||
      next.key === ';' ||
      next.key === '.'
    )
  )
}

/** Units that bear a number: "Tòa án nhân dân khu vực 3". */
const NUMBERED = new Set(['vực', 'vùng'])

const areaBefore = (words: Words, i: number) => AREAS.has(words.key(i - 1))

/** The proper name of a place: capitalised words and numbers. */
function placeEnd(words: Words, from: number): number {
  let i = from
  while (i < words.length) {
    const token = words.tokens[i]
    if (!token?.word || !(token.capital || /^\d+$/.test(token.key))) {
      if (token?.key === '-' && words.tokens[i + 1]?.capital) {
        i++
        continue
      }
      break
    }
    const head = HEAD.match(words.tokens, i)
    if (i > from && head && head.to > i + 1 && head.value !== 'common') break
    i++
  }
  return i
}

/** Behind "của", "thuộc", "trên địa bàn": a place, an agency or a collective. */
function complement(words: Words, from: number, limit: number): number {
  let i = from
  if (['các', 'những', 'mình', 'đơn'].includes(words.key(i))) i++
  let head = HEAD.match(words.tokens, i)
  if (head) i = head.to
  // "ở Thường trực | Ủy ban Văn hóa, Giáo dục": the agency whose part is meant.
  const whole = head && words.tokens[i]?.capital ? HEAD.match(words.tokens, i) : null
  if (whole?.value === 'agency') {
    head = whole
    i = whole.to
  }
  if (head?.value === 'agency' && words.tokens[i]?.capital) return nameEnd(words, i)
  const start = i
  while (i < words.length && i < limit) {
    const token = words.tokens[i]
    if (!token?.word) break
    if (words.predicate(i) && !token.capital) break
    if (token.capital) i = Math.max(i + 1, placeEnd(words, i))
    else if (CLOSING.match(words.tokens, i)) i = CLOSING.match(words.tokens, i)?.to as number
    else if (
      i > start &&
      words.tokens[i - 1]?.capital &&
      !['và', 'của', 'theo', 'để', 'có', 'trong'].includes(token.key)
    )
      i++
    else break
  }
  return i
}
