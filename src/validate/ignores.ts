import { CHECKER_COMMENT, lineOfItsOwn } from '../normalise/comments.ts'
import { covers, namesRules, nearestRule } from './rules/index.ts'
import type { Found, Range } from './types.ts'

/** A comment that silences rules on a line, or in the whole file. */
interface Ignore {
  name: string
  range: Range
  /** Offsets within which findings of the rule begin; null for the whole file. */
  lines: Range | null
}

const SAY = /^vbparse-ignore(-file)?[ \t]+([^\n]{1,300})$/dmu
// "# vbparse-ignore task/no-lead" in a YAML register
const IN_YAML = /(?<=^|[ \t])#[ \t]{0,20}(vbparse-ignore(?:-file)?[ \t][^\n]{1,300})/gm

/**
 * The comments of a text. One behind something holds for its line, one alone on its line for the next line that is
 * not blank, and `vbparse-ignore-file` for the whole file. Several rules stand with blanks or commas between them.
 */
export function ignoresOf(text: string, kind: 'document' | 'register'): Ignore[] {
  if (!text.includes('vbparse-ignore')) return []
  const ignores: Ignore[] = []
  let line: Range = [0, -1]
  for (const comment of text.matchAll(kind === 'document' ? CHECKER_COMMENT : IN_YAML)) {
    const said = SAY.exec(comment[1] as string)
    if (!said?.indices?.[2]) continue
    const base = comment.index + comment[0].indexOf(comment[1] as string) + said.indices[2][0]
    const file = said[1] !== undefined
    if (!file) line = linesFor(text, comment.index, comment.index + comment[0].length, line)
    const lines = file ? null : line
    for (const name of (said[2] as string).matchAll(/[^\s,]+/g)) {
      const start = base + name.index
      ignores.push({ name: name[0], range: [start, start + name[0].length], lines })
    }
  }
  return ignores
}

/** @param last the lines of the comment before, which may stand on the same one */
function linesFor(text: string, from: number, to: number, last: Range): Range {
  const own = lineOfItsOwn(text, from, to)
  if (own === null && last[0] <= from && to <= last[1]) return last
  if (own === null) return [text.lastIndexOf('\n', from - 1) + 1, lineEnd(text, to)]
  let [, at] = own
  for (let skipped = 0; at < text.length && skipped < MOST_COMMENTS; skipped++) {
    const end = lineEnd(text, at)
    const line = text.slice(at, Math.min(end, at + PEEK))
    if (line.trim() !== '' && !/^\s*(?:<!--|#[ \t]{0,20}vbparse-ignore)/.test(line)) return [at, end]
    at = end + 1
  }
  return [at, at]
}

/** So many lines of comments may stand above what they speak of. */
const MOST_COMMENTS = 50

/** So many characters show whether a line is blank or a comment. */
const PEEK = 200

function lineEnd(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}

/** Which ignores were needed, and what is to be said of the others. */
export class Ignores {
  private readonly list: Ignore[]
  private readonly used = new Set<Ignore>()

  constructor(text: string, kind: 'document' | 'register') {
    this.list = ignoresOf(text, kind)
  }

  /** True where a comment silences a rule's finding that begins at an offset. */
  silences(rule: string, start: number): boolean {
    let silenced = false
    for (const ignore of this.list) {
      if (!covers(ignore.name, rule)) continue
      if (ignore.lines !== null && (start < ignore.lines[0] || start > ignore.lines[1])) continue
      this.used.add(ignore)
      silenced = true
    }
    return silenced
  }

  unknown(): Found[] {
    return this.list
      .filter(({ name }) => !namesRules(name))
      .map(({ name, range }) => {
        const near = nearestRule(name)
        const remedy =
          near === null
            ? { en: 'vbparse validate --rules lists them', vi: 'vbparse validate --rules liệt kê các quy tắc' }
            : { en: `did you mean '${near}'?`, vi: `có phải ý bạn là '${near}'?` }
        return { range, params: { rule: name, remedy }, anchor: name }
      })
  }

  unused(): Found[] {
    return this.list
      .filter((ignore) => namesRules(ignore.name) && !this.used.has(ignore))
      .map(({ name, range }) => ({ range, params: { rule: name }, anchor: name }))
  }
}
