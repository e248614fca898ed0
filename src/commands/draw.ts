import type { Outline, OutlineNode } from '../extract.ts'
import { fill, type Lang } from '../messages/index.ts'
import { cut, displayWidth } from '../messages/width.ts'
import type { Style } from './style.ts'
import { texts } from './texts.ts'

interface Drawing {
  /** Width of the terminal; Infinity where nothing is to be cut. */
  columns: number
  lang: Lang
  style: Style
}

/** How many tasks a section holds, with all below it. */
export function tasksOf(node: Pick<OutlineNode, 'tasks' | 'children'>): number {
  return node.children.reduce((sum, child) => sum + tasksOf(child), node.tasks)
}

/** An outline as lines of text: the document, then its sections as a tree. Ends with a line break. */
export function drawOutline({ document, sections }: Outline, drawing: Drawing): string {
  const { columns, lang, style } = drawing
  const number = [document.number, document.symbol].filter((part) => part !== null).join('/')
  const title = [document.type, number, document.date, document.issuer].filter((part) => part).join(' · ')
  const lines = [style.strong(cut(title, columns))]
  if (document.subject) lines.push(cut(document.subject, columns))
  if (sections.length === 0) lines.push(texts.noSections[lang])
  drawLevel(sections, '', drawing, lines)
  return `${lines.join('\n')}\n`
}

function drawLevel(nodes: readonly OutlineNode[], indent: string, drawing: Drawing, lines: string[]): void {
  const { columns, style } = drawing
  for (const [index, node] of nodes.entries()) {
    const last = index === nodes.length - 1
    const branch = `${indent}${last ? '└─ ' : '├─ '}`
    const count = countText(tasksOf(node), drawing.lang)
    const used = displayWidth(branch) + displayWidth(node.label) + 2 + (count === '' ? 0 : displayWidth(count) + 2)
    // However deep it stands, a heading keeps some letters.
    const heading = cut(node.heading.replace(/\s+/gu, ' ').trim(), Math.max(columns - used, 4))
    const parts = [style.strong(node.label), heading, count && style.count(count)].filter((part) => part !== '')
    lines.push(style.faint(branch) + parts.join('  '))
    drawLevel(node.children, `${indent}${last ? '   ' : '│  '}`, drawing, lines)
  }
}

function countText(tasks: number, lang: Lang): string {
  if (tasks === 0) return ''
  return `(${tasks === 1 ? texts.oneTask[lang] : fill(texts.tasks[lang], { count: tasks })})`
}
