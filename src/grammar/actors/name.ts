import type { Words } from '../text/sentence.ts'
import { FIELD, HEAD, LEAD, lexicon, VERB } from '../text/tables.ts'
import { TAIL } from './tail.ts'
import { INNER, STOPS } from './words.ts'

const PREVENTING = lexicon('phòng, chống|phòng chống|phòng cháy, chữa cháy|phòng cháy chữa cháy')

/** How far a name may run, in words; the longest titles of real bodies stay well below. */
const LONGEST = 45

/**
 * The end of a proper name that begins at a token: "Nông nghiệp và Môi trường tỉnh Sơn Hải" behind "Sở".
 * Takes "Kinh tế - Hạ tầng", "QLKH&CN", "Quản lý Khu kinh tế Vân Sa và các khu công nghiệp Sơn Hải";
 * not the verb behind it ("Tài chính | nghiên cứu"), not the next name ("Nội vụ | và Sở Tư pháp").
 */
export function nameEnd(words: Words, from: number): number {
  // "Cục Phòng, chống HIV/AIDS", "Ban Phòng, chống tham nhũng": a charge with a comma inside.
  if (words.tokens[from]?.capital && PREVENTING.match(words.tokens, from)) return chargeEnd(words, from)
  const field = fieldAt(words, from)
  // "Trung ương | Hội Cựu chiến binh", "Văn phòng | Ủy ban nhân dân tỉnh": the name of a body inside the name.
  const body = words.tokens[from]?.capital ? HEAD.match(words.tokens, from) : null
  const inner = body?.value === 'agency' && words.tokens[body.to]?.capital ? nameEnd(words, body.to) : from
  let i = Math.max(field ? field.to : from, properRun(words, from), inner)
  if (i > from) i = lowerEnd(words, i)
  const end = TAIL.end(words, i, from + LONGEST)
  const joined = end > from && !words.tokens[end - 1]?.capital ? joinedEnd(words, end) : end
  return joined > end ? TAIL.end(words, joined, from + LONGEST) : end
}

/** "Thông tin cơ sở | và Thông tin đối ngoại": a capital behind "và" that begins no other body goes on with the name. */
function joinedEnd(words: Words, at: number): number {
  const next = words.tokens[at + 1]
  if (words.key(at) !== 'và' || !next?.capital || !joins(words, at)) return at
  const run = properRun(words, at + 1)
  return run > at + 1 ? lowerEnd(words, run) : at
}

/** A field behind a head; "Công an tỉnh | kiểm tra", "Tỉnh đoàn | tổ chức" have their verb there. */
export function fieldAt(words: Words, from: number): { to: number } | null {
  const capital = words.tokens[from]?.capital === true || words.key(from - 1) === 'đài'
  return capital || words.verb(from) === null ? FIELD.match(words.tokens, from) : null
}

/** "Cục Di sản | văn hóa", "Cục Bản quyền | tác giả": lower-case words of a name, up to what is said of it. */
export function lowerEnd(words: Words, from: number): number {
  let i = from
  while (i < from + 6) {
    const token = words.tokens[i]
    const stops = STOPS.has(token?.key ?? '') && !(token?.key === 'đối' && words.key(i + 1) !== 'với')
    if (!token?.word || token.capital || stops || TAIL.begins(words, i) || words.predicate(i)) break
    if (isJoint(token.key) || /^\d/.test(token.key) || words.verb(i) !== null) return from
    i++
  }
  if (i === from) return from
  const next = words.tokens[i]
  return !next?.word || words.predicate(i) || TAIL.begins(words, i) ? i : from
}

/** Kinds of small bodies that bear lower-case names; single syllables besides, for which more care is due. */
const KINDS = new Set('tổ đội đoàn hội ban nhóm quỹ trạm chi'.split(' '))
const LONGEST_PLAIN = 7

/**
 * The end of a body's name in lower case where what is said of it follows: "Tổ công nghệ số cộng đồng | hướng dẫn",
 * "Đoàn Thanh niên nhà trường | ra quân", "Công đoàn cơ sở | vận động"; `from` otherwise: "Tổ chức …", "Ban ngày …",
 * "Thanh tra việc chấp hành …" (a verb with its object).
 */
export function plainEnd(words: Words, head: number, from: number): number {
  const token = words.tokens[head]
  if (!token?.capital || words.verb(head) !== null) return from
  if (from === head + 1 && !KINDS.has(token.key) && !/^\p{Lu}{3,}$/u.test(words.slice(head, from))) return from
  // "Nhà trường | chủ động phối hợp": what is said begins at once.
  if (from > head + 1 && words.adverb(from) !== null && words.predicate(from)) return from
  let i = from
  for (; i < from + LONGEST_PLAIN; i++) {
    const next = words.tokens[i]
    if (!next?.word || next.capital || STOPS.has(next.key)) break
    if (i > from && words.predicate(i)) break
    if (words.verb(i) !== null && !TAIL.begins(words, i)) return from
  }
  if (/^\d{1,2}$/.test(words.key(i)) && i > from) i++
  // "Ban Giám hiệu nhà trường" alone is a heading; "Ban ngày" is not.
  const whole = i >= words.length && from > head + 1
  const listed = (words.key(i) === ',' || words.key(i) === 'và') && HEAD.match(words.tokens, i + 1) !== null
  const follows =
    whole || listed || words.predicate(i) || words.key(i) === ':' || (words.key(i) === '(' && said(words, i))
  return i > from && follows ? i : from
}

