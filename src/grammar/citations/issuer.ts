import { FIELDS } from '../actors/words.ts'
import { isCapitalised, Names, wordAt } from './names.ts'
import {
  BODY_PREFIXES,
  CENTRAL_BODIES,
  FIELD_HEADS,
  FREE_HEADS,
  LOCAL_BODIES,
  NAME_ENDS,
  PLACE_KINDS,
} from './words.ts'

/** Fields are written with either capital: "Khoa học và Công nghệ", "Khoa học và công nghệ". */
const fields = new Names(
  FIELDS.split(/[|\n]/)
    .map((field) => field.trim())
    .filter(Boolean),
  (text) => text.toLowerCase(),
)
const prefixes = new Names(BODY_PREFIXES)
const localBodies = new Names(LOCAL_BODIES)
const fieldHeads = new Names(FIELD_HEADS)
const centralBodies = new Names(CENTRAL_BODIES)
const freeHeads = new Names(FREE_HEADS)
const placeKinds = new Names(PLACE_KINDS)
const shortBodies = new Names(['Ban Thường vụ', 'Ban Chỉ đạo'])

const ends = new Set(NAME_ENDS)
/** Capitalised words that begin the subject and no name: "… Công nghệ Quy định về …". */
const subjects = new Set(
  NAME_ENDS.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).filter((word) => word !== 'Sau'),
)
const isBlank = (text: string, at: number): boolean => /\s/u.test(text.charAt(at))

/** The end of a capitalised word of a name at `at`, which must not begin the subject. */
function capitalEnd(text: string, at: number): number | null {
  const word = wordAt(text, at)
  return word !== null && isCapitalised(word) && !subjects.has(word) ? at + word.length : null
}

/** Up to so many further capitalised words, each behind a blank; with `dashed` also "Bà Rịa - Vũng Tàu". */
function capitals(text: string, at: number, most: number, dashed: boolean): number {
  let end = at
  for (let i = 0; i < most && isBlank(text, end); i++) {
    const next = capitalEnd(text, end + 1)
    if (next === null) break
    end = next
    const dash = dashed && text.startsWith(' - ', end) ? capitalEnd(text, end + 3) : null
    if (dash !== null) end = dash
  }
  return end
}

/** A kind of place with its name, or without: "tỉnh Sơn Hải", "tỉnh", "thành phố"; or the name alone. */
function placeEnd(text: string, at: number): number {
  const kind = isBlank(text, at) ? placeKinds.end(text, at + 1) : null
  return kind === null ? capitals(text, at, 4, false) : capitals(text, kind, 4, true)
}

/** "Ban Chỉ đạo Tây Nguyên về …": capital words, each with one small one behind it, numbers, "và". */
function freeEnd(text: string, at: number): number {
  let end = at
  for (let i = 0; i < 10 && isBlank(text, end); i++) {
    const number = /^\d{1,4}/.exec(text.slice(end + 1, end + 5))?.[0]
    const word = number ?? (text.startsWith('và', end + 1) ? 'và' : null)
    const capital = capitalEnd(text, end + 1)
    if (capital !== null) {
      end = capital
      const small = isBlank(text, end) ? wordAt(text, end + 1) : null
      if (small !== null && /^\p{Ll}/u.test(small) && !ends.has(small)) end += 1 + small.length
    } else if (word !== null) end += 1 + word.length
    else break
  }
  return end
}

/** A field ("Sở Y tế") or an abbreviation in capitals ("Sở TT&TT") behind a head. */
function fieldEnd(text: string, at: number): number | null {
  const head = fieldHeads.end(text, at)
  if (head === null || !isBlank(text, head)) return null
  const field = fields.end(text, head + 1) ?? abbreviationEnd(text, head + 1)
  return field === null ? null : placeEnd(text, field)
}

function abbreviationEnd(text: string, at: number): number | null {
  const word = wordAt(text, at)
  return word !== null && /^\p{Lu}[\p{Lu}&]+$/u.test(word) ? at + word.length : null
}

/** The kinds of bodies, in the order in which they are asked. */
function bodyEnd(text: string, at: number): number | null {
  const local = localBodies.end(text, at)
  if (local !== null) return placeEnd(text, local)
  const field = fieldEnd(text, at)
  if (field !== null) return field
  const central = centralBodies.end(text, at)
  if (central !== null) return central
  const free = freeHeads.end(text, at)
  return free === null ? null : freeEnd(text, free)
}

/** Places at which a body may begin: behind two words for whose organ or head speaks, behind one, behind none. */
function starts(text: string, at: number): number[] {
  const places = [at]
  for (let i = 0; i < 2; i++) {
    const from = places[0] as number
    const end = prefixes.end(text, from)
    if (end === null) break
    places.unshift(isBlank(text, end) ? end + 1 : end)
  }
  return places
}

const OF = /,?\s*của\s+/uy

/**
 * The issuer that follows a citation's number or date.
 *
 * takes: "của Bộ Chính trị"; "của Bộ trưởng Bộ Khoa học và Công nghệ"; "của Ủy ban nhân dân tỉnh Sơn Hải"; "của Ban Thường vụ Tỉnh ủy"
 * not:   "của người dân"; "của Luật này"; "Chính phủ" without "của"
 */
export function readCitedIssuer(text: string, at: number): { issuer: string; end: number } | null {
  OF.lastIndex = at
  const of = OF.exec(text)
  if (!of) return null
  const from = at + of[0].length
  let end: number | null = null
  for (const start of starts(text, from)) {
    end = bodyEnd(text, start)
    if (end !== null) break
  }
  end ??= shortBodies.end(text, from)
  if (end === null) return null
  const issuer = text
    .slice(from, end)
    .trim()
    .replace(/\s(?:và|[-–])$/u, '')
  return { issuer, end: from + issuer.length }
}
