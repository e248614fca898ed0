import { describe, expect, it } from 'vitest'
import { type Marked, markedText } from '../../../src/report/html/document-text.ts'
import { escapeHtml } from '../../../src/report/html/escape.ts'
import { layoutOf } from '../../../src/report/html/layout.ts'
import type { Kind, KindRange } from '../../../src/report/html/segments.ts'
import { growth } from '../../growth.ts'

/** A task read from the first place of each of these words. */
function read(text: string, id: number, words: readonly [Kind, string][]): Marked {
  const ranges = words.map(([kind, word]) => {
    const start = text.indexOf(word)
    if (start < 0) throw new Error(`"${word}" is not in the text`)
    return { kind, start, end: start + word.length }
  })
  return { id, label: `Nhiệm vụ ${id}`, ranges }
}

const printed = (html: string): string =>
  html
    .replace(/<a class="ref".*?<\/a>/g, '')
    .replace(/<br>|<\/(?:p|tr|t[hd])>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\n+/g, '\n')
    .trim()

describe('markedText', () => {
  const text = 'Giao Sở Y tế chủ trì kiểm tra trước ngày 05/3/2026.'

  it('marks what was read, begins the task with a link and tells where it stands', () => {
    const tasks = [
      read(text, 7, [
        ['task', text],
        ['lead', 'Sở Y tế'],
        ['deadline', 'trước ngày 05/3/2026'],
      ]),
    ]
    const { html, places } = markedText(text, 'plain', tasks)
    expect(html).toBe(
      '<p><a class="ref" id="w7" href="#t7" aria-label="Nhiệm vụ 7">7</a><span class="s">Giao </span>' +
        '<mark class="s lead">Sở Y tế</mark><span class="s"> chủ trì kiểm tra </span>' +
        '<mark class="s deadline">trước ngày 05/3/2026</mark><span class="s">.</span></p>',
    )
    expect(places.get(7)).toBe('0-4 1 3')
  })

  it('nests the marks of words that are two things', () => {
    const { html } = markedText(text, 'plain', [
      read(text, 1, [
        ['lead', 'Sở Y tế'],
        ['coordinating', 'Y tế'],
      ]),
    ])
    expect(html).toContain(
      '<mark class="s lead">Sở </mark><mark class="s lead"><mark class="coordinating">Y tế</mark></mark>',
    )
  })

  it('links to each of two tasks that begin with the same words', () => {
    const { html } = markedText(text, 'plain', [read(text, 1, [['task', text]]), read(text, 2, [['task', text]])])
    expect(html.match(/id="w\d"/g)).toEqual(['id="w1"', 'id="w2"'])
  })

  it('knows no place of a task whose words are not printed', () => {
    const { places } = markedText('| Việc |\n|---|\n| Rà soát |', 'markdown', [
      { id: 1, label: '1', ranges: [{ kind: 'task', start: 9, end: 12 }] },
    ])
    expect(places.size).toBe(0)
  })

  it('loses and doubles no word of a Markdown text, whatever is marked', () => {
    const source = [
      '# THÔNG BÁO',
      '',
      '**1. Giao *Sở Y tế*:** rà soát 2 \\* 3 cơ sở (*) trong',
      'tháng<br>6',
      '- Một gạch',
      '',
      '| STT | Việc |',
      '|---|:-:|',
      '| 1 | Lập \\| danh **sách** |',
    ].join('\n')
    const { html, places } = markedText(source, 'markdown', [
      read(source, 1, [
        ['task', 'Giao *Sở Y tế*:** rà soát'],
        ['lead', 'Sở Y tế'],
      ]),
      read(source, 2, [
        ['task', '1 | Lập \\| danh **sách**'],
        ['action', 'Lập'],
      ]),
    ])
    expect(printed(html)).toBe(
      'THÔNG BÁO\n1. Giao Sở Y tế: rà soát 2 * 3 cơ sở (*) trong\ntháng\n6\n- Một gạch\nSTT\nViệc\n1\nLập | danh sách',
    )
    expect(html).toContain('<i><mark class="s lead">Sở Y tế</mark></i>')
    expect([...places.keys()]).toEqual([1, 2])
  })
})

// A quadratic rule takes 16 times as long, every time; other work of the machine now and then 9.
describe('time grows with the text', () => {
  it.each(['*a ', '**', '\\', '| a ', '     a', '<b>', 'a\n', '|a|\n', '# a\n', '- a\n\n'])(
    '%j',
    { timeout: 30_000, retry: 2 },
    (piece) => {
      const factor = growth(
        (times) => piece.repeat(times),
        (text) => {
          const ranges = Array.from(
            { length: text.length / 50 },
            (_, i): KindRange => ({ kind: 'lead', start: i * 40, end: i * 40 + 60 }),
          )
          markedText(text, 'markdown', [{ id: 1, label: '1', ranges }])
        },
      )
      expect(factor).toBeLessThan(9)
    },
  )
})

describe('layoutOf', () => {
  const paragraphs = (text: string): string[] =>
    layoutOf(text, 'plain').flatMap((block) =>
      block.kind === 'table' ? [] : [block.runs.map(({ start, end }) => text.slice(start, end)).join(' / ')],
    )

  it('puts together lines that only the width of the page parted', () => {
    const wrapped = 'Sở Xây dựng chủ trì, phối hợp với các sở, ngành rà soát, báo cáo kết quả trước\nngày 30/4/2026.'
    expect(paragraphs(wrapped)).toEqual([wrapped])
    const listed = 'Sở Xây dựng chủ trì, phối hợp với các sở, ngành rà soát, báo cáo kết quả sau đây\n- Việc một'
    expect(paragraphs(listed)).toEqual([listed.replace('\n', ' / ')])
    const short = 'Tuy nhiên, trong bối cảnh tình hình\nmới, các xã rà soát.'
    expect(paragraphs(short)).toEqual([short])
    expect(paragraphs('KẾT LUẬN\ncủa Chủ tịch')).toEqual(['KẾT LUẬN / của Chủ tịch'])
  })

  it('keeps what was set with spaces', () => {
    expect(layoutOf('TỈNH ỦY SƠN HẢI          ĐẢNG CỘNG SẢN VIỆT NAM', 'plain')[0]?.kind).toBe('laid')
  })

  it('takes for the opening what stands before the first sentence, and nothing of a text without one', () => {
    const sentence = 'Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã yêu cầu. '.repeat(3)
    expect(
      layoutOf(`UBND XÃ\n\nKẾ HOẠCH\n\n${sentence}\n\n1. Việc`, 'plain').map(({ opening }) => opening ?? false),
    ).toEqual([...[true, true, false, false]])
    expect(layoutOf('UBND XÃ\n\nKẾ HOẠCH', 'plain').some(({ opening }) => opening)).toBe(false)
  })
})

describe('escapeHtml', () => {
  it('leaves nothing that ends a text or an attribute', () => {
    expect(escapeHtml(`<b a="1" b='2'>&\`</b>`)).toBe('&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;&#96;&lt;/b&gt;')
  })
  it('turns signs that are not seen into spaces, and keeps line breaks and letters', () => {
    expect(escapeHtml('a\u0000b\u001bc\u202ed\ud800e')).toBe('a b c d e')
    expect(escapeHtml('Đắk Lắk\t→\n𝒜')).toBe('Đắk Lắk\t→\n𝒜')
  })
})
