import { compile } from '../pattern.ts'
import type { Reading } from '../types.ts'
import type { Context } from './context.ts'
import { hasLabel, isFieldValue, isLabelled } from './labels.ts'

/** Where a sentence begins: at the start, after a full stop or semicolon, and after a bullet or label. */
const OPENING = compile('(?:^|[.;] |^[-+•] ?|^[\\p{L}\\p{N}]{1,2}[.)] )$')

/**
 * The time that opens a sentence is the order's: `Năm 2026, cắt giảm …`, `Quý I/2026, hoàn thành …`; not `Năm học 2025-2026, …`,
 * `Năm 2026 là …`, and no single day, which may be an event's.
 */
function opensSentence({ draft }: Reading, text: string, from: number, to: number): boolean {
  const unit = draft.span?.unit
  if (unit !== 'year' && unit !== 'quarter' && unit !== 'month' && unit !== 'half') return false
  if (text[to] !== ',') return false
  return OPENING.test(text.slice(Math.max(0, from - 8), from))
}

/** A plain date needs a word of completion before it; most are mentions, and this tells them without their sentence. */
export function isPlainMention(reading: Reading, text: string, from: number, to: number): boolean {
  const { draft, relation, ranged } = reading
  if (relation !== null || draft.recurrence !== undefined || draft.duration !== undefined) return false
  return !ranged && !opensSentence(reading, text, from, to) && !hasLabel(text.slice(Math.max(0, from - 64), from))
}

/**
 * A date without preposition is a mention: of a cited document (`Nghị quyết số … ngày 22/12/2024`), a meeting, a plan's year (`Kế hoạch năm
 * 2026`). Only a label or a word of completion before it makes it a deadline: `hoàn thành Quý II/2025`.
 */
export function isMention(context: Context): boolean {
  const { phrase, reading } = context
  if (phrase.relation !== undefined || phrase.recurrence !== undefined || phrase.duration !== undefined) return false
  if (reading.ranged) return !(isDayRange(context) || isLabelled(context))
  return !isLabelled(context) && !opensSentence(reading, context.small, context.from, context.to)
}

/** Days and months that run "from … to" are the time of the act; years are a plan's. */
function isDayRange({ reading, own }: Context): boolean {
  return reading.draft.span?.unit !== 'year' && /^từ|^bắt đầu/u.test(own)
}

/** `giai đoạn 2026-2030`, `nhiệm kỳ 2025-2030`, `năm học 2025-2026`: plan periods, unless a field line says so. */
export function isPlanPeriod(context: Context): boolean {
  const { rule } = context.phrase
  if (rule === 'year.stage' || rule === 'year.school') return !isFieldValue(context)
  return false
}
