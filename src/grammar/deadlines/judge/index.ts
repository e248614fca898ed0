import type { Found, Survey } from '../read.ts'
import { type Context, contextOf } from './context.ts'
import { isTerm } from './durations.ts'
import { isLeadingPurpose, isOfSomethingElse } from './mentions.ts'
import { hasNoEnd } from './open-end.ts'
import { isMention, isPlanPeriod } from './plain.ts'
import { recurs } from './recurrences.ts'
import { isTarget } from './targets.ts'

/** Why a phrase is no deadline of the orders in its text; the first reason that holds decides. */
const REASONS: readonly { id: string; holds: (context: Context) => boolean }[] = [
  { id: 'mention', holds: isMention },
  { id: 'open-end', holds: hasNoEnd },
  { id: 'plan-period', holds: isPlanPeriod },
  { id: 'target', holds: (context) => context.phrase.recurrence === undefined && isTarget(context) },
  { id: 'something-else', holds: isOfSomethingElse },
  { id: 'leading-purpose', holds: isLeadingPurpose },
  { id: 'described', holds: (context) => context.phrase.recurrence !== undefined && !recurs(context) },
  { id: 'lasting', holds: (context) => context.phrase.duration !== undefined && !isTerm(context) },
]

/** The id of the reason why a phrase is no deadline; null where it is one. */
export function refusal(found: Found, survey: Survey): string | null {
  const context = contextOf(found, survey)
  return REASONS.find(({ holds }) => holds(context))?.id ?? null
}

/** The phrases of a survey that are deadlines of the orders in its text. */
export function deadlinesOf(survey: Survey): Found[] {
  return survey.found.filter((found) => refusal(found, survey) === null)
}
