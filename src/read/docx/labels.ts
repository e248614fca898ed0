import { formatNumber } from './number-formats.ts'
import type { Level, List } from './numbering.ts'
import type { Numbered, Styles } from './styles.ts'
import { bullet } from './symbols.ts'

/** Counts the numbered paragraphs of a document in their order and makes the labels that Word shows. */
export class Labels {
  /** Where each definition stands at each level; undefined where it begins with its start. */
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly seen = new Set<string>()
  private readonly lists: ReadonlyMap<string, List>
  private readonly styles: Styles

  constructor(lists: ReadonlyMap<string, List>, styles: Styles) {
    this.lists = lists
    this.styles = styles
  }

  /**
   * Counts a paragraph.
   * @param own what the paragraph itself says, over what its style says
   * @returns its label with what stands behind it ("1.2. "), "" where it has none
   */
  next(own: Numbered, paragraphStyle: string | undefined): string {
    const told = this.styles.numbered(paragraphStyle)
    const list = this.lists.get(own.list ?? told.list ?? '0')
    if (!list) return ''
    // A style that names no level has the one that names the style.
    const linked = Math.max(
      0,
      list.levels.findIndex((level) => level?.style !== undefined && level.style === told.style),
    )
    const at = own.level ?? told.level ?? linked
    const level = list.levels[at]
    if (!level) return ''
    const label = labelOf(list, at, this.count(list, at))
    return label === '' ? '' : label + (level.suffix === 'nothing' ? '' : ' ')
  }

  private count(list: List, at: number): readonly number[] {
    const counters = this.counters.get(list.counter) ?? []
    this.counters.set(list.counter, counters)
    if (!this.seen.has(list.id)) {
      this.seen.add(list.id)
      for (const level of list.restarts) counters[level] = undefined
    }
    // A level above that was left out counts as begun: "1.1" may come first.
    for (let above = 0; above < at; above++) counters[above] ??= list.levels[above]?.start ?? 0
    const before = counters[at]
    counters[at] = before === undefined ? (list.levels[at]?.start ?? 0) : before + 1
    for (const [below, level] of list.levels.entries()) {
      if (below > at && beginsAnew(level, at)) counters[below] = undefined
    }
    return counters.map((number) => number ?? 0)
  }
}

/** Whether a level begins anew after level `above` (from 0) was counted. */
const beginsAnew = (level: Level | undefined, above: number): boolean =>
  level?.restart === undefined || above < level.restart

/** "%1.%2" with the numbers of the levels in place. */
function labelOf({ levels }: List, at: number, numbers: readonly number[]): string {
  const { text, format, legal } = levels[at] as Level
  if (format === 'bullet' || !text.includes('%')) return bullet(text)
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = Number(digit) - 1
    const shown = levels[other]?.format ?? 'decimal'
    if (other > at || shown === 'bullet') return ''
    return formatNumber(numbers[other] ?? 0, legal && shown !== 'none' ? 'decimal' : shown)
  })
}
