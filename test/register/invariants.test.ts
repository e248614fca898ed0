import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractText, type Register } from '../../src/index.ts'
import { ReadError } from '../../src/read/errors.ts'
import { ordered } from '../../src/register/keys.ts'
import { dumpYaml, loadYaml } from '../../src/register/yaml.ts'
import { notice, positionsOf } from './document.ts'

const SEED = 20260305
const runs = (numRuns: number) => ({ numRuns, seed: SEED })

/** Pieces of which documents are made, right and wrong. */
const MARKS = [
  'I. ',
  'II. ',
  '1. ',
  '2. ',
  '3) ',
  '1.1. ',
  'a) ',
  'đ) ',
  '- ',
  '+ ',
  '(1) ',
  'Điều 2. ',
  'Chương I ',
  '§. ',
  '* ',
  '2025. ',
  '',
]
const TEXTS = [
  'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát danh mục thuốc trước ngày 15/4/2026.',
  'Các Sở: Nội vụ, Tư pháp; UBND các xã, phường báo cáo kết quả hằng quý',
  'Khẩn trương hoàn thiện hồ sơ; Công an tỉnh xử lý vi phạm. Hoàn thành trong Quý II/2026.',
  'Đồng ý chủ trương; giao Uỷ ban nhân dân xã Hoà An kiểm đếm',
  'Cơ quan chủ trì: Sở Y tế.',
  'Thời gian hoàn thành: Quý II/2026.',
  'NHIỆM VỤ TRỌNG TÂM',
  'Trách nhiệm của các sở, ban, ngành:',
  '| STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| 1 | Rà soát<br>thuốc | Sở Y tế | Quý II/2026 |',
  'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
  'Phó Giám đốc Sở Trần Văn Mẫu trực tiếp chỉ đạo việc bàn giao.',
  '**Giao** Sở *Y tế* rà&nbsp;soát',
]
const BREAKS = ['\n', '\n\n', ' ', '\f', '\n\n2\n\n', '\n---\n', '\r\n', '']
const piece = fc
  .tuple(fc.constantFrom(...MARKS), fc.constantFrom(...TEXTS), fc.constantFrom(...BREAKS))
  .map(([mark, text, end]) => mark + text + end)
const body = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
/** Noise that no office ever wrote. */
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '\ud800',
    '\u202e',
    '\u0301'.repeat(40),
    '|'.repeat(60),
    '*'.repeat(60),
    '('.repeat(60),
    '“',
    '. '.repeat(60),
    '1. '.repeat(30),
    'giao '.repeat(60),
    '- + '.repeat(30),
    'các sở, '.repeat(60),
    '<br>'.repeat(20),
    '&nbsp;'.repeat(20),
  ),
)
const anyText = fc.array(fc.oneof(body, noise, piece), { maxLength: 6 }).map((parts) => parts.join('\n'))
const mediaType = fc.constantFrom('text/plain', 'text/markdown')

function holds(register: Register, text: string): void {
  expect(register.register).toBe(1)
  for (const [way, { start, end }] of positionsOf(register)) {
    expect(start.offset, way).toBeLessThanOrEqual(end.offset)
    expect(end.offset, way).toBeLessThanOrEqual(text.length)
    for (const { line, column, offset } of [start, end]) {
      const before = text.slice(0, offset).split(/\r\n|\n|\r/)
      expect([line, column], way).toEqual([before.length, (before.at(-1) as string).length + 1])
    }
  }
  const ids = register.tasks.map((task) => task.id)
  expect(new Set(ids).size).toBe(ids.length)
  const paths = new Set(register.sections.map((section) => section.path))
  const starts = register.tasks.map((task) => task.position.start.offset)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  for (const task of register.tasks) {
    expect(task.section === '' || paths.has(task.section)).toBe(true)
    expect(task.id.startsWith(task.section)).toBe(true)
    expect(task.text).toBe(task.text.trim())
    expect(task.evidence.lead.length).toBe(task.lead.length)
    expect(task.evidence.coordinating.length).toBe(task.coordinating.length)
    expect(task.evidence.actions.length).toBe(task.actions.length)
    expect(task.evidence.deadline !== undefined).toBe(task.deadline !== null)
    expect(task.evidence.deliverable !== undefined).toBe(task.deliverable !== null)
    for (const name of [...task.lead, ...task.coordinating]) expect(name.trim()).not.toBe('')
  }
}

/** The register of a text; null where it is refused, which only what holds no text may be. */
function read(text: string, mediaType: string): Register | null {
  try {
    return extractText(text, { mediaType })
  } catch (error) {
    if (error instanceof ReadError && !/[\p{L}\p{N}]{3}/u.test(text)) return null
    throw error
  }
}

/** A task without its places. */
const content = (register: Register) =>
  register.tasks.map(({ position: _position, evidence: _evidence, ...rest }) => rest)

