import type { Range } from './segments.ts'

/** A stretch of text in one face. `breaks` asks for a new line before it. */
export interface Run extends Range {
  strong: boolean
  emphasis: boolean
  breaks?: boolean
}

// "***", "**" and "*" beside a letter; "<br>", "<sup>"; "\*"; not the asterisks of "(*)" or "2 * 3".
const inline = /\(\*{1,3}\)|\*{1,3}|<br ?\/?>|<\/?(?:sup|sub|u|b|i|em|strong|span)>|\\(?=[!-/:-@[-`{-~])/gi

/**
 * The runs of a block's lines, each on a line of its own, with Markdown's marks left out. A mark without its fellow
 * in the block stays, as a sign of the text.
 */
export function inlineRuns(text: string, lines: readonly Range[]): Run[] {
  const runs: Run[] = []
  const face = { strong: false, emphasis: false }
  const left = new Map<string, number>()
  for (const { start, end } of lines)
    for (const [mark] of text.slice(start, end).matchAll(inline)) left.set(mark, (left.get(mark) ?? 0) + 1)
  let breaks = false
  for (const line of lines) {
    let from = line.start
    const put = (to: number): void => {
      if (to <= from) return
      runs.push({ start: from, end: to, ...face, ...(breaks ? { breaks } : {}) })
      breaks = false
    }
    for (const match of text.slice(line.start, line.end).matchAll(inline)) {
      const mark = match[0]
      const at = line.start + match.index
      // The sign behind a backslash was taken for the text.
      if (at < from || mark.startsWith('(')) continue
      if (mark.startsWith('*') && !toggles(mark, face, left)) continue
      put(at)
      from = at + mark.length
      if (/^<br/i.test(mark)) breaks = runs.length > 0
      if (mark.startsWith('*')) {
        if (mark.length !== 1) face.strong = !face.strong
        if (mark.length !== 2) face.emphasis = !face.emphasis
      } else if (mark === '\\') {
        put(from + 1)
        from++
      }
    }
    put(line.end)
    breaks = runs.length > 0
  }
  return runs
}

/** Whether a mark closes what is open or opens what will be closed; counts it. */
function toggles(mark: string, face: { strong: boolean; emphasis: boolean }, left: Map<string, number>): boolean {
  const others = (left.get(mark) as number) - 1
  left.set(mark, others)
  return (mark.length === 1 ? face.emphasis : face.strong) || others > 0
}
