import { describe, expect, it } from 'vitest'
import { type Change, type Diff, diff, type Field, kinds } from '../../src/compare/index.ts'
import { extractText, type Register, type TrackedTask } from '../../src/index.ts'
import { notice, registerOf } from '../register/document.ts'
import { changeLine, itemLines } from './told.ts'

/** The named changes between two bodies of one notice. */
function changes(before: string, after: string, ignore: Field[] = []): string[] {
  return diff(registerOf(before), registerOf(after), { ignore }).items.flatMap((item) => item.changes.map(changeLine))
}
const order = (end: string, start = '1. Giao Sở Y tế') =>
  `${start} rà soát danh mục thuốc dự trữ tại các trạm y tế xã${end}.`

describe('deadlines', () => {
  it.each([
    ['later', ' trước ngày 15/4/2026', ' trước ngày 15/5/2026', 'deadline later 30'],
    ['later over a leap day', ' trước ngày 28/02/2028', ' trước ngày 01/3/2028', 'deadline later 2'],
    ['earlier', ' trước ngày 15/4/2026', ' trước ngày 14/4/2026', 'deadline earlier 1'],
    ['in other words and later', ' trước ngày 15/02/2027', ' chậm nhất ngày 15/4/2027', 'deadline later 59'],
    ['set', '', ', hoàn thành trước ngày 15/4/2026', 'deadline set'],
    ['removed', ' trong Quý II/2026', '', 'deadline removed'],
    ['a recurrence for a day', ' trước ngày 15/4/2026', ' trước ngày 25 hằng tháng', 'deadline changed'],
    ['another hour', ' trước 11 giờ ngày 15/4/2026', ' trước 16 giờ ngày 15/4/2026', 'deadline changed'],
    ['the same day in other words', ' trước ngày 15/4/2026', ' chậm nhất ngày 15/4/2026', 'deadline reworded'],
  ])('%s', (_, before, after, told) => {
    expect(changes(order(before), order(after))).toEqual([told])
  })
})

describe('bodies', () => {
  it.each([
    ['another lead', 'Giao Sở Y tế', 'Giao Sở Tài chính', ['lead changed +Sở Tài chính -Sở Y tế']],
    ['a second lead', 'Giao Sở Y tế', 'Giao Sở Y tế, Sở Tài chính', ['lead changed +Sở Tài chính']],
    [
      'a partner',
      'Giao Sở Y tế',
      'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh',
      ['coordinating added +Công an tỉnh'],
    ],
    [
      'a partner less',
      'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh, Sở Tài chính',
      'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính',
      ['coordinating removed -Công an tỉnh'],
    ],
    ['the same body in short', 'Giao Ủy ban nhân dân xã Hải Bàng', 'Giao UBND xã Hải Bàng', []],
  ])('%s', (_, before, after, told) => {
    expect(changes(order('', `1. ${before}`), order('', `1. ${after}`))).toEqual(told)
  })
})

