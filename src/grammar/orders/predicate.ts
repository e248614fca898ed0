import type { Actor } from '../actors/index.ts'
import type { Words } from '../text/sentence.ts'
import { COORDINATION, LEAD } from '../text/tables.ts'
import { containedAt, negatedAt } from './forms.ts'
import { behindJoint, behindVerb } from './joints.ts'
import { ABOUT, BOTH, MANNER, PURPOSE, saysHow } from './manner.ts'
import { afterPartners, helpedBehind, otherAt, partnersAt } from './partners.ts'
import { afterAdverbs, behindDuty, further, NOUNS_BEFORE, names, past, SEPARATORS } from './steps.ts'
import type { Mode, Predicate, VerbUse } from './types.ts'

/**
 * Reads what is ordered from token `from` on: the verbs in order and the partners named.
 * Takes "khẩn trương rà soát, hoàn thiện hồ sơ, trình UBND tỉnh trước ngày …; kịp thời báo cáo …";
 * not verbs inside purposes ("để tổng hợp"), of others ("chỉ đạo Sở Y rà soát"), in names ("công tác quản lý").
 */
export function readPredicate(words: Words, from: number, to: number, led = false): Predicate {
  return new Reader(words, from, to, led).read()
}

/** Behind "thực hiện" they are what is carried out. */
const RULINGS = new Set(['quy định', 'quyết định', 'kết luận', 'cam kết', 'thỏa thuận'])

class Reader {
  private readonly verbs: VerbUse[] = []
  private readonly coordinating: Actor[] = []
  private readonly others: Actor[] = []
  private readonly words: Words
  private readonly to: number
  private leads: boolean
  private mode: Mode = 'start'
  private i: number

  constructor(words: Words, from: number, to: number, led: boolean) {
    this.words = words
    this.to = to
    this.leads = led
    this.i = from
  }

  read(): Predicate {
    while (this.i < this.to) {
      const key = this.words.key(this.i)
      if (key === '(' || key === '“') this.i = past(this.words, this.i, this.to)
      else if (this.mode !== 'start') this.inside(key)
      else if (!this.start()) break
    }
    const last = this.verbs.at(-1)
    if (last) last.until = this.to
    return { verbs: this.verbs, coordinating: this.coordinating, leads: this.leads, others: this.others }
  }

  private add(from: number, to: number, verb: string): void {
    const last = this.verbs.at(-1)
    if (last) last.until = Math.min(last.until, from)
    // "tham mưu cho X": whom it is done for is no part of the verb.
    const bare = verb.toLowerCase().replace(/ cho$/, '')
    this.verbs.push({ verb: bare, from, to: bare.length < verb.length ? to - 1 : to, until: this.to })
  }

  private addCooperation(from: number): void {
    if (!this.verbs.some((use) => use.verb === 'phối hợp')) this.add(from, from + 2, 'phối hợp')
  }

  /** Takes partners behind a cue; the index behind them, or -1. */
  private partners(at: number): number {
    const found = partnersAt(this.words, at, this.to)
    if (!found) return -1
    this.coordinating.push(...found.actors)
    return found.to
  }

  /** A verb is due. False where the predicate ends without one. */
  private start(): boolean {
    const { words } = this
    const j = COORDINATION.match(words.tokens, this.i) ? this.i : words.skipAdverbs(this.i)
    const lead = LEAD.match(words.tokens, j)
    if (lead) {
      this.leads = true
      this.i = lead.to
      while (['và', ',', ':'].includes(words.key(this.i))) this.i++
      return true
    }
    const cue = COORDINATION.match(words.tokens, j)
    if (cue && j < this.to) {
      this.cooperation(j, cue.to)
      return true
    }
    const negated = negatedAt(words, j, this.verbs.length === 0)
    if (negated) {
      this.add(j, negated.to, negated.verb)
      this.i = negated.to
      this.mode = negated.whole ? 'complement' : 'soft'
      return true
    }
    const contained = containedAt(words, j)
    if (contained > 0) {
      this.i = contained
      return true
    }
    const verb = words.verb(j)
    const passes = j > this.i ? [',', '(', 'hoặc', ':'] : ['hoặc']
    if (!verb && this.verbs.length === 0 && passes.includes(words.key(j))) {
      this.i = words.key(j) === '(' ? past(words, j, this.to) : j + 1
      return true
    }
    if (!verb || j >= this.to) {
      if (this.verbs.length === 0) return false
      this.mode = 'object'
      if (this.i === j && !SEPARATORS.has(words.key(j))) this.i++
      else this.i = Math.max(this.i, j)
      return true
    }
    this.verb(j, verb)
    return true
  }

