import type { Words } from '../text/sentence.ts'
import { HEAD } from '../text/tables.ts'
import { addressEnd, officeBehind } from './address.ts'
import { collectiveEnd, doingEnd, isPlural } from './collective.ts'
import { distribute } from './distribute.ts'
import { BARE, headStands, OPEN, STANDALONE } from './heads.ts'
import { chargeEnd, nameEnd, plainEnd } from './name.ts'
import { TAIL } from './tail.ts'

/** Somebody who can be given an order, in the document's words; `start` and `end` are offsets in the paragraph. */
export interface Actor {
  name: string
  start: number
  end: number
  /** No table knows it: taken for a body because of its shape or its place. */
  guessed: boolean
}

export interface ActorList {
  actors: Actor[]
  /** The index of the token behind the list. */
  to: number
}

const LIMIT = 45

/**
 * The actors that begin at a token, and where what is said of them begins.
 * Takes "Sở Nội vụ, Sở Tư pháp và các đơn vị có liên quan", "các Sở: Nội vụ, Tài chính", "Thủ trưởng các sở, ban,
 * ngành, Chủ tịch UBND các xã"; not "giao thông", "ban hành", "tổ chức hội nghị".
 */
export function actorsAt(words: Words, from: number): ActorList | null {
  const actors: Actor[] = []
  let i = from
  for (;;) {
    const one = actorAt(words, i)
    if (!one) break
    actors.push(...one.actors)
    i = one.to
    const joint = words.key(i)
    const next = joint === ',' || joint === 'và' || joint === 'hoặc' || joint === ';' || joint === '&' ? i + 1 : -1
    if (next < 0 || (joint === ';' && !namesOffice(words, next))) break
    const after = words.key(next) === 'và' || words.key(next) === 'cùng' ? next + 1 : next
    if (!actorAt(words, after)) break
    i = after
  }
  return actors.length > 0 ? { actors, to: i } : null
}

/** "Các đơn vị chuyên môn: | Khoa Điện, Viện Cơ khí": behind the colon of a collective its members; null for an order. */
export function membersBehind(words: Words, kind: ActorList): ActorList | null {
  const many = kind.actors.length === 1 && /^(?:các|những) /iu.test((kind.actors[0] as Actor).name)
  return many && words.key(kind.to) === ':' && words.tokens[kind.to + 1]?.capital ? actorsAt(words, kind.to + 1) : null
}

/** Behind a semicolon a list goes on with an office only: "…; Giám đốc Sở X; các doanh nghiệp …", not "…; đơn vị …". */
function namesOffice(words: Words, at: number): boolean {
  const head = HEAD.match(words.tokens, at)
  if (!head) return isPlural(words, at) > at && HEAD.match(words.tokens, isPlural(words, at)) !== null
  return head.value === 'title' || (head.value !== 'common' && words.tokens[at]?.capital === true)
}

/** Titles that name an office without a complement. */
const COMPLETE =
  /^(?:bộ trưởng|vụ trưởng|cục trưởng|tổng cục trưởng|.*trưởng (?:phòng|ban|khoa|đoàn|trạm|thôn)|hiệu trưởng|chánh văn phòng|kế toán trưởng)$/u

