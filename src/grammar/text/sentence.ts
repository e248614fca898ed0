import type { Mapped } from '../../normalise/mapped.ts'
import { ADVERB, COMPOUND, COORDINATION, LEAD, MODAL, NEGATION, VERB, type VerbKind } from './tables.ts'
import { type Token, tokenise } from './tokens.ts'

/** A paragraph as the rules read it: its words, and what stands at each of them. */
export class Words {
  readonly tokens: Token[]
  readonly text: string
  /** Tokens inside a compound that began before them: "thông tin" in "công nghệ thông tin". */
  private readonly covered: Uint8Array
  constructor(readonly mapped: Mapped) {
    this.text = mapped.text
    this.tokens = tokenise(mapped.text)
    this.covered = coveredBy(this.tokens)
  }

  get length(): number {
    return this.tokens.length
  }

  key(i: number): string {
    return this.tokens[i]?.key ?? ''
  }

  /** The words themselves, from token to token. */
  slice(from: number, to: number): string {
    if (to <= from || from >= this.tokens.length) return ''
    return this.text.slice(this.start(from), this.end(Math.min(to, this.tokens.length)))
  }

  start(i: number): number {
    return this.tokens[i]?.start ?? this.text.length
  }

  end(i: number): number {
    return (this.tokens[i - 1] as Token | undefined)?.end ?? 0
  }

  /** The index of the token at or after a character offset. */
  at(offset: number): number {
    let low = 0
    let high = this.tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.tokens[middle] as Token).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** "quản lý" in "phạm vi quản lý" is no verb, nor is what only looks like one inside a longer word. */
  verb(i: number): { value: VerbKind; to: number } | null {
    const verb = VERB.match(this.tokens, i)
    if (!verb || this.covered[i]) return null
    const compound = COMPOUND.match(this.tokens, i)
    return compound && compound.to > verb.to ? null : verb
  }

  adverb(i: number): number | null {
    return ADVERB.match(this.tokens, i)?.to ?? null
  }

  modal(i: number): number | null {
    return MODAL.match(this.tokens, i)?.to ?? null
  }

  /** Skips adverbs, modals and the commas between them; returns the index of what they lead to. */
  skipAdverbs(i: number): number {
    for (;;) {
      const adverb = this.adverb(i)
      const verb = adverb !== null ? this.verb(i) : null
      // "Tập trung nguồn lực": an adverb that is the verb itself where no other verb follows.
      if (adverb !== null && verb && verb.to === adverb && !this.begins(this.skipAdverbs(adverb))) return i
      const modal = this.modal(i)
      const to = Math.max(adverb !== null && (!verb || verb.to <= adverb) ? adverb : i, modal ?? i)
      if (to === i) return i
      i = to
      const comma = this.key(i) === ',' || this.key(i) === 'và'
      if (comma && this.key(i + 1) !== '' && (this.adverb(i + 1) !== null || this.modal(i + 1) !== null)) i++
    }
  }

  private begins(i: number): boolean {
    const at = this.key(i) === ',' || this.key(i) === 'và' ? i + 1 : i
    return (
      this.verb(at) !== null ||
      LEAD.match(this.tokens, at) !== null ||
      COORDINATION.match(this.tokens, at) !== null ||
      NEGATION.match(this.tokens, at) !== null
    )
  }

  /** A name ends here at the latest: something is said of it. */
  predicate(i: number): boolean {
    if (LEAD.match(this.tokens, i) || COORDINATION.match(this.tokens, i)) return true
    if (this.modal(i) !== null || NEGATION.match(this.tokens, i)) return true
    const adverb = this.adverb(i)
    if (adverb !== null && (adverb > i + 1 || SINGLE_ADVERBS.has(this.key(i)))) return true
    const verb = this.verb(i)
    return verb !== null && (verb.to > i + 1 || SINGLE_VERBS.has(this.key(i)))
  }
}

function coveredBy(tokens: Token[]): Uint8Array {
  const covered = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const compound = COMPOUND.match(tokens, i)
    if (!compound) continue
    covered.fill(1, i + 1, compound.to)
    i = compound.to - 1
  }
  return covered
}

/** One-syllable words that are verbs or adverbs wherever they stand behind a name. */
const SINGLE_VERBS = new Set([
  'gửi',
  'trình',
  'nộp',
  'giúp',
  'cử',
  'lập',
  'nêu',
  'dành',
  'mở',
  'làm',
  'giao',
  'xét',
  'ký',
  'họp',
  'nắm',
  'soạn',
  'duyệt',
  'treo',
  'tặng',
  'trao',
  'chọn',
  'tăng',
])
const SINGLE_ADVERBS = new Set(['sớm', 'ngay', 'cùng', 'tự', 'chỉ', 'đều', 'luôn', 'nghiêm'])
