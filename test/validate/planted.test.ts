import { describe, expect, it } from 'vitest'
import { extractText, validate } from '../../src/index.ts'
import { readText } from '../../src/read/index.ts'
import { ordered } from '../../src/register/keys.ts'
import { dumpYaml } from '../../src/register/yaml.ts'
import { documentOf } from './examples.ts'

const PATH = 'chi-thi-05.txt'
const source = documentOf({
  body: [
    '1. Sở Y tế kiểm tra các bến phà trước ngày 15/4/2026.',
    '2. Sở Tài chính bố trí kinh phí trước ngày 20/4/2026.',
    '3. Công an tỉnh tuần tra từ ngày 01/6/2026 đến ngày 10/6/2026.',
    '4. Sở Xây dựng phối hợp với Sở Nội vụ sửa chữa cầu tàu trước ngày 25/6/2026.',
    '5. Sở Nội vụ báo cáo định kỳ hằng tháng.',
    '6. Sở Tư pháp thẩm định quy chế bến bãi trước ngày 29/6/2026.',
    '7. Sở Công Thương rà soát kho hàng trước ngày 30/6/2026.',
    '8. Thanh tra tỉnh kiểm tra các kho hàng trước ngày 01/7/2026 theo Chỉ thị số 07/CT-TTg ngày 02/02/2026.',
    '9. Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc trước ngày 03/7/2026.',
    '10. Sở Khoa học và Công nghệ xây dựng phần mềm theo dõi bến phà trước ngày 08/7/2026.',
    '11. Chỉ thị này có hiệu lực kể từ ngày ký./.',
  ].join('\n\n'),
})
const register = dumpYaml(ordered(extractText(source, { path: PATH })))

/** A fault: the task (or part) that it is planted in, the line that is changed, and the rules that must tell it. */
const FAULTS: readonly [within: string, line: RegExp, becomes: string, rule: string][] = [
  ['source:', /^ {2}mediaType: .*/m, '  mediaType: Markdown', 'register/schema'],
  ['document:', /^ {2}recipients:$/m, '  recipient: []\n  recipients:', 'register/schema'],
  ["- path: '11'", /^ {2}- path: '11'/m, "  - path: '2'", 'register/unique-section'],
  ["- id: '1'", /^ {4}lead: .*/m, '    lead: []', 'register/no-lead'],
  ["- id: '1'", /^ {4}confidence: high/m, '    confidence: high\n    statuss: done', 'register/schema'],
  ["- id: '2'", /^ {4}lead: .*/m, '    lead: [Sở Tài chnh]', 'register/unknown-agency'],
  ["- id: '2'", /due: '2026-04-20'/, "due: '2025-04-21'", 'task/due-before-document'],
  [
    "- id: '2'",
    /^ {4}confidence: high/m,
    "    confidence: high\n    completed: '2026-04-18'",
    'register/completed-not-done',
  ],
  ["- id: '3'", /due: '2026-06-10'/, "due: '2026-05-11'", 'task/start-after-due'],
  ["- id: '4'", /^ {4}coordinating: .*/m, '    coordinating: [Sở Nội vụ, Sở Xây dựng]', 'task/lead-coordinates'],
  ["- id: '5'", /recurrence: FREQ=MONTHLY/, 'recurrence: FREQ=MONTHLI', 'task/recurrence'],
  ["- id: '5'", /^ {4}text: .*/m, '    text: Sở Nội vụ báo cáo khi có yêu cầu.', 'register/text-not-in-source'],
  ["- id: '6'", /due: '2026-06-29'/, "due: '2026-06-31'", 'register/real-date'],
  ["- id: '6'", /^ {2}- id: '6'/m, '  - id: việc-6', 'register/task-id'],
  ["- id: '7'", /^ {4}section: .*/m, "    section: '17'", 'register/unknown-section'],
  ["- id: '8'", /^ {2}- id: '8'/m, "  - id: '7'", 'register/unique-task'],
  ["- id: '9'", /^ {4}confidence: high/m, '    confidence: high\n    status: done', 'register/done-without-day'],
  ["- id: '9'", /due: '2026-07-03'/, "due: '2026-07-04'", 'task/day-off'],
  ["- id: '10'", /^ {6}actions:$/m, '      action: []\n      actions:', 'register/schema'],
  ['citations:', /date: '2026-02-02'/, "date: '2026-02-31'", 'register/real-date'],
]
const MARK = '# @'

/** The register with the faults in it, a comment behind each line that has one. */
function planted(): string {
  let text = register
  for (const [within, line, becomes, rule] of FAULTS) {
    const from = text.indexOf(`\n${within}`) + 1 || text.indexOf(`\n  ${within}`) + 1
    expect(from, within).toBeGreaterThan(0)
    const at = from + text.slice(from).search(line)
    expect(at, `${within} ${line}`).toBeGreaterThanOrEqual(from)
    text = text.slice(0, at) + text.slice(at).replace(line, becomes)
    // Of two lines the fault is the one that was not there.
    const fault = text.indexOf(becomes.split('\n').find((part) => !line.test(part)) ?? becomes, at)
    const end = text.indexOf('\n', fault)
    text = `${text.slice(0, end)} ${MARK}${rule}${text.slice(end)}`
  }
  return text
}

const told = async (text: string): Promise<string[]> => {
  const found = await validate(text, {
    path: 'a.yaml',
    sourceOf: async (path) => (path === PATH ? readText(source, { path }) : null),
  })
  return found.map(({ rule, position }) => `${position.start.line} ${rule}`).sort()
}

describe('a register with planted faults', () => {
  it('is sound without them', async () => {
    expect(await told(register)).toEqual([])
  })
  it('yields exactly those twenty, each at its line', async () => {
    const text = planted()
    const expected = text
      .split('\n')
      .flatMap((line, i) => [...line.matchAll(/# @([a-z/-]+)/g)].map((match) => `${i + 1} ${match[1]}`))
      .sort()
    expect(expected).toHaveLength(20)
    expect(await told(text)).toEqual(expected)
  })
})