/** One actor, or those that share one head. */
function actorAt(words: Words, from: number): ActorList | null {
  let i = addressEnd(words, from)
  const addressed = i > from
  const begin = i
  const plural = isPlural(words, i)
  if (plural > i) i = plural
  const head = HEAD.match(words.tokens, i)
  if (!head) {
    // "các ông (bà) có tên tại Điều 1"
    const named = addressed && words.key(i) === 'có' && words.key(i + 1) === 'tên' ? TAIL.end(words, i, i + LIMIT) : i
    if (named > i) return single(words, from, named, false)
    // "các đồng chí trong Ban Thường trực"
    const within = addressed && words.key(i) === 'trong' ? actorAt(words, i + 1) : null
    if (within) return single(words, from, within.to, false)
    if (addressed && words.tokens[i]?.capital)
      return single(words, begin, officeBehind(words, personRun(words, begin), actorAt), false)
    return null
  }
  if (head.value === 'office') return single(words, begin, TAIL.end(words, head.to, head.to + LIMIT), false)
  if (!headStands(words, i, head.to, head.value)) return null
  if (head.value === 'title') return titled(words, begin, i, head.to)
  if (plural === begin && OPEN.has(words.slice(i, head.to).toLowerCase()) && words.tokens[head.to]?.word) {
    return single(words, begin, chargeEnd(words, head.to), false)
  }
  const distributed = plural > begin || isPlural(words, head.to) > head.to ? distribute(words, begin, i, head.to) : null
  if (distributed) return distributed
  const generic = head.value === 'common' || (!words.tokens[i]?.capital && head.to > i + 1)
  if (
    words.slice(i, head.to).toLowerCase().startsWith('lực lượng') &&
    (words.tokens[head.to]?.capital || words.key(head.to) === ',')
  ) {
    return single(words, begin, forcesEnd(words, head.to), false)
  }
  const listed = generic && words.key(head.to) === ',' && (commonAfter(words, head.to + 1) || people(words, i, head.to))
  if (listed) return single(words, begin, collectiveEnd(words, i, head.to, true, head.value), false)
  if (plural > begin || generic)
    return single(words, begin, collectiveEnd(words, i, head.to, plural > begin, head.value), false)
  const to = nameEnd(words, head.to)
  const many = isPlural(words, head.to)
  if (to === head.to && many > head.to && words.tokens[i]?.capital) {
    // "Trưởng các điểm thi", "Ủy ban nhân dân các cấp": of many places.
    const end = collectiveEnd(words, i, many, true, 'common')
    if (end > many) return single(words, begin, end, false)
  }
  const plain = to === head.to ? plainEnd(words, i, to) : to
  if (plain > to) return single(words, begin, plain, false)
  if (to === head.to && !BARE.has(words.slice(i, head.to).toLowerCase())) {
    // A bare "Sở", "Phòng", "Văn phòng" is the one the document speaks of.
    if (!words.tokens[i]?.capital) return null
  }
  return single(words, begin, to, false)
}

/** "Giám đốc Sở Y tế", "Phó Giám đốc Sở Phan Văn A", "Giám đốc, Thủ trưởng các sở, ban, ngành", "Bộ trưởng". */
function titled(words: Words, begin: number, at: number, to: number): ActorList | null {
  let i = to
  const title = words.slice(at, to).toLowerCase()
  if (title === 'đồng chí' || title === 'các đồng chí') return null
  for (;;) {
    // A bare title shares the complement of the next one; "Bộ trưởng" needs none.
    const comma = words.key(i) === ',' || words.key(i) === '-' || words.key(i) === 'kiêm'
    const next = comma ? HEAD.match(words.tokens, i + 1) : null
    if (next?.value !== 'title' || COMPLETE.test(title)) break
    i = next.to
  }
  const doing = doingEnd(words, i)
  if (doing > i && words.predicate(doing)) return single(words, begin, doing, false)
  const common = HEAD.match(words.tokens, i)
  if (common?.value === 'common' && !words.tokens[i]?.capital) {
    // "Thủ trưởng cơ quan, ban, ngành thành phố": the nouns share the title.
    return single(
      words,
      begin,
      personEnd(words, collectiveEnd(words, i, common.to, true, 'common', words.key(i))),
      false,
    )
  }
  const complement = actorAt(words, i)
  if (complement && words.key(i) !== 'đồng') {
    const first = complement.actors[0] as Actor
    let end = complement.to
    if (complement.actors.length > 1) {
      const prefix = words.slice(begin, i).replace(/^(các|những) /iu, '')
      return {
        actors: complement.actors.map((actor) => ({ ...actor, name: `${prefix} ${actor.name}` })),
        to: complement.to,
      }
    }
    if (first.end < words.end(end)) end = words.at(first.end)
    return single(words, begin, personEnd(words, end), false)
  }
  if (begin < at && words.key(i) === ',') {
    const list = collectiveEnd(words, at, i, true, 'common')
    if (list > i) return single(words, begin, list, false)
  }
  const named = nameEnd(words, i)
  if (named > i) return single(words, begin, named, false)
  // "Lãnh đạo | công tác phòng dịch …" is an order, "Lãnh đạo: …" are people.
  if (title === 'lãnh đạo' && words.tokens[i]?.word && !words.predicate(i)) return null
  const capital = words.tokens[at]?.capital
  return capital || begin < at || STANDALONE.has(title) ? single(words, begin, i, false) : null
}

