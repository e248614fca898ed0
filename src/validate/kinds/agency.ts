import { actorsAt } from '../../grammar/actors/index.ts'
import { FIELDS } from '../../grammar/actors/words.ts'
import { Words } from '../../grammar/text/sentence.ts'
import { HEAD, phrases } from '../../grammar/text/tables.ts'
import { identity } from '../../normalise/mapped.ts'
import type { Found, RegisterSubject } from '../types.ts'
import { folded } from './folded.ts'

/** True where the lexicon reads the whole name as one who can be told, and for collectives, which are no names. */
function isKnown(name: string): boolean {
  const words = new Words(identity(name.normalize('NFC')))
  const found = actorsAt(words, 0)
  if (found !== null && found.to >= words.length) return true
  return COLLECTIVE.test(name) || HEAD.match(words.tokens, 0)?.value === 'common'
}

// "các xã còn đất lúa", "Giám đốc các doanh nghiệp …"; not "Cảng Sơn Hải"
const COLLECTIVE = /(?:^|\s)(?:các|những|mọi|toàn thể)\s/iu

let fieldNames: string[] | null = null
/** "Sở Tài chính", "Bộ Y tế": what the lexicon can spell out. */
function officeNames(): string[] {
  fieldNames ??= phrases(FIELDS).flatMap((field) => {
    const name = field.charAt(0).toUpperCase() + field.slice(1)
    return [`Bộ ${name}`, `Sở ${name}`]
  })
  return fieldNames
}

/**
 * Names that neither the lexicon nor the configuration knows: a slip of the pen, mostly, where a known name is near.
 * Takes "Sở Tài chnh" (near "Sở Tài chính"); not "Sở Tài chính", nor an office of the configuration.
 */
export function* unknownAgency({ register, setup, at }: RegisterSubject): Iterable<Found> {
  const added = new Set(setup.agencies.map(folded))
  const known = new Map<string, boolean>()
  const knows = (name: string): boolean => {
    const before = known.get(name)
    if (before !== undefined) return before
    const now = added.has(folded(name)) || isKnown(name)
    known.set(name, now)
    return now
  }
  const told = new Set<string>()
  const names = register.tasks.flatMap(({ lead, coordinating }) => [...lead, ...coordinating])
  for (const [i, { id, lead, coordinating }] of register.tasks.entries()) {
    for (const [field, list] of [['lead', lead] as const, ['coordinating', coordinating] as const]) {
      for (const [k, name] of list.entries()) {
        if (name.trim() === '' || knows(name)) continue
        const near = nearName(name, [...setup.agencies, ...names.filter(knows), ...officeNames()])
        // A slip of the pen is told each time, a name that may be right once.
        if (near === null && told.has(name)) continue
        told.add(name)
        yield {
          range: at(i, field, k),
          params: {
            name,
            remedy:
              near === null
                ? {
                    en: 'add it to lexicon.agencies, if it is one',
                    vi: 'nếu là tên đơn vị, hãy thêm vào lexicon.agencies',
                  }
                : { en: `did you mean '${near}'?`, vi: `có phải ý bạn là '${near}'?` },
          },
          anchor: `${id}/${field}/${name}`,
        }
      }
    }
  }
}

/** A known name that differs in one or two letters. */
function nearName(name: string, candidates: readonly string[]): string | null {
  const wanted = folded(name)
  const most = Math.min(2, Math.floor(wanted.length / 5))
  return candidates.find((candidate) => isNear(wanted, folded(candidate), most)) ?? null
}

/** True where so many letters, added, dropped or changed, lead from one word to the other. */
function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1)
    }
    if (Math.min(...next) > most) return false
    row = next
  }
  return (row[b.length] as number) <= most
}
