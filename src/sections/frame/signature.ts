import type { Signer } from '../../model.ts'
import { bare, isCapital } from './fold.ts'
import { hasFamilyName, holdsPosition, isAuthority, isPosition, readName, SIGNED } from './positions.ts'
import type { Row } from './rows.ts'

/** "THỦ TƯỚNG Trần Văn An": a flattened cell, the name behind the capitals. */
const NAME_BEHIND = /^(.{0,160}[\p{Lu}.])\s((?:\p{Lu}[\p{Ll}\p{M}]+)(?: \p{Lu}[\p{Ll}\p{M}]+){1,4})$/u
/** Where a flattened stack of lines is cut again: "TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG". */
const STACK = /\s+(?=(?:KT|TL|TUQ|Q)\.\s?\p{Lu}|PHÓ\s)/u

/** The lines of a signature block: flattened ones cut, wrapped ones joined. */
export function signatureLines(rows: readonly Row[]): string[] {
  const lines: string[] = []
  for (const { text } of rows) {
    const behind = NAME_BEHIND.exec(text)
    const parts = behind && isCapital(behind[1] as string) ? [behind[1] as string, behind[2] as string] : [text]
    for (const part of parts) {
      const pieces = isCapital(part) && !readName(part) ? part.split(STACK) : [part]
      for (const piece of pieces) join(lines, piece.trim())
    }
  }
  return lines
}

function join(lines: string[], line: string): void {
  const above = lines.at(-1)
  const wrapped =
    above !== undefined &&
    isCapital(above) &&
    isCapital(line) &&
    !isAuthority(line) &&
    !readName(line) &&
    !SIGNED.test(line) &&
    (/,$/.test(above) || !(isPosition(line) || holdsPosition(line))) &&
    (isAuthority(above) || isPosition(above) || holdsPosition(above))
  if (wrapped) lines[lines.length - 1] = `${above} ${line}`
  else lines.push(line)
}

/** True where the row can stand in a signature block. */
export function isSignatureRow(row: Row): boolean {
  return (
    isAuthority(row.text) ||
    isPosition(row.text) ||
    SIGNED.test(row.text) ||
    readName(row.text) !== null ||
    NAME_BEHIND.test(row.text)
  )
}

/**
 * Who signed, from the lines of the block: authority lines (TM., KT., TL., TUQ.), the position, the name.
 *
 * takes: "TL. CHỦ TỊCH" / "KT. CHÁNH VĂN PHÒNG" / "PHÓ CHÁNH VĂN PHÒNG" / "Trần Văn An"
 * not:   names without a position above them; a second signer (the first one is the document's)
 */
export function readSigner(rows: readonly Row[]): Signer | null {
  const stack: string[] = []
  for (const line of signatureLines(rows)) {
    const name = readName(line)
    if (name && stack.length > 0) return signer(stack, name)
    if (isAuthority(line) || isPosition(line) || holdsPosition(line)) stack.push(line)
  }
  return stack.length > 0 ? signer(stack, null) : null
}

function signer(stack: readonly string[], name: string | null): Signer {
  const position = (stack.at(-1) as string).replace(/[,;.]+$/, '')
  const authority = stack
    .slice(0, -1)
    .filter((line) => isAuthority(line))
    .map((line) => line.replace(/[,;]+$/, ''))
  return { name, position, authority }
}

/** A signer's name that a scan or a converter left at the end of a recipient: "…, Ban Thanh tra; Trần Văn An". */
export function nameBehind(entry: string): { entry: string; name: string } | null {
  const match = /^(.{4,}[;.,])\s+(\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,3})$/u.exec(entry)
  if (!match || !hasFamilyName(match[2] as string) || bare(match[2] as string).startsWith('van phong')) return null
  return { entry: (match[1] as string).slice(0, -1), name: match[2] as string }
}
