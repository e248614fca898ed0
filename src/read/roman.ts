/** Roman figures with the values that they add, greatest first. */
const FIGURES: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
  ] as const),
  ...([
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
]

/** "XIV" of 14. Past a limit that no list reaches, figures; there is no Roman zero. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let out = ''
  let rest = number
  for (const [worth, figure] of FIGURES) {
    out += figure.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return out
}
