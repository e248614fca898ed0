import type { Confidence, Position, Task } from '../model.ts'
import type { SectionNode } from '../sections/index.ts'
import type { Positioner } from './positions.ts'
import type { Draft, Named, Via } from './types.ts'

/** One value of a task's field, and how it was read. */
export interface FieldTrace {
  field: 'lead' | 'coordinating' | 'action' | 'deadline' | 'deliverable'
  /** As the register has it. */
  value: string
  /** Ids of the rules that read it: where ("order-cue", "field-line" …) and, of a deadline, what ("quarter.value" …). */
  rules: string[]
  position: Position
  /** Where it comes from, for what the task's own words do not say. */
  from?: Origin
}

/** A place above: the task before in the provision, a heading or introduction, or the text before all provisions. */
export interface Origin {
  via: Exclude<Via, 'own'>
  /** Path of the section; "" for the preamble. */
  section: string
  /** Text of the section's first line. */
  heading: string
}

/** How a task was read. */
export interface TaskTrace {
  /** The task's id in the register. */
  id: string
  fields: FieldTrace[]
  confidence: Confidence
  /** Ids of the reasons for a confidence that is not high. */
  reasons: string[]
}

/**
 * How the tasks of a register were read, one trace for each, in the same order.
 * @param drafts what the tasks were made from, one for each task
 */
export function tracesOf(
  tasks: readonly Task[],
  drafts: readonly Draft[],
  sections: readonly SectionNode[],
  positions: Positioner,
): TaskTrace[] {
  return tasks.map((task, i) => {
    const draft = drafts[i] as Draft
    const named = (field: FieldTrace['field'], names: readonly Named[], via: Via): FieldTrace[] =>
      names.map(({ name, range, rule }) => ({
        field,
        value: name,
        rules: [rule],
        position: positions(range),
        ...(via === 'own' ? {} : { from: originOf(range[0], via, sections) }),
      }))
    return {
      id: task.id,
      fields: [
        ...named('lead', draft.lead, draft.via),
        ...named('coordinating', draft.coordinating, draft.partnersVia),
        ...draft.verbs.map((verb): FieldTrace => {
          const lent = verb.rule === 'introduction' || verb.rule === 'topic-verb'
          return {
            field: 'action',
            value: verb.verb,
            rules: [verb.rule],
            position: positions(verb.range),
            ...(lent ? { from: originOf(verb.range[0], 'heading', sections) } : {}),
          }
        }),
        ...valuesOf(draft, positions),
      ],
      confidence: task.confidence,
      reasons: draft.doubts,
    }
  })
}

function valuesOf({ deadline, deliverable }: Draft, positions: Positioner): FieldTrace[] {
  const out: FieldTrace[] = []
  if (deadline) {
    const { phrase, range, rule } = deadline
    const rules = rule === 'sentence' ? [phrase.rule] : [rule, phrase.rule]
    out.push({ field: 'deadline', value: phrase.text, rules, position: positions(range) })
  }
  if (deliverable) {
    const { text, range, rule } = deliverable
    out.push({ field: 'deliverable', value: text, rules: [rule], position: positions(range) })
  }
  return out
}

function originOf(offset: number, via: Origin['via'], sections: readonly SectionNode[]): Origin {
  const node = sectionAt(offset, sections)
  return { via: node || via === 'before' ? via : 'preamble', section: node?.path ?? '', heading: node?.heading ?? '' }
}

/** The innermost section that has an offset. */
function sectionAt(offset: number, sections: readonly SectionNode[]): SectionNode | null {
  const node = sections.find(({ start, end }) => start <= offset && offset < end)
  return node ? (sectionAt(offset, node.children) ?? node) : null
}
