/**
 * Text that remembers where it came from. `map[i]` is the source offset (UTF-16 code units) of `text[i]`, and
 * `map[text.length]` the offset just after the last character. Offsets never decrease.
 */
export interface Mapped {
  text: string
  map: Uint32Array
}

/** Mapped text of which every character stands at its own offset, `from` on. */
export function identity(text: string, from = 0): Mapped {
  const map = new Uint32Array(text.length + 1)
  for (let i = 0; i <= text.length; i++) map[i] = from + i
  return { text, map }
}

export function slice(mapped: Mapped, start: number, end: number): Mapped {
  const text = mapped.text.slice(start, end)
  const map = mapped.map.slice(start, end + 1)
  // The end of a cut is the end of its last character, not the start of what follows a dropped mark.
  if (end > start) map[end - start] = (mapped.map[end - 1] as number) + 1
  return { text, map }
}

/** Source offsets [from, to) of the characters [start, end). */
export function sourceRange(mapped: Mapped, start: number, end: number): [number, number] {
  const from = mapped.map[start] as number
  return end > start ? [from, (mapped.map[end - 1] as number) + 1] : [from, from]
}

/** Builds mapped text piece by piece. */
export class MappedBuilder {
  private parts: string[] = []
  private offsets: number[] = []
  private last = 0
  push(text: string, offset: number, width = text.length): void {
    this.parts.push(text)
    for (let i = 0; i < text.length; i++) this.offsets.push(offset + Math.min(i, width))
    this.last = offset + width
  }
  append(mapped: Mapped): void {
    this.parts.push(mapped.text)
    for (let i = 0; i < mapped.text.length; i++) this.offsets.push(mapped.map[i] as number)
    this.last = mapped.map[mapped.text.length] as number
  }
  get length(): number {
    return this.offsets.length
  }
  build(): Mapped {
    const map = new Uint32Array(this.offsets.length + 1)
    map.set(this.offsets)
    map[this.offsets.length] = this.last
    return { text: this.parts.join(''), map }
  }
}