describe('wording', () => {
  const words = (before: string, after: string): string => {
    const [item] = diff(registerOf(before), registerOf(after)).items
    const change = item?.changes.find((one): one is Extract<Change, { field: 'text' }> => one.field === 'text')
    const signs = { same: '', removed: '-', added: '+' }
    return (change?.words ?? [])
      .map(({ text, change }) => (change === 'same' ? text : `${signs[change]}[${text.trim()}] `))
      .join('')
  }
  it('is told by syllables', () => {
    expect(words(order(' vùng cao'), order(' vùng sâu ven biển'))).toBe(
      'Giao Sở Y tế rà soát danh mục thuốc dự trữ tại các trạm y tế xã vùng -[cao.] +[sâu ven biển.] ',
    )
  })
  it('joins again to the two texts', () => {
    const [a, b] = [order(' vùng cao trong mùa mưa'), order(' và bệnh viện huyện vùng cao; báo cáo kết quả')]
    const [item] = diff(registerOf(a), registerOf(b)).items
    const runs = item?.changes.flatMap((one) => (one.field === 'text' ? one.words : [])) ?? []
    const side = (not: string): string =>
      runs
        .filter(({ change }) => change !== not)
        .map(({ text }) => text)
        .join('')
    expect(side('removed')).toBe(item?.new[0]?.text)
    // What stayed is told in the words of the new text, and takes the white space there.
    const letters = (text = ''): string => text.replace(/[^\p{L}\p{N}]/gu, '')
    expect(letters(side('added'))).toBe(letters(item?.old[0]?.text))
  })
  it('is told as a whole where thousands of words changed', () => {
    const long = (word: string): Register => {
      const text = Array.from({ length: 1500 }, (_, i) => `thuốc${i} ${word}${i} số${i}`).join(' ')
      const made = registerOf('1. Giao Sở Y tế rà soát danh mục.')
      return { ...made, tasks: made.tasks.map((task) => ({ ...task, text })) }
    }
    const [item] = diff(long('vật'), long('trạm')).items
    const runs = item?.changes.flatMap((change) => (change.field === 'text' ? change.words : []))
    expect(runs?.map(({ change, text }) => [change, text.split(' ').length])).toEqual([
      ['removed', 4500],
      ['added', 4500],
    ])
  })
  it.each([
    ['capitals', 'các Trạm y tế xã', 'các trạm Y tế xã'],
    ['the place of a tone mark', 'kế hoạch hoà giải', 'kế hoạch hòa giải'],
    ['decomposed letters', 'kế hoạch hòa giải', 'kế hoạch hòa giải'.normalize('NFD')],
    ['punctuation', 'thuốc, vật tư', 'thuốc – vật tư'],
  ])('is the same whatever the %s', (_, before, after) => {
    const line = (text: string) => `1. Giao Sở Y tế lập danh mục ${text} tại các bản vùng cao.`
    expect(changes(line(before), line(after))).toEqual([])
  })
})

describe('sections', () => {
  const body = (first: string[], second: string[]): string =>
    [
      'I. VỀ Y TẾ',
      ...first.map((text, i) => `${i + 1}. ${text}`),
      'II. VỀ GIÁO DỤC',
      ...second.map((text, i) => `${i + 1}. ${text}`),
    ].join('\n')
  const a = 'Giao Sở Y tế kiểm tra các cơ sở tiêm chủng.'
  const b = 'Giao Sở Nội vụ bố trí biên chế giáo viên mầm non.'
  const c = 'Giao Sở Xây dựng thẩm định thiết kế nhà nội trú.'
  it('that only follow another number are renumbered, not moved', () => {
    expect(itemLines(diff(registerOf(body([b], [])), registerOf(body([a, b], []))))).toEqual([
      'moved I.1 > I.2; section renumbered I.1 > I.2',
      'added I.1',
    ])
  })
  it('under another heading are moved', () => {
    expect(itemLines(diff(registerOf(body([a, c], [b])), registerOf(body([a], [b, c]))))).toEqual([
      'moved I.2 > II.2; section moved I.2 > II.2',
    ])
  })
  it('are no change where they are ignored', () => {
    const [old, young] = [registerOf(body([a, c], [b])), registerOf(body([a], [b, c]))]
    expect(diff(old, young, { ignore: ['section'] }).items).toEqual([])
  })
})

describe('what is ignored', () => {
  const [before, after] = [order(' trước ngày 15/4/2026'), order(' vùng cao trước ngày 15/5/2026')]
  it.each([
    [['deadline', 'text'], []],
    [['text'], ['deadline later 30']],
    [['deadline'], ['text reworded']],
  ] as [Field[], string[]][])('%j', (ignore, told) => {
    expect(changes(before, after, ignore)).toEqual(told)
  })
})

describe('parts', () => {
  const whole =
    '1. Giao Sở Y tế kiểm tra các cơ sở tiêm chủng, lập danh sách trẻ em vùng cao chưa được tiêm trước ngày 15/4/2026.'
  const parts =
    '1. Giao Sở Y tế kiểm tra các cơ sở tiêm chủng.\n2. Giao Sở Tài chính lập danh sách trẻ em vùng cao chưa được tiêm trước ngày 30/4/2026.'
  it('tell what is different of each', () => {
    const { items } = diff(registerOf(whole), registerOf(parts))
    expect(items).toMatchObject([{ kind: 'split', old: [{ id: '1' }], new: [{ id: '1' }, { id: '2' }] }])
    expect(items[0]?.changes.map((change) => `${change.part}: ${changeLine(change)}`)).toEqual([
      '1: deadline removed',
      '2: deadline later 15',
      '2: lead changed +Sở Tài chính -Sở Y tế',
    ])
    expect(diff(registerOf(parts), registerOf(whole)).items).toMatchObject([{ kind: 'merged' }])
  })
  it('are none where a new task of another matter stands beside', () => {
    const { summary } = diff(
      registerOf(whole),
      registerOf(`${whole}\n2. Giao Sở Y tế thanh tra các phòng khám tư nhân.`),
    )
    expect(summary).toMatchObject({ split: 0, added: 1, unchanged: 1 })
  })
})

