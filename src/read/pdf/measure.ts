import type { Measure } from './paragraphs.ts'
import type { Row } from './types.ts'

interface Sheet {
  width: number
  height: number
  rows: readonly Row[]
}

/**
 * The margins of each page: where its lines begin and where full ones end. A page with few lines has those of the
 * pages of its size.
 */
export function measureOf(pages: readonly Sheet[]): Measure[] {
  const bySize = new Map<string, Row[]>()
  const key = (page: Sheet) => `${Math.round(page.width)}×${Math.round(page.height)}`
  for (const page of pages) bySize.set(key(page), [...(bySize.get(key(page)) ?? []), ...page.rows])
  return pages.map(
    (page) => marginsOf(page.rows, page.width) ?? marginsOf(bySize.get(key(page)) ?? [], page.width) ?? box(page),
  )
}

const box = (page: Sheet): Measure => ({ left: 0.14 * page.width, right: 0.93 * page.width })

/** From the lines that reach over half of the page. */
function marginsOf(rows: readonly Row[], width: number): Measure | null {
  const wide = rows
    .map(({ segments }) => ({ from: segments[0]?.from ?? 0, to: segments.at(-1)?.to ?? 0 }))
    .filter(({ from, to }) => to - from > width / 2)
  if (wide.length < 6) return null
  const lefts = wide.map(({ from }) => from).sort((a, b) => a - b)
  const rights = wide.map(({ to }) => to).sort((a, b) => a - b)
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] as number,
    right: rights[Math.floor(rights.length * 0.9)] as number,
  }
}
