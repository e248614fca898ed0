/**
 * Text that remembers where it came from: `text[i]` was made of the source's [map[i], ends[i]), offsets in UTF-16 code
 * units. Neither array ever decreases. A composed letter covers all the code units that it was decomposed into.
 */
export interface Mapped {
  text: string
  map: Uint32Array
  ends: Uint32Array
}

export const EMPTY: Mapped = { text: '', map: new Uint32Array(0), ends: new Uint32Array(0) }

/** Mapped text of which every character stands at its own offset, `from` on. */
export function identity(text: string, from = 0): Mapped {
  const map = new Uint32Array(text.length)
  const ends = new Uint32Array(text.length)
  for (let i = 0; i < text.length; i++) {
    map[i] = from + i
    ends[i] = from + i + 1
  }
  return { text, map, ends }
}

export function slice({ text, map, ends }: Mapped, start: number, end: number): Mapped {
  return { text: text.slice(start, end), map: map.subarray(start, end), ends: ends.subarray(start, end) }
}

/** Source offsets [from, to) of the characters [start, end); an empty range stands where its first character would. */
export function sourceRange({ text, map, ends }: Mapped, start: number, end: number): [number, number] {
  if (end > start) return [map[start] as number, ends[end - 1] as number]
  const at = start < text.length ? (map[start] as number) : (ends[text.length - 1] ?? 0)
  return [at, at]
}

/** The source offset at which a text begins, and the one behind it. */
export const startOf = (mapped: Mapped): number => sourceRange(mapped, 0, 0)[0]
export const endOf = (mapped: Mapped): number => mapped.ends[mapped.text.length - 1] ?? 0

/** Builds mapped text piece by piece. */
export class MappedBuilder {
  private parts: string[] = []
  private starts: number[] = []
  private ends: number[] = []

  /** Adds `text` as what the source has at [offset, offset + width). */
  push(text: string, offset: number, width = text.length): void {
    this.parts.push(text)
    for (let i = 0; i < text.length; i++) {
      this.starts.push(offset + Math.min(i, width))
      this.ends.push(i === text.length - 1 ? offset + width : offset + Math.min(i + 1, width))
    }
  }

  append(mapped: Mapped): void {
    this.parts.push(mapped.text)
    for (let i = 0; i < mapped.text.length; i++) {
      this.starts.push(mapped.map[i] as number)
      this.ends.push(mapped.ends[i] as number)
    }
  }

  /** Adds one character of another text, as another character where `as` is given. */
  copy(mapped: Mapped, i: number, as = mapped.text[i] as string): void {
    this.parts.push(as)
    this.starts.push(mapped.map[i] as number)
    this.ends.push(mapped.ends[i] as number)
  }

  get length(): number {
    return this.starts.length
  }

  build(): Mapped {
    return { text: this.parts.join(''), map: Uint32Array.from(this.starts), ends: Uint32Array.from(this.ends) }
  }
}
