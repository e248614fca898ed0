import { bare } from './fold.ts'
import { type Row, row } from './rows.ts'

/**
 * The letterhead's lines as one text: its parts stand in two columns, on wrapped lines, or flattened into one line,
 * so each part is looked for in the whole and cut out; what is left over names the issuer.
 */
export interface Sheet {
  text: string
  bare: string
  rows: readonly Row[]
  starts: number[]
  /** 1 where the character was cut. */
  cut: Uint8Array
}

export function makeSheet(rows: readonly Row[]): Sheet {
  const starts: number[] = []
  let text = ''
  for (const { text: part } of rows) {
    starts.push(text.length)
    text += `${part}\n`
  }
  return { text, bare: bare(text), rows, starts, cut: new Uint8Array(text.length) }
}

export function cutOut(sheet: Sheet, from: number, to: number): void {
  sheet.cut.fill(1, from, to)
}

/** Position in `sheet.rows` of the row that holds an offset. */
export function rowAt(sheet: Sheet, offset: number): number {
  let at = 0
  while (at + 1 < sheet.starts.length && (sheet.starts[at + 1] as number) <= offset) at++
  return at
}

/** What of each row was not cut. */
export function leftover(sheet: Sheet): Row[] {
  const left: Row[] = []
  for (const [at, source] of sheet.rows.entries()) {
    const from = sheet.starts[at] as number
    let text = ''
    for (let i = 0; i < source.text.length; i++) text += sheet.cut[from + i] ? ' ' : source.text.charAt(i)
    const folded = text.replace(/\s+/g, ' ').trim()
    if (/\p{L}/u.test(folded)) {
      left.push(
        row(source.index, folded, {
          strong: source.strong,
          blankBefore: source.blank,
          ...(source.cell ? { cell: source.cell } : {}),
        }),
      )
    }
  }
  return left
}
