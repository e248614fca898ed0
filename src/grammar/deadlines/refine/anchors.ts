import { compile, oneOf } from '../pattern.ts'
import type { Reading } from '../types.ts'
import { cover, refiner } from './join.ts'

const CONNECTIVES = ['kể từ', 'tính từ', 'từ', 'sau', 'so với', 'trước', 'kể cả từ']
const HEADS = [
  'khi',
  'ngày',
  'thời điểm',
  'lúc',
  'thời hạn',
  'kỳ',
  'hội nghị',
  'cuộc họp',
  'phiên họp',
  'buổi',
  'ngay khi',
  'mốc',
]
/** Where the words of an anchor end: punctuation, or the clause that goes on. */
const STOP =
  '[,;:()]|[.](?!\\d)|$| (?:để|phải|nhằm|thì|mà|và báo cáo|và gửi|có trách nhiệm|hoàn thành|gửi|báo cáo|tổng hợp|trình|đồng thời)(?![\\p{L}\\p{M}\\p{N}])'
const ANCHOR = compile(
  `^,? ?\\(?(${oneOf(CONNECTIVES)}) ((?:${oneOf(HEADS)})(?![\\p{L}\\p{M}\\p{N}]).{0,110}?)(?=${STOP})`,
)

const KINDS = [
  'văn bản',
  'công văn',
  'công điện',
  'chỉ thị',
  'thông báo',
  'kế hoạch',
  'quyết định',
  'nghị quyết',
  'kết luận',
  'hướng dẫn',
  'chương trình',
]
const ISSUED = '(?:ký ban hành|ký, ban hành|được ban hành|ban hành|phát hành|ký|được ký)'
/** The document's own date: `ngày ký`, `ngày ban hành Chỉ thị này`, `ngày Quyết định này được ký`; not `ngày ban hành Luật`, `ngày nhận được công văn này`. */
const HERE = compile(
  `^(?:khi|ngày|thời điểm) (?:${ISSUED}(?: ${oneOf(KINDS)} này)?|(?:có )?${oneOf(KINDS)} này(?: ${ISSUED})?)$`,
)

/** `kể từ ngày nhận hồ sơ`, `sau khi sự việc xảy ra`, `so với ngày khai mạc`: from what a duration is counted. A date in the anchor is part of it. */
export const anchors = refiner((text, readings) => {
  const out: Reading[] = []
  for (const reading of readings) {
    const before = out.at(-1)
    if (before !== undefined && before.stop > reading.index) {
      // This reading stands inside the anchor of the one before.
      if (reading.draft.span?.unit === 'day' && before.anchor === null && !reading.ranged) {
        before.anchor = reading.draft.span.from
      }
      continue
    }
    out.push(reading)
    if (reading.draft.duration === undefined) continue
    const found = ANCHOR.exec(text.slice(reading.stop, reading.stop + 140))
    if (found === null) continue
    const words = (found[2] as string).trimEnd()
    const stop = reading.stop + found[0].length - (found[2] as string).length + words.length
    reading.from = [stop - words.length, stop]
    reading.anchoredHere = HERE.test(words)
    const close = found[0].includes('(') && text[stop] === ')' ? 1 : 0
    cover(text, reading, reading.index, stop + close)
  }
  return out
})
