import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFrame } from '../../../src/sections/frame/index.ts'
import { sketch } from './lines.ts'

const PIECES = [
  'UBND TỈNH SƠN HẢI',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 5/KH-UBND',
  'Sơn Hải, ngày 5 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Về trồng cây',
  'Kính gửi:',
  '- Như trên;',
  'THỦ TƯỚNG CHÍNH PHỦ điện:',
  '1. Sở Y tế rà soát./.',
  'Nơi nhận:',
  '- Lưu: VT.',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'Trần Văn An',
  'PHỤ LỤC',
  '(Kèm theo Kế hoạch số 5/KH-UBND)',
  '[1] Ghi chú',
  '0.0| Nơi nhận: - A; - B.',
  '0.1| CHỦ TỊCH',
  '',
]

test('whatever the lines, the zones lie within them, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 }), (pieces) => {
      const lines = sketch(pieces.join('\n'))
      const { zones } = readFrame(lines)
      const all = [zones.letterhead, ...zones.bodies, ...zones.closings].sort((a, b) => a.from - b.from || a.to - b.to)
      for (const [i, zone] of all.entries()) {
        expect(zone.from).toBeLessThanOrEqual(zone.to)
        expect(zone.to).toBeLessThanOrEqual(lines.length)
        expect(zone.from).toBeGreaterThanOrEqual(all[i - 1]?.to ?? 0)
      }
      for (const at of zones.ignored) expect(at).toBeLessThan(lines.length)
    }),
    { numRuns: 400, seed: 7 },
  )
})

test('a long line takes no longer than its length', () => {
  const time = (length: number) => {
    const lines = sketch(
      `KẾ HOẠCH\n\n${'AN, '.repeat(length)}\n\nNơi nhận:\n- ${'AN, '.repeat(length)}\n${'-; '.repeat(length)}x`,
    )
    const start = performance.now()
    readFrame(lines)
    return performance.now() - start
  }
  time(100)
  const small = Math.min(time(2000), time(2000), time(2000))
  expect(time(16000)).toBeLessThan(small * 8 * 4 + 80)
})