describe('whatever the text', () => {
  it('there is a register, and it holds together', () => {
    fc.assert(
      fc.property(anyText, mediaType, (text, type) => {
        const register = read(text, type)
        if (register) holds(register, text.replace(/^\ufeff/, ''))
      }),
      runs(60),
    )
  })
  it('inside a document too', () => {
    fc.assert(
      fc.property(anyText, mediaType, (text, type) => {
        const whole = notice(text)
        holds(extractText(whole, { mediaType: type }), whole)
      }),
      runs(120),
    )
  })
  it('twice gives the same bytes, and YAML gives it back', () => {
    fc.assert(
      fc.property(body, (text) => {
        const one = dumpYaml(ordered(extractText(notice(text))))
        expect(dumpYaml(ordered(extractText(notice(text))))).toBe(one)
        expect(dumpYaml(loadYaml(one))).toBe(one)
      }),
      runs(40),
    )
  })
})

describe('what changes no task', () => {
  const same = (change: (text: string) => string, of = body) =>
    fc.assert(
      fc.property(of, mediaType, (text, type) => {
        const plain = extractText(notice(text), { mediaType: type })
        const changed = extractText(change(notice(text)), { mediaType: type })
        expect(content(changed)).toEqual(content(plain))
        expect(changed.sections.map(({ path, heading }) => [path, heading])).toEqual(
          plain.sections.map(({ path, heading }) => [path, heading]),
        )
        const quoted = (register: Register, source: string) =>
          register.tasks.map(({ evidence }) =>
            evidence.lead.map(({ start, end }) =>
              source.slice(start.offset, end.offset).normalize('NFC').replace(/\s+/g, ' '),
            ),
          )
        expect(quoted(changed, change(notice(text)).replace(/^\ufeff/, ''))).toEqual(quoted(plain, notice(text)))
      }),
      runs(60),
    )
  it('NFD', () => same((text) => text.normalize('NFD')))
  it('CRLF', () => same((text) => text.replace(/\r?\n/g, '\r\n')))
  it('a byte order mark', () => same((text) => `\ufeff${text}`))
  it('spaces at line ends', () => same((text) => text.replace(/(?<!\r)\n/g, ' \n')))
  it('no-break spaces between words', () => same((text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')))
  it('the old place of the tone', () => {
    const old = (text: string) =>
      text.replace(/ủy/g, 'uỷ').replace(/Ủy/g, 'Uỷ').replace(/hòa/g, 'hoà').replace(/Hòa/g, 'Hoà')
    const names = (text: string) =>
      extractText(notice(text)).tasks.map((task) => [task.id, task.lead.length, task.deadline])
    fc.assert(
      fc.property(body, (text) => {
        expect(names(old(text))).toEqual(names(text))
      }),
      runs(60),
    )
  })
})

describe('positions', () => {
  it('of children lie within their parents, in order', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { sections } = extractText(notice(text))
        const starts = sections.map((section) => section.position.start.offset)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        for (const [i, { position }] of sections.entries()) {
          for (const other of sections.slice(i + 1)) {
            const inside = other.position.end.offset <= position.end.offset
            const behind = other.position.start.offset >= position.end.offset
            expect(inside || behind).toBe(true)
          }
        }
      }),
      runs(60),
    )
  })
  it('of tasks do not overlap', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { tasks } = extractText(notice(text))
        for (const [i, task] of tasks.entries()) {
          const next = tasks[i + 1]
          if (next) expect(next.position.start.offset).toBeGreaterThanOrEqual(task.position.end.offset)
        }
      }),
      runs(60),
    )
  })
  it('of a task lie within its section', () => {
    fc.assert(
      fc.property(body, (text) => {
        const { sections, tasks } = extractText(notice(text))
        for (const task of tasks.filter((one) => one.section !== '')) {
          const { start, end } = task.position
          const around = sections.filter(({ path }) => path === task.section).map(({ position }) => position)
          const holding = around.filter((one) => one.start.offset <= start.offset && end.offset <= one.end.offset)
          expect(holding.length, task.text).toBeGreaterThan(0)
        }
      }),
      runs(60),
    )
  })
})

describe('size', () => {
  it.each([
    ['one long line', `1. ${'Giao Sở Y tế rà soát danh mục, '.repeat(4000)}`],
    ['many names', `1. Giao ${'Sở Y tế, '.repeat(4000)}rà soát.`],
    ['many marks', '1. Rà soát hồ sơ.\n'.repeat(3000)],
    ['many bullets', `1. Giao Sở Y tế:\n${'- Rà soát hồ sơ.\n'.repeat(3000)}`],
    ['open brackets', `1. Giao Sở Y tế ${'('.repeat(20000)}`],
    ['white space', `1. Giao${' '.repeat(100000)}Sở Y tế rà soát.`],
  ])('%s does not slow it down', (_name, text) => {
    const begin = performance.now()
    extractText(notice(text), { mediaType: 'text/plain' })
    expect(performance.now() - begin).toBeLessThan(4000)
  })
})
