import { apply } from './matrix.ts'
import type { Matrix, Rule } from './types.ts'

/** A filled box up to this many points thick is a rule. */
const THICKEST = 3

/** Rules that lie within this distance of each other are one. */
const NEAR = 1.5

/** Pieces of rules, and whole ones, that are more than any table has: a drawing, which has no cells. */
const MOST = 20_000
const MOST_MERGED = 2_000

/** Collects the straight lines that a page draws, upright or level. */
export class RuleCollector {
  #horizontal: Rule[] = []
  #vertical: Rule[] = []

  /** A path: [0 x y] moves, [1 x y] draws a line, [2 …6] and [3 …4] curves, [4] closes. */
  add(data: Float32Array, ctm: Matrix, stroked: boolean, filled: boolean): void {
    if (this.#horizontal.length + this.#vertical.length > MOST) return
    let points: [number, number][] = []
    let straight = true
    const end = () => {
      if (straight && points.length > 1) this.#path(points, stroked, filled)
      points = []
      straight = true
    }
    for (let i = 0; i < data.length; ) {
      const step = data[i] as number
      const at = (offset: number) => apply(ctm, data[i + offset] as number, data[i + offset + 1] as number)
      if (step === 0) {
        end()
        points.push(at(1))
        i += 3
      } else if (step === 1) {
        points.push(at(1))
        i += 3
      } else if (step === 4) {
        if (points.length > 2) points.push(points[0] as [number, number])
        i += 1
      } else {
        straight = false
        i += step === 2 ? 7 : 5
      }
    }
    end()
  }

  #path(points: [number, number][], stroked: boolean, filled: boolean): void {
    if (stroked) {
      for (let i = 1; i < points.length; i++) {
        const [a, b] = [points[i - 1], points[i]] as [[number, number], [number, number]]
        this.#line(a[0], a[1], b[0], b[1])
      }
    } else if (filled) {
      const xs = points.map(([x]) => x)
      const ys = points.map(([, y]) => y)
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
      if (bottom - top <= THICKEST && right - left > bottom - top) {
        this.#line(left, (top + bottom) / 2, right, (top + bottom) / 2)
      } else if (right - left <= THICKEST) this.#line((left + right) / 2, top, (left + right) / 2, bottom)
    }
  }

  #line(x1: number, y1: number, x2: number, y2: number): void {
    if (Math.abs(y1 - y2) < 1 && Math.abs(x1 - x2) >= 1) {
      this.#horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
    } else if (Math.abs(x1 - x2) < 1 && Math.abs(y1 - y2) >= 1) {
      this.#vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
    }
  }

  /** The rules, with the pieces of one line (a border for each cell) put together. */
  merged(): { horizontal: Rule[]; vertical: Rule[] } {
    const [horizontal, vertical] = [merge(this.#horizontal), merge(this.#vertical)]
    const drawing = this.#horizontal.length + this.#vertical.length > MOST
    return drawing || horizontal.length + vertical.length > MOST_MERGED
      ? { horizontal: [], vertical: [] }
      : { horizontal, vertical }
  }
}

function merge(rules: Rule[]): Rule[] {
  const merged: Rule[] = []
  let bundle: Rule[] = []
  const flush = () => {
    const first = bundle[0]
    bundle.sort((a, b) => a.from - b.from)
    let open: Rule | null = null
    for (const rule of bundle) {
      if (open && rule.from <= open.to + 2 * NEAR) open.to = Math.max(open.to, rule.to)
      else {
        open = { ...rule, at: first?.at ?? rule.at }
        merged.push(open)
      }
    }
    bundle = []
  }
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    if (bundle[0] && rule.at - bundle[0].at > NEAR) flush()
    bundle.push(rule)
  }
  flush()
  return merged
}
