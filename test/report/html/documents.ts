import type { Position, Register, TrackedTask } from '../../../src/index.ts'
import { register, task } from '../office.ts'

/** The place of words in a text, from an offset on. */
export function placeOf(text: string, words: string, from = 0): Position {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  return { start: point(start), end: point(start + words.length) }
}

const leads = ['Sở Y tế', 'Sở Tài chính', 'Ban Đô thị', 'Công an tỉnh', 'UBND xã Đồng Tâm']

/** An invented document that gives so many tasks, with the register that was read from it. */
export function readRegister(count = 12): { read: Register; text: string } {
  const opening = 'ỦY BAN NHÂN DÂN TỈNH SƠN HẢI\n\nTHÔNG BÁO\n\n'
  const lines = Array.from({ length: count }, (_, i) => {
    const day = `${String((i % 28) + 1).padStart(2, '0')}/${String((i % 5) + 1).padStart(2, '0')}/2026`
    return `${i + 1}. Giao ${leads[i % leads.length]} phối hợp Văn phòng rà soát, báo cáo việc ${i + 1} trước ngày ${day}.`
  })
  const text = opening + lines.join('\n\n')
  let from = 0
  const tasks = lines.map((line, i): TrackedTask => {
    const at = placeOf(text, line, from)
    from = at.end.offset
    const of = (words: string): Position => placeOf(text, words, at.start.offset)
    const lead = leads[i % leads.length] as string
    const due = /(\d\d)\/(\d\d)\/(\d{4})\.$/.exec(line)!
    return task(String(i + 1), {
      text: line.replace(/^\d+\. /, ''),
      lead: [lead],
      coordinating: ['Văn phòng'],
      deadline: { text: `trước ngày ${due[0].slice(0, -1)}`, due: `${due[3]}-${due[2]}-${due[1]}` },
      confidence: i % 3 === 0 ? 'low' : 'high',
      position: at,
      evidence: {
        lead: [of(lead)],
        coordinating: [of('Văn phòng')],
        actions: [of('rà soát'), of('báo cáo')],
        deadline: of('trước ngày'),
      },
    })
  })
  return { read: register(tasks), text }
}

const attacks = [
  '<script>globalThis.ran = 1</script>',
  '</script><script>globalThis.ran = 2</script>',
  '</style><style>body { display: none }</style>',
  '"><img src=x onerror="globalThis.ran = 3">',
  "' onfocus='globalThis.ran = 4' autofocus='",
  '<a href="javascript:globalThis.ran = 5">x</a>',
  '--><svg onload="globalThis.ran = 6">',
  '&lt;script&gt;globalThis.ran = 7&lt;/script&gt;',
  '\u2028</title></textarea><iframe srcdoc="<script>parent.ran = 8</script>"></iframe>',
]

/** A register in which every field that holds words holds all of these, and the text it came from. */
export function hostile(): { read: Register; text: string } {
  const bad = attacks.join(' ')
  const text = `${bad}\n\n**${bad}**\n\n| ${bad.replaceAll('|', '')} | ${bad} |\n|---|---|\n| x | y |`
  const all = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: text.length } }
  const cut = placeOf(text, 'script>')
  const one = (id: string, due: string): TrackedTask =>
    task(id, {
      section: bad,
      text: bad,
      lead: [bad],
      coordinating: [bad],
      actions: [{ verb: bad, object: bad }],
      deadline: { text: bad, due, time: bad, recurrence: bad },
      deliverable: bad,
      confidence: bad as 'high',
      progress: bad,
      assignee: bad,
      note: bad,
      status: 'done',
      completed: bad,
      position: all,
      evidence: { lead: [cut], coordinating: [cut], actions: [cut], deadline: cut, deliverable: cut },
    })
  const read = register([one(bad, bad), one('2', '2026-03-05')], {
    type: bad as 'khac',
    number: bad,
    symbol: bad,
    issuer: bad,
    place: bad,
    date: bad,
    subject: bad,
    recipients: [bad],
  })
  return { read: { ...read, source: { path: bad, mediaType: 'text/markdown', sha256: bad } }, text }
}
