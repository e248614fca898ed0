import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { excerptsOf } from '../../src/commands/excerpt.ts'
import { ruleTexts } from '../../src/commands/explain-texts.ts'
import { explain } from '../../src/index.ts'
import { displayWidth } from '../../src/messages/width.ts'
import type { Point, Position } from '../../src/model.ts'
import { folder, vbparse } from './harness.ts'

const text = [
  'ỦY BAN NHÂN DÂN\nTỈNH SƠN HẢI\nSố: 05/CT-UBND\nSơn Hải, ngày 03 tháng 3 năm 2025',
  'CHỈ THỊ\nVề việc phòng cháy rừng mùa khô',
  '1. Giao Sở Nông nghiệp và Môi trường:',
  'a) Chủ trì, phối hợp với Công an tỉnh rà soát phương án trước ngày 20/3/2025.',
  '2. Khẩn trương tuần tra các khu rừng.',
  'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Mẫu',
].join('\n\n')
const cwd = folder({ 'a.md': text, 'd/b.md': text, 'd/c.md': text, 'none.md': 'Một bài thơ về rừng.' })

/** The words of a text and their position. */
function at(source: string, words: string): Position {
  const point = (offset: number): Point => {
    const lines = source.slice(0, offset).split(/\r\n|\n|\r/)
    return { line: lines.length, column: (lines.at(-1) as string).length + 1, offset }
  }
  const start = source.indexOf(words)
  return { start: point(start), end: point(start + words.length) }
}

describe('an excerpt', () => {
  it('underlines the words', () => {
    const source = 'Một.\r\nGiao Sở Y tế rà soát.\r\nHai.'
    expect(excerptsOf(source, at(source, 'Sở Y tế'), Infinity)).toEqual([
      { line: 2, text: 'Giao Sở Y tế rà soát.', underline: '     ~~~~~~~' },
    ])
  })
  it('underlines by what letters take on a terminal', () => {
    for (const [source, words, underline] of [
      ['Giao Sở Y tế rà soát.'.normalize('NFD'), 'Sở Y tế'.normalize('NFD'), '     ~~~~~~~'],
      ['漢字 Sở Y tế', 'Sở', '     ~~'],
      ['\t- Sở Y tế', 'Sở', '   ~~'],
    ] as const) {
      expect(excerptsOf(source, at(source, words), Infinity)[0]?.underline).toBe(underline)
    }
  })
  it('fits the columns, with the words in it', () => {
    const line = `${'rà soát phương án chữa cháy, '.repeat(20)}giao Sở Y tế ${'lập danh mục thuốc '.repeat(20)}`
    for (const source of [line, line.normalize('NFD'), `漢字${line}`]) {
      for (const columns of [20, 40, 80]) {
        const words = source === line.normalize('NFD') ? 'Sở Y tế'.normalize('NFD') : 'Sở Y tế'
        const [excerpt] = excerptsOf(source, at(source, words), columns)
        expect(displayWidth(excerpt?.text as string)).toBeLessThanOrEqual(columns)
        const shown = [...(excerpt?.text ?? '').normalize('NFC').replace(/[漢字]/gu, 'xx')]
        const from = (excerpt?.underline ?? '').indexOf('~')
        expect(shown.slice(from, from + 7).join('')).toBe('Sở Y tế')
      }
    }
  })
  it('shows the lines of words that a wrapped line broke, and three at most', () => {
    const source = 'Giao Sở\nNông nghiệp\nvà\nMôi\ntrường rà soát'
    expect(excerptsOf(source, at(source, 'Sở\nNông nghiệp'), 40)).toEqual([
      { line: 1, text: 'Giao Sở', underline: '     ~~' },
      { line: 2, text: 'Nông nghiệp', underline: '~~~~~~~~~~~' },
    ])
    expect(excerptsOf(source, at(source, 'Sở\nNông nghiệp\nvà\nMôi'), 40)).toHaveLength(3)
  })
  it('moves no cursor', () => {
    const source = 'Giao\u001b[2J\u202e Sở Y tế'
    expect(excerptsOf(source, at(source, 'Sở'), 40)[0]?.text).toBe('Giao?[2J? Sở Y tế')
  })
})

