/**
 * The known word that the given one was most likely meant to be; null where none is near: at most one wrong, missing
 * or swapped letter in three. Takes "--fromat" for "--format"; not "--port" for "--format".
 */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.floor(word.replace(/^-+/, '').length / 3) + 1
  for (const candidate of known) {
    const distance = edits(word, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** Edits from one word to the other: letters added, dropped, changed, or two neighbours swapped. */
function edits(from: string, to: string): number {
  const a = [...from.toLowerCase()]
  const b = [...to.toLowerCase()]
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (row[j - 1] as number) + 1,
        (last[j] as number) + 1,
        (last[j - 1] as number) + change,
        swap ? (beforeLast[j - 2] as number) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = row
  }
  return last[b.length] as number
}
