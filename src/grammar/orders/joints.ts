import { actorsAt } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { COORDINATION, LEAD, type VerbKind } from '../text/tables.ts'
import { containedAt } from './forms.ts'
import { BOTH, MANNER, OWNING, PURPOSE, RESUMING, STRONG, SUBMITTING } from './manner.ts'
import { afterAdverbs, afterFocus, further, hasObject, names, repeatedEnd, startsActor } from './steps.ts'
import type { Mode } from './types.ts'

/**
 * Behind a comma or "và" inside an object: does the order go on with the verb there, or the object with its list?
 * Takes "rà soát hồ sơ, | trình UBND tỉnh", "…; trong đó | tập trung xây dựng …"; not "công tác kiểm tra, | giám sát".
 */
export function behindJoint(
  words: Words,
  i: number,
  to: number,
  mode: Mode,
  comma: boolean,
): { i: number; mode: Mode } {
  const focus = words.key(i + 1) === 'trong' && words.key(i + 2) === 'đó' ? afterFocus(words, i + 3) : -1
  if (focus > 0 && mode !== 'complement') return { i: focus, mode: 'start' }
  const contained = containedAt(words, i + 1)
  if (contained > 0 && (mode === 'object' || mode === 'nominal')) return { i: i + 1, mode: 'start' }
  const n = words.skipAdverbs(i + 1)
  const verb = n < to ? further(words, n) : null
  const manner = MANNER.match(words.tokens, n)
  const partners = words.key(n) === 'phối' && COORDINATION.match(words.tokens, n) !== null
  const goesOn = (verb || partners) && n < to && !PURPOSE.match(words.tokens, n)
  if (!goesOn || (manner && manner.to >= (verb?.to ?? 0))) {
    const says = comma && manner && !goesOn && (mode === 'object' || mode === 'nominal')
    return { i: i + 1, mode: says ? 'soft' : mode }
  }
  const together = words.key(i + 1) === 'đồng' && words.key(i + 2) === 'thời'
  const resumes = RESUMING.match(words.tokens, i + 1) !== null
  const strong = STRONG.match(words.tokens, n) !== null
  const free =
    together ||
    (mode === 'closed' && comma && words.key(n) === 'gửi') ||
    (mode === 'object' && (comma || strong || resumes || OWNING.match(words.tokens, n) !== null)) ||
    (mode === 'overseen' && resumes) ||
    ((mode === 'nominal' || mode === 'soft') &&
      (resumes || !comma || !inRow(words, i) || HANDING.has(words.key(n))) &&
      (resumes || (strong && (comma || CLOSED.has(words.key(i - 1)) || FIRMLY.has(words.key(verb?.to ?? n))))))
  return { i: i + 1, mode: free && hasObject(words, n, verb?.to ?? n, to) ? 'start' : mode }
}

/**
 * A verb without an object stands before the comma, so that the next one is of its row: "công tác theo dõi, | đôn đốc …",
 * "báo cáo UBND tỉnh xem xét, | chỉ đạo"; not "công tác kiểm tra hồ sơ, | báo cáo …".
 */
const inRow = (words: Words, comma: number): boolean => words.verb(comma - 2)?.to === comma
/** The order goes on with them behind a row of activities too: "việc tuyển chọn, giao trực tiếp, | trình UBND tỉnh". */
const HANDING = new Set(['trình', 'gửi', 'báo', 'tổng', 'tham'])

/**
 * Behind an ordered verb: is another due ("rà soát, | hoàn thiện …", "tổ chức | quán triệt …"), or what it is done to?
 * Takes the pairs of GUIDELINES ("hoàn thành việc trình": both); "tham mưu Sở X | trình …" hands the act to Sở X.
 */
export function behindVerb(
  words: Words,
  at: number,
  verb: { value: VerbKind; to: number },
  to: number,
): { i: number; mode: Mode } {
  const name = words.slice(at, verb.to).toLowerCase()
  const end = repeatedEnd(words, at, verb.to)
  const k = afterAdverbs(words, end)
  if ([',', 'và', 'hoặc', '/'].includes(words.key(k))) {
    const n = words.skipAdverbs(k + 1)
    const more = further(words, n) ?? COORDINATION.match(words.tokens, n) ?? LEAD.match(words.tokens, n)
    const how = MANNER.match(words.tokens, n) !== null && !BOTH.has(words.slice(n, more?.to ?? n).toLowerCase())
    if (more && n < to && !how) return { i: k + 1, mode: 'start' }
  }
  if (name === 'hoàn thành' && words.key(k) === 'việc' && words.verb(k + 1)) return { i: k + 1, mode: 'start' }
  const serial = further(words, k)
  if (serial && k < to && end === verb.to) {
    const pair =
      (verb.value.pairing || STRONG.match(words.tokens, k) !== null) && !activity(name, words.slice(k, serial.to))
    if (pair && !verb.value.governing) return { i: k, mode: 'start' }
    return { i: serial.to, mode: !verb.value.governing ? 'object' : COMMANDING.has(name) ? 'complement' : 'overseen' }
  }
  if (verb.value.governing && startsActor(words, k, COMMANDING.has(name))) {
    const helped = name === 'giúp' ? actorsAt(words, k) : null
    if (helped && words.verb(helped.to)) return { i: helped.to, mode: 'start' }
    const told = COMMANDING.has(name) ? 'complement' : 'overseen'
    return { i: end, mode: SUBMITTING.match(words.tokens, at) ? 'soft' : told }
  }
  return { i: end, mode: names(words, k) ? 'nominal' : 'object' }
}

/** "ban hành hướng dẫn", "rà soát quy hoạch", "chịu trách nhiệm thi hành", "đẩy mạnh phòng, chống …": the second word names what is done. */
function activity(verb: string, next: string): boolean {
  const second = next.toLowerCase()
  if (verb === 'ban hành' || second === 'phòng, chống' || second === 'quy hoạch' || second === 'quy định') return true
  return verb === 'chịu trách nhiệm' && (second === 'thực hiện' || second === 'thi hành')
}

/** With these somebody is made to act; the others of the governing verbs look on or hand over. */
const COMMANDING = new Set([
  'chỉ đạo',
  'yêu cầu',
  'đề nghị',
  'giao',
  'phân công',
  'vận động',
  'kêu gọi',
  'khuyến khích',
  'hướng dẫn',
  'hỗ trợ',
  'giúp',
  'nhắc nhở',
  'tạo điều kiện',
])

/** They end what stands before "và": "việc thực hiện Chỉ thị này | và báo cáo …". */
const CLOSED = new Set(['này', 'trên'])

/** Behind a verb they tell an order from the name of an activity: "công tác kiểm tra và | xử lý nghiêm …". */
const FIRMLY = new Set(['nghiêm', 'kịp', 'dứt', 'triệt'])
