import { type Actor, actorsAt, membersBehind } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { COORDINATION, LEAD, lexicon, NEGATION, NOMINALISER } from '../text/tables.ts'
import { isConsent } from './consent.ts'
import { ISSUING, issues, ordered } from './ordered.ts'
import { entrusted } from './passive.ts'
import { assigned, deliveredAt, nounUse, predicateAfter, subjectOfRule, substantial } from './subject.ts'
import type { Head } from './types.ts'

/** On what an order behind a name and a colon is grounded. */
const GROUNDED = lexicon('căn cứ|trên cơ sở|theo|trong phạm vi|hằng năm|hàng năm|định kỳ|dựa')
const ASKING = new Set(['yêu', 'đề', 'mời', 'lưu', 'phân'])

/**
 * The order that begins at a token, without what may open its sentence: "Giao Sở X …", "Sở X có trách nhiệm …",
 * "Khẩn trương rà soát …" (where `bare`). `inside` says that a comma of an opening phrase stands before it.
 */
export function headAt(
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
  if (k >= to) return null
  const delivered = deliveredAt(words, k, to)
  if (!starts && !container && delivered < 0) return null
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
    // "Các cơ quan báo chí: Báo Sơn Hải, Đài Truyền hình | đưa tin …"
    const members = membersBehind(words, { actors, to: behind })
    const told = members ? predicateAfter(words, members.to, to) : -1
    if (members && told > 0) return { rule: 'subject', start: at, lead: members.actors, predicate: told, leads: false }
    // "Sở Tài chính: Căn cứ khả năng cân đối, | chủ trì …": the ground of the order, then the order.
    const grounded = GROUNDED.match(words.tokens, behind + 1) ? predicateAfter(words, behind + 1, to) : -1
    if (grounded > 0) return { rule: 'label', start: at, lead: actors, predicate: grounded, leads: false }
    return behind + 1 >= to ? { rule: 'label', start: at, lead: actors, predicate: behind + 1, leads: false } : null
  }
  const cue = ISSUING.match(words.tokens, words.skipAdverbs(behind))
  if (cue && actors.length === 1 && issuer((actors[0] as Actor).name)) {
    const order = ordered(words, words.skipAdverbs(behind), to)
    if (order) return { ...order, start: at }
  }
  const given = entrusted(words, behind, actors, to)
  if (given) return { rule: 'subject', start: at, lead: given.actors, predicate: given.predicate, leads: false }
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
