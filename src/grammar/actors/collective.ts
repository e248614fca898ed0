import type { Words } from '../text/sentence.ts'
import { FIELD, HEAD, type HeadKind, lexicon } from '../text/tables.ts'
import { fieldAt, nameEnd, properRun } from './name.ts'
import { TAIL } from './tail.ts'
import { STOPS } from './words.ts'
import { WORKERS, workEnd } from './work.ts'

const PLURALS = new Set(['các', 'những', 'mọi', 'từng', 'mỗi', 'toàn'])
const LIMIT = 45
/** Between the nouns of a collective: "sở, ban, ngành", "sở/ban/ngành". */
const JOINTS = new Set([',', 'và', 'hoặc', '-', '/'])

/** The index behind "các", "những", "tất cả các", "từng"; `from` where no such word stands. */
export function isPlural(words: Words, from: number): number {
  const key = words.key(from)
  if (key === 'tất' && words.key(from + 1) === 'cả') return words.key(from + 2) === 'các' ? from + 3 : from + 2
  if (key === 'toàn' && words.key(from + 1) === 'thể') return from + 2
  if (key === 'một' && words.key(from + 1) === 'số') return from + 2
  if (key === 'toàn') return from
  // "Quý cơ quan", not "quý I".
  if (key === 'quý') return HEAD.match(words.tokens, from + 1) ? from + 1 : from
  return PLURALS.has(key) ? from + 1 : from
}

/**
 * The end of a collective: "các sở, ban, ngành, địa phương có liên quan", "UBND các xã, phường, đặc khu",
 * "các đơn vị cấp nước thuộc phạm vi quản lý". Bare nouns go on in it, a name of its own or "các" ends it:
 * "các sở, ngành | và Ủy ban nhân dân cấp xã".
 */
export function collectiveEnd(
  words: Words,
  head: number,
  headEnd: number,
  plural: boolean,
  kind: HeadKind,
  once = '',
): number {
  let i = itemEnd(words, head, headEnd, kind, plural)
  const limit = head + LIMIT
  while (i < limit) {
    const joint = words.key(i)
    // "cơ quan báo chí, xuất bản của …" needs no plural.
    if (!plural && !(joint === ',' && MODIFIER.match(words.tokens, i + 1) && kind === 'common')) break
    if (!JOINTS.has(joint)) break
    let next = i + 1
    if (joint === ',' && words.key(next) === 'và') next++
    const item = bareItem(words, next)
    // "Thủ trưởng cơ quan A, cơ quan B" are two.
    if (item < 0 || (once !== '' && words.key(next) === once)) break
    i = item
  }
  const tail = TAIL.end(words, i, limit)
  return plural && tail === i ? kindsEnd(words, i, limit) : tail
}

/** "các doanh nghiệp bưu chính, viễn thông, công nghệ thông tin | tổ chức …": kinds in a row up to what is said. */
function kindsEnd(words: Words, from: number, limit: number): number {
  if (words.key(from) !== ',') return from
  for (let i = from; i < limit && i < from + 16; i++) {
    const token = words.tokens[i]
    const joint = token?.key === ',' || token?.key === 'và' || token?.key === '-'
    if (joint) {
      if (HEAD.match(words.tokens, i + 1) || words.verb(i + 1)) return from
      continue
    }
    if (!token?.word || STOPS.has(token.key)) return from
    if (words.predicate(i)) return words.key(i - 1) === ',' || words.key(i - 1) === 'và' ? from : i
    if (PLURALS.has(token.key) || token.capital) return from
  }
  return from
}

/** A noun of a list without a name of its own: "ban", "ngành", "địa phương", "đơn vị trực thuộc". */
function bareItem(words: Words, from: number): number {
  if (isPlural(words, from) > from) return -1
  const modifier = MODIFIER.match(words.tokens, from)
  if (modifier)
    return TAIL.end(
      words,
      words.tokens[modifier.to]?.capital ? properRun(words, modifier.to) : modifier.to,
      from + LIMIT,
    )
  const head = HEAD.match(words.tokens, from)
  if (!head || head.value === 'title') return -1
  const key = words.slice(from, head.to).toLowerCase()
  if (head.value === 'agency' && !LIST_NOUNS.has(key)) return -1
  // "các Tổ chuyên môn, Tổ Văn phòng": a name of its own.
  if (head.value === 'agency' && words.tokens[from]?.capital && head.to === from + 1 && words.tokens[head.to]?.capital)
    return -1
  if (FIELD.match(words.tokens, head.to) && words.tokens[head.to]?.capital) return -1
  // "các Tổ chuyên môn và | bộ phận văn phòng": one of its own.
  if (POSTS.has(key) && HEAD.match(words.tokens, head.to)?.value === 'agency') return -1
  if (WHOLE.has(key)) return -1
  const verb = words.verb(from)
  if (verb && verb.to > head.to) return -1
  // "…, tổ chức hội nghị": a verb, not one more noun of the list.
  if (
    key === 'tổ chức' &&
    !/^[,.;:)]?$/.test(words.key(head.to)) &&
    !TAIL.begins(words, head.to) &&
    words.key(head.to) !== 'và' &&
    !words.predicate(head.to)
  )
    return -1
  return itemEnd(words, from, head.to, head.value, true)
}

