import { extractText, type Finding, type Register, validate } from '../../src/index.ts'
import { readText } from '../../src/read/index.ts'
import { ordered } from '../../src/register/keys.ts'
import { dumpYaml, loadYaml } from '../../src/register/yaml.ts'
import type { Rule, Sheet } from '../../src/validate/types.ts'

const sheet: Required<Sheet> = {
  issuer: 'ỦY BAN NHÂN DÂN\nTỈNH SƠN HẢI',
  number: 'Số: 05/CT-UBND',
  date: 'Sơn Hải, ngày 03 tháng 3 năm 2026',
  title: 'CHỈ THỊ',
  subject: 'Về việc kiểm tra bến phà',
  body: '1. Sở Y tế kiểm tra các bến phà./.',
  closing: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Mẫu',
}

/** A small document in which an example's parts stand in place of the usual ones. */
export function documentOf(parts: Sheet = {}): string {
  const { issuer, number, date, title, subject, body, closing } = { ...sheet, ...parts }
  const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
  const head = [issuer, number, motto, date].filter((part) => part !== '').join('\n')
  return [head, [title, subject].filter((part) => part !== '').join('\n'), body, closing].join('\n\n')
}

const source = documentOf()
export const base: Register = ordered(extractText(source, { path: 'chi-thi-05.txt' }))

type Table = Record<string, unknown>
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The base with the parts of an example in it; items of a list that the base has not are copies of its first. */
export function merged(into: unknown, part: unknown): unknown {
  if (Array.isArray(part) && Array.isArray(into) && part.every(isTable)) {
    return part.map((one, i) => merged(into[i] ?? into[0] ?? {}, one))
  }
  if (!isTable(part) || !isTable(into)) return part
  const keys = new Set([...Object.keys(into), ...Object.keys(part)])
  return Object.fromEntries([...keys].map((key) => [key, key in part ? merged(into[key], part[key]) : into[key]]))
}

/** A whole register with the parts that an example names. */
export function registerOf(example: string, on: 'register' | 'task'): string {
  const part = loadYaml(example)
  return dumpYaml(merged(base, on === 'task' ? { tasks: [part] } : part))
}

const OPTIONS = {
  asOf: '2026-05-01',
  sourceOf: async (path: string) => (path === 'chi-thi-05.txt' ? readText(source, { path }) : null),
}

/** What is found in an example of a rule. */
export async function findingsIn(rule: Rule, name: 'fails' | 'passes'): Promise<Finding[]> {
  if (rule.on === 'document') return validate(documentOf(rule[name]), { path: 'a.txt', ...OPTIONS })
  const text = rule.on === 'file' ? rule[name] : registerOf(rule[name], rule.on)
  return validate(text, { path: 'a.yaml', ...OPTIONS })
}
