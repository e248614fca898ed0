import { endOf, startOf } from '../../normalise/mapped.ts'
import type { Cell, FieldCell, Paragraph, Table, TaskRow } from '../types.ts'
import { filledCells, type Group, groupOf } from './groups.ts'
import { type Columns, headAt, isNumberHead, readHead } from './heads.ts'
import { BrokenRow, isBroken, isNumbered, isNumberRow, repeatsHead } from './rows.ts'
import { DITTO } from './words.ts'

/** What stands below one group row of a table; the first part stands below none. */
export interface Part {
  group: Group | null
  table: Table
}

const FIELDS = ['lead', 'coordinating', 'begin', 'deadline', 'deliverable'] as const
const MARKS = new Set(DITTO.split('|'))
const textOf = (cell: Cell | undefined) => cell?.mapped.text.trim() ?? ''
const textsOf = (row: readonly Cell[]) => row.map((cell) => textOf(cell).replace(/\s*\n\s*/g, ' '))
const isDitto = (cell: Cell | undefined) =>
  cell?.merged === true ||
  MARKS.has(
    textOf(cell)
      .toLowerCase()
      .replace(/^[-–—\s]+|[-–—.\s]+$/g, ''),
  )

/** The parts of a table; a table that is none of tasks is one part whose rows nobody reads as work. */
export function partsOf(rows: Cell[][]): Part[] {
  const columns = readHead(rows.slice(0, 6).map(textsOf))
  if (!columns || isAgenda(rows.slice(columns.to), columns)) return [{ group: null, table: { rows, work: null } }]
  const reader = new Reader(rows.slice(0, columns.to), columns)
  const body = rows.slice(columns.to).filter((row) => row.some((cell) => cell.merged || textOf(cell) !== ''))
  reader.numbered = isNumbered(body, columns)
  for (const [i, row] of body.entries()) reader.read(row, body[i + 1])
  return reader.end()
}

/** A table right behind another, of as many columns and with rows that count on or a head that is the same. */
export function goesOnWith(above: readonly Cell[][], below: readonly Cell[][]): boolean {
  const [first] = below
  if (!first || first.length !== above[0]?.length) return false
  return /^(?:|[2-9]|[1-9]\d{1,2})[.)]?$/.test(textOf(first[0])) || repeatsHead(first, above.slice(0, 6))
}

/** "08h00 - 08h15 | Đón tiếp đại biểu | Ban Tổ chức": what happens at a meeting. Not "trước 17 giờ ngày 20/4". */
function isAgenda(rows: readonly Cell[][], { at }: Columns): boolean {
  const column = at.deadline
  if (column === undefined) return false
  const times = rows.map((row) => textOf(row[column])).filter((text) => text !== '')
  const clock = times.filter((text) => /^(?:từ )?\d{1,2} ?(?:h|g|giờ|:) ?\d{0,2}/iu.test(text))
  return clock.length > 0 && clock.length * 2 >= times.length
}

/** Reads the rows below a head one after the other. */
class Reader {
  numbered = false
  private readonly parts: Part[]
  private columns: Columns | null
  private heads: Cell[][]
  private open: BrokenRow | null = null
  /** The last row of the group, for cells that are merged with the one above. */
  private last: TaskRow | null = null
  private topic: Paragraph | null = null

  constructor(heads: Cell[][], columns: Columns) {
    this.columns = columns
    this.heads = heads
    this.parts = [{ group: null, table: { rows: [...heads], work: { rows: [], explicit: columns.explicit } } }]
  }

  read(row: Cell[], next: Cell[] | undefined): void {
    if (isNumberRow(row) || repeatsHead(row, this.heads)) {
      this.rows.push(row)
      return
    }
    if (this.startsTable(row, next) || !this.columns) {
      this.rows.push(row)
      return
    }
    const broken = this.open !== null && isBroken(this.open.tail, row, this.columns, this.numbered)
    const group = groupOf(row, next, this.columns)
    if (group && !(broken && !group.mark && !row.some((cell) => cell.strong))) this.begin(group, row)
    else if (broken) this.open?.add(row)
    else {
      this.close()
      this.open = new BrokenRow(row)
    }
  }

  end(): Part[] {
    this.close()
    return this.parts
  }

  private get part(): Part {
    return this.parts.at(-1) as Part
  }

  private get rows(): Cell[][] {
    return this.part.table.rows
  }

  /** Another head in the middle: a table right behind this one, of tasks or not. */
  private startsTable(row: Cell[], next: Cell[] | undefined): boolean {
    const texts = textsOf(row)
    if (!texts.some(isNumberHead)) return false
    this.close()
    const found = headAt([texts, ...(next ? [textsOf(next)] : [])], 0)
    this.columns = found === 'no-work' ? null : found
    this.heads = [row]
    this.last = null
    this.topic = null
    return true
  }

  private begin(group: Group, row: Cell[]): void {
    this.close()
    this.last = null
    this.topic = group.mark ? null : group.heading
    if (!group.mark) {
      this.rows.push(row)
      return
    }
    const explicit = this.columns?.explicit ?? false
    this.parts.push({ group, table: { rows: [], work: { rows: [], explicit } } })
  }

  private close(): void {
    if (!this.open || !this.columns) return
    const row = this.open.join()
    this.open = null
    this.rows.push(row)
    const task = this.taskRow(row, this.columns)
    if (!task) return
    this.part.table.work?.rows.push(task)
    this.last = task
  }

  /** A row as a task's; null where it says what but neither who nor when. */
  private taskRow(row: Cell[], columns: Columns): TaskRow | null {
    const { at } = columns
    const filled = filledCells(row, columns)
    const [first] = filled
    if (!first) return null
    const fields: TaskRow['fields'] = {}
    for (const field of FIELDS) {
      const value = this.field(field, at[field] === undefined ? undefined : row[at[field]])
      if (value) fields[field] = value
    }
    const own = at.content === undefined ? undefined : row[at.content]
    const content = own && textOf(own) !== '' && !isDitto(own) ? own : this.last?.content
    if (!content || (content !== own && !fields.lead && !fields.deadline)) return null
    // A row that only goes on with the number of the one above has its other cells merged with those above.
    const counted = this.numbered && /^\d{1,3}[.)]?$/.test(textOf(at.number === undefined ? undefined : row[at.number]))
    const told = [fields.lead, fields.deadline].some((value) => value !== undefined && value.from !== 'above')
    if (!told && !(fields.lead && (counted || fields.deliverable))) return null
    const range: TaskRow['range'] = [
      Math.min(...filled.map((cell) => startOf(cell.mapped))),
      Math.max(...filled.map((cell) => endOf(cell.mapped))),
    ]
    return { range, content, fields, topic: this.topic }
  }

  /** A cell's value, or that of the cell above where it is merged with it; an empty lead may be. */
  private field(field: (typeof FIELDS)[number], cell: Cell | undefined): FieldCell | null {
    const above = this.last?.fields[field]
    if (isDitto(cell)) return above ? { ...above, from: above.from === 'above' ? 'above' : 'merged' } : null
    if (cell && textOf(cell) !== '') return { paragraph: cell, from: 'own' }
    return field === 'lead' && cell && above ? { ...above, from: 'above' } : null
  }
}
