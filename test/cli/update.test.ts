import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../src/index.ts'
import { loadYaml } from '../../src/register/yaml.ts'
import { directive, folder, vbparse } from './harness.ts'

const PATROL = '2. Công an tỉnh tổ chức tuần tra tại các khu rừng trọng điểm.'
const EXTRA = '3. Sở Tài chính bố trí kinh phí mua sắm phương tiện chữa cháy trong tháng 4/2025.'
const full = directive().replace(PATROL, `${PATROL}\n\n${EXTRA}`)

/** A folder with a document and its register, and what is done to them. */
async function office(document = full) {
  const root = folder({ 'ct.md': document })
  const file = join(root, 'so/ct.yaml')
  const run = (...more: string[]) => vbparse(['extract', 'ct.md', '-o', 'so', ...more], { cwd: root })
  await run()
  const read = (): string => readFileSync(file, 'utf8')
  return {
    ...{ root, file, run, read },
    register: () => loadYaml(read()) as Register,
    /** People write into the register. */
    edit: (from: string | RegExp, to: string) => {
      expect(read()).toMatch(from)
      writeFileSync(file, read().replace(from, to))
    },
    /** A new version of the document comes. */
    revise: (from: string, to: string) => {
      const text = readFileSync(join(root, 'ct.md'), 'utf8')
      expect(text).toContain(from)
      writeFileSync(join(root, 'ct.md'), text.replace(from, to))
    },
  }
}
const task = (register: Register, id: string) => register.tasks.find((one) => one.id === id)

