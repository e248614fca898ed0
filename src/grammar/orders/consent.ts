import type { Words } from '../text/sentence.ts'
import { CONSENT } from '../text/tables.ts'

/** "thống nhất quản lý" orders, "thống nhất với đề xuất" consents. */
export function consents(words: Words, at: number): boolean {
  const cue = CONSENT.match(words.tokens, at)
  if (!cue) return false
  const word = words.slice(at, cue.to).toLowerCase()
  if (!/^(thống nhất|cho phép|phê bình|chia sẻ|biểu dương)$/.test(word)) return true
  if (word === 'biểu dương') return !/^, khen|^khen|^kịp|^và khen/u.test(words.slice(cue.to, cue.to + 2).toLowerCase())
  return /^(với|chủ|về|nội|đề|ý|như|theo|phương|các|cho|giao|kết|sẽ|là|đánh|nhận|lựa|tên|kéo|bổ)$/.test(
    words.key(cue.to),
  )
}

export const isConsent = (words: Words, at: number) => CONSENT.match(words.tokens, at) !== null && consents(words, at)