describe('tracking fields', () => {
  const register = (more: Partial<TrackedTask>): Register => {
    const made = registerOf(order(' trước ngày 15/4/2026'))
    return { ...made, tasks: made.tasks.map((task) => ({ ...task, ...more })) }
  }
  it('are compared between two registers that people wrote into', () => {
    const { items } = diff(register({ status: 'open' }), register({ status: 'done', note: 'xong' }))
    expect(items.flatMap((item) => item.changes.map(changeLine))).toEqual(['status changed', 'note set'])
  })
  it('are no difference from what a document gives', () => {
    expect(diff(register({ status: 'open' }), register({})).items).toEqual([])
  })
})

describe('documents', () => {
  const body = order(' trước ngày 15/4/2026')
  const other = (from: string, to: string, text = body): Register => {
    const document = notice(text)
    expect(document).toContain(from)
    return extractText(document.replace(from, to))
  }
  const kindOf = (result: Diff): string[] => result.items.map(({ kind }) => kind)
  it('with another number are two, and what both hold is carried over', () => {
    expect(kindOf(diff(registerOf(body), other('Số: 12/', 'Số: 13/')))).toEqual(['carried-over'])
    expect(diff(registerOf(body), other('Số: 12/', 'Số: 13/'), { ignore: ['document'] }).items).toEqual([])
  })
  it('with the same number in another year are two', () => {
    expect(kindOf(diff(registerOf(body), other('tháng 3 năm 2026', 'tháng 3 năm 2027')))).toEqual(['carried-over'])
  })
  it('are one where the draft had no number yet, or the date was corrected', () => {
    expect(kindOf(diff(other('Số: 12/', 'Số:     /'), registerOf(body)))).toEqual([])
    expect(kindOf(diff(registerOf(body), other('ngày 05 tháng 3', 'ngày 06 tháng 3')))).toEqual([])
  })
  it('are paired by number and symbol, then by likeness, whatever their order', () => {
    const text = '1. Giao Sở Nội vụ bố trí biên chế giáo viên mầm non.'
    const [a, b] = [registerOf(body), other('Số: 12/', 'Số: 40/', text)]
    const c = other('Số: 12/', 'Số: 55/', text.replace('mầm non', 'tiểu học'))
    const result = diff([a, b], [c, structuredClone(a)])
    expect(result.documents).toEqual([
      { old: 0, new: 1, same: true },
      { old: 1, new: 0, same: false },
    ])
    expect(itemLines(result)).toEqual(['carried-over 1 > 1; document carried-over; text reworded'])
  })
  it('that are gone or new are told as such', () => {
    const a = registerOf(body)
    const b = other('Số: 12/TB-UBND', 'Số: 40/KH-HĐND', '1. Giao Sở Nội vụ bố trí biên chế giáo viên mầm non.')
    const c = { ...b, document: { ...b.document, subject: 'Kế hoạch tuyển dụng', type: 'ke-hoach' as const } }
    expect(diff([a, c], [a]).documents).toEqual([
      { old: 0, new: 0, same: true },
      { old: 1, new: null, same: false },
    ])
  })
})

describe('options', () => {
  it('only: lists these kinds, and counts all', () => {
    const [a, b] = [registerOf(order('')), registerOf(order(' trước ngày 15/4/2026'))]
    const { items, summary } = diff(a, b, { only: ['added'] })
    expect([items, summary.changed]).toEqual([[], 1])
    expect(diff(a, a, { only: kinds }).items).toMatchObject([{ kind: 'unchanged', likeness: 1, changes: [] }])
  })
  it('threshold: none outside 0 to 1', () => {
    const a = registerOf(order(''))
    for (const threshold of [-0.1, 1.1, Number.NaN]) expect(() => diff(a, a, { threshold })).toThrow(RangeError)
  })
})
