/** Least time of some runs, in milliseconds: what the machine does otherwise only adds. */
function least(run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** How many times longer four times the text takes; 4 is linear, 16 quadratic. */
export function growth(make: (times: number) => string, run: (text: string) => void): number {
  let times = 25
  while (least(() => run(make(times))) < 4 && times < 100_000) times *= 2
  const [small, large] = [make(times), make(times * 4)]
  return least(() => run(large)) / least(() => run(small))
}
