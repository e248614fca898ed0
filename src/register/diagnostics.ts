import { type CalendarAdditions, calendarBasis, isDayOff } from '../grammar/deadlines/index.ts'
import type { Deadline, Diagnostic, DocumentInfo, Position, Task } from '../model.ts'

/** What is said of one deadline; null where there is nothing to say. */
type Check = (
  deadline: Deadline,
  document: DocumentInfo,
  calendar: CalendarAdditions,
) => Omit<Diagnostic, 'position'> | null

const yearOf = (date: string): number => Number(date.slice(0, 4))

const dayOff: Check = ({ due }, _document, calendar) => {
  if (due === undefined || !isDayOff(due, calendar)) return null
  return { rule: 'deadline/day-off', severity: 'info', message: `due on ${due}, a day off` }
}

/** Weekends need no notice; a holiday of a year without one, and a number of working days that reaches into it, do. */
const calendarByRule: Check = (deadline, document, calendar) => {
  const year = reliedOn(deadline, document, calendar)
  if (year === null || calendarBasis(year) === 'notice') return null
  return { rule: 'deadline/calendar-by-rule', severity: 'info', message: `days off of ${year} are known by rule only` }
}

/** The year whose holidays a deadline relies on; null for none. */
function reliedOn(deadline: Deadline, { date }: DocumentInfo, calendar: CalendarAdditions): number | null {
  const { due, duration } = deadline
  if (duration?.endsWith(' workday')) return date === null ? null : yearOf(date)
  if (due === undefined || !isDayOff(due, calendar)) return null
  return isWeekend(due) || calendar.daysOff?.includes(due) ? null : yearOf(due)
}

function isWeekend(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0
}

/** A date of lower precision is taken at its start, lest a deadline within it count as past. */
const beforeDocument: Check = ({ due }, { date }) => {
  if (due === undefined || date === null || due >= date.slice(0, due.length)) return null
  return {
    rule: 'deadline/before-document',
    severity: 'warning',
    message: `due on ${due}, before the document of ${date}`,
  }
}

const CHECKS: readonly Check[] = [beforeDocument, dayOff, calendarByRule]

/**
 * What a reader should know of the deadlines of a register: that a due date is a day off (it is kept as written), that
 * holidays are known by rule only where this matters, that a due date lies before the document's own. In the order of
 * the tasks; a deadline that several tasks share is spoken of once.
 */
export function deadlineDiagnostics(
  tasks: readonly Task[],
  document: DocumentInfo,
  calendar: CalendarAdditions,
): Diagnostic[] {
  const out: Diagnostic[] = []
  const seen = new Set<number>()
  for (const { deadline, evidence } of tasks) {
    const position: Position | undefined = evidence.deadline
    if (deadline === null || (position !== undefined && seen.has(position.start.offset))) continue
    if (position !== undefined) seen.add(position.start.offset)
    for (const check of CHECKS) {
      const said = check(deadline, document, calendar)
      if (said !== null) out.push(position === undefined ? said : { ...said, position })
    }
  }
  return out
}
