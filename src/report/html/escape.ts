/**
 * Text from documents, made harmless for HTML: in element content and in quoted attributes alike. Controls that HTML
 * forbids, halves of letters, and those that turn the direction of writing and could hide words, become spaces.
 */
export const escapeHtml = (text: string): string =>
  unsafe.test(text) ? text.replace(hidden, ' ').replace(/[&<>"'`]/g, (sign) => entities[sign] as string) : text

// Takes NUL, ESC and U+202E; not a line break or a tab, which stand in texts.
const hidden = /(?![\t\n])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
// Most texts have neither, and a page has hundreds of thousands of them.
const unsafe = new RegExp(`[&<>"'\`]|${hidden.source}`, 'u')
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}