describe('vbparse explain', () => {
  it('shows words, line and column, rule, the heading that a lead came from, and the reasons', async () => {
    const { status, out } = await vbparse(['explain', 'a.md'], { cwd })
    expect(status).toBe(0)
    expect(out).toContain(
      [
        '  lead: Sở Nông nghiệp và Môi trường',
        '    named behind “giao”, “yêu cầu”, “đề nghị” … (order-cue), from 1 “Giao Sở Nông nghiệp và Môi trường:”',
        '    9:9 │ 1. Giao Sở Nông nghiệp và Môi trường:',
        '        │         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
      ].join('\n'),
    )
    expect(out).toContain('  deadline: trước ngày 20/3/2025 = 2025-03-20\n    day in figures (date.numeric)\n')
    expect(out).toContain('  confidence: medium\n    because nobody is named who shall do it (no-lead)\n')
  })
  it('speaks Vietnamese, with the same rule ids', async () => {
    const en = (await vbparse(['explain', 'a.md'], { cwd })).out
    const vi = (await vbparse(['explain', 'a.md', '--lang', 'vi'], { cwd })).out
    expect(vi).toContain('  chủ trì: Sở Nông nghiệp và Môi trường\n')
    expect(vi).toContain('độ tin cậy: trung bình\n    vì không nêu ai chủ trì (no-lead)')
    expect(vi).not.toMatch(/lead:|because|from /)
    const ids = (out: string) => out.match(/\([a-z.-]+\)/g)
    expect(ids(vi)).toEqual(ids(en))
  })
  it('takes a task by its id or a section by its path', async () => {
    const only = async (name: string) =>
      JSON.parse((await vbparse(['explain', 'a.md', name, '-f', 'json'], { cwd })).out).tasks.map(
        (one: { id: string }) => one.id,
      )
    expect(await only('1.a')).toEqual(['1.a'])
    expect(await only('1')).toEqual(['1.a'])
    expect(await only('2')).toEqual(['2'])
  })
  it('names what is not there, and the nearest that is', async () => {
    expect(await vbparse(['explain', 'a.md', '1.aa'], { cwd })).toMatchObject({
      status: 2,
      out: '',
      err: "vbparse: a.md: it has no task or section '1.aa' with tasks; did you mean 1.a?\n",
    })
    expect((await vbparse(['explain', 'a.md', 'XVII.9'], { cwd })).err).toMatch(/vbparse outline shows/)
    expect((await vbparse(['explain', 'a.md', '1', '2'], { cwd })).err).toMatch(/not 3 arguments/)
    expect((await vbparse(['explain'], { cwd })).err).toMatch(/nothing to read/)
  })
  it('says that there are none', async () => {
    expect((await vbparse(['explain', 'none.md'], { cwd })).out).toBe('(no tasks)\n')
    expect((await vbparse(['explain', 'none.md', '--lang', 'vi'], { cwd })).out).toBe('(không có nhiệm vụ)\n')
  })
  it('gives JSON: an object for one document, an array for a folder', async () => {
    const one = JSON.parse((await vbparse(['explain', 'a.md', '-f', 'json'], { cwd })).out)
    expect(one.tasks[0]).toMatchObject({
      id: '1.a',
      confidence: 'high',
      reasons: [],
      fields: [
        {
          field: 'lead',
          value: 'Sở Nông nghiệp và Môi trường',
          rules: ['order-cue'],
          position: { start: { line: 9, column: 9 } },
          from: { via: 'heading', section: '1' },
        },
        { field: 'coordinating', value: 'Công an tỉnh', rules: ['partner'] },
        { field: 'action', value: 'rà soát' },
        { field: 'deadline', value: 'trước ngày 20/3/2025', rules: ['date.numeric'] },
      ],
    })
    expect(JSON.parse((await vbparse(['explain', 'd', '-f', 'json'], { cwd })).out)).toHaveLength(2)
    expect((await vbparse(['explain', 'd'], { cwd })).out).toMatch(/^d\/b\.md\n[\s\S]+\n\nd\/c\.md\n/)
  })
  it('fits the terminal', async () => {
    for (const line of (await vbparse(['explain', 'a.md'], { cwd, terminal: 50 })).out.split('\n')) {
      if (!line.includes('because')) expect(displayWidth(line)).toBeLessThanOrEqual(50)
    }
  })
})

describe('the rules', () => {
  it('of all fixtures have their texts, and every value has its words', async () => {
    const root = new URL('../../fixtures/', import.meta.url)
    const { readFileSync } = await import('node:fs')
    for (const name of readdirSync(root)) {
      const input = readdirSync(new URL(`${name}/`, root)).find((file) => file.startsWith('input.'))
      if (input === undefined) continue
      const { register, traces } = await explain(readFileSync(new URL(`${name}/${input}`, root)), { path: input })
      expect(traces.map(({ id }) => id)).toEqual(register.tasks.map(({ id }) => id))
      for (const [i, { fields }] of traces.entries()) {
        const { lead, coordinating, actions } = register.tasks[i] as (typeof register.tasks)[number]
        const values = (kind: string) => fields.filter(({ field }) => field === kind).map(({ value }) => value)
        expect(values('lead')).toEqual(lead)
        expect(values('coordinating')).toEqual(coordinating)
        expect(values('action')).toEqual(actions.map(({ verb }) => verb))
        for (const { rules } of fields) for (const rule of rules) expect(ruleTexts, rule).toHaveProperty([rule])
      }
    }
  })
})

describe('vbparse extract', () => {
  it('says at the end how many tasks want a look, on a terminal or for several documents', async () => {
    const said = async (...args: Parameters<typeof vbparse>) => (await vbparse(...args)).err
    const line = 'tasks that want a look: 1 of 2 (vbparse explain shows why)\n'
    expect(await said(['extract', 'a.md'], { cwd, terminal: 80 })).toBe(line)
    expect(await said(['extract', 'a.md'], { cwd })).toBe('')
    expect(await said(['extract', 'd'], { cwd })).toBe(line.replace('1 of 2', '2 of 4'))
    expect(await said(['extract', 'd', '--lang', 'vi'], { cwd })).toMatch(/^nhiệm vụ cần xem lại: 2\/4 /)
    expect(await said(['extract', 'none.md'], { cwd, terminal: 80 })).toBe('')
  })
})
