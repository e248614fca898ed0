// Marks that stand on the letter before them and characters that show nothing.
const zero = /^[\p{M}\p{Cf}\p{Cc}]$/u
// Chinese, Japanese, Korean and full-width forms, and pictures: two columns on a terminal.
const double =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$|^\p{Emoji_Presentation}$|^[\u{20000}-\u{3fffd}]$/u

/** How many columns a text takes on a terminal; decomposed Vietnamese letters (NFD) take one, as they show. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += zero.test(character) ? 0 : double.test(character) ? 2 : 1
  return width
}

/** The text, cut to so many columns with "…" at its end where it is longer. A letter keeps its marks. */
export function cut(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let width = 0
  let kept = ''
  for (const character of text) {
    width += displayWidth(character)
    if (width > columns - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
