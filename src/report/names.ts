import type { Lang } from '../messages/index.ts'
import { shownDate } from './entries.ts'
import type { GroupKey } from './select.ts'
import { texts } from './texts.ts'

/** The heading of a group: the agency, the document, "05/2025". */
export function groupName(name: string | null, by: GroupKey, lang: Lang): string {
  if (name === null) return (by === 'month' ? texts.noMonth : texts.noLead)[lang]
  return by === 'month' ? shownDate(name) : name
}
