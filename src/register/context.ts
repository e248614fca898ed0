import { type Actor, actorsAt } from '../grammar/actors/index.ts'
import { findHead } from '../grammar/orders/head.ts'
import { readPredicate } from '../grammar/orders/predicate.ts'
import { clausesOf } from '../grammar/orders/split.ts'
import { Words } from '../grammar/text/sentence.ts'
import { HEAD, lexicon, ORDER } from '../grammar/text/tables.ts'
import { sourceRange } from '../normalise/mapped.ts'
import type { Paragraph } from '../sections/index.ts'
import { namedVerb, type Setting } from './provision.ts'
import type { Context, Named } from './types.ts'

/** Headings under which nothing is ordered (guidelines, "Tasks"). */
const IDLE =
  /^(?:\p{L}+\.? )?(?:(?:về )?mục (?:đích|tiêu)|yêu cầu|quan điểm|nguyên tắc|đánh giá|kết quả (?:đạt được|thực hiện)|những (?:kết quả|tồn tại|hạn chế)|tồn tại|hạn chế|nguyên nhân|tình hình|ưu điểm|khuyết điểm|phạm vi|đối tượng|căn cứ|cơ sở (?:pháp lý|chính trị|thực tiễn)|thành phần|thời gian(?:, địa điểm)?$|địa điểm|giải thích từ ngữ|bối cảnh|thực trạng|sự cần thiết|đặc điểm|chỉ tiêu|tầm nhìn|kinh phí$|dự kiến kết quả|nhận định|khái quát|hiệu lực|định nghĩa|thuật ngữ)(?![\p{L}]* (?:và tổ chức|công tác thi đua))/iu
const TASKS_BELOW =
  /(nhiệm vụ|giải pháp|nội dung|công việc|việc|yêu cầu|biện pháp|công tác)[^.]{0,80}(sau|sau đây|dưới đây|như sau|cụ thể|trọng tâm|chủ yếu)[^.]{0,40}:?$/iu

export function isIdle(heading: string): boolean {
  return IDLE.test(heading) && !/nhiệm vụ|giải pháp|tổ chức thực hiện|trách nhiệm/iu.test(heading)
}

const GUIDING = lexicon('hướng dẫn|thông báo đến|thông báo tới')

/** The context that a heading or introduction makes for what stands below it. */
export interface Introduction {
  context: Context
  /** Somebody is told here. */
  assigns: boolean
  /** It orders something by itself. */
  orders: boolean
}

/**
 * Reads a heading or introduction: "4. Sở Y tế", "Giao Sở X chủ trì, phối hợp với Y:", "Trách nhiệm của các sở",
 * "Đối với các cơ sở sản xuất:", "… yêu cầu Thủ trưởng các sở … thực hiện các nhiệm vụ sau:".
 * Not "Về công tác chuyển đổi số:" (names nobody).
 */
export function introduce(
  paragraph: Paragraph,
  above: Context,
  setting: Setting,
  last: boolean,
  preamble = false,
): Introduction {
  const words = new Words(paragraph.mapped)
  const clauses = clausesOf(words)
  const sentence = clauses.at(-1)?.sentence
  const own = clauses.filter((clause) => clause.sentence === sentence)
  const from = own[0]?.from ?? 0
  const to = words.length
  const colon = /:\s*$/.test(paragraph.mapped.text)
  const unchanged: Introduction = {
    context: { ...above, distance: above.distance < 0 ? -1 : above.distance + 1, verbs: [], topicVerbs: [] },
    assigns: false,
    orders: false,
  }
  const duty = /có trách nhiệm|trách nhiệm/iu.test(paragraph.mapped.text)
  const found = whole(words, from, to) ?? phrase(words, from, to, setting, preamble)
  if (!found) {
    if (!colon) {
      const head = findHead(words, from, to, true, setting.issuer.directs)
      const topicVerbs =
        head?.rule === 'imperative'
          ? readPredicate(words, head.predicate, to).verbs.map((use) => namedVerb(words, use))
          : []
      return { ...unchanged, context: { ...unchanged.context, topicVerbs, duty: unchanged.context.duty || duty } }
    }
    const predicate = readPredicate(words, from, to)
    const verbs =
      predicate.verbs.length > 0 && !TASKS_BELOW.test(paragraph.mapped.text)
        ? predicate.verbs.map((use) => namedVerb(words, use))
        : []
    return { ...unchanged, context: { ...unchanged.context, verbs, duty: unchanged.context.duty || duty } }
  }
  const { actors, predicateFrom } = found
  const lead = actors.map(
    (actor): Named => ({ name: actor.name, range: sourceRange(words.mapped, actor.start, actor.end) }),
  )
  const predicate = predicateFrom >= 0 ? readPredicate(words, predicateFrom, to) : null
  const coordinating = (preamble && !predicate?.leads ? [] : (predicate?.coordinating ?? [])).map((actor) => ({
    name: actor.name,
    range: sourceRange(words.mapped, actor.start, actor.end),
  }))
  const handsOver = TASKS_BELOW.test(paragraph.mapped.text)
  const verbs = predicate && !handsOver ? predicate.verbs.map((use) => namedVerb(words, use)) : []
  const orders = last && colon ? false : verbs.length > 0
  return {
    context: {
      lead,
      coordinating,
      verbs: colon ? verbs : [],
      topicVerbs: [],
      deadline: null,
      operative: true,
      duty,
      headed: true,
      distance: 0,
    },
    assigns: true,
    orders,
  }
}