/** Behind a bracket something is said of the name: "Tổ văn phòng (do đồng chí Mẫu làm đầu mối) | có trách nhiệm …". */
function said(words: Words, open: number): boolean {
  let i = open
  while (i < words.length && i < open + 30 && words.key(i) !== ')') i++
  return words.predicate(i + 1)
}

/** Capitalised words with the lower-case syllables that belong to them. */
export function properRun(words: Words, from: number, joined = true): number {
  let i = from
  let last = from
  while (i < words.length && i < from + LONGEST) {
    const token = words.tokens[i]
    if (!token) break
    if (token.word && (token.capital || /^\d/.test(token.key))) {
      if (i > from && LEAD.match(words.tokens, i)) break
      i++
      last = i
      // "Đăng ký", "Kiểm định": a verb that is part of the name.
      const act = i > 1 ? VERB.match(words.tokens, i - 1) : null
      if (act && act.to === i + 1 && !words.tokens[i]?.capital) {
        i = last = act.to
        continue
      }
      // "Xây dựng": the second syllable of a capitalised word.
      const next = words.tokens[i]
      if (
        next?.word &&
        !next.capital &&
        !isJoint(next.key) &&
        !words.predicate(i) &&
        !TAIL.begins(words, i) &&
        !STOPS.has(next.key)
      ) {
        i++
        last = i
      }
      continue
    }
    const next = words.tokens[i + 1]
    // "KH,CN&MT": a comma without a space behind it stands in an abbreviation.
    const tight = token.key === ',' && i > from && next?.start === token.end
    if ((token.key === '-' || token.key === '–' || token.key === '&' || tight) && next?.capital) {
      i++
      continue
    }
    if (joined && token.key === 'và' && joins(words, i)) {
      i++
      if (words.key(i) === 'các') i++
      if (!words.tokens[i]?.capital) {
        while (words.tokens[i]?.word && !words.tokens[i]?.capital && !words.predicate(i) && !STOPS.has(words.key(i)))
          i++
        last = i
      }
      continue
    }
    if (i > from && token.word && !words.predicate(i) && INNER.has(token.key) && !TAIL.begins(words, i)) {
      i++
      last = i
      continue
    }
    break
  }
  return last
}

/** The name of a body called after its charge, capitals or not: "Quản lý các khu chế xuất và công nghiệp Sơn Hải". */
export function chargeEnd(words: Words, from: number): number {
  let i = from
  while (i < words.length && i < from + LONGEST) {
    const token = words.tokens[i]
    if (!token) break
    const tail = token.capital ? i : TAIL.end(words, i, from + LONGEST)
    if (tail > i) {
      i = tail
      continue
    }
    if (token.key === 'và' || token.key === ',') {
      const next = words.key(i + 1) === 'các' ? i + 2 : i + 1
      const follows = words.tokens[next]
      const head = HEAD.match(words.tokens, next)
      const plain =
        follows?.word &&
        (follows.capital ? !LEAD.match(words.tokens, next) : !words.predicate(next)) &&
        !STOPS.has(follows.key) &&
        (!head || COVERED.has(words.key(next)))
      if (!plain || (token.key === ',' && !CHARGES.test(words.slice(from, i)))) break
      i = next
    } else if ((token.key === '-' || token.key === '–') && words.tokens[i + 1]?.capital) i++
    else if (
      !token.word ||
      STOPS.has(token.key) ||
      (words.predicate(i) &&
        !token.capital &&
        !(i <= from + 1 || words.key(i - 1) === 'về' || words.key(i - 1) === 'tư')) ||
      (words.predicate(i) && !token.capital && !CHARGES.test(words.slice(i, i + 2)))
    )
      break
    else i++
  }
  return TAIL.end(words, i, from + LONGEST)
}

/** Charges that have a comma or a verb inside: "phòng, chống thiên tai và tìm kiếm cứu nạn". */
const CHARGES = /phòng|chống|cứu|quản lý|phát triển|xây dựng|chuyển đổi|cải cách|đổi mới/iu
const COVERED = new Set(['khu', 'cụm', 'công', 'dự'])

/** "và" inside a name: no other name and no verb behind it. */
function joins(words: Words, at: number): boolean {
  const next = words.key(at + 1) === 'các' ? at + 2 : at + 1
  const token = words.tokens[next]
  if (!token?.word || (token.capital ? LEAD.match(words.tokens, next) !== null : words.predicate(next))) return false
  if (HEAD.match(words.tokens, next)) return false
  return (
    token.capital || (words.key(at + 1) === 'các' && INNER.has(token.key)) || FIELD.match(words.tokens, next) !== null
  )
}

const isJoint = (key: string) => key === 'và' || key === 'hoặc' || key === 'của' || key === 'thuộc' || key === 'các'
