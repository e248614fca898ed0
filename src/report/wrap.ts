import { displayWidth } from '../messages/width.ts'

/** A text in lines of at most so many columns, parted at spaces, and within a word only where it is too long for a line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  const end = (): void => {
    lines.push(line)
    line = ''
    width = 0
  }
  for (const word of text.split(' ')) {
    const size = displayWidth(word)
    if (width > 0 && width + 1 + size > columns) end()
    if (size <= columns) {
      line += width > 0 ? ` ${word}` : word
      width += (width > 0 ? 1 : 0) + size
      continue
    }
    for (const character of word) {
      const one = displayWidth(character)
      if (width + one > columns && width > 0) end()
      line += character
      width += one
    }
  }
  if (width > 0 || lines.length === 0) end()
  return lines
}
