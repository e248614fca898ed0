import { compile, END, oneOf } from '../pattern.ts'
import { QUARTER, QUARTER_WORDS, ROMAN } from '../words.ts'
import type { Kind } from './kind.ts'
import { YEAR, yearOf } from './year-suffix.ts'

const Q = oneOf(QUARTER)
const NUMBER = `(?:thứ )?(?:${oneOf([...Object.keys(ROMAN), '1', '2', '3', '4', '01', '02', '03', '04', ...Object.keys(QUARTER_WORDS)])}${END})`
const JOIN = '(?:, và|,| và| ?-| đến| tới| đến hết)'

function numberOf(words: string): number {
  const word = words.replace(/^thứ /u, '')
  return ROMAN[word] ?? QUARTER_WORDS[word] ?? Number(word)
}

/**
 * `quý II/2025`, `quý 2 năm 2025`, `quý hai`, `quý II và III`, `quý III - IV/2025`, `quý I, II, III/2025`, `quý I đến
 * quý III/2025`, spelled qúy and quí too; not `quý 5`, `quý vị`, `quý I` of `quý In ấn`.
 */
export const quarter: Kind = {
  cues: ['quarter', 'point'],
  words: QUARTER,
  pattern: compile(
    `(?:các )?${Q} (${NUMBER})((?:${JOIN} ?(?:${Q} )?${NUMBER}){0,3})${YEAR}(?![\\p{L}\\p{M}\\p{N}]|/\\d)`,
  ),
  read(match) {
    const year = yearOf(match[3], match[4])
    if (year === null) return null
    const first = numberOf(match[1] as string)
    const rest = (match[2] ?? '').match(compileLast)
    const last = rest === null ? first : numberOf(rest[0])
    if (last < first) return null
    return {
      rule: last === first ? 'quarter' : 'quarter.list',
      ...(/-|đến|tới/u.test(match[2] ?? '') && { ranged: true }),
      span: {
        unit: 'quarter',
        from: { ...year, m: first * 3 - 2, d: 1 },
        to: { ...year, m: last * 3, d: 0 },
      },
    }
  },
}

const compileLast = /[^\s,-]+$/u
