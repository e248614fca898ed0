import type { Line } from '../tree/lines.ts'
import { markAt } from './marks.ts'

/** A line longer than this was not wrapped by a typist or a converter. */
const WIDEST = 130

/** How the lines of a document were broken. */
export interface Wrapping {
  /** The width at which lines were wrapped; null where each line is a paragraph. */
  width: number | null
  /** Paragraphs stand between empty lines. */
  spaced: boolean
}

export function wrappingOf(lines: Line[]): Wrapping {
  const plain = lines.filter((line) => !line.cell)
  const marked = plain.filter((line) => markAt(line.mapped.text))
  const spaced = marked.filter((line) => line.blankBefore).length >= 0.6 * Math.max(1, marked.length)
  const lengths = plain.map((line) => line.mapped.text.length).sort((a, b) => a - b)
  const widest = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  return { width: widest <= WIDEST && widest > 0 ? Math.max(40, widest) : null, spaced }
}

/** "…vùng đồng bào" + "dân tộc": the second line goes on with the first's paragraph. */
export function continues(before: string, line: Line, wrapping: Wrapping, strong = false): boolean {
  const text = line.mapped.text
  const ended = /[.;:!?…][”"’')\]]*$|\.\/\.?$/.test(before)
  const lower = /^[\p{Ll}\p{N}(,)“"&–-]/u.test(text) && !/^[\p{Lu}]/u.test(text)
  // A page break or a converter's empty line in the middle of a sentence.
  if (line.blankBefore) return !ended && lower && /[\p{L}\p{N},]$/u.test(before) && before.length > 20
  if (wrapping.spaced && (wrapping.width !== null || !/^\p{Lu}/u.test(text))) return true
  if (wrapping.width === null) return !ended && /^\p{Ll}/u.test(text) && /[\p{L}\p{N},]$/u.test(before)
  if (/^\p{Ll}/u.test(text) || (!ended && /[,–-]$/.test(before))) return true
  // A bold heading that a narrow column broke: "**5. Cục" + "Di sản văn hóa:** …".
  if (!ended && strong && line.opensStrong) return true
  const first = text.split(' ', 1)[0] as string
  const fits = before.length + 1 + first.length <= wrapping.width - 2
  return ended ? !fits : before.length >= 0.6 * wrapping.width || !fits
}

/** A wrapped line that happens to begin like a mark: "… khoản" + "2. Điều 5 …", "… Tân Phú" + "- Bảo Lộc". */
export function splitsSentence(before: string, line: Line, wrapping: Wrapping): boolean {
  if (line.blankBefore || wrapping.width === null || before === '') return false
  return before.length >= 0.75 * wrapping.width && !/[.;:!?…/”"’)\]]$/.test(before) && !opensBelow(before, line)
}

/** A number belongs to the word: "theo khoản | 2. Điều 5". */
const AWAITS_NUMBER =
  /(?<![\p{L}\p{M}])(?:khoản|điểm|điều|mục|số|ngày|tháng|năm|quý|lần|thứ|phần|chương|đợt|từ|đến|và|hoặc|các|,)$/iu

/** A long heading without an end mark and what stands below it: "2. Về kiện toàn … tổ pháp chế" + "- Cử cán bộ …". */
function opensBelow(before: string, line: Line): boolean {
  const mark = markAt(line.mapped.text)
  if (!mark || markAt(before) === null || AWAITS_NUMBER.test(before.trimEnd())) return false
  const bullet = mark.kind === 'bullet' || mark.kind === 'plus'
  if (!/^\p{Lu}/u.test(line.mapped.text.slice(mark.length))) return false
  return bullet ? /(?:^|\s)\p{Ll}[\p{L}\p{M}]*\s*$/u.test(before) : mark.ordinal === 1
}
