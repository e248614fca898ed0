import { actorsAt } from '../../grammar/actors/index.ts'
import { FIELDS } from '../../grammar/actors/words.ts'
import { Words } from '../../grammar/text/sentence.ts'
import { HEAD, phrases } from '../../grammar/text/tables.ts'
import type { Bilingual } from '../../messages/index.ts'
import { identity } from '../../normalise/mapped.ts'
import type { Found, RegisterSubject } from '../types.ts'
import { folded } from './folded.ts'
import { isNear } from './near.ts'

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
 * Names that neither the lexicon nor the configuration knows, and names that are one letter off a known one: slips of
 * the pen, mostly. Takes "Sở Tài chnh" (near "Sở Tài chính"); not "Sở Tài chính", nor an office of the configuration.
 */
export function* unknownAgency({ register, setup, at }: RegisterSubject): Iterable<Found> {
  const judge = judgeOf(setup.agencies)
  const told = new Set<string>()
  for (const [i, { id, lead, coordinating }] of register.tasks.entries()) {
    for (const [field, list] of [['lead', lead] as const, ['coordinating', coordinating] as const]) {
      for (const [k, name] of list.entries()) {
        const { known, near } = judge(name)
        // A slip of the pen is told each time, a name that may be right once.
        if (known || (near === null && told.has(name))) continue
        told.add(name)
        yield { range: at(i, field, k), params: { name, remedy: remedyOf(near) }, anchor: `${id}/${field}/${name}` }
      }
    }
  }
}

const remedyOf = (near: string | null): Bilingual =>
  near === null
    ? { en: 'add it to lexicon.agencies, if it is one', vi: 'nếu là tên đơn vị, hãy thêm vào lexicon.agencies' }
    : { en: `did you mean '${near}'?`, vi: `có phải ý bạn là '${near}'?` }

interface Judgement {
  known: boolean
  /** The known name that was most likely meant. */
  near: string | null
}

function judgeOf(agencies: readonly string[]): (name: string) => Judgement {
  const offices = new Map([...agencies, ...officeNames()].map((name) => [folded(name), name]))
  const before = new Map<string, Judgement>()
  const judge = (name: string): Judgement => {
    const wanted = folded(name)
    if (wanted === '' || offices.has(wanted)) return { known: true, near: null }
    const read = isKnown(name)
    // What the lexicon reads may be another office whose name is much alike.
    const most = read ? Math.min(1, Math.floor(wanted.length / 8)) : Math.min(2, Math.floor(wanted.length / 5))
    const near = [...offices].find(([office]) => isNear(wanted, office, most))?.[1] ?? null
    return { known: read && near === null, near }
  }
  return (name) => {
    const judged = before.get(name) ?? judge(name)
    before.set(name, judged)
    return judged
  }
}
