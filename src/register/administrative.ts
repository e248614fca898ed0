import { ordered } from '../grammar/orders/ordered.ts'
import { Words } from '../grammar/text/sentence.ts'
import type { Diagnostic } from '../model.ts'
import type { ParsedDocument, SectionNode } from '../sections/index.ts'
import { paragraphsOf } from './items.ts'

/** How much of its form a text must show where it also shows that it was written for readers of a page. */
const ENOUGH = 4
/** Lines that stand on pages for the public and in no document of an office. */
const EDITORIAL =
  /^[#* \t]*(?:nội dung chính|mục lục(?: bài viết)?|xem thêm|xem chi tiết|đọc thêm|bài viết liên quan|tin liên quan|câu hỏi thường gặp|tham vấn bởi[^\n]{0,80}|chuyên viên pháp lý[^\n]{0,80})[*: \t]*$/imu
/** The mark that closes the text of a document: "… thực hiện./.". */
const END_MARK = /\S *\.\/\.[*_"”]*[ \t]*$/mu
/** "Căn cứ Kế hoạch số 12/KH-UBND …;": a basis as documents list theirs (Nghị định 30/2020, annex I). Not "Căn cứ Điều 5 … quy định như sau:". */
const BASIS = /^[ \t*_]*Căn cứ [^\n:]{10,600};[*_ \t]*$/mu
/** "## Hồ sơ gồm những gì?", "**Ai phải nộp?**": a heading that asks. Not a question inside a paragraph. */
const QUESTION = /^(?:#{1,6} |\*\*)[^\n]{5,300}\?[* \t]*$/mu

/**
 * Whether a text is a document of an office, which alone can order anything: by the parts of its form (title or
 * addressees, number and symbol, place and date, letterhead, signature, recipients, end mark, bases, a preamble that
 * names its ground and hands over), of which one will do.
 * Takes a directive that was copied from its title on, and orders that were copied without any form ("1. Giao Sở X
 * rà soát …"); not an article about a law, which tells what "Sở X có trách nhiệm" to do and asks in its headings.
 */
export function isAdministrative(document: ParsedDocument, text: string): boolean {
  const written = text.normalize('NFC')
  const parts = formOf(document, written)
  if (EDITORIAL.test(written) || QUESTION.test(written)) return parts >= ENOUGH
  return parts > 0 || ordersByItself(document)
}

/** What is said of a text that orders nothing because it is none. */
export const NOT_ADMINISTRATIVE: Diagnostic = {
  rule: 'document/not-administrative',
  severity: 'info',
  message: 'no letterhead, number, title, signature or recipients: not read as an administrative document, no tasks',
}

function formOf(parsed: ParsedDocument, text: string): number {
  const { document, zones } = parsed
  const { type, number, symbol, place, date, issuer, assumed, signer, recipients } = document
  const parts = [
    type !== 'khac' || zones.letterhead.to > 0,
    number !== null || symbol !== null,
    place !== null || date !== null,
    issuer !== null && !assumed?.includes('issuer'),
    signer !== null,
    recipients.length > 0,
    END_MARK.test(text),
    BASIS.test(text),
    isGrounded(parsed),
  ]
  return parts.filter(Boolean).length
}

/** On what a document is grounded: "Căn cứ Kế hoạch số 12/KH-UBND …", "Thực hiện Chỉ thị số …". */
const GROUNDED = /^(?:Căn cứ|Thực hiện|Triển khai(?: thực hiện)?) (?:\p{L}+ ){1,6}(?:liên tịch )?số [^\n]{5,}/u
/** With what it hands over to its provisions: "Trường X xây dựng Kế hoạch …, cụ thể như sau:". */
const HANDING =
  /(?:xây dựng|ban hành|triển khai|yêu cầu|đề nghị|chỉ thị|hướng dẫn|quyết định|thông báo) [^\n]{0,600}(?:sau|sau đây|dưới đây|cụ thể):\s*$/u

/**
 * A preamble without the letterhead above it, as it is left of a document copied from its text on: a ground and behind
 * it the sentence that hands over to numbered provisions. Not an article, which has the one or the other.
 */
function isGrounded({ preambles, sections }: ParsedDocument): boolean {
  const texts = preambles.flatMap(paragraphsOf).map(({ mapped }) => mapped.text.trim())
  const ground = texts.findIndex((text) => GROUNDED.test(text))
  return sections.length > 0 && ground >= 0 && texts.slice(ground).some((text) => HANDING.test(text))
}

/** Orders without any form around them: half of the provisions begin with "Giao …", "Yêu cầu …". */
function ordersByItself({ preambles, sections }: ParsedDocument): boolean {
  const own = [...preambles.flatMap(paragraphsOf), ...sections.flatMap(outermost)]
  const orders = own.filter(({ mapped }) => {
    const words = new Words(mapped)
    return ordered(words, words.skipAdverbs(0), words.length)?.lead != null
  })
  return orders.length > 0 && orders.length * 2 >= own.length
}

/** The first paragraph of a section; what stands below a heading may hang on it. */
const outermost = (node: SectionNode) => paragraphsOf(node.content).slice(0, 1)
