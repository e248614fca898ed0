import { onsets, rimes } from './syllables-words.ts'

/** Tones as combining marks: huyền, sắc, hỏi, ngã, nặng. */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g
const STOPPED = /(?:c|ch|p|t)$/

/** Letters of the alphabet: no f, j, w, z, and marks over vowels only. */
const LETTERS = /^[a-eghik-vxyàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/u
/** Spellings of one sound, by the vowel behind: "k", "gh", "ngh" before e, ê, i, y and "c", "g", "ng" before the others. */
const FRONT = /^[eêiy]/

const allOnsets = new Set(onsets)
const allRimes = new Set(rimes)

/**
 * Whether a word could be a Vietnamese syllable: an onset, a rime and a tone that goes with it, in one case.
 * Takes "nghiêng", "Quyết", "HÒA", "hoà"; not "ngiêng", "quyềt" (a stop takes sắc or nặng), "HòA", "ñy".
 */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase()
  const first = word.charAt(0)
  if (word !== lower && word !== first + lower.slice(1) && word !== word.toUpperCase()) return false
  if (!LETTERS.test(lower.normalize('NFC'))) return false
  const spread = lower.normalize('NFD')
  const tones = spread.match(TONES) ?? []
  if (tones.length > 1) return false
  const bare = spread.replace(TONES, '').normalize('NFC')
  for (let length = Math.min(3, bare.length - 1); length >= 0; length--) {
    const rime = rimeAfter(bare.slice(0, length), bare.slice(length))
    if (rime !== null) return !STOPPED.test(rime) || tones.length === 0 || /[\u0301\u0323]/.test(tones[0] as string)
  }
  return false
}

/** The rime where both are Vietnamese; what follows "q" is a rime in "oa" or "ua" by its sound. */
function rimeAfter(onset: string, rest: string): string | null {
  if (onset === 'q') {
    if (!rest.startsWith('u')) return null
    return [rest, `o${rest.slice(1)}`].find((rime) => allRimes.has(rime)) ?? null
  }
  if (/^(?:c|ng)$/.test(onset) && FRONT.test(rest)) return null
  if (/^(?:k|gh|ngh)$/.test(onset) && !FRONT.test(rest)) return null
  return allOnsets.has(onset) && allRimes.has(rest) ? rest : null
}