function itemEnd(words: Words, head: number, headEnd: number, kind: HeadKind, plural: boolean): number {
  const limit = head + LIMIT
  const doing = DOING.match(words.tokens, headEnd)
  // "đoàn thanh tra" is a head by itself, and may go on: "đoàn thanh tra, kiểm tra".
  const worker = WORKERS.has(words.key(head)) ? head + 1 : headEnd
  const works = worker < headEnd || WORKERS.has(words.slice(head, headEnd).toLowerCase())
  const work = works ? workEnd(words, worker) : headEnd
  if (work > headEnd) return TAIL.end(words, work, limit)
  const trade = TRADE.match(words.tokens, headEnd)
  const charged = kind === 'agency' || words.tokens[head]?.capital === true
  if (charged && fieldAt(words, headEnd) && words.tokens[headEnd]?.capital) return nameEnd(words, headEnd)
  let i = TAIL.end(
    words,
    trade ? tradeEnd(words, trade.to) : doing && describes(words, doing.to) ? doing.to : headEnd,
    limit,
  )
  if (i === headEnd && kind === 'agency' && words.tokens[i]?.capital) i = nameEnd(words, i)
  if (
    i === headEnd &&
    (plural || words.tokens[head]?.capital || POSTS.has(words.slice(head, headEnd))) &&
    words.tokens[i]?.capital
  )
    i = TAIL.end(words, properRun(words, i), limit)
  // Words that no table knows but that say which ones are meant: "các cơ sở | chăn nuôi lợn", "đơn vị | vệ sinh".
  let open = i
  while (open < limit && open < words.length) {
    const token = words.tokens[open]
    if (!token?.word) break
    const tail = TAIL.end(words, open, limit)
    if (tail > open) {
      open = tail
      continue
    }
    if (STOPS.has(token.key) || words.predicate(open)) break
    open++
  }
  if (open > i) i = TAIL.end(words, open, limit)
  return i
}

/** Common nouns that a name of their own may follow: "bộ phận Văn phòng - Thống kê", "công chức Địa chính". */
const POSTS = new Set(['bộ phận', 'công chức', 'viên chức', 'khoa', 'chi nhánh', 'giáo viên', 'nhân viên'])

/** What an agency or business is for, where a verb's words follow its head: "đơn vị thi công", "cơ quan nghiên cứu". */
const DOING = lexicon(
  'tư vấn|thi công|giám sát|vận hành|khai thác|sản xuất|kinh doanh|sản xuất, kinh doanh|sản xuất kinh doanh|nghiên cứu|đào tạo|cung cấp dịch vụ|quản lý|chế biến|vận tải|xuất khẩu|nhập khẩu|xuất nhập khẩu|xây dựng|đầu tư|kiểm dịch|thực hiện dịch vụ|cấp phép|kiểm tra|thi hành án|phân phối|kiểm soát|thực hiện số hóa|soạn thảo|thẩm định|sử dụng',
)

/** A trade with its object: "hoạt động khoáng sản", "kinh doanh xăng dầu". */
const TRADE = lexicon(
  'hoạt động|hoạt động khai thác|hoạt động sản xuất|cung cấp hạ tầng|cung cấp nền tảng|cung cấp điện|kinh doanh|sản xuất|sản xuất, kinh doanh|hành nghề|làm công tác|thi hành án|cung cấp dịch vụ|phát hành|giết mổ|chăn nuôi|khám, chữa bệnh|khám bệnh, chữa bệnh|khám chữa bệnh|lưu trú|chế biến|giáo dục|vận tải|tham mưu, quản lý nhà nước|tham mưu, giúp việc|tham mưu giúp việc',
)

function tradeEnd(words: Words, from: number): number {
  let i = from
  while (i < from + 6 && words.tokens[i]?.word && !STOPS.has(words.key(i)) && !words.predicate(i)) i++
  return i
}

/** The end of what an office is for: "tổ trưởng | sản xuất"; the token itself where nothing of that kind stands. */
export const doingEnd = (words: Words, from: number): number => DOING.match(words.tokens, from)?.to ?? from

/** The verb behind the head belongs to the name where what is said of the name still follows. */
function describes(words: Words, after: number): boolean {
  const key = words.key(after)
  if (key === '' || key === ':' || key === ';' || key === '.' || key === ')') return true
  if (key === ',' || key === 'và')
    return (
      HEAD.match(words.tokens, after + 1) !== null ||
      (key === ',' && words.modal(words.skipAdverbs(after + 1)) !== null)
    )
  return words.predicate(after) || TAIL.begins(words, after)
}

/** Common nouns that are somebody of their own in a list. */
const WHOLE = new Set([
  'chính quyền',
  'chính quyền địa phương',
  'chính quyền các cấp',
  'lực lượng',
  'lực lượng chức năng',
  'nhân dân',
  'người dân',
  'hiệu trưởng',
  'cấp ủy',
  'ban giám hiệu',
  'lực lượng công an',
])
const LIST_NOUNS = new Set([
  'bộ',
  'sở',
  'ban',
  'phòng',
  'cục',
  'vụ',
  'viện',
  'trường',
  'hội',
  'đoàn',
  'tổng công ty',
  'tập đoàn',
  'công ty',
  'trung tâm',
  'văn phòng',
  'đảng ủy',
  'hiệp hội',
  'ngân hàng',
  'hợp tác xã',
  'bệnh viện',
  'trạm',
  'báo',
  'đài',
  'tổ',
  'nhóm',
  'đảng bộ',
  'chi bộ',
  'học viện',
  'chi cục',
  'nhà trường',
  'thanh tra',
  'nhà xuất bản',
  'tạp chí',
  'cơ quan thường trực',
  'bộ môn',
])
/** What the members of a collective do or are, as a further item of its list: "các cơ quan báo chí, | xuất bản". */
const MODIFIER = lexicon(
  'xuất bản|truyền hình|phát thanh|truyền thông|thông tấn|khu công nghiệp|cụm công nghiệp|khu chế xuất|khu kinh tế|làng nghề|đoàn thể|dịch vụ|kinh doanh|chuyên gia|quân đội|thcs|th|mn|thpt|mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|trung cấp|cao đẳng|đại học|dân tộc nội trú|liên cấp',
)
