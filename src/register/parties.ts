import { type Mapped, slice, sourceRange } from '../normalise/mapped.ts'
import { oneLine } from './cells.ts'
import { actorsOf } from './fields.ts'
import type { Named } from './types.ts'

export interface Parties {
  lead: Named[]
  coordinating: Named[]
}

const AGENCY = '(?:(?:các )?(?:cơ quan|đơn vị|phòng|ban|sở|bộ phận) )?'
/** "Chủ trì:", "- Đơn vị phối hợp thực hiện:" at the start of a cell's line or part. */
const LABEL = new RegExp(
  `(?:^|[\\n;.,(])[ \\-–+•*]{0,4}${AGENCY}(chủ trì|đầu mối|thực hiện|phối hợp)(?: thực hiện)?(?: chính)? ?:`,
  'giu',
)
/** "Sở X chủ trì, phối hợp với Sở Y", "Sở X phối hợp Sở Y". */
const WITH = /(?:,|;)? ?(?:chủ trì,? ?(?:và )?)?phối hợp (?:với|cùng|thực hiện:?)? ?(?=\p{Lu}|các )/u
/** "Sở X (chủ trì), Sở Y (phối hợp)". */
const BRACKET = /\((?:cơ quan |đơn vị )?(chủ trì|phối hợp)(?: thực hiện| chính)?\)/giu

/**
 * Who leads and who is a partner by one cell.
 * Takes "Chủ trì: Sở X; phối hợp: Sở Y", "Sở X (chủ trì), Sở Y (phối hợp)", "Sở X chủ trì, phối hợp với Sở Y"; in
 * "Sở X, Sở Y", which says nothing of the kind, all lead.
 */
export function partiesOf(cell: Mapped): Parties {
  return (
    labelled(cell) ?? bracketed(cell) ?? stated(cell) ?? { lead: names(cell, 0, cell.text.length), coordinating: [] }
  )
}

/** The names in a part of a cell; a line that does not go on with the one above begins another. */
function names(cell: Mapped, from: number, to: number): Named[] {
  const out: Named[] = []
  const { text } = cell
  for (let start = from; start < to; ) {
    let end = start
    do {
      const newline = text.indexOf('\n', end + 1)
      end = newline < 0 || newline > to ? to : newline
    } while (end < to && !beginsName(text, start, end))
    const before = /^[\s,;.()+•*–-]*/u.exec(text.slice(start, end))?.[0].length ?? 0
    const item = oneLine(slice(cell, start + before, end))
    out.push(...(distributed(item) ?? actorsOf(item, 'table-column')))
    start = end
  }
  return out
}

/**
 * "Các Cục: Di sản văn hóa, Báo chí" with names that no table knows: each has the head. Between ";" a name may hold a
 * comma. Null where the grammar reads as many names by itself.
 */
function distributed(item: Mapped): Named[] | null {
  const head = /^(?:[Cc]ác|[Nn]hững) (\p{Lu}[\p{L}\p{M} ]{1,24}): */u.exec(item.text)
  if (!head) return null
  const stop = item.text.indexOf('. ', head[0].length)
  const end = stop < 0 ? item.text.replace(/[\s.;,]+$/, '').length : stop
  const out: Named[] = []
  const list = item.text.slice(head[0].length, end)
  for (const match of list.matchAll(list.includes(';') ? /[^;]+/gu : /[^,]+/gu)) {
    const name = match[0].trim()
    const at = head[0].length + match.index + (match[0].length - match[0].trimStart().length)
    if (!/^\p{Lu}/u.test(name)) return null
    const range = sourceRange(item, at, at + name.length)
    out.push({ name: `${head[1]} ${name}`, range, rule: 'table-column', guessed: false })
  }
  const known = actorsOf(slice(item, 0, end), 'table-column')
  if (known.length >= out.length && known.every(({ name }) => name.startsWith(head[1] as string))) return null
  return stop < 0 ? out : [...out, ...actorsOf(slice(item, stop + 2, item.text.length), 'table-column')]
}

/** "Sở Y tế" + "Sở Nội vụ"; not "Sở Nông nghiệp và Môi" + "trường", "Sở" + "Nội vụ", "Sở Tài chính," + "Nội vụ". */
function beginsName(text: string, start: number, newline: number): boolean {
  const above = text.slice(start, newline).trim()
  const below = text.slice(newline, newline + 12).trim()
  return (
    (/^[\p{Lu}+•*–-]/u.test(below) && /\s/.test(above) && !/(?:[,–-]| và| các)$/iu.test(above)) || /[;.]$/.test(above)
  )
}

function labelled(cell: Mapped): Parties | null {
  const labels = [...cell.text.matchAll(LABEL)]
  if (labels.length === 0) return null
  const parties: Parties = { lead: names(cell, 0, labels[0]?.index ?? 0), coordinating: [] }
  for (const [i, label] of labels.entries()) {
    const found = names(cell, label.index + label[0].length, labels[i + 1]?.index ?? cell.text.length)
    parties[/phối hợp/iu.test(label[1] as string) ? 'coordinating' : 'lead'].push(...found)
  }
  return parties
}

function bracketed(cell: Mapped): Parties | null {
  const brackets = [...cell.text.matchAll(BRACKET)]
  if (brackets.length === 0) return null
  const parties: Parties = { lead: [], coordinating: [] }
  let from = 0
  for (const bracket of brackets) {
    parties[/phối hợp/iu.test(bracket[1] as string) ? 'coordinating' : 'lead'].push(...names(cell, from, bracket.index))
    from = bracket.index + bracket[0].length
  }
  // Those behind the last bracket only stand beside the lead.
  const rest = names(cell, from, cell.text.length)
  parties[parties.lead.length > 0 ? 'coordinating' : 'lead'].push(...rest)
  return parties
}

function stated(cell: Mapped): Parties | null {
  const match = WITH.exec(cell.text)
  if (!match || match.index === 0) return /chủ trì$/u.test(cell.text) ? only(cell) : null
  const lead = only(slice(cell, 0, match.index)).lead
  return { lead, coordinating: names(cell, match.index + match[0].length, cell.text.length) }
}

/** "Sở X chủ trì" */
function only(cell: Mapped): Parties {
  const end = cell.text.replace(/,? ?chủ trì,?\s*$/iu, '').length
  return { lead: names(cell, 0, end), coordinating: [] }
}

/** The partners that a cell of their own names. */
export const partnersOf = (cell: Mapped): Named[] => {
  const { lead, coordinating } = partiesOf(cell)
  return [...lead, ...coordinating]
}
