import type { DocumentInfo } from '../model.ts'

const ABBREVIATIONS: [RegExp, string][] = [
  [/ubnd/giu, 'ủy ban nhân dân'],
  [/ubmttq/giu, 'ủy ban mặt trận tổ quốc'],
  [/mttq/giu, 'mặt trận tổ quốc'],
  [/hđnd/giu, 'hội đồng nhân dân'],
  [/(?<!\p{L})tp\.?(?= |$)/giu, 'thành phố'],
  [/gd ?& ?đt|gdđt/giu, 'giáo dục và đào tạo'],
  [/kh ?& ?cn|khcn/giu, 'khoa học và công nghệ'],
  [/ & /giu, ' và '],
]
/** Offices that direct and are not directed in a document of their own level. */
const DIRECTING =
  /^(?:(?:phó )?thủ tướng|(?:phó )?chủ tịch|(?:phó )?giám đốc|tổng |bộ trưởng|ủy ban nhân dân|đoàn chủ tịch|ban thường vụ|thường trực|tỉnh ủy|thành ủy|huyện ủy|chính phủ|bộ chính trị|ban bí thư|lãnh đạo|văn phòng (?:ủy ban|chính phủ)|trưởng ban|trưởng phòng)/iu

/** A letterhead names the organ last, a sentence first: "Ban Thường trực Ủy ban MTTQ …". */
const ORGAN = /^(.+) (ban (?:thường trực|thường vụ|chấp hành))$/u

const plain = (text: string) => {
  let out = text.normalize('NFC').toLowerCase().replace(/uỷ/g, 'ủy')
  for (const [pattern, full] of ABBREVIATIONS) out = out.replace(pattern, full)
  return out.replace(/\s+/g, ' ').trim()
}

/** A test for who gives the orders of a document: the letterhead's body, the signer, or an office that directs. */
export interface IssuerTest {
  /** The document's own body or signer, by its words. */
  (name: string): boolean
  /** … or an office that usually directs. */
  directs: (name: string) => boolean
}

export function issuerTest(document: DocumentInfo): IssuerTest {
  const names = [
    document.issuer,
    document.signer?.position,
    ...(document.signer?.authority ?? []).map((line) => line.replace(/^\p{L}+\.\s*/u, '')),
  ]
    .filter((name): name is string => typeof name === 'string' && name.length > 3)
    .map(plain)
    .flatMap((name) => [name, name.replace(ORGAN, '$2 $1')])
  const own = (name: string): boolean => {
    if (/^các |^những |, /iu.test(name)) return false
    const text = plain(name)
    return names.some((one) => one.includes(text) || text.includes(one))
  }
  const directs = (name: string): boolean =>
    own(name) || (DIRECTING.test(plain(name)) && !/^các |^những |, | (?:xã|phường|cấp) ?/iu.test(name))
  return Object.assign(own, { directs })
}
