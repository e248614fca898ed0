import { findHead } from '../grammar/orders/head.ts'
import { readPredicate } from '../grammar/orders/predicate.ts'
import { clausesOf } from '../grammar/orders/split.ts'
import { Words } from '../grammar/text/sentence.ts'
import type { Paragraph } from '../sections/index.ts'
import { named, type Setting } from './groups.ts'
import { listedName } from './listed.ts'
import { namedVerb } from './provision.ts'
import { toldIn, wholeName } from './told.ts'
import type { Context } from './types.ts'

/** Headings under which nothing is ordered (guidelines, "Tasks"). */
const IDLE =
  /^(?:\p{L}+\.? )?(?:(?:về )?mục (?:đích|tiêu)|yêu cầu|quan điểm|nguyên tắc|đánh giá|kết quả (?:đạt được|thực hiện)|những (?:kết quả|tồn tại|hạn chế)|tồn tại|hạn chế|nguyên nhân|tình hình|khó khăn|thông tin (?:chung|về)|hồ sơ (?:trình|thẩm định|thiết kế)|(?:nội dung|thành phần|danh mục|khái quát) hồ sơ|kết quả (?:thẩm định(?! gửi)|(?:kiểm tra|rà soát)$)|ưu điểm|khuyết điểm|phạm vi|đối tượng|căn cứ|cơ sở (?:pháp lý|chính trị|thực tiễn)|thành phần|thời gian(?:, địa điểm)?$|địa điểm|giải thích từ ngữ|bối cảnh|thực trạng|sự cần thiết|đặc điểm|chỉ tiêu|tầm nhìn|kinh phí$|dự kiến kết quả|nhận định|khái quát|hiệu lực|định nghĩa|thuật ngữ)(?![\p{L}]* (?:và tổ chức|công tác thi đua))/iu
const TASKS_BELOW =
  /(nhiệm vụ|giải pháp|nội dung|công việc|việc|yêu cầu|biện pháp|công tác)[^.]{0,80}(sau|sau đây|dưới đây|như sau|cụ thể|trọng tâm|chủ yếu)[^.]{0,40}:?$/iu

/** "… thực hiện các nhiệm vụ sau:", "… một số nội dung trọng tâm, cụ thể như sau:": only hands over to a list. */
export const announces = (text: string): boolean => TASKS_BELOW.test(text)

export function isIdle(heading: string): boolean {
  return IDLE.test(heading) && !/nhiệm vụ|giải pháp|tổ chức thực hiện|trách nhiệm/iu.test(heading)
}

/** The context that a heading or introduction makes for what stands below it. */
export interface Introduction {
  context: Context
  /** Somebody is told here. */
  assigns: boolean
  /** It orders something by itself. */
  orders: boolean
  /** How many verbs it has of its own. */
  ownVerbs: number
}

/**
 * Reads a heading or introduction: "4. Sở Y tế", "Giao Sở X chủ trì, phối hợp với Y:", "Trách nhiệm của các sở",
 * "Đối với các cơ sở sản xuất:", "… yêu cầu Thủ trưởng các sở … thực hiện các nhiệm vụ sau:".
 * Not "Về công tác chuyển đổi số:" (names nobody).
 */
export function introduce(
  paragraph: Paragraph,
  above: Context,
  setting: Setting,
  last: boolean,
  preamble = false,
): Introduction {
  const words = new Words(paragraph.mapped)
  const clauses = clausesOf(words)
  const sentence = clauses.at(-1)?.sentence
  const own = clauses.filter((clause) => clause.sentence === sentence)
  const from = own[0]?.from ?? 0
  const to = words.length
  const colon = /:\s*$/.test(paragraph.mapped.text)
  const unchanged: Introduction = {
    context: { ...above, distance: above.distance < 0 ? -1 : above.distance + 1, verbs: [], topicVerbs: [] },
    assigns: false,
    orders: false,
    ownVerbs: 0,
  }
  const duty = /có trách nhiệm|trách nhiệm/iu.test(paragraph.mapped.text)
  const found =
    wholeName(words, from, to) ?? toldIn(words, from, to, setting, preamble) ?? listedName(words, from, to, above)
  if (!found) {
    if (!colon) {
      const head = findHead(words, from, to, true, setting.issuer.directs)
      const topicVerbs =
        head?.rule === 'imperative'
          ? readPredicate(words, head.predicate, to).verbs.map((use) => namedVerb(words, use, 'topic-verb'))
          : []
      return { ...unchanged, context: { ...unchanged.context, topicVerbs, duty: unchanged.context.duty || duty } }
    }
    const { verbs: uses } = readPredicate(words, from, to)
    const verbs = announces(paragraph.mapped.text) ? [] : uses.map((use) => namedVerb(words, use, 'introduction'))
    const context = { ...unchanged.context, verbs, duty: unchanged.context.duty || duty }
    return { ...unchanged, context, ownVerbs: uses.length }
  }
  const { actors, predicateFrom } = found
  const lead = named(words, actors, found.rule)
  const predicate = predicateFrom >= 0 ? readPredicate(words, predicateFrom, to) : null
  const partners = preamble && !predicate?.leads ? [] : (predicate?.coordinating ?? [])
  const coordinating = named(words, partners, 'partner')
  const handsOver = announces(paragraph.mapped.text)
  const verbs = predicate && !handsOver ? predicate.verbs.map((use) => namedVerb(words, use, 'introduction')) : []
  const orders = last && colon ? false : verbs.length > 0
  return {
    context: {
      lead,
      coordinating,
      verbs: colon ? verbs : [],
      topicVerbs: [],
      deadline: null,
      listed: false,
      operative: true,
      duty,
      headed: true,
      distance: 0,
    },
    assigns: true,
    orders,
    ownVerbs: predicate?.verbs.length ?? 0,
  }
}
