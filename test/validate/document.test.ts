import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Finding, tell, validate } from '../../src/index.ts'
import type { Sheet } from '../../src/validate/types.ts'
import { documentOf } from './examples.ts'

/** "rule: the words that it marks" of each finding, without those of orders that name nobody. */
async function told(parts: Sheet, path = 'a.txt'): Promise<string[]> {
  const text = documentOf(parts)
  const found: Finding[] = await validate(text, { path })
  return found
    .filter(({ rule }) => rule !== 'document/no-lead')
    .map(({ rule, position }) => `${rule.split('/')[1]}: ${text.slice(position.start.offset, position.end.offset)}`)
}
const body = (text: string): Sheet => ({ body: `${text}./.` })
/** A section whose points have these letters. */
const points = (letters: string): Sheet =>
  body(`1. Sở Y tế:\n${[...letters].map((letter, i) => `${letter}) Kiểm tra bến số ${i + 1}`).join(';\n')}`)
const numbers = (...labels: (number | string)[]): Sheet =>
  body(labels.map((label, i) => `${label}. Sở Y tế kiểm tra bến số ${i + 1}.`).join('\n\n'))

describe('the order of numbers', () => {
  it.each([
    ['abcdđeghiklm', []],
    ['abcde', ['number-gap: e']],
    ['abd', ['number-gap: d']],
    ['abcdđeg', []],
    ['abcdđef', ['foreign-letter: f']],
    ['abcdđefg', ['foreign-letter: f']],
    ['abdc', ['number-gap: d', 'number-order: c']],
    ['abb', ['number-double: b']],
  ])('%s', async (letters, findings) => {
    expect(await told(points(letters))).toEqual(findings)
  })
  it.each([
    [[1, 2, 3], []],
    [[1, 3], ['number-gap: 3']],
    [[1, 2, 2, 3], ['number-double: 2']],
    [
      [1, 2, 4, 3],
      ['number-gap: 4', 'number-order: 3'],
    ],
    [['I', 'II', 'IV'], ['number-gap: IV']],
    [['Điều 1', 'Điều 2', 'Điều 4'], ['number-gap: Điều 4']],
  ])('%j', async (labels, findings) => {
    expect(await told(numbers(...labels))).toEqual(findings)
  })
  it('begins anew in each section, and goes through chapters', async () => {
    expect(
      await told(body('1. Sở Y tế:\na) Kiểm tra;\nb) Báo cáo.\n\n2. Sở Nội vụ:\na) Kiểm tra;\nb) Báo cáo')),
    ).toEqual([])
    const chapters =
      'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.\n\nĐiều 2. Đối tượng.\n\nChương II\nQUY ĐỊNH KHÁC\nĐiều 3. Tổ chức'
    expect(await told({ ...body(chapters), title: 'QUY CHẾ', number: 'Số: 05/QC-UBND' })).toEqual([])
  })
  it('says what should have come', async () => {
    const [found] = await validate(documentOf(points('abcde')), { path: 'a.txt' })
    expect(tell(found as Finding, 'vi')).toEqual({ message: "sau 'd' là 'e'", remedy: "phải là 'đ'" })
  })
})

describe('times that cannot be', () => {
  it.each([
    'ngày 31/4/2026',
    'ngày 30-02-2026',
    'ngày 29/02/2026',
    'ngày 31 tháng 6 năm 2026',
    'ngày 32/3',
    'tháng 13/2026',
    'tháng 0 năm 2026',
    'quý V/2026',
    'Quý 5 năm 2026',
  ])('%s', async (words) => {
    const quarter = /^qu\S+ \S+?(?=\/| )/iu.exec(words)?.[0]
    expect(await told(body(`1. Sở Y tế báo cáo trước ${words}`))).toEqual([`impossible-date: ${quarter ?? words}`])
  })
  it.each([
    'ngày 29/02/2028',
    'ngày 29/02',
    'ngày 30 tháng 4',
    'ngày 31/12/2026',
    'tháng 12/2026',
    'quý IV/2026',
    'quý I, quý II năm 2026',
    'ngày 15/4, theo Quyết định số 31/02/2026/QĐ-UBND',
    '13 tháng 2026 giờ',
    'quý vị đại biểu',
    'ngày 30/2026/NĐ-CP',
  ])('not %s', async (words) => {
    expect((await told(body(`1. Sở Y tế báo cáo ${words}`))).filter((one) => one.startsWith('impossible'))).toEqual([])
  })
})

describe('references to provisions', () => {
  const own = '1. Sở Y tế:\na) Kiểm tra bến phà;\nb) Kiểm tra bến xe.\n\n2. Công an tỉnh thực hiện '
  it.each(['điểm k khoản 1 Chỉ thị này', 'khoản 7 Chỉ thị này', 'điểm b khoản 2 Chỉ thị này', 'mục IV Chỉ thị này'])(
    '%s',
    async (words) => {
      expect(await told(body(own + words))).toEqual([`missing-reference: ${words}`])
    },
  )
  it.each([
    'điểm a khoản 1 Chỉ thị này',
    'khoản 1, khoản 2 Chỉ thị này',
    'điểm k khoản 9 Điều 5 Luật Giao thông đường thủy nội địa',
    'Chỉ thị này',
    'khoản 9 Điều 12 Nghị định số 30/2020/NĐ-CP',
  ])('not %s', async (words) => {
    expect(await told(body(own + words))).toEqual([])
  })
})

