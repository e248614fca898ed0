import { fill, type Lang } from '../messages/index.ts'
import type { Deadline } from '../model.ts'
import { changeTexts, diffTexts, fieldTexts, kindTexts, statusTexts } from './texts.ts'
import { type Change, type Diff, type DocumentRef, type Item, kinds, type TaskRef } from './types.ts'

/** A named change in one line: "lùi hạn 30 ngày: 31/03/2026 → 30/04/2026". Carrying over is told by the group. */
function changeSentence(change: Change, lang: Lang): string | null {
  if (change.field === 'document') return null
  const { key, params } = wordsOf(change, lang)
  const sentence = fill(changeTexts[key][lang], params)
  return change.part === undefined ? sentence : fill(changeTexts.part[lang], { part: change.part, change: sentence })
}

type Told = Exclude<Change, { field: 'document' }>
interface Sentence {
  key: keyof typeof changeTexts
  params: Record<string, string | number>
}

function wordsOf(change: Told, lang: Lang): Sentence {
  switch (change.field) {
    case 'deadline': {
      const words = change.change === 'reworded'
      const params = { old: deadlineText(change.old, lang, words), new: deadlineText(change.new, lang, words) }
      if (change.change !== 'later' && change.change !== 'earlier') return { key: `deadline ${change.change}`, params }
      const one = change.days === 1 ? (' 1' as const) : ('' as const)
      return { key: `deadline ${change.change}${one}`, params: { ...params, days: change.days } }
    }
    case 'lead':
    case 'coordinating':
    case 'actions': {
      const { added, removed } = change
      const how = removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : 'changed'
      return { key: `${change.field} ${how}`, params: { added: added.join(', '), removed: removed.join(', ') } }
    }
    case 'text':
      return { key: 'text reworded', params: {} }
    case 'section':
      return { key: `section ${change.change}`, params: { old: change.old || '–', new: change.new || '–' } }
    default: {
      const shown = (value: string | null): string => statusTexts[String(value)]?.[lang] ?? String(value ?? '–')
      const params = { field: fieldTexts[change.field][lang], old: shown(change.old), new: shown(change.new) }
      return { key: `value ${change.change}`, params }
    }
  }
}

/** The last day and hour; where none is known, or where the words are what changed, the words. */
function deadlineText(deadline: Deadline | null, lang: Lang, words: boolean): string {
  if (deadline === null) return '–'
  const { text, due, time, recurrence } = deadline
  if (words || due === undefined || recurrence !== undefined) return `“${text}”`
  return [time, dateText(due, lang)].filter(Boolean).join(' ')
}

/** "30/04/2026" in Vietnamese; days, months and years as far as they are known. */
export function dateText(iso: string, lang: Lang): string {
  return lang === 'vi' ? iso.split('-').reverse().join('/') : iso
}

/** "136/TB-UBND, 06/04/2026"; a document without a number by its subject or file. */
export function documentText({ number, symbol, date, subject, path }: DocumentRef, lang: Lang): string {
  const name = [number, symbol].filter(Boolean).join('/') || subject || path || '–'
  return date ? `${name} (${dateText(date, lang)})` : name
}

/** Where a task of each side stands: "II.1.b → II.1.a"; with its document where there are several. */
export function placeText({ old, new: young }: Item, diff: Diff): string {
  const side = (tasks: readonly TaskRef[], documents: readonly DocumentRef[]): string =>
    tasks
      .map(({ id, document }) => {
        const { number, symbol, path } = documents[document] as DocumentRef
        const name = [number, symbol].filter(Boolean).join('/') || path
        return diff.old.length + diff.new.length > 2 && name ? `${name} ${id}` : id
      })
      .join(' + ')
  const [from, to] = [side(old, diff.old), side(young, diff.new)]
  if (from === '' || to === '' || from === to) return from || to
  return `${from} → ${to}`
}

/** Who leads what became of the task; for a dropped one also what people had noted: "Sở Y tế (đã hoàn thành)". */
export function leadText({ old, new: young }: Item, lang: Lang): { leads: string; status: string | null } {
  const tasks = young.length > 0 ? young : old
  const leads = [...new Set(tasks.flatMap(({ lead }) => lead))].join(', ') || diffTexts.nobody[lang]
  const status = young.length === 0 ? old[0]?.status : undefined
  return { leads, status: status === undefined ? null : (statusTexts[status]?.[lang] ?? status) }
}

/** The texts that show what an item is about: the new one; of several parts each with its id. */
export function partsOf({ kind, old, new: young }: Item): { id: string | null; text: string }[] {
  const tasks = kind === 'merged' || young.length === 0 ? old : young
  return tasks.map(({ id, text }) => ({ id: tasks.length > 1 ? id : null, text }))
}

/** The named changes of an item in words. */
export function changeSentences({ changes }: Item, lang: Lang): string[] {
  return changes.map((change) => changeSentence(change, lang)).filter((sentence) => sentence !== null)
}

/** All counts in one line. */
export function summaryText(diff: Diff, lang: Lang): string {
  const carried = diff.items.filter(({ kind, changes }) => kind === 'carried-over' && changes.length > 1).length
  const counts = kinds
    .filter((kind) => diff.summary[kind] > 0)
    .map((kind) => {
      const count = diff.summary[kind]
      if (kind === 'carried-over' && carried > 0)
        return fill(diffTexts.ofThemChanged[lang], { count, changed: carried })
      return fill(kindTexts[kind].count[lang], { count })
    })
    .join(', ')
  const total = (side: readonly DocumentRef[]): number => side.reduce((sum, { tasks }) => sum + tasks, 0)
  return fill(diffTexts.summary[lang], {
    old: total(diff.old),
    new: total(diff.new),
    counts: counts || diffTexts.none[lang].replace(/\.$/, ''),
  })
}

/** Which documents were laid side by side, and which have no counterpart; one line each. */
export function documentLines(diff: Diff, lang: Lang): string[] {
  const names = (side: 'old' | 'new'): string[] =>
    diff.documents
      .filter((pair) => pair[side === 'old' ? 'new' : 'old'] === null && pair[side] !== null)
      .map((pair) => documentText(diff[side][pair[side] as number] as DocumentRef, lang))
  const pairs = diff.documents.filter(({ old, new: young }) => old !== null && young !== null)
  const lines = pairs
    .filter(({ same }) => !same || pairs.length === 1)
    .map(({ old, new: young }) => {
      const from = documentText(diff.old[old as number] as DocumentRef, lang)
      const to = documentText(diff.new[young as number] as DocumentRef, lang)
      return from === to ? from : `${from} → ${to}`
    })
  for (const [text, list] of [
    [diffTexts.onlyOld, names('old')],
    [diffTexts.onlyNew, names('new')],
  ] as const) {
    if (list.length > 0) lines.push(fill(text[lang], { names: list.join('; ') }))
  }
  return lines
}

/** Items of each kind, in the order in which they are shown. */
export function grouped(diff: Diff): { kind: Item['kind']; items: Item[] }[] {
  return kinds
    .map((kind) => ({ kind, items: diff.items.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0)
}

/** The words of a changed text, if it changed. */
export function runsOf({ changes }: Item) {
  for (const change of changes) if (change.field === 'text') return change.words
  return null
}
