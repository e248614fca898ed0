import { isDeepStrictEqual } from 'node:util'
import { dumpYaml, loadYaml, placesOf, type YamlPlace, type YamlPlaces } from './yaml.ts'

type Table = Record<string, unknown>

/** A comment that an edit cannot keep. */
export interface LostComment {
  /** From 1. */
  line: number
  text: string
}

export interface Patched {
  text: string
  lost: LostComment[]
}

/** For each item of a list as it shall be, the place of its forerunner in the list as it is; -1 where it has none. */
export type Pairing = (key: string, old: readonly unknown[], young: readonly unknown[]) => readonly number[] | null

/**
 * Brings a YAML text to a new value and keeps as much of it as can be kept: what is equal stays byte for byte, with
 * its comments, its order of keys and its way of writing; of what differs only the keys that do are written anew.
 * Where the text cannot be edited so (anchors, brackets), it is written anew as a whole.
 * @param value without undefined values, its keys in the order in which new ones are to be put in
 * @param pairing for lists of mappings, by their key in the topmost mapping; null: written anew where it differs
 */
export function patchYaml(text: string, value: Table, pairing: Pairing): Patched {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const body = text.slice(mark.length)
  const { root, comments } = placesOf(body)
  if (root?.kind === 'mapping' && !root.flow) {
    const patched = new Patch(body, { root, comments }, pairing).run(loadYaml(body) as Table, value)
    if (patched && means(patched.text, value)) return { ...patched, text: mark + patched.text }
  }
  return { text: mark + dumpYaml(value), lost: comments.map((one) => lostAt(body, one)) }
}

function means(text: string, value: Table): boolean {
  try {
    return isDeepStrictEqual(loadYaml(text), value)
  } catch {
    // An edit that broke the text is no edit: the caller writes it anew.
    return false
  }
}

const lostAt = (text: string, { start, end }: { start: number; end: number }): LostComment => ({
  line: text.slice(0, start).split('\n').length,
  text: text.slice(start, end).trim(),
})

/** A part of the text in whole lines, but for the first of a sequence's item, which begins behind its dash. */
interface Chunk {
  start: number
  end: number
}

class NotEditable extends Error {}

class Patch {
  private readonly breakMark: string
  private readonly kept: Chunk[] = []

  constructor(
    private readonly text: string,
    private readonly places: YamlPlaces & { root: YamlPlace },
    private readonly pairing: Pairing,
  ) {
    this.breakMark = text.includes('\r\n') ? '\r\n' : '\n'
  }

  /** null where the text is laid out in a way that this does not know. */
  run(old: Table, value: Table): Patched | null {
    try {
      const { root } = this.places
      const start = this.lineStart(root.start)
      this.keep({ start: 0, end: start })
      const text = this.text.slice(0, start) + this.mapping(root, { start, end: this.text.length }, old, value, true)
      const isKept = (at: number): boolean => this.kept.some(({ start, end }) => at >= start && at < end)
      const lost = this.places.comments.filter((comment) => !isKept(comment.start))
      return { text, lost: lost.map((one) => lostAt(this.text, one)) }
    } catch (error) {
      if (error instanceof NotEditable) return null
      throw error
    }
  }

