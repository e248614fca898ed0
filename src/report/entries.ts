import type { Lang } from '../messages/index.ts'
import type { DocumentInfo, Register, TrackedTask } from '../model.ts'
import { type AsOf, type Standing, standingOf } from './status.ts'

/** A task as a report shows it: one row. */
export interface Entry {
  /** Its place in the report, from 1: STT. */
  number: number
  task: TrackedTask
  register: Register
  /** "12/TB-UBND ngày 05/03/2025" ("12/TB-UBND, 05/03/2025"), or the name of the file where the document has no number. */
  document: string
  /** The last day in time, YYYY-MM-DD. */
  due: string | null
  standing: Standing
}

/** The tasks of registers in their order, with how each stands. */
export function entriesOf(registers: readonly Register[], asOf: AsOf, lang: Lang = 'vi'): Entry[] {
  return registers.flatMap((register) =>
    register.tasks.map((task) => ({
      number: 0,
      task,
      register,
      document: documentName(register, lang),
      due: task.deadline?.due ?? null,
      standing: standingOf(task, asOf),
    })),
  )
}

/** What a register's document is called in a row. */
export function documentName({ document, source }: Pick<Register, 'document' | 'source'>, lang: Lang): string {
  const number = numberOf(document)
  const name = number ?? source.path?.replace(/^.*[/\\]/, '') ?? document.subject ?? document.type
  if (document.date === null || number === null) return name
  return `${name}${lang === 'vi' ? ' ngày' : ','} ${shownDate(document.date)}`
}

/** "12/TB-UBND"; "…/TB-UBND" of a draft; null where the document has neither. */
export function numberOf({ number, symbol }: Pick<DocumentInfo, 'number' | 'symbol'>): string | null {
  if (number === null && symbol === null) return null
  return symbol === null ? number : `${number ?? '…'}/${symbol}`
}

/** 2025-04-01 as "01/04/2025", 2025-04 as "04/2025". */
export const shownDate = (date: string): string => date.split('-').reverse().join('/')
