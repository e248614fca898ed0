import { type Actor, type ActorList, actorsAt } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { COORDINATION, LEAD, lexicon } from '../text/tables.ts'
import { substantial } from './subject.ts'
import type { Head } from './types.ts'

/** What is given to somebody: only behind one of them "do X chủ trì" hands it over. */
const WORK = lexicon(
  'việc|công tác|công việc|nhiệm vụ|nội dung|kinh phí|phần|khâu|các nội dung|các nhiệm vụ|các công việc|nhiệm vụ này|hoạt động',
)
/** What X does with it. */
const TAKES = lexicon(
  'phụ trách|đảm nhiệm|đảm nhận|chịu trách nhiệm|đảm trách|bảo đảm|đảm bảo|thực hiện|bố trí|cân đối|phân công',
)
const LONGEST = 30

/**
 * "Việc kiểm tra do Thanh tra Sở | chủ trì, phối hợp với …", "Công tác hậu cần do Văn phòng | phụ trách".
 * Not "Công tác này do Sở Y tế ban hành" (told), "Thành lập Tổ công tác do Phó Chủ tịch làm Tổ trưởng" (a verb rules).
 */
export function doneBy(words: Words, at: number, to: number): Head | null {
  if (!words.tokens[at]?.capital || !WORK.match(words.tokens, at)) return null
  for (let i = at + 1; i < to && i < at + LONGEST; i++) {
    if (!words.tokens[i]?.word && words.key(i) !== ',') return null
    if (words.key(i) === 'đã' || words.key(i) === 'được') return null
    if (words.key(i) !== 'do') continue
    const found = withoutCharge(words, actorsAt(words, i + 1))
    if (!found || found.to >= to || !substantial(words, i + 1, found.actors)) return null
    const takes =
      LEAD.match(words.tokens, found.to) ??
      TAKES.match(words.tokens, words.skipAdverbs(found.to)) ??
      COORDINATION.match(words.tokens, found.to)
    return takes ? { rule: 'subject', start: at, lead: found.actors, predicate: found.to, leads: false } : null
  }
  return null
}

/** "do Văn phòng | phụ trách.": behind a name the words are taken for a part of it, "đơn vị phụ trách". */
function withoutCharge(words: Words, found: ActorList | null): ActorList | null {
  const last = found?.actors.at(-1)
  const to = (found?.to ?? 0) - 2
  if (!found || !last || words.slice(to, to + 2).toLowerCase() !== 'phụ trách' || words.start(to) <= last.start)
    return found
  const end = words.end(to)
  return { actors: [...found.actors.slice(0, -1), { ...last, name: words.text.slice(last.start, end), end }], to }
}

/** Who are many: "được giao" says which of them are meant. */
const MANY = /^(?:các|những|mỗi|từng|mọi|cơ quan|đơn vị|cá nhân|người|thủ trưởng)(?= |$)/iu

/**
 * "Sở Nội vụ | được giao chủ trì xây dựng …", "Đồng chí X | được phân công theo dõi …": who, and where the duty begins.
 * Not "Các đơn vị được giao chủ trì báo cáo …" (says which ones), "Sở X được giao 05 biên chế".
 */
export function entrusted(
  words: Words,
  behind: number,
  actors: readonly Actor[],
  to: number,
): { actors: Actor[]; predicate: number } | null {
  const last = actors.at(-1)
  if (!last || actors.length > 1 || MANY.test(last.name)) return null
  let from = behind
  // The words may have been taken for a part of the name: "đơn vị được giao".
  while (from > behind - 4 && words.key(from) !== 'được') from--
  if (words.key(from) !== 'được' || !['giao', 'phân'].includes(words.key(from + 1))) return null
  const begin = words.at(last.start)
  const modal = words.modal(from)
  if (from <= begin || modal === null || modal >= to) return null
  const at = words.skipAdverbs(modal)
  if (!LEAD.match(words.tokens, at) && words.verb(at) === null) return null
  const end = Math.min(words.end(from), last.end)
  return { actors: [{ ...last, name: words.text.slice(last.start, end), end }], predicate: modal }
}
