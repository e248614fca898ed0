import { createHash } from 'node:crypto'
import { positioner } from '../register/positions.ts'
import { Ignores } from './ignores.ts'
import { ruleOf } from './rules/index.ts'
import type { Finding, Found, Setting } from './types.ts'

/** How a rule is set in the file at hand. */
export type SettingOf = (rule: string) => Setting

/** Takes what the kinds find in one file, and makes findings of it. */
export class Collector {
  private readonly found: { rule: string; found: Found }[] = []
  private readonly settings = new Map<string, Setting>()

  constructor(
    private readonly text: string,
    private readonly path: string | null,
    private readonly configured: SettingOf,
  ) {}

  /** How a rule is set. */
  setting(rule: string): Setting {
    const setting = this.settings.get(rule) ?? this.configured(rule)
    this.settings.set(rule, setting)
    return setting
  }

  add(rule: string, found: Iterable<Found>): void {
    if (this.setting(rule) === 'off') return
    for (const one of found) this.found.push({ rule, found: one })
  }

  /** The findings in the order of the text, with those that a comment silences marked as such. */
  findings(kind: 'document' | 'register'): Finding[] {
    const ignores = new Ignores(this.text, kind)
    const silent = this.found.map(({ rule, found }) => ignores.silences(rule, found.range[0]))
    const own = this.found.length
    this.add('file/ignore-unknown', ignores.unknown())
    this.add('file/ignore-unused', ignores.unused())
    const positions = positioner(this.text)
    const seen = new Map<string, number>()
    return this.found
      .map(({ rule, found }, i) => ({ rule, found, silenced: i < own && silent[i] === true, i }))
      .sort((a, b) => a.found.range[0] - b.found.range[0] || byId(a.rule, b.rule) || a.i - b.i)
      .map(({ rule, found: { range, params = {}, anchor }, silenced }) => {
        const [start, end] = range
        const key = `${rule}\0${anchor ?? this.wordsAt(start)}`
        const count = (seen.get(key) ?? 0) + 1
        seen.set(key, count)
        return {
          rule,
          level: this.setting(rule) as Finding['level'],
          path: this.path,
          position: positions([start, Math.max(start, Math.min(end, this.text.length))]),
          params,
          fingerprint: createHash('sha256').update(`${key}\0${count}`).digest('hex').slice(0, 32),
          ...(silenced ? { suppressed: 'comment' as const } : {}),
        }
      })
  }

  /** The words around an offset on its line, without marks and white space. */
  private wordsAt(offset: number): string {
    const before = this.text.slice(Math.max(0, offset - AROUND), offset)
    const behind = this.text.slice(offset, offset + AROUND)
    const from = before.lastIndexOf('\n') + 1
    const to = behind.indexOf('\n')
    return (before.slice(from) + behind.slice(0, to < 0 ? undefined : to))
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  }
}

/** So many characters on either side tell a place from others. */
const AROUND = 80

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The level at which a rule stands where nothing else is said. */
export const defaultSetting: SettingOf = (rule) => ruleOf(rule)?.level ?? 'off'
