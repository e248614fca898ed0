/** Least time of some runs, in milliseconds of the processor: the clock counts what else the machine does, too. */
function least(run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/**
 * How many times longer four times the text takes; 4 is linear, 16 quadratic. Measured again where it is far from
 * linear, for another program that empties the caches makes it so now and then, and a quadratic one is so each time.
 */
export function growth(make: (times: number) => string, run: (text: string) => void): number {
  let times = 25
  while (least(() => run(make(times))) < 4 && times < 100_000) times *= 2
  const [small, large] = [make(times), make(times * 4)]
  let ratio = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3 && ratio > 6; i++) ratio = Math.min(ratio, least(() => run(large)) / least(() => run(small)))
  return ratio
}
