import type { Lang } from '../messages/index.ts'
import type { Column } from './columns.ts'
import type { Entry } from './entries.ts'

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled), for Excel with a byte order mark, without which it takes UTF-8 for
 * the system's code page. A cell that a spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV
 * injection).
 */
export function toCsv(entries: readonly Entry[], columns: readonly Column[], lang: Lang, mark = true): string {
  const rows = [
    columns.map(({ head }) => head[lang]),
    ...entries.map((entry) => columns.map((one) => one.cell(entry, lang))),
  ]
  return (mark ? '\ufeff' : '') + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const safe = harmless(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** "=SUM(A1)", "+84…", "- Rà soát", "@x" and what begins with a tab or line break; not "5-7". */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)
