import { convertedFormats, formats } from './formats.ts'

const byExtension: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.txt': 'text/plain',
}

/** Extensions by which a folder is searched, in lower case with their dot. */
export const documentExtensions: readonly string[] = [
  ...Object.keys(byExtension),
  ...[formats, convertedFormats].flatMap((table) => Object.values(table)).flatMap(({ extensions }) => extensions),
]

// Signs that plain text out of an office program does not show by chance, each at a line's start or closed on its line.
const markdownSigns: readonly RegExp[] = [
  // "## 2. Về …"; not "#2"
  /^ {0,3}#{1,6} {1,4}\S/m,
  // "**trong Quý I/2026**"; not "***" nor "** ghi chú"
  /\*\*[^\s*][^*\n]{0,300}[^\s*]\*\*/,
  // "| --- | :-: |"; not "-----"
  /^ {0,3}\|? {0,3}:?-{2,40}:? {0,3}\|[ :|-]{0,200}$/m,
  // "![ảnh](a.png)" and "[tên](https://…)"; not "[1]"
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
]

/**
 * The media type of a text: by the extension of its path where that is known, else by its content.
 * @returns text/markdown or text/plain
 */
export function mediaTypeOf(path: string | null, text: string): string {
  const extension = path === null ? null : /\.[^./\\]{1,20}$/.exec(path)?.[0].toLowerCase()
  const known = extension ? byExtension[extension] : undefined
  return known ?? (markdownSigns.some((sign) => sign.test(text)) ? 'text/markdown' : 'text/plain')
}