  /** "phối hợp với Y …" where a verb is due. */
  private cooperation(at: number, cueEnd: number): void {
    const { words } = this
    // "phối hợp, hỗ trợ Sở X": whom one helps is a partner.
    const helped = helpedBehind(words, cueEnd, this.to)
    if (helped) {
      this.coordinating.push(...helped.actors)
      this.i = cueEnd + 1
      return
    }
    const behind = this.partners(at)
    if (behind < 0) {
      const beyond = words.key(cueEnd) === 'theo' ? behindDuty(words, cueEnd, this.to) : -1
      if (beyond > 0) {
        this.i = beyond
        return
      }
      // "phối hợp tổ chức …" without a partner only says how.
      const alone =
        words.key(cueEnd) !== 'liên' &&
        !words.verb(words.skipAdverbs(cueEnd)) &&
        words.key(cueEnd) !== ',' &&
        words.key(cueEnd) !== 'và'
      if (words.key(at) === 'phối' && alone) {
        this.addCooperation(at)
        this.mode = 'object'
      }
      // "phối hợp liên ngành kiểm tra …"
      this.i = words.key(cueEnd) === 'liên' ? cueEnd + 2 : cueEnd
      while (words.key(this.i) === ',' || words.key(this.i) === 'và') this.i++
      return
    }
    this.i = behind
    const next = afterPartners(words, behind, this.to, this.leads, this.verbs.length > 0)
    if (next.cooperates) this.addCooperation(at)
    this.i = next.i
    this.mode = next.mode
  }

  private verb(at: number, verb: NonNullable<ReturnType<Words['verb']>>): void {
    const { words } = this
    const after = afterAdverbs(words, verb.to)
    const carried = verb.value.light ? further(words, after) : null
    // "thực hiện nghiêm quy định …": a document, not an act.
    const document = carried !== null && RULINGS.has(words.slice(after, carried.to).toLowerCase())
    if (carried && !document && !PURPOSE.match(words.tokens, after)) {
      this.i = after
      return
    }
    const name = words.slice(at, verb.to)
    const last = this.verbs.at(-1)
    // "rà soát, bảo đảm …", "tiếp tục bảo đảm …" order it; "…, bảo đảm đúng quy định" only says how.
    const listed = last !== undefined && at - last.to <= 2
    if (last && !(listed && BOTH.has(name.toLowerCase())) && saysHow(words, name, verb.to)) {
      this.i = verb.to
      this.mode = 'soft'
      return
    }
    this.add(at, verb.to, name)
    const next = behindVerb(words, at, verb, this.to)
    this.i = next.i
    this.mode = next.mode
  }

  /** In an object: looks for where the order goes on. */
  private inside(key: string): void {
    const { words } = this
    const purpose = this.mode !== 'complement' && this.mode !== 'overseen' ? PURPOSE.match(words.tokens, this.i) : null
    // "quy định về khai thác, sử dụng …", "… trong công tác kiểm tra, giám sát": names of activities from here on.
    if (this.mode === 'object' && !purpose && (names(words, this.i) || (ABOUT.has(key) && words.verb(this.i + 1)))) {
      this.mode = 'nominal'
      this.i += 2
      return
    }
    // "… bảo đảm kết nối, chia sẻ": how, without a comma before it.
    if (this.mode === 'object' && !purpose && (key === 'bảo' || key === 'đảm') && MANNER.match(words.tokens, this.i)) {
      this.mode = 'soft'
      this.i += 2
      return
    }
    if (purpose) {
      this.mode = 'closed'
      this.i = purpose.to
    } else if (!(key === 'phối' && this.cooperationInside())) {
      if ([',', 'và', '-', ':'].includes(key)) this.joint(key !== 'và')
      else this.i++
    }
  }

  private cooperationInside(): boolean {
    const { words, i } = this
    const cue = COORDINATION.match(words.tokens, i)
    const before = words.key(i - 1)
    const stands = cue && (words.key(cue.to - 1) === 'với' || before === ',' || before === 'thời')
    if (!stands || NOUNS_BEFORE.has(before)) return false
    const behind = this.partners(i)
    if (behind < 0) return false
    this.i = behind
    const follows = words.skipAdverbs(words.key(behind) === ',' ? behind + 1 : behind)
    if (this.mode !== 'closed' && this.mode !== 'complement' && this.mode !== 'overseen' && words.verb(follows)) {
      this.mode = 'start'
      this.i = follows
    } else if (this.mode === 'object' && !this.leads && ['để', 'trong'].includes(words.key(behind))) {
      this.addCooperation(i)
      this.mode = 'closed'
    }
    return true
  }

  /** At a comma or "và". */
  private joint(comma: boolean): void {
    const { i, mode } = this
    const other = comma && mode === 'object' && this.verbs.length > 0 ? otherAt(this.words, i + 1, this.to) : null
    if (other) {
      this.others.push(...other.actors)
      this.i = other.to
      this.mode = 'start'
      return
    }
    const next = behindJoint(this.words, i, this.to, mode, comma)
    this.i = next.i
    this.mode = next.mode
  }
}
