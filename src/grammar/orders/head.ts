import { type Actor, actorsAt } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { CONSENT, lexicon, ORDER } from '../text/tables.ts'
import { headAt } from './clause.ts'
import { behindCondition } from './condition.ts'
import { consents, isConsent } from './consent.ts'
import { behindGround } from './ground.ts'
import { RESUMING } from './manner.ts'
import { orderAfter, ordered } from './ordered.ts'
import { doneBy } from './passive.ts'
import { substantial } from './subject.ts'
import type { Head } from './types.ts'
import { labelled, unknownSubject } from './unknown.ts'

const CONNECTOR = lexicon(
  'đồng thời|ngoài ra|bên cạnh đó|trong đó|riêng|mặt khác|trước mắt|trước hết|tiếp theo|cụ thể|theo đó|do đó|do vậy|vì vậy|và|hoặc|lưu ý|trên cơ sở đó|từ đó|qua đó|tuy nhiên|vì thế|thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|trên đây là|một là|hai là|ba là|bốn là|năm là|đặc biệt',
)
/** Opens a phrase that stands before the order: ground, aim, time, topic, condition. */
const LEAD_IN = lexicon(
  'thừa lệnh|thừa ủy quyền|được sự đồng ý|được sự ủy quyền|được sự cho phép|để|nhằm|căn cứ|trên cơ sở|sau khi|trước khi|trong|đối với|về|nếu|khi|trường hợp|trong trường hợp|qua|từ|tại|thực hiện|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng tuần|hàng tuần|định kỳ|trước|chậm nhất|với|theo|ngay sau khi|ngay|vào|ngoài|trên đây là|thời gian|riêng|bằng|xét|tiếp theo|do|xuất phát|liên quan|quá trình|ngày|trước mắt|kể từ|kết thúc|cùng với|tiếp tục thực hiện|tùy|tùy theo|giai đoạn|năm|quý|tháng|đến|nay|bên cạnh|trên tinh thần|quán triệt|thay mặt|yêu cầu chung|việc|nội dung|nhiệm vụ|là|thứ|chủ nhật|sáng|chiều',
)
const GROUNDS = new Set(['thực', 'xét', 'căn', 'triển', 'tiếp', 'nhận'])
/** In somebody's name: whoever speaks behind them gives the order. */
const BEHALF = new Set(['thừa', 'được'])
/** "được giao", "chuyển giao": nothing is given here. */
const GIVEN = new Set(['được', 'chuyển', 'bàn', 'đã', 'phiếu'])
/** Ends of a ground: "tình hình thực tế", "điều kiện cụ thể", "nhiệm vụ được giao". */
const SITUATED = new Set(['tế', 'thể', 'giao', 'mình'])
/** Openings that say when. */
const WHEN = new Set(['định', 'hằng', 'hàng', 'trước', 'chậm'])
/** Openings behind which an order may stand without a comma. */
const MEANS = new Set(['căn', 'bằng', 'theo'])

/**
 * Finds the order of a clause [from, to).
 * Takes "Giao Sở X chủ trì …", "Sở X có trách nhiệm …", "Công an tỉnh: Chủ trì …", "Căn cứ …, các phòng rà soát …",
 * "UBND tỉnh yêu cầu Thủ trưởng các sở …", "Khẩn trương rà soát …"; not "Bộ X đã ban hành …", "Đồng ý chủ trương …",
 * "Việc hợp nhất … có ý nghĩa …". `bare` says that a clause without a subject can be an order here, `own`
 * that the heading above names the one agency whose duties are listed.
 */
