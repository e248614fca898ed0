import { actorsAt } from '../grammar/actors/index.ts'
import { type DeadlineOptions, readDeadlineValue } from '../grammar/deadlines/index.ts'
import { Words } from '../grammar/text/sentence.ts'
import { type Mapped, slice, sourceRange } from '../normalise/mapped.ts'
import { restOfName } from './cell-names.ts'
import type { Draft, FoundDeadline, Named } from './types.ts'

export type FieldKind = 'lead' | 'coordinating' | 'deadline' | 'deliverable' | 'content'

/**
 * The labels of field lines and of table heads, by what they hold.
 * Take "Cơ quan chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Sản phẩm"; not "Chủ trì, phối hợp với …".
 */
const LABELS: [FieldKind, RegExp][] = [
  [
    'coordinating',
    /^(?:(?:các )?(?:cơ quan|đơn vị|phòng|tổ chức|bộ phận|ban|sở)[^:]{0,40})?phối hợp(?: thực hiện)?$/iu,
  ],
  [
    'lead',
    /^(?:(?:các )?(?:cơ quan|đơn vị|phòng|tổ chức|bộ phận|ban|người|cá nhân|sở)[^:]{0,40})?(?:chủ trì|thực hiện|chịu trách nhiệm|đầu mối|chủ trì,? (?:thực hiện|tham mưu|soạn thảo)|phụ trách|phân công(?: thực hiện)?)(?: (?:chính|thực hiện|tham mưu|soạn thảo))?$/iu,
  ],
  [
    'deadline',
    /^(?:thời gian|thời hạn|tiến độ|hạn|hoàn thành|thời điểm)(?: (?:thực hiện|hoàn thành|ban hành|trình|triển khai|báo cáo|hoàn thiện|và tiến độ|tiến hành|trình ban hành|thực hiện, hoàn thành|thực hiện và hoàn thành))?(?: \([^)]*\))?$/iu,
  ],
  ['deliverable', /^(?:sản phẩm|kết quả|kết quả đầu ra|sản phẩm đầu ra|hình thức văn bản)(?: [^:]{0,30})?$/iu],
  [
    'content',
    /^(?:nội dung|mục tiêu|yêu cầu|cách thức|hình thức|phạm vi|đối tượng|kinh phí|nguồn kinh phí|địa điểm|địa bàn|ghi chú|phương thức|số lượng|thành phần)(?: [^:]{0,30})?$/iu,
  ],
]

export function fieldKind(label: string): FieldKind | null {
  const text = label
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '')
  for (const [kind, pattern] of LABELS) if (pattern.test(text)) return kind
  return null
}

export interface Field {
  kind: FieldKind
  value: Mapped
}

/** The fields of a line "Đơn vị chủ trì: A; Đơn vị phối hợp: B."; none where the paragraph is no field line. */
export function fieldsOf(mapped: Mapped): Field[] {
  const first = fieldOf(mapped)
  if (!first) return []
  const fields: Field[] = []
  let from = 0
  for (const match of mapped.text.matchAll(/[;.] (?=[^;:.]{3,60}:)/gu)) {
    if (!fieldOf(slice(mapped, match.index + 2, mapped.text.length))) continue
    const field = fieldOf(slice(mapped, from, match.index))
    if (field) fields.push(field)
    from = match.index + 2
  }
  const last = fieldOf(slice(mapped, from, mapped.text.length))
  return last ? [...fields, last] : fields
}

/** "Cơ quan chủ trì: Sở X." → its kind and value; null where the paragraph is no field line. */
export function fieldOf(mapped: Mapped): Field | null {
  const colon = mapped.text.indexOf(':')
  if (colon < 0 || colon > 60) return null
  const kind = fieldKind(mapped.text.slice(0, colon))
  if (!kind) return null
  let from = colon + 1
  while (mapped.text[from] === ' ') from++
  return { kind, value: slice(mapped, from, mapped.text.length) }
}

/** What a field's value stands in. */
type Place = 'field-line' | 'table-column'

/** The actors that a field's value names. */
export function actorsOf(value: Mapped, rule: Place = 'field-line'): Named[] {
  const out: Named[] = []
  const words = new Words(value)
  for (let i = 0; i < words.length; ) {
    const found = actorsAt(words, i)
    if (!found || found.to <= i) {
      // A name that no table knows takes its whole part of the list.
      let end = i
      while (end < words.length && ![',', ';', '.', '\n'].includes(words.key(end))) end++
      const text = words.slice(i, end)
      if (/^\p{Lu}/u.test(text) && text.length < 80 && !/^(Theo|Không|Hằng|Hàng|Từ|Năm)/u.test(text))
        out.push({ name: text, range: sourceRange(value, words.start(i), words.end(end)), rule, guessed: true })
      else if (end === i) end++
      i = end + 1
      continue
    }
    for (const actor of found.actors)
      out.push({ name: actor.name, range: sourceRange(value, actor.start, actor.end), rule, guessed: false })
    i = found.to
    const last = out.at(-1)
    const more = rule === 'table-column' ? restOfName(words, i, last?.name ?? '') : i
    if (more > i && last) {
      last.name += `${words.key(i) === ',' ? '' : ' '}${words.slice(i, more)}`
      last.range = [last.range[0], sourceRange(value, words.start(i), words.end(more))[1]]
      i = more
    }
    // "Bộ X tiến hành rà soát …; các bộ rà soát …": each clause names its own.
    while (
      i < words.length &&
      ![',', ';', '\n'].includes(words.key(i)) &&
      !(words.key(i) === 'và' && actorsAt(words, i + 1))
    )
      i++
    if (words.key(i) === ',' && !actorsAt(words, i + 1)) {
      while (i < words.length && words.key(i) !== ';' && words.key(i) !== '\n') i++
    }
    i++
  }
  return out
}

/** The deadline that a field's value names; null where it says none, as "theo tiến độ". */
export function deadlineOf(value: Mapped, options: DeadlineOptions, rule: Place = 'field-line'): FoundDeadline | null {
  const text = value.text.replace(/[.;]\s*$/, '')
  if (/^(?:theo|phù hợp với|căn cứ)(?= )/iu.test(text)) return null
  const phrase = readDeadlineValue(text, options)
  if (!phrase) return null
  return { phrase, range: sourceRange(value, phrase.offset, phrase.offset + phrase.text.length), rule }
}

/** The value itself, in one line. */
export function textOf(value: Mapped, rule: Place = 'field-line'): Draft['deliverable'] {
  const text = value.text.replace(/\s*\n\s*/g, ' ').replace(/[\s.;]+$/, '')
  return text === '' ? null : { text, range: sourceRange(value, 0, text.length), rule }
}