describe('extract --update', () => {
  it('writes the register where there is none, and nothing where nothing changed', async () => {
    const root = folder({ 'ct.md': full })
    const run = () => vbparse(['extract', 'ct.md', '-o', 'so', '--update'], { cwd: root })
    expect(await run()).toMatchObject({ status: 0, out: '', err: '' })
    const file = join(root, 'so/ct.yaml')
    const before = statSync(file, { bigint: true })
    expect(await run()).toMatchObject({ status: 0, out: '', err: '' })
    expect(statSync(file, { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs })
  })

  it('keeps what people wrote, in place, when the document changes elsewhere', async () => {
    const { edit, revise, run, read } = await office()
    edit(
      "  - id: '2'\n",
      "  # hỏi Công an\n  - id: '2' # anh Ba\n    status: done\n    note: đã có báo cáo\n    priority: cao\n",
    )
    const before = read()
    revise('trước ngày 20/3/2025', 'trước ngày 25/3/2025')
    expect(await run('--update')).toMatchObject({ status: 0, out: '', err: '' })
    expect(read()).toContain(
      "  # hỏi Công an\n  - id: '2' # anh Ba\n    status: done\n    note: đã có báo cáo\n    priority: cao\n",
    )
    const lines = (text: string): string[] => text.split('\n')
    const gone = lines(before).filter((line) => !lines(read()).includes(line))
    // The first task, its section and the bytes; no line of the others.
    expect(gone.map((line) => line.trim().split(':')[0])).toEqual(['sha256', 'heading', 'text', '- {verb', 'deadline'])
  })

  it('follows a task that was reworded, moved and renumbered', async () => {
    const { edit, revise, run, register } = await office()
    edit("  - id: '3'\n", "  - id: '3'\n    status: open\n    assignee: chị Tư\n")
    revise(
      PATROL,
      '2. Sở Nội vụ rà soát biên chế kiểm lâm.\n\n3. Công an tỉnh tổ chức tuần tra tại các khu rừng trọng điểm.',
    )
    revise(EXTRA, EXTRA.replace('3. Sở Tài chính bố trí', '4. Sở Tài chính khẩn trương bố trí đủ'))
    expect(await run('--update')).toMatchObject({ status: 0, err: '' })
    expect(task(register(), '4')).toMatchObject({ lead: ['Sở Tài chính'], status: 'open', assignee: 'chị Tư' })
    expect(register().tasks.filter((one) => one.status !== undefined)).toHaveLength(1)
  })

  it('keeps what belonged to a dropped task under orphaned, and gives it back when the task comes back', async () => {
    const { edit, revise, run, register, read } = await office()
    edit("  - id: '3'\n", "  - id: '3'\n    status: open\n    note: chờ vốn\n")
    revise(`\n\n${EXTRA}`, '')
    const { err } = await run('--update')
    expect(err).toBe(
      'vbparse: so/ct.yaml: 3 is no longer in the document; what was written about it (status, note) is kept under orphaned\n',
    )
    const orphan = { id: '3', section: '3', text: EXTRA.slice(3), status: 'open', note: 'chờ vốn' }
    expect(register().orphaned).toEqual([orphan])

    // Another one goes, and the first is still kept.
    edit("  - id: '2'\n", "  - id: '2'\n    progress: 50 %\n")
    revise(PATROL, '2. Sở Y tế chuẩn bị thuốc dự trữ cho các trạm y tế xã.')
    await run('--update')
    expect(register().orphaned).toMatchObject([orphan, { id: '2', progress: '50 %' }])

    revise('các trạm y tế xã.', `các trạm y tế xã.\n\n${EXTRA}`)
    expect((await run('--update')).err).toBe(
      'vbparse: so/ct.yaml: what was orphaned of 3 went back to its task (status, note)\n',
    )
    expect(register().orphaned).toMatchObject([{ id: '2' }])
    expect(task(register(), '3')).toMatchObject({ status: 'open', note: 'chờ vốn' })
    const before = read()
    expect((await run('--update')).err).toBe('')
    expect(read()).toBe(before)
  })

  it('says before writing which comments it cannot keep', async () => {
    const { edit, revise, run, read } = await office()
    edit("  - id: '3'\n", "  # vốn sự nghiệp\n  - id: '3'\n")
    edit('register: 1\n', '# Sổ của phòng\nregister: 1\n')
    revise(`\n\n${EXTRA}`, '')
    const dry = await run('--update', '--dry-run')
    expect(dry.err).toMatch(/^vbparse: so\/ct\.yaml:\d+: this comment cannot be kept: # vốn sự nghiệp\n$/)
    expect(read()).toContain('# vốn sự nghiệp')
    expect((await run('--update')).err).toBe(dry.err)
    expect(read()).toMatch(/^# Sổ của phòng\n/)
    expect(read()).not.toContain('vốn sự nghiệp')
  })

  it('says when it replaces what was corrected by hand', async () => {
    const { edit, run, register } = await office()
    edit('lead: [Công an tỉnh]', 'lead: [Công an xã]')
    expect((await run('--update')).err).toMatch(/the document is the same, yet these tasks differ .+: 2\n$/)
    expect(task(register(), '2')?.lead).toEqual(['Công an tỉnh'])
  })

  it('hands to each part what was written about the whole', async () => {
    const { edit, revise, run, register } = await office(
      directive().replace(
        PATROL,
        '2. Công an tỉnh tổ chức tuần tra tại các khu rừng trọng điểm, lắp đặt biển cấm lửa tại cửa rừng.',
      ),
    )
    edit("  - id: '2'\n", "  - id: '2'\n    status: open\n")
    revise(
      '2. Công an tỉnh tổ chức tuần tra tại các khu rừng trọng điểm, lắp đặt biển cấm lửa tại cửa rừng.',
      '2. Công an tỉnh tổ chức tuần tra tại các khu rừng trọng điểm.\n\n3. Công an tỉnh lắp đặt biển cấm lửa tại cửa rừng.',
    )
    expect((await run('--update')).err).toBe('')
    expect(register().tasks.map(({ id, status }) => [id, status])).toEqual([
      ['1', undefined],
      ['2', 'open'],
      ['3', 'open'],
    ])
  })

  it('keeps both where two tasks were merged that people said different things about', async () => {
    const { edit, revise, run, register } = await office(
      directive().replace(
        PATROL,
        '2. Công an tỉnh tổ chức tuần tra tại các khu rừng trọng điểm.\n\n3. Công an tỉnh lắp đặt biển cấm lửa tại cửa rừng.',
      ),
    )
    edit("  - id: '2'\n", "  - id: '2'\n    status: done\n")
    edit("  - id: '3'\n", "  - id: '3'\n    status: open\n")
    revise(
      '2. Công an tỉnh tổ chức tuần tra tại các khu rừng trọng điểm.\n\n3. Công an tỉnh lắp đặt biển cấm lửa tại cửa rừng.',
      '2. Công an tỉnh tổ chức tuần tra tại các khu rừng trọng điểm, lắp đặt biển cấm lửa tại cửa rừng.',
    )
    await run('--update')
    const { tasks, orphaned = [] } = register()
    expect(tasks).toHaveLength(2)
    expect([...tasks, ...orphaned].flatMap(({ status }) => status ?? []).sort()).toEqual(['done', 'open'])
  })

  it('renews JSON as well', async () => {
    const root = folder({ 'ct.md': full })
    const run = (...more: string[]) => vbparse(['extract', 'ct.md', '-o', 'so', '-f', 'json', ...more], { cwd: root })
    await run()
    const file = join(root, 'so/ct.json')
    const register = JSON.parse(readFileSync(file, 'utf8'))
    register.tasks[0].status = 'done'
    writeFileSync(file, JSON.stringify(register))
    expect((await run('--update')).status).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(register)
  })

  it('leaves alone a register that it cannot read', async () => {
    const { file, run } = await office()
    for (const [text, message] of [
      ['register: 1\ntasks: [', /is no valid YAML/],
      ['register: 2\n', /is of version 2/],
      ['---\nregister: 1\n', /must be/],
    ] as const) {
      writeFileSync(file, text)
      const { status, err } = await run('--update')
      expect(status).toBe(2)
      expect(err).toMatch(message)
      expect(readFileSync(file, 'utf8')).toBe(text)
    }
  })

  it('shows with --dry-run what would change, and writes nothing', async () => {
    const { root, edit, revise, run, read } = await office()
    edit("  - id: '2'\n", "  - id: '2'\n    status: done\n")
    const before = read()
    revise('trước ngày 20/3/2025', 'trước ngày 25/3/2025')
    const { status, out } = await run('--update', '--dry-run')
    expect(status).toBe(0)
    expect(out).toMatch(/^so\/ct\.yaml\n/)
    expect(out).toContain('deadline 5 days later: 2025-03-20 → 2025-03-25')
    expect(out).not.toContain('status')
    expect(read()).toBe(before)
    const none = await vbparse(['extract', 'ct.md', '-o', 'moi', '--update', '--dry-run'], { cwd: root })
    expect(none.out).toContain('there is no register of ct.md yet (3 tasks)')
    expect(existsSync(join(root, 'moi'))).toBe(false)
  })
})

describe('extract --check', () => {
  it('exits 0 where the register says what the document says, whatever people wrote into it', async () => {
    const { edit, run, read } = await office()
    expect(await run('--check')).toMatchObject({ status: 0, out: '', err: '' })
    edit("  - id: '2'\n", "  # ghi chú\n  - status: done\n    note: xong\n    id: '2'\n")
    edit(/$/, 'orphaned:\n  - {id: x, section: x, text: cũ, status: open}\n')
    const before = read()
    expect(await run('--check')).toMatchObject({ status: 0, out: '', err: '' })
    expect(read()).toBe(before)
  })
  it('does not mind how the document was named', async () => {
    const { root } = await office()
    expect((await vbparse(['extract', './ct.md', '-o', 'so', '--check'], { cwd: root })).status).toBe(0)
  })
  it('exits 1 and tells in the words of the office what differs', async () => {
    const { revise, run } = await office()
    revise('trước ngày 20/3/2025', 'trước ngày 25/3/2025')
    const { status, out } = await run('--check')
    expect(status).toBe(1)
    expect(out).toContain('deadline 5 days later: 2025-03-20 → 2025-03-25')
    expect(out).toMatch(/\nDifferent in the register: source\.sha256, sections\n$/)
    expect((await run('--check', '--lang', 'vi')).out).toContain('lùi hạn 5 ngày: 20/03/2025 → 25/03/2025')
  })
  it('exits 1 where only places differ', async () => {
    const { revise, run } = await office()
    revise('CHỈ THỊ\n', '\nCHỈ THỊ\n')
    const { status, out } = await run('--check')
    expect(status).toBe(1)
    expect(out).toBe(
      'so/ct.yaml\nDifferent in the register: source.sha256, sections, diagnostics, position (3), evidence (3)\n',
    )
  })
  it('exits 1 where a field was corrected by hand, or a register is missing', async () => {
    const { root, edit, run } = await office()
    edit('lead: [Công an tỉnh]', 'lead: [Công an xã]')
    expect(await run('--check')).toMatchObject({
      status: 1,
      out: expect.stringContaining('lead changed: Công an xã → Công an tỉnh'),
    })
    const { status, out } = await vbparse(['extract', 'ct.md', '-o', 'moi', '--check'], { cwd: root })
    expect([status, out]).toEqual([1, 'moi/ct.yaml\nthere is no register of ct.md yet (3 tasks)\n'])
    expect(existsSync(join(root, 'moi'))).toBe(false)
  })
  it('exits 2 where a register or a document cannot be read, and goes on', async () => {
    const { root, file, run } = await office()
    writeFileSync(file, 'register: 1\ntasks: [')
    expect((await run('--check')).status).toBe(2)
    writeFileSync(join(root, 'leer.md'), '')
    expect((await vbparse(['extract', 'leer.md', 'ct.md', '-o', 'so2', '--check'], { cwd: root })).out).toContain(
      'so2/ct.yaml',
    )
  })
})

describe('options that need or exclude one another', () => {
  it.each([
    [['--check'], /--check needs --output/],
    [['--update'], /--update needs --output/],
    [['--dry-run', '-o', 'so'], /--dry-run needs --update/],
    [['--check', '--update', '-o', 'so'], /--check and --update do not go together/],
    [['--update', '--force', '-o', 'so'], /--update and --force do not go together/],
    [['--print-text', '--check', '-o', 'so'], /--print-text and --check do not go together/],
  ])('%j', async (options, message) => {
    const root = folder({ 'ct.md': full })
    const { status, err } = await vbparse(['extract', 'ct.md', ...options], { cwd: root })
    expect(status).toBe(2)
    expect(err).toMatch(message)
    expect(existsSync(join(root, 'so'))).toBe(false)
  })
})
