import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { main } from '../../src/cli.ts'
import type { Output } from '../../src/commands/io.ts'

/** A small invented directive; `extra` makes copies of it differ. */
export const directive = (extra = ''): string =>
  [
    'ỦY BAN NHÂN DÂN\nTỈNH SƠN HẢI\nSố: 05/CT-UBND\nSơn Hải, ngày 03 tháng 3 năm 2025',
    'CHỈ THỊ\nVề việc phòng cháy rừng mùa khô',
    '1. Sở Nông nghiệp và Môi trường rà soát phương án chữa cháy, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/3/2025.',
    `2. Công an tỉnh tổ chức tuần tra tại các khu rừng trọng điểm${extra}.`,
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Mẫu',
  ].join('\n\n')

/** A folder of its own with these files, removed when the tests of the file are done. */
export function folder(files: Record<string, string | Uint8Array>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'vbparse-test-')))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  return root
}

export interface Result {
  status: number
  out: string
  err: string
}

export interface World {
  cwd?: string
  env?: Record<string, string>
  stdin?: string | Uint8Array
  /** Standard output and error are a terminal of this width. */
  terminal?: number
}

/** Runs the command line in this process. */
export async function vbparse(
  argv: string[],
  { cwd = tmpdir(), env = {}, stdin = '', terminal }: World = {},
): Promise<Result> {
  const result = { status: 0, out: '', err: '' }
  const output = (side: 'out' | 'err'): Output => ({
    write(text, done) {
      result[side] += text
      done()
      return true
    },
    ...(terminal === undefined ? {} : { isTTY: true, columns: terminal }),
  })
  async function* input() {
    if (stdin.length > 0) yield stdin
  }
  const streams = { stdin: input(), stdout: output('out'), stderr: output('err') }
  result.status = await main(argv, { ...streams, env: { LANG: 'C.UTF-8', NO_COLOR: '1', ...env }, cwd })
  return result
}