/** A text that speaks of somebody and orders nothing is no bullet of nouns. */
export function namesSubject(paragraph: Paragraph): boolean {
  return actorsAt(new Words(paragraph.mapped), 0) !== null
}

/** A heading that is somebody's name, whole: nothing is said of it but "có trách nhiệm". */
function whole(words: Words, from: number, to: number): { actors: Actor[]; predicateFrom: number } | null {
  let i = from
  const starts = (text: string) => words.slice(i, i + text.split(' ').length).toLowerCase() === text
  let topic = false
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
  if (!found) return null
  while (words.key(found.to) === ';' && found.to < end) {
    const more = actorsAt(words, found.to + 1)
    if (!more) break
    found = { actors: [...found.actors, ...more.actors], to: more.to }
  }
  if (found.to >= end)
    return { actors: found.actors.filter((actor) => actor.start < words.end(end)), predicateFrom: -1 }
  const last = found.actors.at(-1) as Actor
  const collective = /^(các|những|từng|mọi) /iu.test(last.name) || topic
  if (!collective || end - i > 45 || words.key(found.to) === ':') return null
  if (!topic && (words.modal(found.to) !== null || (words.key(end) === ':' && words.predicate(found.to)))) return null
  const begin = found.actors.length > 1 ? words.at(last.start) : i
  const extended: Actor = { ...last, name: words.slice(begin, end), end: words.end(end) }
  return { actors: [...found.actors.slice(0, -1), extended], predicateFrom: -1 }
}

/** A sentence in which somebody is told: the last one that is. */
function phrase(
  words: Words,
  from: number,
  to: number,
  setting: Setting,
  preamble: boolean,
): { actors: Actor[]; predicateFrom: number } | null {
  if (/^(?:về|đối với) .*:$/iu.test(words.slice(from, to))) return null
  const named = actorsAt(words, from)
  if (
    named &&
    words.key(to - 1) === ':' &&
    (words.key(named.to) === ',' || words.key(named.to) === '(') &&
    /^trong đó|^nhất là|^đặc biệt/u.test(words.slice(named.to + 1, named.to + 3))
  ) {
    return { actors: named.actors, predicateFrom: -1 }
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
  if (head?.lead && !performs) return { actors: head.lead, predicateFrom: head.predicate }
  for (let i = from; i < to; i++) {
    const cue = ORDER.match(words.tokens, i) ?? (preamble ? GUIDING.match(words.tokens, i) : null)
    if (!cue || words.key(i - 1) === 'được' || (words.key(i) === 'chỉ' && !preamble)) continue
    const found = actorsAt(words, words.key(cue.to) === 'cho' ? cue.to + 1 : cue.to)
    if (found && !(found.actors.length === 1 && setting.issuer((found.actors[0] as Actor).name)))
      return { actors: found.actors, predicateFrom: found.to }
  }
  return null
}
