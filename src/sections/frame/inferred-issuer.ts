import type { Signer } from '../../model.ts'
import { alternatives } from './fold.ts'
import type { Row } from './rows.ts'

const AGENCY = alternatives([
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Văn phòng Chính phủ',
  'Chủ tịch Ủy ban nhân dân',
  'Chủ tịch UBND',
  'Ủy ban nhân dân',
  'UBND',
  'Văn phòng UBND',
  'Bộ trưởng Bộ',
  'Bộ',
  'Giám đốc Sở',
  'Sở',
  'Phòng',
  'Ban Chỉ đạo',
  'Ban Thường vụ',
  'Tỉnh ủy',
  'Thành ủy',
  'Ban Quản lý',
])
/** The name goes on over capitalised words, each with one small syllable, and over the small words of names. */
const NAME = `(?:${AGENCY})(?:\\s(?:tỉnh|thành phố|Thành phố|huyện|xã|phường|đặc khu|và|về|\\p{Lu}[\\p{L}&]*(?:\\s\\p{Ll}+)?),?){0,10}`
const SPEAKS = [
  'yêu cầu',
  'chỉ thị:',
  '(?:xin |trân trọng |xin trân trọng )?thông báo (?:để|đến)',
  'xin trân trọng thông báo',
  '(?:xây dựng|ban hành) (?:Kế hoạch|kế hoạch|Chương trình|Hướng dẫn|hướng dẫn)(?! số)',
  'đề nghị (?:các|Thủ trưởng|quý)',
].join('|')
const SPEAKER = new RegExp(`(?<![\\p{L}\\p{M}])(${NAME})\\s(?:${SPEAKS})(?![\\p{L}\\p{M}])`, 'u')
const WIRES = /^(\p{Lu}[\p{Lu}\p{M} ]{3,60})\s+điện\s*:$/u

/**
 * Who speaks in a document without a letterhead: who wires, who "yêu cầu", "thông báo", "ban hành" in the text, or for
 * whom it is signed; null where nothing shows it.
 *
 * takes: "THỦ TƯỚNG CHÍNH PHỦ điện:"; "… Chủ tịch UBND tỉnh yêu cầu:"; "Văn phòng Chính phủ thông báo để …"
 * not:   "theo đề nghị của Sở Tài chính" (not the speaker)
 */
export function inferIssuer(
  rows: readonly Row[],
  bodyFrom: number,
  bodyTo: number,
  signer: Signer | null,
): string | null {
  for (const row of rows.slice(0, bodyTo)) {
    const wires = WIRES.exec(row.text)
    if (wires) return (wires[1] as string).trim()
  }
  const last = rows.slice(Math.max(bodyFrom, bodyTo - 8), bodyTo)
  const first = rows.slice(bodyFrom, Math.min(bodyTo, bodyFrom + 30))
  for (const part of [last, first]) {
    const match = SPEAKER.exec(part.map((row) => row.text).join(' '))
    if (match) return (match[1] as string).replace(/[,\s]+$|\s(?:và|về)$/u, '')
  }
  const mandate = signer?.authority.find((line) => /^T\/?M/.test(line))
  return mandate?.replace(/^T\/?M\s*[.,]?\s*/, '') ?? null
}
