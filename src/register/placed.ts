import { constructFromEvents, EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml'
import { loading, YamlError } from './yaml.ts'

/** Where a value of a YAML or JSON text stands: offsets, end exclusive; of a list also each item, of a mapping each key. */
export interface Placed {
  start: number
  end: number
  items?: Placed[]
  entries?: Map<string, { start: number; end: number; value: Placed }>
}

/** An alias that contains itself, or aliases that make far more of a text than is written. */
export class YamlAliasError extends YamlError {
  override readonly name = 'YamlAliasError'
}

/** How many values aliases may stand for, all together, besides those that are written. */
const MOST_ALIASED = 100_000

/**
 * The values of a YAML text (JSON is one), each with the places of its parts. A mapping that says a key twice, an
 * alias that contains itself and aliases of aliases without end are errors.
 * @throws YamlError, YamlAliasError
 */
export function loadPlaced(text: string): { value: unknown; place: Placed }[] {
  return loading(() => {
    const events = parseEvents(text, {})
    const places = new Placer(events, text).documents()
    return constructFromEvents(events, { source: text }).map((value, i) => ({ value, place: places[i] as Placed }))
  })
}

/** A place, and how many values it stands for once its aliases are followed. */
interface Sized {
  place: Placed
  size: number
}

/** Reads the events of a text once, from the first to the last. */
class Placer {
  private readonly events: readonly Event[]
  private readonly text: string
  private at = 0
  private aliased = 0
  /** The end of what was read last: where a value that is not written would stand. */
  private last = 0
  /** How many values an anchor stands for; null while it is being read. */
  private readonly anchors = new Map<string, number | null>()

  constructor(events: readonly Event[], text: string) {
    this.events = events
    this.text = text
  }

  documents(): Placed[] {
    const documents: Placed[] = []
    while (this.at < this.events.length) {
      if (this.events[this.at++]?.type !== EVENT_ID.DOCUMENT) continue
      this.anchors.clear()
      documents.push(this.node().place)
    }
    return documents
  }

  private node(): Sized {
    const event = this.events[this.at]
    if (!event || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return this.nothing()
    this.at++
    if (event.type === EVENT_ID.ALIAS) return this.alias(event.anchorStart, event.anchorEnd)
    const anchor = event.anchorStart < 0 ? null : this.text.slice(event.anchorStart, event.anchorEnd)
    if (anchor !== null) this.anchors.set(anchor, null)
    const read = event.type === EVENT_ID.SCALAR ? this.scalar(event) : this.collection(event)
    if (anchor !== null) this.anchors.set(anchor, read.size)
    return read
  }

  private nothing(): Sized {
    return { place: { start: this.last, end: this.last }, size: 1 }
  }

  private alias(start: number, end: number): Sized {
    const name = this.text.slice(start, end)
    const size = this.anchors.get(name)
    if (size === null) throw this.aliasError(`*${name} stands inside &${name}`, start)
    this.aliased += size ?? 0
    if (this.aliased > MOST_ALIASED) throw this.aliasError(`aliases stand for more than ${MOST_ALIASED} values`, start)
    this.last = end
    return { place: { start: start - 1, end }, size: size ?? 1 }
  }

  private aliasError(reason: string, start: number): YamlAliasError {
    return new YamlAliasError(reason, this.text.slice(0, start).split('\n').length, start - 1)
  }

  private scalar(event: Event & { type: typeof EVENT_ID.SCALAR }): Sized {
    if (event.valueStart < 0) return this.nothing()
    const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
    this.last = event.valueEnd + quote
    return { place: { start: event.valueStart - quote, end: this.last }, size: 1 }
  }

  private collection(event: Event & { start: number }): Sized {
    this.last = event.start
    const isList = event.type === EVENT_ID.SEQUENCE
    const items: Placed[] = []
    const entries: NonNullable<Placed['entries']> = new Map()
    let size = 1
    while (this.at < this.events.length && this.events[this.at]?.type !== EVENT_ID.POP) {
      const key = isList ? null : this.key()
      const item = this.node()
      size += item.size
      if (key === null) items.push(item.place)
      else entries.set(key.name, { start: key.place.start, end: key.place.end, value: item.place })
    }
    this.at++
    const place = { start: event.start, end: this.last }
    return { place: isList ? { ...place, items } : { ...place, entries }, size }
  }

  private key(): { name: string; place: Placed } {
    const event = this.events[this.at]
    const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(this.text, event) : ''
    return { name, place: this.node().place }
  }
}
