import { type Actor, actorsAt, membersBehind } from '../grammar/actors/index.ts'
import { findHead } from '../grammar/orders/head.ts'
import { guessed } from '../grammar/orders/unknown.ts'
import { Words } from '../grammar/text/sentence.ts'
import { HEAD, lexicon, ORDER } from '../grammar/text/tables.ts'
import type { Paragraph } from '../sections/index.ts'
import type { Setting } from './groups.ts'
import type { Rule } from './types.ts'

/** How a guidance hands its tasks over: "hướng dẫn các đơn vị trực thuộc thực hiện nhiệm vụ …:". */
const GUIDING = lexicon('hướng dẫn|thông báo đến|thông báo tới')

/** A paragraph whose first words order something: not a noun, not a statement. */
export function startsWithOrder(paragraph: Paragraph | undefined): boolean {
  if (!paragraph) return false
  const words = new Words(paragraph.mapped)
  return findHead(words, 0, words.length, true, () => false) !== null
}

/** A text that speaks of somebody and orders nothing is no bullet of nouns. */
export function namesSubject(paragraph: Paragraph): boolean {
  return PERSON.test(paragraph.mapped.text) || actorsAt(new Words(paragraph.mapped), 0) !== null
}

/** "1. Ông: Trần Văn A, Trưởng đoàn": a member of a list of persons. */
const PERSON = /^(?:Ông|Bà|Ông \(bà\)|Đồng chí|Đ\/c)\s*:?\s+\p{Lu}/u

/** Somebody told; `predicateFrom` is the token with which it begins what they shall do, -1 where nothing is said. */
export interface Told {
  actors: Actor[]
  predicateFrom: number
  rule: Rule
}

/** A heading that is somebody's name, whole: nothing is said of it but "có trách nhiệm". */
export function wholeName(words: Words, from: number, to: number): Told | null {
  let i = from
  const starts = (text: string) => words.slice(i, i + text.split(' ').length).toLowerCase() === text
  let topic = false
  let rule: Rule = 'heading-name'
  for (const prefix of [
    'trách nhiệm của',
    'nhiệm vụ của',
    'đối với',
    'về trách nhiệm của',
    'giao',
    'đề nghị',
    'yêu cầu',
    'phân công',
    'phân công trách nhiệm',
    'trách nhiệm',
  ]) {
    if (starts(prefix)) {
      topic = prefix !== 'giao' && prefix !== 'đề nghị' && prefix !== 'yêu cầu'
      if (!topic) rule = 'order-cue'
      i += prefix.split(' ').length
      break
    }
  }
  if (!HEAD.match(words.tokens, i) && words.key(i) !== 'các' && words.key(i) !== 'từng' && words.key(i) !== 'những')
    return null
  let end = to
  while (end > i && !words.tokens[end - 1]?.word && words.key(end - 1) !== ')') end--
  if (words.key(end - 1) === ')') {
    let open = end - 1
    while (open > i && words.key(open) !== '(') open--
    if (open > i) end = open
  }
  for (const closing of [
    'có trách nhiệm',
    'có nhiệm vụ',
    'chịu trách nhiệm',
    'thực hiện',
    'chủ trì',
    'cần tập trung',
    'cần',
    'phải',
  ]) {
    const length = closing.split(' ').length
    if (words.slice(end - length, end).toLowerCase() === closing) {
      end -= length
      break
    }
  }
  let found = actorsAt(words, i)
  // "Nhiệm vụ của Tổ tiếp công dân, xử lý đơn thư": whatever stands there is the name.
  if (!found)
    return topic && end > i && end - i <= 30 ? { actors: [guessed(words, i, end)], predicateFrom: -1, rule } : null
  while (words.key(found.to) === ';' && found.to < end) {
    const more = actorsAt(words, found.to + 1)
    if (!more) break
    found = { actors: [...found.actors, ...more.actors], to: more.to }
  }
  // "Các đơn vị chuyên môn: Khoa Điện, Viện Cơ khí": the members are told.
  const members = words.key(found.to) === ':' && found.to < end ? membersBehind(words, found) : null
  if (members && members.to >= end) return { actors: members.actors, predicateFrom: -1, rule }
  if (found.to >= end)
    return { actors: found.actors.filter((actor) => actor.start < words.end(end)), predicateFrom: -1, rule }
  const last = found.actors.at(-1) as Actor
  const collective = /^(các|những|từng|mọi) /iu.test(last.name) || topic || isKind(words, i, found.to, end)
  if (!collective || end - i > 45 || words.key(found.to) === 'chịu' || words.key(found.to) === ':') return null
  if (!topic && (words.modal(found.to) !== null || (words.key(end) === ':' && words.predicate(found.to)))) return null
  const begin = found.actors.length > 1 ? words.at(last.start) : i
  const extended: Actor = { ...last, name: words.slice(begin, end), end: words.end(end) }
  return { actors: [...found.actors.slice(0, -1), extended], predicateFrom: -1, rule }
}

/**
 * Kinds of one common noun, and nothing said of them: "Doanh nghiệp viễn thông, công nghệ thông tin trên địa bàn tỉnh";
 * which ones of many: "Chủ tịch UBND các xã có hồ chứa". Not "Sở Y tế, công tác dự phòng".
 */
function isKind(words: Words, from: number, behind: number, to: number): boolean {
  const kinds = HEAD.match(words.tokens, from)?.value === 'common' && words.key(behind) === ','
  const which = words.tokens[behind]?.word && /\s(?:các|những)\s/iu.test(words.slice(from, behind))
  if (!kinds && !which) return false
  for (let i = behind; i < to; i++) if (words.predicate(i) || words.key(i) === ':') return false
  return true
}

/** A sentence in which somebody is told: the last one that is. */
export function toldIn(words: Words, from: number, to: number, setting: Setting, preamble: boolean): Told | null {
  if (/^(?:về|đối với) .*:$/iu.test(words.slice(from, to))) return null
  const named = actorsAt(words, from)
  if (
    named &&
    words.key(to - 1) === ':' &&
    (words.key(named.to) === ',' || words.key(named.to) === '(') &&
    /^trong đó|^nhất là|^đặc biệt/u.test(words.slice(named.to + 1, named.to + 3))
  ) {
    return { actors: named.actors, predicateFrom: -1, rule: 'heading-name' }
  }
  const head = findHead(words, from, to, false, setting.issuer.directs)
  const only = head?.lead?.length === 1 ? (head.lead[0] as Actor) : null
  const performs =
    only !== null &&
    head?.rule === 'subject' &&
    ((preamble ? setting.issuer.directs : setting.issuer)(only.name) ||
      (preamble &&
        !words.modal(head.predicate) &&
        !/^(tập trung|thực hiện|nghiêm túc|khẩn trương|triển khai|chủ động)/iu.test(
          words.slice(head.predicate, head.predicate + 2),
        )))
  if (head?.lead && !performs) return { actors: head.lead, predicateFrom: head.predicate, rule: head.rule }
  for (let i = from; i < to; i++) {
    const cue = ORDER.match(words.tokens, i) ?? (preamble ? GUIDING.match(words.tokens, i) : null)
    if (!cue || words.key(i - 1) === 'được' || (words.key(i) === 'chỉ' && !preamble)) continue
    const found = actorsAt(words, words.key(cue.to) === 'cho' ? cue.to + 1 : cue.to)
    if (found && !(found.actors.length === 1 && setting.issuer((found.actors[0] as Actor).name)))
      return { actors: found.actors, predicateFrom: found.to, rule: 'order-cue' }
  }
  return null
}
