import { type Actor, actorsAt } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { CONSENT, COORDINATION, LEAD, lexicon, NEGATION, NOMINALISER, ORDER } from '../text/tables.ts'
import { consents, isConsent } from './consent.ts'
import { RESUMING } from './manner.ts'
import { ISSUING, issues, orderAfter, ordered } from './ordered.ts'
import { assigned, deliveredAt, labelled, nounUse, predicateAfter, subjectOfRule, substantial } from './subject.ts'
import type { Head } from './types.ts'

const CONNECTOR = lexicon(
  'đồng thời|ngoài ra|bên cạnh đó|trong đó|riêng|mặt khác|trước mắt|trước hết|tiếp theo|cụ thể|theo đó|do đó|do vậy|vì vậy|và|hoặc|lưu ý|trên cơ sở đó|từ đó|qua đó|tuy nhiên|vì thế|thứ nhất|thứ hai|thứ ba|thứ tư|thứ năm|trên đây là|một là|hai là|ba là|bốn là|năm là|đặc biệt',
)
/** Opens a phrase that stands before the order: ground, aim, time, topic, condition. */
const LEAD_IN = lexicon(
  'để|nhằm|căn cứ|trên cơ sở|sau khi|trước khi|trong|đối với|về|nếu|khi|trường hợp|trong trường hợp|qua|từ|tại|thực hiện|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng tuần|hàng tuần|định kỳ|trước|chậm nhất|với|theo|ngay sau khi|ngay|vào|ngoài|trên đây là|thời gian|riêng|bằng|xét|tiếp theo|do|xuất phát|liên quan|quá trình|ngày|trước mắt|kể từ|cùng với|tiếp tục thực hiện|tùy|tùy theo|giai đoạn|năm|quý|tháng|đến|nay|bên cạnh|trên tinh thần|quán triệt|thay mặt|yêu cầu chung|việc|nội dung|nhiệm vụ|là|thứ|chủ nhật|sáng|chiều',
)
const GROUNDS = new Set(['thực', 'xét', 'căn', 'triển', 'tiếp', 'nhận'])
/** "được giao", "chuyển giao": nothing is given here. */
const GIVEN = new Set(['được', 'chuyển', 'bàn', 'đã', 'phiếu'])
/** Openings behind which an order may stand without a comma. */
const MEANS = new Set(['căn', 'bằng', 'theo'])
const ASKING = new Set(['yêu', 'đề', 'mời', 'lưu'])
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
    if (connector && words.verb(i) && words.verb(i)!.to >= connector.to) break
    if (connector && ORDER.match(words.tokens, i) && actorsAt(words, connector.to)) break
    i = connector ? connector.to : i + 1
  }
  if (i >= to) return null
  if (CONSENT.match(words.tokens, i) && consents(words, i)) return orderAfter(words, i, to)
  const first = headAt(words, i, to, bare, issuer, own)
  if (first?.rule === 'imperative' && words.key(i) === 'nhận') {
    // "Nhận được Chỉ thị này, Thủ trưởng các đơn vị có trách nhiệm …".
    const comma = indexOf(words, ',', i, to)
    const subject = comma > 0 ? headAt(words, comma + 1, to, false, issuer, own) : null
    if (subject) return { ...subject, start: i }
  }
  if (first?.rule === 'imperative' && GROUNDS.has(words.key(i))) {
    // "Thực hiện Công văn số …, giao Phòng X …": the ground of the order, then the order.
    const order = orderAfter(words, i, to)
    if (order) return { ...order, start: i }
  }
  if (first) return first
  const told = toldAs(words, i, to) ?? labelled(words, i, to)
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
    // "Căn cứ nhiệm vụ của từng đơn vị | chủ động ban hành …": no comma stands before the order.
    const resumes = bare && MEANS.has(words.key(i)) && RESUMING.match(words.tokens, k)
    if (!imperative && resumes && resumes.to > k + 1 && words.verb(words.skipAdverbs(k)))
      imperative = { rule: 'imperative', start: i, lead: null, predicate: k, leads: false }
    if (key === '(' || key === '“') {
      const close = key === '(' ? ')' : '”'
      let end = k + 1
      while (end < to && end < k + 100 && words.key(end) !== close) end++
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
    let at = k + 1
    while (CONNECTOR.match(words.tokens, at) && !words.verb(at))
      at = (CONNECTOR.match(words.tokens, at) as { to: number }).to
    if (past(words, k)) continue
    if (key === ':' && isConsent(words, at)) return orderAfter(words, at, to)
    const head = headAt(words, at, to, bare, issuer, own, words.key(k) === ',')
    if (!head) continue
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

function headAt(
  words: Words,
  at: number,
  to: number,
  bare: boolean,
  issuer: (name: string) => boolean,
  own: boolean,
  inside = false,
): Head | null {
  if (at >= to) return null
  const order = ordered(words, at, to)
  // Below "4. Sở Y tế" a "yêu cầu các cơ sở …" is what Sở Y tế shall do.
  if (order && !(own && bare && ASKING.has(words.key(words.skipAdverbs(at))))) return order
  const subject = actorsAt(words, at)
  if (subject && subject.to < to && substantial(words, at, subject.actors)) {
    const head = subjectHead(words, at, subject.to, subject.actors, to, issuer)
    if (head) return head
  }
  const performative = issues(words, at, to)
  if (performative) return performative
  if (!bare) return null
  let k = words.skipAdverbs(at)
  // "Tiếp tục nỗ lực, đổi mới …": adverbs in a row before the verb.
  if (k > at && words.key(k) === ',') k = words.skipAdverbs(k + 1)
  if (subject && k === at && substantial(words, at, subject.actors)) return null
  if (NOMINALISER.match(words.tokens, at) && !words.verb(at)) return null
  const lead = LEAD.match(words.tokens, k)
  const starts = lead ?? COORDINATION.match(words.tokens, k) ?? NEGATION.match(words.tokens, k) ?? words.verb(k)
  const container = ['phương', 'giải', 'biện', 'kế', 'văn', 'hình'].includes(words.key(k + 1)) && words.key(k) === 'có'
  if (!starts && !container) return null
  if (k >= to) return null
  const delivered = deliveredAt(words, k, to)
  if (delivered > 0) {
    const owner = words.key(k + 2) === 'của' ? actorsAt(words, k + 3) : null
    return { rule: 'imperative', start: at, lead: owner?.actors ?? null, predicate: delivered, leads: false }
  }
  if (nounUse(words, k) || subjectOfRule(words, k, to)) return null
  // Behind a comma of an introductory phrase the verb must stand for an order, not go on with the phrase.
  const possessed = inside && words.key(words.verb(k)?.to ?? k) === 'của'
  if (inside && (!strongStart(words, at, k) || found(words, k) || possessed)) return null
  return { rule: 'imperative', start: at, lead: null, predicate: at, leads: false }
}

function subjectHead(
  words: Words,
  at: number,
  behind: number,
  actors: Actor[],
  to: number,
  issuer: (name: string) => boolean,
): Head | null {
  if (words.key(behind) === ':') {
    const order = ordered(words, behind + 1, to)
    if (order) return { ...order, start: at }
    const next = words.skipAdverbs(behind + 1)
    if (next < to && (words.predicate(behind + 1) || words.verb(next)))
      return { rule: 'label', start: at, lead: actors, predicate: behind + 1, leads: false }
    return behind + 1 >= to ? { rule: 'label', start: at, lead: actors, predicate: behind + 1, leads: false } : null
  }
  const cue = ISSUING.match(words.tokens, words.skipAdverbs(behind))
  if (cue && actors.length === 1 && issuer((actors[0] as Actor).name)) {
    const order = ordered(words, words.skipAdverbs(behind), to)
    if (order) return { ...order, start: at }
  }
  const duty = assigned(words, behind, to)
  if (duty > 0) {
    const last = actors.at(-1) as Actor
    const longer = { ...last, name: words.text.slice(last.start, words.end(duty)), end: words.end(duty) }
    return { rule: 'subject', start: at, lead: [...actors.slice(0, -1), longer], predicate: duty, leads: false }
  }
  const predicate = predicateAfter(words, behind, to)
  // "Sở X báo cáo: đến nay đã …" tells, it does not order.
  const said = predicate >= 0 ? words.verb(words.skipAdverbs(predicate)) : null
  if (said && words.key(said.to) === ':' && words.slice(said.to, to).includes(' đã ')) return null
  if (predicate < 0 || (words.key(predicate) === 'thống' && isConsent(words, predicate))) return null
  return { rule: 'subject', start: at, lead: actors, predicate, leads: false }
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

/** "Qua kiểm tra, phát hiện 15 cơ sở …": what was found. */
const found = (words: Words, at: number): boolean =>
  words.slice(at, at + 2).toLowerCase() === 'phát hiện' && /^\d/.test(words.key(at + 2))

function strongStart(words: Words, at: number, verb: number): boolean {
  return (
    verb > at ||
    words.verb(verb) !== null ||
    LEAD.match(words.tokens, verb) !== null ||
    COORDINATION.match(words.tokens, verb) !== null ||
    words.key(verb) === 'có'
  )
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
