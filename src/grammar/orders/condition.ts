import type { Words } from '../text/sentence.ts'
import { lexicon } from '../text/tables.ts'
import { headAt } from './clause.ts'
import type { Head } from './types.ts'

/** How a sentence opens that says what is to be done when something comes up. */
const OPENING = lexicon('trong quá trình|quá trình|nếu|trường hợp|trong trường hợp|khi')
/** What comes up. */
const MATTER = lexicon(
  'khó khăn|vướng mắc|khó khăn vướng mắc|bất cập|phát sinh|vấn đề phát sinh|vấn đề mới phát sinh|sửa đổi|bổ sung|điều chỉnh|thay đổi|chưa phù hợp',
)
const LONGEST = 45

/**
 * Who shall do what when something comes up, where no comma stands before it: "Trong quá trình thực hiện, nếu có vướng
 * mắc | các đơn vị phản ánh …", "…, nếu thấy cần sửa đổi, bổ sung | các sở chủ động đề xuất …". Not "Nếu phát sinh
 * | các trường hợp khác …" (nobody), "… nếu có vướng mắc, đề nghị …" (a comma: any order may stand there).
 */
export function behindCondition(
  words: Words,
  at: number,
  to: number,
  issuer: (name: string) => boolean,
  own: boolean,
): Head | null {
  if (!OPENING.match(words.tokens, at)) return null
  let open = words.key(at) === 'nếu'
  for (let i = at + 1; i < to && i < at + LONGEST; i++) {
    const key = words.key(i)
    if (key === ';' || key === ':') return null
    open ||= key === 'nếu' || key === 'có' || key === 'phát'
    const matter = open ? MATTER.match(words.tokens, i) : null
    const next = matter ? words.tokens[matter.to] : undefined
    if (!matter || !next?.word) continue
    const told = next.capital || words.key(matter.to) === 'các' || words.key(matter.to) === 'đề'
    const head = told ? headAt(words, matter.to, to, false, issuer, own) : null
    if (head?.lead) return head
  }
  return null
}
