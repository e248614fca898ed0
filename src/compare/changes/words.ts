import { diffArrays } from 'diff'
import type { Entry, Word } from '../match/side.ts'
import type { Change, Run } from '../types.ts'

/** What goes with a name or a deadline that was added or taken away, and is no change of its own. */
const GLUE: Record<'names' | 'deadline', ReadonlySet<string>> = {
  names: new Set('giao yêu cầu đề nghị chủ trì phối hợp với cùng và do các'.split(' ')),
  deadline: new Set('hoàn thành xong và phải thời gian hạn'.split(' ')),
}

/** Words at `old` that became the words at `young`; equal where nothing changed. */
interface Hunk {
  old: Word[]
  young: Word[]
  equal: boolean
}

/**
 * How the wording changed, by syllables; null where it did not, but for the names and the deadline that other changes
 * tell of, and for capitals, tone places and punctuation.
 * @param told fields in which a change is told already
 */
export function wordingChange(old: Entry, young: Entry, told: ReadonlySet<Change['field']>): Change | null {
  if (old.fold === young.fold) return null
  const hunks = hunksOf(old.words, young.words, told)
  if (hunks.every((hunk) => hunk.equal || isTold(hunk, told))) return null
  return { field: 'text', change: 'reworded', words: runsOf(joined(hunks), old.text, young.text) }
}

/** Beyond so many words added and removed nobody reads a diff, and making one takes the square of their number. */
const MOST = 1500

function changesOf(from: string[], to: string[]): { added: boolean; removed: boolean; count: number }[] {
  return (
    diffArrays(from, to, { maxEditLength: MOST }) ?? [
      { added: false, removed: true, count: from.length },
      { added: true, removed: false, count: to.length },
    ]
  )
}

/** Words are syllables with their marks, never parts of them; punctuation goes with the words before it. */
function hunksOf(old: readonly Word[], young: readonly Word[], told: ReadonlySet<Change['field']>): Hunk[] {
  const [from, to] = [old.filter(({ word }) => word), young.filter(({ word }) => word)]
  // A name that changed is laid beside names only: "Công an tỉnh" has no syllable in common with "công khai".
  const keys = (words: readonly Word[]): string[] =>
    words.map(({ key, role }) => (role !== null && told.has(role) ? `${role} ${key}` : key))
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, count } of changesOf(keys(from), keys(to))) {
    const last = hunks.at(-1)
    const hunk = last && !last.equal && (added || removed) ? last : { old: [], young: [], equal: !added && !removed }
    if (hunk !== last) hunks.push(hunk)
    if (!added) hunk.old.push(...from.slice(i, i + count))
    if (!removed) hunk.young.push(...to.slice(j, j + count))
    if (!added) i += count
    if (!removed) j += count
  }
  return hunks
}

/** True where all words belong to names or deadlines whose change is told, or are the glue that goes with them. */
function isTold({ old, young }: Hunk, told: ReadonlySet<Change['field']>): boolean {
  const words = [...old, ...young]
  const ofField = (word: Word): boolean => word.role !== null && told.has(word.role)
  const glue = [
    ...(told.has('lead') || told.has('coordinating') ? [GLUE.names] : []),
    ...(told.has('deadline') ? [GLUE.deadline] : []),
  ]
  const fixed = words.filter((word) => !ofField(word))
  return fixed.every(({ role, key }) => role === null && glue.some((keys) => keys.has(key)))
}

/** One word that stayed between two changes of several reads as noise: it is counted to them. */
function joined(hunks: readonly Hunk[]): Hunk[] {
  const result: Hunk[] = []
  for (const [k, hunk] of hunks.entries()) {
    const before = result.at(-1)
    const after = hunks[k + 1]
    const lone = hunk.equal && hunk.old.length === 1 && before && after && size(before) > 2 && size(after) > 2
    if (before && !before.equal && (lone || !hunk.equal)) {
      before.old.push(...hunk.old)
      before.young.push(...hunk.young)
    } else result.push({ ...hunk, old: [...hunk.old], young: [...hunk.young] })
  }
  return result
}

const size = ({ old, young }: Hunk): number => old.length + young.length

/** The hunks as runs of text; each run takes the white space and punctuation up to the next. */
function runsOf(hunks: readonly Hunk[], old: string, young: string): Run[] {
  const runs: Run[] = []
  const push = (text: string, change: Run['change']): void => {
    if (text !== '') runs.push({ text, change })
  }
  let [i, j] = [0, 0]
  for (const [k, hunk] of hunks.entries()) {
    const next = hunks[k + 1]
    const oldEnd = next ? startOf(hunks, k + 1, 'old', old) : old.length
    const youngEnd = next ? startOf(hunks, k + 1, 'young', young) : young.length
    if (hunk.equal) push(young.slice(j, youngEnd), 'same')
    else {
      if (hunk.old.length > 0) push(old.slice(i, oldEnd), 'removed')
      if (hunk.young.length > 0) push(young.slice(j, youngEnd), 'added')
    }
    ;[i, j] = [oldEnd, youngEnd]
  }
  return runs
}

/** Where the words of a hunk begin; where it has none on this side, where the next ones do. */
function startOf(hunks: readonly Hunk[], from: number, side: 'old' | 'young', text: string): number {
  for (const hunk of hunks.slice(from)) if (hunk[side].length > 0) return (hunk[side][0] as Word).start
  return text.length
}