describe('the form', () => {
  const closing = (authority: string): Sheet => ({
    closing: `Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${authority}\n\nTrần Văn Mẫu`,
  })
  it.each([
    ['KT. CHỦ TỊCH\nCHỦ TỊCH', ['authority: CHỦ TỊCH']],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', []],
    ['PHÓ CHỦ TỊCH', ['deputy-alone: PHÓ CHỦ TỊCH']],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', []],
    ['TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG', []],
    ['CHỦ TỊCH', []],
  ])('signed %j', async (authority, findings) => {
    expect(await told(closing(authority))).toEqual(findings)
  })
  it.each([
    [{ number: 'Số: 5/CT-UBND' }, ['number-zero: Số: 5/CT-UBND']],
    [{ number: 'Số: 15/CT-UBND' }, []],
    [{ number: 'Số:      /CT-UBND' }, []],
    [{ number: 'Số 5-CT/TU' }, []],
    [{ number: 'Số: 05/KH-UBND' }, ['symbol-kind: Số: 05/KH-UBND']],
    [{ number: 'Số: 05/UBND-KT' }, []],
    [{ date: 'Sơn Hải, ngày 3 tháng 3 năm 2026' }, ['date-zero: ngày 3 tháng 3 năm 2026']],
    [{ date: 'Sơn Hải, ngày 03 tháng 1 năm 2026' }, ['date-zero: ngày 03 tháng 1 năm 2026']],
    [{ date: 'Sơn Hải, ngày     tháng 3 năm 2026' }, []],
    [{ date: 'Sơn Hải, ngày 13 tháng 03 năm 2026' }, []],
  ])('%j', async (parts, findings) => {
    expect(await told(parts)).toEqual(findings)
  })
  it('is asked of whole documents only, and of none that is no document of an office', async () => {
    const copied = 'Về việc kiểm tra bến phà\n\n1. Sở Y tế kiểm tra các bến phà.\n'
    expect(await validate(copied, { path: 'a.txt' })).toEqual([])
    const article = '# Bến phà là gì?\n\nĐiều 1. Bến phà.\n\nĐiều 3. Xem khoản 9 Điều này.\n'
    expect(await validate(article, { path: 'a.md' })).toEqual([])
  })
})

describe('the writing', () => {
  it.each([
    ['hòa mạng, khoẻ mạnh', ['mixed-tones: khoẻ']],
    ['hòa mạng, khỏe mạnh', []],
    ['hoà mạng, quý nhân, khoán, huyện', []],
    ['quý khách và hoa quả', []],
  ])('tones: %s', async (words, findings) => {
    const sheet = {
      ...body(`1. Sở Y tế kiểm tra ${words}`),
      issuer: 'SỞ Y TẾ',
      closing: 'Nơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Mẫu',
    }
    const text = documentOf(sheet).replaceAll('HÒA', words.includes('oà') ? 'HOÀ' : 'HÒA')
    const found = await validate(text, { path: 'a.txt' })
    expect(
      found.map(
        ({ rule, position }) => `${rule.split('/')[1]}: ${text.slice(position.start.offset, position.end.offset)}`,
      ),
    ).toEqual(findings)
  })
  it.each([
    ['kiểm trа', ['look-alike: trа']],
    ['Ðiều tra', ['look-alike: Ðiều']],
    ['phƣơng án', ['look-alike: phƣơng']],
    ['tia α và β', []],
    ['đồng chí Иван', []],
  ])('letters: %s', async (words, findings) => {
    expect(await told(body(`1. Sở Y tế xử lý ${words}`))).toEqual(findings)
  })
  it('normal forms: one of the two is no fault', async () => {
    expect(await validate(documentOf().normalize('NFD'), { path: 'a.txt' })).toEqual([])
    const mixed = await validate(documentOf(body(`1. Sở Y tế ${'kiểm'.normalize('NFD')} tra`)), { path: 'a.txt' })
    expect(mixed.map(({ rule }) => rule)).toEqual(['document/mixed-normal-forms'])
  })
  it('normal forms: of a text in another encoding nothing is said', async () => {
    const bytes = new URL('../../fixtures/mot-van-ban-moi-dinh-dang/windows-1258.txt', import.meta.url)
    const rules = (await validate(readFileSync(bytes), { path: 'a.txt' })).map(({ rule }) => rule)
    expect(rules).not.toContain('document/mixed-normal-forms')
  })
  it.each([
    ['phối hợp với BQLBP', ['abbreviation: BQLBP']],
    ['phối hợp với Ban Quản lý bến phà (sau đây gọi tắt là BQLBP); giao BQLBP', []],
    ['phối hợp với BQLBP (Ban Quản lý bến phà)', []],
    ['theo Quyết định số 12/QĐ-BQLBP', []],
    ['phối hợp với UBND, HĐND, UBMTTQ', []],
    ['theo TCVN-2021 và mục XVII', []],
  ])('abbreviations: %s', async (words, findings) => {
    expect(await told(body(`1. Sở Y tế ${words} kiểm tra bến phà`))).toEqual(findings)
  })
  it('an office of the configuration needs no explanation', async () => {
    const config = { lexicon: { agencies: [{ name: 'Ban Quản lý bến phà', abbreviation: 'BQLBP' }], verbs: [] } }
    const text = documentOf(body('1. Sở Y tế phối hợp với BQLBP kiểm tra bến phà'))
    expect(await validate(text, { path: 'a.txt', config })).toEqual([])
  })
})
