import type { Position, Register, Source } from '../model.ts'
import { NOT_ADMINISTRATIVE } from '../register/administrative.ts'
import type { ParsedDocument } from '../sections/index.ts'
import type { Line } from '../tree/index.ts'
import { Collector, type SettingOf } from './collect.ts'
import { formRules } from './rules/form.ts'
import { provisionRules } from './rules/provisions.ts'
import { taskRules } from './rules/tasks.ts'
import { writingRules } from './rules/writing.ts'
import type { DocumentSubject, Finding, Range, Setup } from './types.ts'

/** A document with what each stage of the road made of it. */
export interface ReadDocument {
  source: Source
  lines: readonly Line[]
  parsed: ParsedDocument
  register: Register
}

/** Everything that is wrong with a document, each at its place. */
export function checkDocument(document: ReadDocument, setup: Setup, settingOf: SettingOf): Finding[] {
  const { source, register } = document
  const collector = new Collector(source.text, source.path, settingOf)
  const subject: DocumentSubject = {
    ...document,
    setup,
    administrative: !register.diagnostics.some(({ rule }) => rule === NOT_ADMINISTRATIVE.rule),
    at: (task, field, index) => evidenceAt(register, task, field, index),
  }
  const rules = subject.administrative ? [...taskRules, ...formRules, ...provisionRules, ...writingRules] : writingRules
  for (const { id, check } of rules) collector.add(id, check(subject))
  return collector.findings('document')
}

/** Where a field of a task was read; the task itself where it was read nowhere. */
function evidenceAt(register: Register, task: number, field?: string | number, index?: string | number): Range {
  const { evidence, position } = register.tasks[task] as Register['tasks'][number]
  const found = evidence[field as keyof typeof evidence] as Position | Position[] | undefined
  const place = Array.isArray(found) ? found[Number(index ?? 0)] : found
  const { start, end } = place ?? position
  return [start.offset, end.offset]
}
