import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Pairing, patchYaml } from '../../src/register/patch.ts'
import { dumpYaml, loadYaml } from '../../src/register/yaml.ts'

type Table = Record<string, unknown>

/** Pairs items by their id. */
const byId: Pairing = (_, old, young) => {
  const ids = old.map((one) => (one as Table).id)
  return young.map((one) => ids.indexOf((one as Table).id))
}
const lines = (...text: string[]): string => `${text.join('\n')}\n`

const written = lines(
  '# Sổ của văn phòng',
  'register: 1 # bản 1',
  'document:',
  '  # số do văn thư cấp',
  '  number: "12"   # chưa phát hành',
  '  subject: |',
  '    Về hồ đập',
  '    # không phải ghi chú',
  'tasks: # danh sách',
  '  # việc gấp',
  '  - status: open # anh Nam',
  '    id: a',
  '    lead: [Sở Y tế] # đã hỏi lại',
  '    # hỏi thêm',
  '    note: >-',
  '      còn thiếu',
  '      một bước',
  '',
  '  # việc thường',
  '  - id: b',
  "    lead: ['Sở # Nội vụ']",
  '    # bên trong b',
  '',
  '  - {id: c, lead: []}',
  '# cuối danh sách',
  'diagnostics: []',
  '# hết',
)
const value = (): Table => loadYaml(written) as Table
const tasksOf = (table: Table): Table[] => table.tasks as Table[]
const patch = (change: (table: Table) => void, text = written) => {
  const to = loadYaml(text) as Table
  change(to)
  const { text: patched, lost } = patchYaml(text, to, byId)
  expect(loadYaml(patched)).toEqual(to)
  return { patched, lost }
}
/** Lines of the first text that are not in the second, and the other way round. */
const changed = (before: string, after: string): [string[], string[]] => {
  const [a, b] = [before.split('\n'), after.split('\n')]
  return [a.filter((line) => !b.includes(line)), b.filter((line) => !a.includes(line))]
}

describe('a hand-edited YAML text', () => {
  it('stays byte for byte where nothing changed', () => {
    expect(patch(() => {})).toEqual({ patched: written, lost: [] })
  })

  it('changes in one line where one field did, and keeps the comment behind it', () => {
    const { patched, lost } = patch((table) => {
      ;(tasksOf(table)[0] as Table).lead = ['Sở Xây dựng', 'Sở Y tế']
    })
    expect(changed(written, patched)).toEqual([
      ['    lead: [Sở Y tế] # đã hỏi lại'],
      ['    lead: [Sở Xây dựng, Sở Y tế] # đã hỏi lại'],
    ])
    expect(lost).toEqual([])
  })

  it('keeps the comments of tasks that change places', () => {
    const { patched, lost } = patch((table) => {
      table.tasks = [tasksOf(table)[1], tasksOf(table)[0]]
    })
    expect(lost).toEqual([])
    const at = (text: string): number => patched.indexOf(text)
    expect([at('# việc thường') < at('id: b'), at('id: b') < at('# việc gấp'), at('# việc gấp') < at('id: a')]).toEqual(
      [true, true, true],
    )
    expect(at('# cuối danh sách')).toBeGreaterThan(at('một bước'))
  })

  it('puts in new tasks and new keys', () => {
    const { patched, lost } = patch((table) => {
      table.tasks = [{ id: 'new', lead: ['Sở Nội vụ'] }, ...tasksOf(table)]
      table.orphaned = [{ id: 'x', note: 'cũ' }]
    })
    expect(lost).toEqual([])
    expect(changed(written, patched)[0]).toEqual([])
    expect(patched).toContain('  - id: new\n    lead: [Sở Nội vụ]\n  # việc gấp\n  - status: open # anh Nam\n')
  })

  it('says which comments go with a task that goes', () => {
    const { patched, lost } = patch((table) => {
      table.tasks = [tasksOf(table)[0], tasksOf(table)[2]]
    })
    expect(lost).toEqual([
      { line: 19, text: '# việc thường' },
      { line: 22, text: '# bên trong b' },
    ])
    expect(patched).toContain('# hỏi thêm')
    expect(patched).toContain('# cuối danh sách')
  })

  it('writes anew what stands in brackets', () => {
    const { patched, lost } = patch((table) => {
      ;(tasksOf(table)[2] as Table).lead = ['Sở Y tế']
    })
    expect([changed(written, patched)[0], lost]).toEqual([['  - {id: c, lead: []}'], []])
  })

  it('changes a block scalar and keeps the comments round it', () => {
    const { patched, lost } = patch((table) => {
      ;(table.document as Table).subject = 'Về đê điều'
    })
    expect(patched).toContain('  number: "12"   # chưa phát hành\n  subject: Về đê điều\ntasks: # danh sách\n')
    expect(lost).toEqual([])
  })

  it('keeps line ends of Windows and a byte order mark', () => {
    const windows = `\ufeff${written.replaceAll('\n', '\r\n')}`
    const to = value()
    ;(tasksOf(to)[0] as Table).lead = []
    const { text, lost } = patchYaml(windows, to, byId)
    expect(text).toBe(windows.replace('[Sở Y tế] #', '[] #'))
    expect(lost).toEqual([])
  })
})

