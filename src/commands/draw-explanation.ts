import type { Explanation } from '../extract.ts'
import { type Bilingual, fill, type Lang } from '../messages/index.ts'
import { cut, displayWidth } from '../messages/width.ts'
import type { Deadline, Task } from '../model.ts'
import { REASONS } from '../register/confidence.ts'
import type { FieldTrace, Origin, TaskTrace } from '../register/index.ts'
import { excerptsOf } from './excerpt.ts'
import { actionTexts, explainTexts, fieldNames, originTexts, ruleTexts } from './explain-texts.ts'
import type { Style } from './style.ts'

interface Drawing {
  /** Width of the terminal; Infinity where nothing is to be cut. */
  columns: number
  /** Width of the source lines shown. */
  width: number
  lang: Lang
  style: Style
}

const HEADING = 60

/** How the tasks at these places of the register were read, as lines of text. Ends with a line break. */
export function drawExplanation({ register, traces, text }: Explanation, places: number[], drawing: Drawing): string {
  if (places.length === 0) return `${explainTexts.noTasks[drawing.lang]}\n`
  const blocks = places.map((place) =>
    drawTask(register.tasks[place] as Task, traces[place] as TaskTrace, text, drawing),
  )
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function drawTask(task: Task, trace: TaskTrace, text: string, drawing: Drawing): string[] {
  const { columns, lang, style } = drawing
  const lines = [style.strong(task.id), cut(`  ${task.text}`, columns)]
  for (const field of trace.fields) {
    const value = field.field === 'deadline' ? deadlineValue(task.deadline, field.value, lang) : field.value
    lines.push(cut(`  ${fieldNames[field.field][lang]}: ${value}`, columns))
    lines.push(style.faint(cut(`    ${how(field, lang)}`, columns)))
    lines.push(...drawPlace(field, text, drawing))
  }
  lines.push(`  ${explainTexts.confidence[lang]}: ${style.count(explainTexts[trace.confidence][lang])}`)
  for (const id of trace.reasons) {
    const reason = REASONS.find((one) => one.id === id)?.text[lang]
    lines.push(`    ${explainTexts.why[lang]} ${reason === undefined ? id : `${reason} (${id})`}`)
  }
  return lines
}

/** "trong Quý I/2026 = 2026-03-31", and what the text left out. */
function deadlineValue(deadline: Deadline | null, text: string, lang: Lang): string {
  const value = deadline?.recurrence ?? deadline?.due ?? deadline?.duration
  const assumed = deadline?.assumed
    ? ` (${fill(explainTexts.assumed[lang], { parts: deadline.assumed.join(', ') })})`
    : ''
  return `${text}${value === undefined ? '' : ` = ${value}`}${assumed}`
}

/** "subject of the sentence (subject), from II.1 “Sở Y tế”". */
function how({ field, rules, from }: FieldTrace, lang: Lang): string {
  const known = (id: string): string => {
    const text: Bilingual | undefined = (field === 'action' ? actionTexts[id] : undefined) ?? ruleTexts[id]
    return text ? `${text[lang]} (${id})` : id
  }
  return [...rules.map(known), ...(from ? [origin(from, lang)] : [])].join(', ')
}

function origin({ via, section, heading }: Origin, lang: Lang): string {
  return fill(originTexts[via][lang], { section, heading: cut(heading.replace(/\s+/gu, ' ').trim(), HEADING) })
}

/** The source lines, the first with its line and column, the words underlined. */
function drawPlace({ position }: FieldTrace, text: string, { width, style }: Drawing): string[] {
  const { line, column } = position.start
  const margin = `    ${line}:${column} `
  const blank = ' '.repeat(displayWidth(margin))
  return excerptsOf(text, position, width - margin.length - 2).flatMap((excerpt, i) => [
    `${style.faint(`${i === 0 ? margin : blank}│`)} ${excerpt.text}`,
    `${style.faint(`${blank}│`)} ${style.count(excerpt.underline)}`,
  ])
}
