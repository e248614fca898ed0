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

/**
 * The style for a stream, by chalk's rules: FORCE_COLOR, then NO_COLOR, then whether it is a terminal that can.
 * chalk itself is loaded only where there may be colour; NO_COLOR is looked at here because chalk does not.
 */
export async function styleFor(stream: Output, io: Io): Promise<Style> {
  const forced = io.env.FORCE_COLOR !== undefined
  if (!forced && (!stream.isTTY || io.env.NO_COLOR)) return plain
  const { chalkStderr, default: chalk } = await import('chalk')
  const paint = stream === io.stderr ? chalkStderr : chalk
  return { error: paint.red, strong: paint.bold, faint: paint.dim, count: paint.cyan }
}
