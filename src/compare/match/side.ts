import { tokenise } from '../../grammar/text/tokens.ts'
import type { Citation, Register, TrackedTask } from '../../model.ts'

/** A word of a task's text: its key (see grammar/text/tokens), where it stands, and what the register read in it. */
export interface Word {
  key: string
  start: number
  end: number
  /** A syllable or number; false for punctuation. */
  word: boolean
  role: 'lead' | 'coordinating' | 'deadline' | null
}

/** A task with what its comparison needs. */
export interface Entry {
  task: TrackedTask
  /** The place of its register on its side, and its own place among all tasks of the side. */
  document: number
  index: number
  /** From 0 for the first task of the side to 1 for the last. */
  rank: number
  /** The text in NFC, which the words' offsets count in. */
  text: string
  words: Word[]
  /** The keys of all words; equal for texts that differ in capitals, tone places or punctuation only. */
  fold: string
  /** Keys of the words that say what is to be done: without names and deadline, unless nothing else is left. */
  content: string[]
  /** Folded names, sorted. */
  lead: string[]
  coordinating: string[]
  /** The ordered verbs, folded. */
  verbs: string[]
  cited: string[]
  /** Headings above the task's own section, the outermost first. */
  above: string
}

/** All tasks of one side, prepared. */
export function sideOf(registers: readonly Register[]): Entry[] {
  const entries: Entry[] = []
  for (const [document, register] of registers.entries()) {
    // Of a register that was written by hand only the fields of tasks have been looked at.
    const headings = new Map(register.sections.map(({ path, heading }) => [path, foldOf(String(heading ?? ''))]))
    const cited = citedBy(register)
    for (const task of register.tasks) {
      entries.push({
        ...entryOf(task),
        document,
        index: entries.length,
        cited: cited(task),
        above: above(task, headings),
      })
    }
  }
  for (const entry of entries) entry.rank = entries.length > 1 ? entry.index / (entries.length - 1) : 0
  return entries
}

type Own = Omit<Entry, 'document' | 'index' | 'cited' | 'above'>

function entryOf(task: TrackedTask): Own {
  const text = task.text.normalize('NFC')
  const words = wordsOf(text)
  // The deadline first: "báo cáo Sở Y tế trước ngày …" may name an office within its phrase.
  if (task.deadline) markRole(words, [task.deadline.text], 'deadline')
  markRole(words, task.lead, 'lead')
  markRole(words, task.coordinating, 'coordinating')
  const said = words.filter(({ word }) => word)
  const own = said.filter(({ role }) => role === null)
  return {
    ...{ task, rank: 0, text, words, fold: said.map(({ key }) => key).join(' ') },
    content: (own.length > 2 ? own : said).map(({ key }) => key),
    lead: task.lead.map(foldOf).sort(),
    coordinating: task.coordinating.map(foldOf).sort(),
    verbs: [...new Set(task.actions.map(({ verb }) => foldOf(verb)))],
  }
}

/** "05" and "5" are one number. */
const numberless = (key: string): string => key.replace(/^0+(?=\d)/, '')

/** What offices write in short, in full. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['ubnd', 'ủy ban nhân dân'],
    ['hđnd', 'hội đồng nhân dân'],
    ['mttq', 'mặt trận tổ quốc'],
    ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ].map(([short, full]) => [short as string, (full as string).split(' ')]),
)

/** The words of a text in NFC; what is written in short has the words of its full form, all at its place. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { key, start, end, word } of tokenise(text)) {
    const full = SHORT.get(key)
    if (!full) words.push({ key: word ? numberless(key) : key, start, end, word, role: null })
    else for (const [i, one] of full.entries()) words.push({ key: one, start: i ? end : start, end, word, role: null })
  }
  return words
}

/**
 * One spelling of a text or a name for comparing: no capitals, no punctuation, one place for tone marks, nothing in
 * short: "UBND tỉnh" is "Uỷ ban nhân dân tỉnh".
 */
export function foldOf(text: string): string {
  return wordsOf(text.normalize('NFC'))
    .filter(({ word }) => word)
    .map(({ key }) => key)
    .join(' ')
}

/**
 * Marks where names or a deadline stand in the text, each once. A name that the text gives in part ("các xã: Thạch
 * Đồng, Hải Bàng" for "UBND xã Hải Bàng") is marked by its last syllables, two at least.
 */
function markRole(words: Word[], phrases: readonly string[], role: Exclude<Word['role'], null>): void {
  const places = words.flatMap((one, i) => (one.word ? [i] : []))
  for (const phrase of phrases) {
    const keys = foldOf(phrase).split(' ')
    const least = role === 'deadline' ? keys.length : Math.min(2, keys.length)
    for (let length = keys.length; length >= least; length--) {
      const from = find(words, places, keys, length)
      if (from < 0) continue
      // With the punctuation between its words.
      for (let i = places[from] as number; i <= (places[from + length - 1] as number); i++)
        (words[i] as Word).role = role
      break
    }
  }
}

/** Where in `places` the last `length` keys stand one behind the other, in words without a role; -1 where they do not. */
function find(words: readonly Word[], places: readonly number[], keys: readonly string[], length: number): number {
  const first = keys.length - length
  for (let from = 0; from + length <= places.length; from++) {
    let i = 0
    while (i < length) {
      const word = words[places[from + i] as number] as Word
      if (word.key !== keys[first + i] || word.role !== null) break
      i++
    }
    if (i === length) return from
  }
  return -1
}

/** For a task the documents that it cites, each by its number and symbol. */
function citedBy({ citations }: Register): (task: TrackedTask) => string[] {
  const known = (citations ?? []).filter(({ number, position }) => number && position?.start)
  return ({ position }) => {
    if (!position?.start || !position.end) return []
    const within = known.filter(
      ({ position: { start } }) => start.offset >= position.start.offset && start.offset < position.end.offset,
    )
    return [...new Set(within.map(citationKey))].sort()
  }
}

const citationKey = ({ number, symbol }: Citation): string => `${number}/${symbol ?? ''}`.toLowerCase()

function above({ section }: TrackedTask, headings: ReadonlyMap<string, string>): string {
  const labels = section.split('.')
  return labels
    .slice(0, -1)
    .map((_, i) => headings.get(labels.slice(0, i + 1).join('.')) ?? '')
    .join(' / ')
}
