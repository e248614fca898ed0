import type { DeadlinePhrase } from '../../../src/grammar/deadlines/index.ts'

/** A phrase's values in the notation of phrases.ts. */
export function readingOf({ start, due, time, recurrence, duration, from, assumed }: DeadlinePhrase): string {
  const parts: string[] = []
  if (start !== undefined || due !== undefined) parts.push(`${start ?? ''}..${due ?? ''}`)
  if (time !== undefined) parts.push(`@${time}`)
  if (recurrence !== undefined) parts.push(recurrence)
  if (duration !== undefined) parts.push(duration)
  if (from !== undefined) parts.push(`< ${from}`)
  if (assumed !== undefined) parts.push(`~ ${assumed.join(' ')}`)
  return parts.join(' ')
}

/** All phrases of a text in that notation. */
export function readingsOf(text: string, phrases: DeadlinePhrase[]): string {
  if (phrases.length === 1 && phrases[0]?.text === text) return readingOf(phrases[0])
  return phrases.map((phrase) => `[${phrase.text}] ${readingOf(phrase)}`).join(' | ')
}
