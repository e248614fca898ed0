import { type Actor, actorsAt } from '../grammar/actors/index.ts'
import { STOPS } from '../grammar/actors/words.ts'
import type { Head } from '../grammar/orders/types.ts'
import { guessed } from '../grammar/orders/unknown.ts'
import { Words } from '../grammar/text/sentence.ts'
import { lexicon, NOMINALISER } from '../grammar/text/tables.ts'
import { identity } from '../normalise/mapped.ts'
import type { SectionNode } from '../sections/index.ts'
import { fieldKind } from './fields.ts'
import { textOfNode } from './items.ts'
import type { Told } from './told.ts'
import type { Context } from './types.ts'

/** Topics that stand beside the names of bodies in a list of duties. */
const TOPICS = lexicon(
  'về|đối với|chế độ|kinh phí|nguồn|thời gian|địa điểm|thành phần|tổ chức|thông tin|báo cáo|chế độ báo cáo|tiến độ|một số|các nội dung|lưu ý|ghi chú|trong|khi|trường hợp|điều|nơi|trước|sau|từ|ngày|tháng|quý|năm|giai đoạn|bước|đợt|tuần|phần|mục|nhóm|lĩnh vực|chuyên đề|khâu|đề nghị|yêu cầu|giao|căn cứ|theo|để|nhằm',
)
const LONGEST = 12

/**
 * Whether sections in a row are the duties of one body each: at least two and half of them bear a name that the tables
 * know ("1. Sở Y tế: …", "2. Công an xã"). A heading among them that no table knows is a name then, too.
 */
export function listsBodies(nodes: readonly SectionNode[]): boolean {
  if (nodes.length < 3) return false
  const known = nodes.filter((node) => {
    const label = labelOf(textOfNode(node))
    if (label === null) return false
    const words = wordsOf(label)
    const found = actorsAt(words, 0)
    return found !== null && found.to >= words.length
  })
  return known.length >= 2 && known.length * 2 >= nodes.length
}

/** What stands before the colon of a provision, or all of a short heading; null for a sentence. */
function labelOf(text: string): string | null {
  const colon = text.indexOf(':')
  const label = colon >= 0 ? text.slice(0, colon) : text
  return label.length > 0 && label.length < 110 && !/[.;,]/.test(label) ? label.trim() : null
}

const wordsOf = (text: string): Words => new Words(identity(text))

/**
 * The name of a body that no table knows, where its neighbours are bodies: "Tổng phụ trách Đội", "Bảo vệ: …".
 * Not "Kinh phí: …", "Về công tác hậu cần", "Tổ chức thực hiện", "Tuyên truyền sâu rộng: …".
 */
export function bodyLabel(words: Words): { actor: Actor; to: number } | null {
  if (!words.tokens[0]?.capital || TOPICS.match(words.tokens, 0) || NOMINALISER.match(words.tokens, 0)) return null
  let end = 0
  while (end < words.length && words.key(end) !== ':') {
    const token = words.tokens[end]
    if (end >= LONGEST || (!token?.word && token?.key !== '-' && token?.key !== '&')) return null
    if (token.word && STOPS.has(token.key) && token.key !== 'và') return null
    end++
  }
  // A verb with an object is an order or a topic; alone it is whom one calls so: "Bảo vệ: …".
  const verb = words.verb(0)
  if (end === 0 || (verb && verb.to < end) || words.adverb(0) !== null || words.modal(0) !== null) return null
  if (fieldKind(words.slice(0, end))) return null
  return { actor: guessed(words, 0, end), to: end }
}

/** The same as the heading of a list, whole or up to its colon. */
export function listedName(words: Words, from: number, to: number, { listed }: Context): Told | null {
  const label = listed && from === 0 ? bodyLabel(words) : null
  if (!label || label.to < to - 1) return null
  return { actors: [label.actor], predicateFrom: -1, rule: 'heading-name' }
}

/** The same before an order: "Bảo vệ: Trông giữ xe". */
export function listedHead(words: Words, from: number, to: number): Head | null {
  const label = from === 0 ? bodyLabel(words) : null
  if (!label || label.to + 1 >= to || words.key(label.to) !== ':') return null
  return { rule: 'label', start: 0, lead: [label.actor], predicate: label.to + 1, leads: false }
}
