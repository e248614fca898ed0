import type { Paint } from '../compare/formats/index.ts'
import type { Severity } from '../model.ts'
import type { Paint as ReportPaint } from '../report/terminal/index.ts'
import type { Io, Output } from './io.ts'

/** The colours that the commands use. */
export interface Style {
  error(text: string): string
  strong(text: string): string
  faint(text: string): string
  count(text: string): string
}

const same = (text: string): string => text
const plain: Style = { error: same, strong: same, faint: same, count: same }
/** For files, and for streams without colours. */
export const plainPaint: Paint = { strong: same, faint: same, count: same, added: same, removed: same, plain: true }

/** The style for a stream. */
export async function styleFor(stream: Output, io: Io): Promise<Style> {
  const paint = await colours(stream, io)
  return paint === null ? plain : { error: paint.red, strong: paint.bold, faint: paint.dim, count: paint.cyan }
}

/** The colours of a diff on standard output: what is gone red, what is new green. */
export async function diffPaint(io: Io): Promise<Paint> {
  const paint = await colours(io.stdout, io)
  if (paint === null || paint.level === 0) return plainPaint
  return {
    ...{ strong: paint.bold, faint: paint.dim, count: paint.cyan, added: paint.green, removed: paint.red },
    plain: false,
  }
}

/** The colours of a report on standard output: what is late red, what is due soon yellow. */
export async function reportPaint(io: Io): Promise<ReportPaint> {
  const paint = await colours(io.stdout, io)
  if (paint === null) return { strong: same, faint: same, late: same, soon: same }
  return { strong: paint.bold, faint: paint.dim, late: paint.red, soon: paint.yellow }
}

/** How each level of findings is written. */
export async function levelStyles(stream: Output, io: Io): Promise<Record<Severity, (text: string) => string>> {
  const paint = await colours(stream, io)
  return paint === null
    ? { error: same, warning: same, info: same }
    : { error: paint.red, warning: paint.yellow, info: paint.cyan }
}

/**
 * chalk for a stream, by its own rules: FORCE_COLOR, then NO_COLOR, then whether it is a terminal that can; null
 * where there is no colour. It is loaded only where there may be some; NO_COLOR is looked at here because it does not.
 */
async function colours(stream: Output, io: Io) {
  const forced = io.env.FORCE_COLOR !== undefined
  if (!forced && (!stream.isTTY || io.env.NO_COLOR)) return null
  const { chalkStderr, default: chalk } = await import('chalk')
  return stream === io.stderr ? chalkStderr : chalk
}
