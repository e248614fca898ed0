import { keyOf, type Token, tokenise } from './tokens.ts'

interface Node<T> {
  next: Map<string, Node<T>>
  value?: T
}

/** Phrases of one or more syllables with a value each; finds the longest that begins at a token, in linear time. */
export class Lexicon<T> {
  private readonly root: Node<T> = { next: new Map() }
  /**
   * Phrases by their first syllable, not yet put into the tree: a document asks for few of the thousands, and
   * building them all takes longer than reading it.
   */
  private readonly waiting = new Map<string, [phrase: string, value: T][]>()
  /** A user's further phrases, for as long as `withAdditions` runs. */
  overlay: Lexicon<T> | null = null

  /** `merge` joins the values of a phrase that stands in two tables. */
  constructor(private readonly merge: (old: T, added: T) => T) {}

  add(phrases: Iterable<string>, value: T): this {
    for (const phrase of phrases) {
      const key = firstKey(phrase)
      const list = this.waiting.get(key)
      if (list) list.push([phrase, value])
      else this.waiting.set(key, [[phrase, value]])
    }
    return this
  }

  private grow(key: string): void {
    const phrases = this.waiting.get(key)
    if (phrases === undefined) return
    this.waiting.delete(key)
    for (const [phrase, value] of phrases) {
      let node = this.root
      for (const { key } of tokenise(phrase)) {
        let next = node.next.get(key)
        if (!next) {
          next = { next: new Map() }
          node.next.set(key, next)
        }
        node = next
      }
      node.value = node.value === undefined ? value : this.merge(node.value, value)
    }
  }

  /** The longest phrase at token `from`: its value and the index of the token after it. */
  match(tokens: Token[], from: number): { value: T; to: number } | null {
    let node: Node<T> | undefined = this.root
    let found: { value: T; to: number } | null = null
    const first = tokens[from]
    if (first) this.grow(first.key)
    for (let i = from; i >= 0 && i < tokens.length; i++) {
      node = node.next.get((tokens[i] as Token).key)
      if (!node) break
      if (node.value !== undefined) found = { value: node.value, to: i + 1 }
    }
    const added = this.overlay?.match(tokens, from)
    return added && (!found || added.to > found.to) ? added : found
  }
}

const PLAIN = /^\p{L}+(?=\s|$)/u

/** The key of a phrase's first syllable. */
function firstKey(phrase: string): string {
  const plain = PLAIN.exec(phrase)?.[0]
  return plain === undefined ? (tokenise(phrase)[0]?.key ?? '') : keyOf(plain)
}
