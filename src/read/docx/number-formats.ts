import { roman } from '../roman.ts'

const UNITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** How Word writes a number, by the names of ECMA-376 part 1, 17.18.59; whatever is not named here is decimal. */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  numberInDash: (number) => `- ${number} -`,
  decimalEnclosedParen: (number) => `(${number})`,
  vietnameseCounting: vietnamese,
}

/** A number as it is printed in a format. */
export function formatNumber(number: number, format: string): string {
  return FORMATS[format]?.(number) ?? String(number)
}

/** a … z, then aa, bb … zz, aaa: Word doubles the letter and does not count with it. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number)
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

/** một … chín mươi chín: "mười lăm", "hai mươi mốt", "hai mươi tư". */
function vietnamese(number: number): string {
  if (number < 0 || number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const unit = number % 10
  if (tens === 0) return UNITS[unit] as string
  const ten = tens === 1 ? 'mười' : `${UNITS[tens]} mươi`
  if (unit === 0) return ten
  const last = unit === 5 ? 'lăm' : tens > 1 && unit === 1 ? 'mốt' : tens > 1 && unit === 4 ? 'tư' : UNITS[unit]
  return `${ten} ${last}`
}
