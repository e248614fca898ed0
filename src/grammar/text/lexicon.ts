import { type Token, tokenise } from './tokens.ts'

interface Node<T> {
  next: Map<string, Node<T>>
  value?: T
}

/** Phrases of one or more syllables with a value each; finds the longest that begins at a token, in linear time. */
export class Lexicon<T> {
  private readonly root: Node<T> = { next: new Map() }
  /** A user's further phrases, for as long as `withAdditions` runs. */
  overlay: Lexicon<T> | null = null

  /** `merge` joins the values of a phrase that stands in two tables. */
  constructor(private readonly merge: (old: T, added: T) => T) {}

  add(phrases: Iterable<string>, value: T): this {
    for (const phrase of phrases) {
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
    return this
  }

  /** The longest phrase at token `from`: its value and the index of the token after it. */
  match(tokens: Token[], from: number): { value: T; to: number } | null {
    let node: Node<T> | undefined = this.root
    let found: { value: T; to: number } | null = null
    for (let i = from; i >= 0 && i < tokens.length; i++) {
      node = node.next.get((tokens[i] as Token).key)
      if (!node) break
      if (node.value !== undefined) found = { value: node.value, to: i + 1 }
    }
    const added = this.overlay?.match(tokens, from)
    return added && (!found || added.to > found.to) ? added : found
  }
}