describe('a text that cannot be edited piece by piece', () => {
  it.each([
    ['an alias', lines('register: 1', 'x: &a [1] # mốc', 'tasks:', '  - id: a', '    y: *a'), ['# mốc']],
    ['brackets all over', '{register: 1, x: 1, tasks: [{id: a}]} # một dòng', ['# một dòng']],
    ['a tag', lines('register: 1 # bản', 'x: !!str 1', 'tasks: []'), ['# bản']],
    ['an end mark', lines('register: 1 # bản', 'x: 1', 'tasks: []', '...'), ['# bản']],
  ])('is written anew, and the comments that go are told: %s', (_, text, comments) => {
    const to = { ...(loadYaml(text) as Table), x: 'mới' }
    const { text: patched, lost } = patchYaml(text, to, byId)
    expect(loadYaml(patched)).toEqual(to)
    expect(lost.map((one) => one.text)).toEqual(comments)
    expect(patched).toBe(dumpYaml(to))
  })
})

describe('whatever the text and the change', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab #:-\n"\'[{'), maxLength: 8 })
  const task = fc.record(
    {
      lead: fc.array(word, { maxLength: 2 }),
      note: word,
      evidence: fc.record({ lead: fc.array(fc.record({ start: word }), { maxLength: 2 }) }),
    },
    { requiredKeys: ['lead'] },
  )
  const register = fc.array(task, { maxLength: 5 }).chain((tasks) =>
    fc.record({
      register: fc.constant(1),
      document: fc.record({ number: word, subject: word }),
      tasks: fc.constant(tasks.map((one, i) => ({ id: `t${i}`, ...one }))),
    }),
  )
  /** Puts a comment behind and above some lines that are no part of a block scalar. */
  const commented = (text: string, marks: readonly number[]): string =>
    text
      .split('\n')
      .flatMap((line, i) => {
        if (!/^ *(?:- )?\w+: ?(?:\[|\w*$)/.test(line) || !marks.includes(i % 7)) return [line]
        const indent = ' '.repeat(line.search(/\S/))
        return [`${indent}# trước ${i}`, /[\]a-z]$/.test(line) ? `${line} # sau ${i}` : line]
      })
      .join('\n')

  it('the result means the new value, and each comment is kept or told', () => {
    fc.assert(
      fc.property(
        register,
        register,
        fc.array(fc.nat(6)),
        fc.array(fc.nat(9), { maxLength: 5 }),
        (old, other, marks, order) => {
          const text = commented(dumpYaml(old), marks)
          fc.pre(JSON.stringify(loadYaml(text)) === JSON.stringify(old))
          const pool = [
            ...old.tasks,
            ...other.tasks.map((one) => ({ ...one, id: one.id.replace('t', 'u') })),
            ...other.tasks,
          ]
          const tasks = [...new Map(order.flatMap((i) => pool[i] ?? []).map((one) => [one.id, one])).values()]
          const to = { ...old, document: other.document, tasks }
          const { text: patched, lost } = patchYaml(text, to, byId)
          expect(loadYaml(patched)).toEqual(to)
          const comments = (from: string): string[] => from.match(/# (?:trước|sau) \d+/g) ?? []
          expect([...comments(patched), ...lost.flatMap((one) => comments(one.text))].sort()).toEqual(
            comments(text).sort(),
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})
