import type { Block, Line, Run } from './blocks.ts'

/** "-----", "= = =", "___": drawn rules, which print nothing. */
const RULE = /^[-–—_=*.·•\s]{2,}$/

/** The Markdown of blocks: paragraphs, and tables a row a line with <br> between the lines of a cell. */
export function toMarkdown(blocks: readonly Block[]): string {
  const out: string[] = []
  for (const block of blocks) {
    const text = block.kind === 'text' ? linesOf(block.lines).join('\n') : tableOf(block.rows)
    if (text !== '') out.push(text)
  }
  return `${out.join('\n\n')}\n`
}

const linesOf = (lines: readonly Line[]): string[] => lines.map(lineOf).filter((line) => line !== '')

function tableOf(rows: readonly Line[][][]): string {
  const written = rows.map((cells) => `| ${cells.map((lines) => linesOf(lines).join('<br>')).join(' | ')} |`)
  written.splice(1, 0, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`)
  return written.join('\n')
}

/** Of two marks at the start of a line Markdown would make a list in a list, and the first would be lost: "- 1. …". */
const DOUBLE = /^([-+]|\d{1,9}(?=[.)]))([.)]?) (?=[-+#>] |#|>|\d{1,9}[.)] )/

function lineOf(line: Line): string {
  if (RULE.test(line.map(({ text }) => text).join(''))) return ''
  const written = line.map(runOf).join('').trim()
  return written.replace(DOUBLE, (_, mark: string, dot: string) => (dot === '' ? `\\${mark} ` : `${mark}\\${dot} `))
}

/** Bold words between "**", the blanks at their ends outside of it. */
function runOf({ text, bold }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  return bold && /[\p{L}\p{N}]/u.test(words)
    ? `${before}**${escaped(words)}**${after}`
    : before + escaped(words) + after
}

/**
 * Text as Markdown reads it back: with a backslash before what would be a mark of Markdown or HTML. Labels at the
 * start of a line ("1.", "-") stay: they are labels in Markdown as well.
 */
function escaped(text: string): string {
  return text.replace(/[\\`*_~[\]<|]|&(?=#?[a-zA-Z\d]{1,40};)|^[#>]/g, '\\$&')
}