  /** The text of a mapping's lines with the new value. */
  private mapping(place: YamlPlace, chunk: Chunk, old: Table, young: Table, top: boolean): string {
    const column = place.start - this.lineStart(place.start)
    const parts: { key: string; text: string }[] = []
    for (const [i, { key: raw, start, value }] of place.pairs.entries()) {
      const next = place.pairs[i + 1]
      const part = {
        start: i === 0 ? chunk.start : this.lineStart(start),
        end: next ? this.lineStart(next.start) : chunk.end,
      }
      if (next && part.end <= start) throw new NotEditable()
      const key = raw.replace(/^["']|["']$/g, '')
      // The first key of an item stands behind the item's dash and cannot go without it.
      if (!(key in young) && i === 0) throw new NotEditable()
      if (key in young)
        parts.push({ key, text: this.pair(key, value, { ...part, at: start }, old[key], young[key], column, top) })
    }
    const keys = Object.keys(young)
    for (const [i, key] of keys.entries()) {
      if (key in old) continue
      const before = keys.slice(0, i).findLast((one) => parts.some((part) => part.key === one))
      const at = parts.findIndex((part) => part.key === before) + 1
      if (at === 0) throw new NotEditable()
      const last = parts[at - 1] as { text: string }
      if (!last.text.endsWith('\n')) last.text += this.breakMark
      parts.splice(at, 0, { key, text: this.dumped(key, young[key], column) })
    }
    return parts.map(({ text }) => text).join('')
  }

  private pair(
    key: string,
    place: YamlPlace,
    chunk: Chunk & { at: number },
    old: unknown,
    young: unknown,
    column: number,
    top: boolean,
  ): string {
    if (isDeepStrictEqual(old, young)) return this.keep(chunk)
    const block = !place.flow && place.start > this.lineEnd(chunk.at)
    if (block && place.kind === 'mapping' && isTable(old) && isTable(young)) {
      const start = this.lineStart(place.start)
      return (
        this.keep({ start: chunk.start, end: start }) +
        this.mapping(place, { start, end: chunk.end }, old, young, false)
      )
    }
    if (block && top && place.kind === 'sequence' && Array.isArray(old) && Array.isArray(young)) {
      const pairing = young.length > 0 ? this.pairing(key, old, young) : null
      if (pairing) return this.sequence(place, chunk, old, young, pairing)
    }
    // The comment lines behind it speak of what follows, the comment on a line of its own of the line.
    const tail = this.tailOf(chunk, place.end)
    const fresh = this.dumped(key, young, column)
    const lines = this.text.slice(chunk.at, tail).trimEnd()
    const comment = this.places.comments.find(({ start }) => start >= place.end && start < tail)
    const single = !lines.includes('\n') && fresh.trimEnd().indexOf('\n') < 0
    const note = comment && single ? ` ${this.keep(comment)}` : ''
    const text = fresh.trimEnd() + note + this.breakMark
    const head = this.text.slice(chunk.start, chunk.at)
    return head + text.trimStart() + this.keep({ start: tail, end: chunk.end })
  }

  private sequence(
    place: YamlPlace,
    chunk: Chunk,
    old: readonly unknown[],
    young: readonly unknown[],
    pairing: readonly number[],
  ): string {
    const dashes = place.items.map(({ start }) => this.dashOf(start))
    const column = (dashes[0] as number) - this.lineStart(dashes[0] as number)
    const bodies = place.items.map((item, i): Chunk => {
      const next = dashes[i + 1]
      const end = next === undefined ? chunk.end : this.lineStart(next)
      return { start: dashes[i] as number, end: this.tailOf({ start: item.start, end }, item.end, column) }
    })
    // Comments above an item go with it; what stands behind the last item belongs to what follows the list.
    const leads = bodies.map(({ start }, i): Chunk => {
      const before = bodies[i - 1]
      return { start: before ? before.end : this.lineEnd(chunk.start) + 1, end: this.lineStart(start) }
    })
    const rest = { start: bodies.at(-1)?.end as number, end: chunk.end }
    const items = young.map((value, i) => {
      const from = pairing[i] ?? -1
      const [body, lead, item] = [bodies[from], leads[from], place.items[from]]
      if (!body || !lead || !item || !isTable(value) || !isTable(old[from]) || item.kind !== 'mapping') {
        return this.dumpedItem(value, column)
      }
      const head = this.keep(lead) + this.text.slice(lead.end, body.start)
      if (isDeepStrictEqual(old[from], value)) return head + this.keep(body)
      if (item.flow || this.lineStart(item.start) !== this.lineStart(body.start)) {
        return head + this.dumpedItem(value, column).trimStart()
      }
      const dash = this.text.slice(body.start, item.start)
      return head + dash + this.mapping(item, { start: item.start, end: body.end }, old[from] as Table, value, false)
    })
    const line = this.lineEnd(chunk.start) + 1
    return (
      this.keep({ start: chunk.start, end: line }) + items.map((item) => this.ended(item)).join('') + this.keep(rest)
    )
  }

  /** Where the comment and blank lines at the end of a chunk begin; those further in than `column` stay with it. */
  private tailOf({ start, end }: Chunk, from: number, column = Number.POSITIVE_INFINITY): number {
    let tail = end
    while (tail > start) {
      const line = this.lineStart(tail - 1)
      const text = this.text.slice(line, tail)
      const indent = text.length - text.trimStart().length
      if (line < from || !/^\s*(?:#|$)/.test(text) || (text.trim() !== '' && indent > column)) break
      tail = line
    }
    return tail
  }

  private dashOf(start: number): number {
    const dash = this.text.lastIndexOf('-', start - 1)
    const between = this.text.slice(dash + 1, start)
    const before = this.text.slice(this.lineStart(dash), dash)
    if (dash < 0 || between.trim() !== '' || before.trim() !== '') throw new NotEditable()
    return dash
  }

  private dumped(key: string, value: unknown, column: number): string {
    return this.indented(dumpYaml({ [key]: value }), column)
  }

  private dumpedItem(value: unknown, column: number): string {
    return this.indented(dumpYaml([value]), column)
  }

  private indented(text: string, column: number): string {
    return text.replace(/^(?=[^\n])/gm, ' '.repeat(column)).replaceAll('\n', this.breakMark)
  }

  private ended(text: string): string {
    return text === '' || text.endsWith('\n') ? text : text + this.breakMark
  }

  private keep(chunk: Chunk): string {
    this.kept.push(chunk)
    return this.text.slice(chunk.start, chunk.end)
  }

  private lineStart(at: number): number {
    return this.text.lastIndexOf('\n', at - 1) + 1
  }

  private lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at)
    return end < 0 ? this.text.length : end
  }
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