/** "lực lượng Công an, Quân đội | tuần tra": forces in a row are one. */
function forcesEnd(words: Words, from: number): number {
  let i = words.key(from) === ',' ? from : nameEnd(words, from)
  while (words.key(i) === ',' && words.tokens[i + 1]?.capital && !words.key(i + 1).startsWith('sở'))
    i = nameEnd(words, i + 1)
  return i
}

/** "cơ quan, tổ chức liên quan": bare nouns in a row are one collective without "các" too. */
function commonAfter(words: Words, from: number): boolean {
  const head = HEAD.match(words.tokens, from)
  if (head?.value !== 'common' || words.tokens[from]?.capital) return false
  return TAIL.begins(words, head.to) || (!words.predicate(head.to) && words.verb(from) === null)
}

/** The capital syllables of a person's name, up to a dash. */
function personRun(words: Words, from: number): number {
  let i = from
  while (words.tokens[i]?.word && words.tokens[i]?.capital) i++
  return i
}

/** People of one place in a row are one collective: "Học sinh, sinh viên", "cán bộ, công chức". */
function people(words: Words, at: number, to: number): boolean {
  const next = HEAD.match(words.tokens, to + 1)
  return (
    next !== null && [words.slice(at, to), words.slice(to + 1, next.to)].every((name) => PEOPLE.has(name.toLowerCase()))
  )
}

const PEOPLE = new Set(
  'cán bộ|công chức|viên chức|người lao động|đảng viên|đoàn viên|hội viên|giáo viên|nhân viên|học sinh|sinh viên|học viên'.split(
    '|',
  ),
)

/** A person's name behind the office: two to five capitalised syllables. */
function personEnd(words: Words, from: number): number {
  let i = from
  while (words.tokens[i]?.word && words.tokens[i]?.capital && i < from + 5) i++
  return i - from >= 2 ? i : from
}

/**
 * What a bracket says that is no part of a name: an abbreviation, a way, who does it there. "(KH&CN)", "(qua Sở X)",
 * "(đồng chí Lê Thị Nụ)", "(do đồng chí Mẫu làm đầu mối)"; not "(có dự án khởi công)", which says which ones are meant.
 */
const PASSED_OVER =
  /^[\p{Lu}\d&\-\s.]{2,14}$|^(?:sau đây|viết tắt|gọi tắt|qua |để |thông qua|do |(?:được )?thành lập |(?:các )?đồng chí |đ\/c |ông |bà )/iu

function single(words: Words, from: number, to: number, guessed: boolean): ActorList | null {
  if (to <= from || to - from > LIMIT) return null
  let end = to
  // A parenthesis that narrows who is meant stays; one that gives an abbreviation is passed over.
  if (words.key(end) === '(') {
    const close = closing(words, end)
    if (close > 0) {
      const inner = words.slice(end + 1, close - 1)
      if (PASSED_OVER.test(inner)) {
        const tail = TAIL.end(words, close, close + LIMIT)
        return { actors: [actor(words, from, end, guessed)], to: tail }
      }
      end = close
    }
  }
  return { actors: [actor(words, from, end, guessed)], to: end }
}

function actor(words: Words, from: number, to: number, guessed: boolean): Actor {
  return { name: words.slice(from, to), start: words.start(from), end: words.end(to), guessed }
}

function closing(words: Words, from: number): number {
  for (let i = from; i < words.length && i < from + 30; i++) if (words.key(i) === ')') return i + 1
  return -1
}