export function findHead(
  words: Words,
  from: number,
  to: number,
  bare: boolean,
  issuer: (name: string) => boolean,
  own = false,
): Head | null {
  let i = from
  while (i < to && (!words.tokens[i]?.word || CONNECTOR.match(words.tokens, i))) {
    const connector = CONNECTOR.match(words.tokens, i)
    if (connector && words.key(i) === 'thứ' && words.key(connector.to) !== ',') break
    const named = connector && words.key(connector.to) !== ':'
    if (named && words.verb(i) && words.verb(i)!.to >= connector.to) break
    if (connector && ORDER.match(words.tokens, i) && actorsAt(words, connector.to)) break
    i = connector ? connector.to : i + 1
  }
  if (i >= to) return null
  if (CONSENT.match(words.tokens, i) && consents(words, i)) return orderAfter(words, i, to)
  const met = behindCondition(words, i, to, issuer, own)
  if (met) return { ...met, start: i }
  const first = headAt(words, i, to, bare, issuer, own)
  if (first?.rule === 'imperative' && GROUNDS.has(words.key(i))) {
    // "Thực hiện Công văn số …, giao Phòng X …": the ground of the order, then the order.
    const order = orderAfter(words, i, to) ?? behindGround(words, i, to, issuer, own)
    if (order) return { ...order, start: i }
  }
  if (first) return first
  const told =
    toldAs(words, i, to) ??
    labelled(words, i, to) ??
    doneBy(words, i, to) ??
    (bare ? unknownSubject(words, i, to) : null)
  if (told) return told
  const intro = LEAD_IN.match(words.tokens, i)
  const colon = indexOf(words, ':', i, to)
  if (!intro && colon < 0) return orderAfter(words, i, to)
  const topic = ['về', 'đối'].includes(words.key(i)) && colon > 0
  let imperative: Head | null = null
  let clear = false
  for (let k = topic ? colon : i + 1; k < to; k++) {
    const key = words.key(k)
    // "Căn cứ các tiêu chí … để phân cấp …": what is done on that ground.
    if (key === 'để' && bare && ['căn', 'trên', 'dựa'].includes(words.key(i)) && words.verb(words.skipAdverbs(k + 1)))
      imperative ??= { rule: 'imperative', start: i, lead: null, predicate: k + 1, leads: false }
    // "Căn cứ nhiệm vụ của từng đơn vị | chủ động ban hành …", "Căn cứ tình hình thực tế | quyết định …": no comma.
    const resumes = bare && MEANS.has(words.key(i)) && RESUMING.match(words.tokens, k)
    const begins = resumes ? resumes.to > k + 1 : bare && words.key(i) === 'căn' && SITUATED.has(words.key(k - 1))
    if (!imperative && begins && (words.verb(words.skipAdverbs(k))?.to ?? 0) > k + 1)
      imperative = { rule: 'imperative', start: i, lead: null, predicate: k, leads: false }
    if (key === '(' || key === '“') {
      const close = key === '(' ? ')' : '”'
      let end = k + 1
      while (end < to && end < k + 100 && words.key(end) !== close) end++
      // "Định kỳ hằng năm (trước ngày 30/11) | báo cáo …": the bracket stands for the comma.
      const due = bare && !imperative && key === '(' && WHEN.has(words.key(i)) && k < i + 8
      if (due && words.verb(words.skipAdverbs(end + 1)) !== null)
        imperative = { rule: 'imperative', start: i, lead: null, predicate: end + 1, leads: false }
      k = end
      continue
    }
    if (key !== ',' && key !== ':' && key !== 'thì') {
      // "… tại công văn số 12, UBND tỉnh | giao Sở X …" stands behind a comma; "giao" alone also elsewhere.
      if (key === 'giao' && !GIVEN.has(words.key(k - 1)) && !past(words, k)) {
        const order = ordered(words, k, to)
        if (order) return order
      }
      continue
    }
    // "Chính phủ đã ban hành Nghị quyết …, theo đó giao Bộ X …": what another document orders.
    if (words.slice(k + 1, k + 3).toLowerCase() === 'theo đó' && / đã /iu.test(words.slice(i, k))) return null
    let at = k + 1
    while (CONNECTOR.match(words.tokens, at) && !words.verb(at))
      at = (CONNECTOR.match(words.tokens, at) as { to: number }).to
    if (past(words, k)) continue
    if (key === ':' && isConsent(words, at)) return orderAfter(words, at, to)
    const speaks = BEHALF.has(words.key(i)) ? () => true : issuer
    const head = headAt(words, at, to, bare, speaks, own, words.key(k) === ',')
    if (!head || (BEHALF.has(words.key(i)) && head.rule !== 'order-cue')) continue
    // The topic at the head of the order's own sentence is part of it.
    const whole = { ...head, start: i }
    if (head.rule === 'imperative' && key === ':' && !imperative) return { ...whole, lead: addressed(words, i, k) }
    if (head.rule !== 'imperative') return whole
    // "Đối với các khu đang khai thác, sử dụng …, khẩn trương xây dựng …": an adverb tells the order from the topic.
    const marked = words.skipAdverbs(head.predicate) > head.predicate
    if (!imperative || (marked && !clear && words.key(i) === 'đối')) imperative = whole
    clear ||= marked
  }
  return imperative
}

/** "Đối với các nhà máy xi măng: Tăng cường …": those who are spoken of are told. */
function addressed(words: Words, from: number, colon: number): Actor[] | null {
  if (words.key(from) !== 'đối' || words.key(from + 1) !== 'với') return null
  const found = actorsAt(words, from + 2)
  if (!found || !substantial(words, from + 2, found.actors)) return null
  if (found.to >= colon) return found.actors
  const last = found.actors.at(-1) as Actor
  return [
    ...found.actors.slice(0, -1),
    { ...last, name: words.text.slice(last.start, words.end(colon)), end: words.end(colon) },
  ]
}

/** "Đối với các địa phương có cửa khẩu cần kiểm tra …": those spoken of, a duty and a verb. */
function toldAs(words: Words, at: number, to: number): Head | null {
  if (words.key(at) !== 'đối' || words.key(at + 1) !== 'với') return null
  const found = actorsAt(words, at + 2)
  if (!found || found.to >= to || !substantial(words, at + 2, found.actors)) return null
  const duty = words.modal(found.to) !== null && words.verb(words.skipAdverbs(found.to)) !== null
  return duty ? { rule: 'subject', start: at, lead: found.actors, predicate: found.to, leads: false } : null
}

function indexOf(words: Words, key: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (words.key(i) === key) return i
  return -1
}

/** What stands before a comma was told as done: "Chính phủ đã ban hành …, …". */
function past(words: Words, comma: number): boolean {
  for (let i = comma - 1; i >= 0 && i > comma - 40; i--) {
    const key = words.key(i)
    if (key === ',' || key === ';' || key === '.' || key === ':') return false
    if (
      key === 'đã' &&
      !['nêu', 'ban', 'giao', 'được', 'có', 'phê', 'đề', 'đạt', 'triển', 'đăng', 'ký'].includes(words.key(i + 1))
    )
      return true
  }
  return false
}
