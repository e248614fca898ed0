import { rowsOf } from './rows.ts'
import type { Block, Glyph, Line, Page, Rule } from './types.ts'

/** Rules that end within this many points of another meet it. */
const MEET = 3
/** A column narrower than this is the gap of a double border. */
const NARROWEST = 8

/** A ruled table: where it stands and what its cells hold. */
export interface Grid {
  left: number
  right: number
  top: number
  bottom: number
  block: Extract<Block, { type: 'table' }>
}

/** The ruled tables of a page, from the top down, and the glyphs that stand in none. */
export function gridsOf(page: Page): { grids: Grid[]; rest: Glyph[] } {
  const grids: Grid[] = []
  let rest = page.glyphs
  for (const { horizontal, vertical } of meshes(page)) {
    const xs = distinct([...vertical.map(({ at }) => at), ...ends(horizontal)], NARROWEST)
    const ys = distinct([...horizontal.map(({ at }) => at), ...ends(vertical)], MEET)
    if (xs.length < 3 || ys.length < 2) continue
    const cells = cellsOf(xs, ys, horizontal, vertical)
    const inside: Glyph[][] = cells.map(() => [])
    const outside: Glyph[] = []
    for (const glyph of rest) {
      const column = span(xs, glyph.x + glyph.width / 2)
      const row = span(ys, glyph.y - glyph.size / 4)
      if (column === null || row === null) outside.push(glyph)
      else (inside[cells[row * (xs.length - 1) + column] as number] as Glyph[]).push(glyph)
    }
    if (inside.filter((glyphs) => glyphs.some(({ text }) => text !== ' ')).length < 2) continue
    rest = outside
    const columns = xs.length - 1
    const cellAt = (field: number) => ({
      lines: linesOf(inside[field] as Glyph[]),
      width: widthOf(field, cells, xs),
    })
    const rows = ys.slice(1).map((_, r) => xs.slice(1).map((_, c) => cellAt(r * columns + c)))
    const bounds = {
      left: xs[0] as number,
      right: xs.at(-1) as number,
      top: ys[0] as number,
      bottom: ys.at(-1) as number,
    }
    grids.push({
      ...bounds,
      block: { type: 'table', rows: rows.filter((row) => row.some(({ lines }) => lines.length > 0)) },
    })
  }
  return { grids: grids.sort((a, b) => a.top - b.top || a.left - b.left), rest }
}

function linesOf(glyphs: Glyph[]): Line[] {
  return rowsOf(glyphs).map((row) => ({
    glyphs: row.segments.flatMap((segment, i) =>
      i === 0 ? segment.glyphs : segment.glyphs.map((glyph, j) => (j === 0 ? { ...glyph, spaced: true } : glyph)),
    ),
    from: row.segments[0]?.from ?? 0,
    to: row.segments.at(-1)?.to ?? 0,
    y: row.y,
    size: row.size,
  }))
}

interface Mesh {
  horizontal: Rule[]
  vertical: Rule[]
}

/** Rules that hang together by crossing each other. */
function meshes({ horizontal, vertical }: Page): Mesh[] {
  const left = new Set([...horizontal, ...vertical])
  const levels = new Set(horizontal)
  const found: Mesh[] = []
  for (const seed of vertical) {
    if (!left.delete(seed)) continue
    const mesh: Mesh = { horizontal: [], vertical: [] }
    const open = [seed]
    for (let rule = open.pop(); rule; rule = open.pop()) {
      const level = levels.has(rule)
      ;(level ? mesh.horizontal : mesh.vertical).push(rule)
      for (const other of left) {
        if (levels.has(other) === level || !crosses(rule, other)) continue
        left.delete(other)
        open.push(other)
      }
    }
    if (mesh.horizontal.length > 0) found.push(mesh)
  }
  return found
}

function crosses(a: Rule, b: Rule): boolean {
  return b.at >= a.from - MEET && b.at <= a.to + MEET && a.at >= b.from - MEET && a.at <= b.to + MEET
}

function ends(rules: readonly Rule[]): number[] {
  return rules.length > 0 ? [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))] : []
}

function distinct(numbers: readonly number[], apart: number): number[] {
  const kept: number[] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (kept.length === 0 || number - (kept.at(-1) as number) > apart) kept.push(number)
  }
  return kept
}

/** For each field of the mesh, row by row, the field in which its cell begins: merged cells share one. */
function cellsOf(xs: number[], ys: number[], horizontal: Rule[], vertical: Rule[]): number[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const cell = Array.from({ length: columns * rows }, (_, i) => i)
  const wall = (rules: Rule[], at: number, along: number) =>
    rules.some((rule) => Math.abs(rule.at - at) <= NARROWEST && rule.from <= along && rule.to >= along)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const here = r * columns + c
      const [x, y] = [middle(xs, c), middle(ys, r)]
      // Reading on from the cell at the left or above; at the left first, so that a merged block begins at its corner.
      if (c > 0 && !wall(vertical, xs[c] as number, y)) cell[here] = cell[here - 1] as number
      else if (
        r > 0 &&
        !horizontal.some((rule) => Math.abs(rule.at - (ys[r] as number)) <= MEET && rule.from <= x && rule.to >= x)
      ) {
        cell[here] = cell[here - columns] as number
      }
    }
  }
  return cell
}

/** From the left of a field to the right of its cell. */
function widthOf(field: number, cells: readonly number[], xs: readonly number[]): number {
  const columns = xs.length - 1
  let right = field % columns
  while (right + 1 < columns && cells[field - (field % columns) + right + 1] === cells[field]) right++
  return (xs[right + 1] as number) - (xs[field % columns] as number)
}

function middle(edges: number[], i: number): number {
  return ((edges[i] as number) + (edges[i + 1] as number)) / 2
}

function span(edges: number[], at: number): number | null {
  for (let i = 1; i < edges.length; i++) {
    if (at >= (edges[i - 1] as number) && at < (edges[i] as number)) return i - 1
  }
  return null
}
