/**
 * A comment to the checker: "<!-- vbparse-ignore document/end-mark -->", "<!-- vbparse-ignore-file document/* -->".
 * Not another comment, which is text of whoever wrote it. The first group is what stands between the brackets.
 */
export const CHECKER_COMMENT = /<!--[ \t]{0,20}(vbparse-ignore(?:-file)?[ \t][^\n>]{1,300}?)-->/g

/** What of a text is such a comment and prints nothing: source ranges, with the whole line where it stands alone on it. */
export function checkerComments(text: string): [start: number, end: number][] {
  if (!text.includes('vbparse-ignore')) return []
  return [...text.matchAll(CHECKER_COMMENT)].map(({ 0: comment, index }) => {
    const end = index + comment.length
    return lineOfItsOwn(text, index, end) ?? [index, end]
  })
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t' || char === '\r'

/** The whole line of what stands alone on it, with its line break; null where something else stands there too. */
export function lineOfItsOwn(text: string, start: number, end: number): [start: number, end: number] | null {
  let [from, to] = [start, end]
  while (isBlank(text[from - 1])) from--
  while (isBlank(text[to])) to++
  if ((from > 0 && text[from - 1] !== '\n') || (to < text.length && text[to] !== '\n')) return null
  return [from, Math.min(to + 1, text.length)]
}
