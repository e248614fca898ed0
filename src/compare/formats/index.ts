import type { Lang } from '../../messages/index.ts'
import type { Diff } from '../types.ts'
import { htmlDiff } from './html.ts'
import { markdownDiff } from './markdown.ts'
import { drawDiff, type Paint } from './text.ts'

export type { Paint } from './text.ts'

/** How a diff is written. */
export const diffFormats = ['text', 'json', 'markdown', 'html'] as const
export type DiffFormat = (typeof diffFormats)[number]

/** A diff in a format; ends with a line break. JSON is the diff itself, see schema/diff.schema.json. */
export function renderDiff(
  diff: Diff,
  { format, lang, columns, paint }: { format: DiffFormat; lang: Lang; columns: number; paint: Paint },
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(diff, null, 2)}\n`
    case 'markdown':
      return markdownDiff(diff, lang)
    case 'html':
      return htmlDiff(diff, lang)
    default:
      return drawDiff(diff, { lang, columns, paint })
  }
}
