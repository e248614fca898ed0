/** Elements whose content is text and nothing of the document. */
const dropped = new Set('script style template noscript iframe noframes noembed textarea select xml'.split(' '))
/** Elements that have no end tag, or that the next of their kind ends: they do not nest by themselves. */
const flat = new Set([
  ...'area base br col embed hr img input link meta param source track wbr html head body'.split(' '),
  ...'p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup'.split(' '),
])
/** Elements that the parser opens again in every block behind them until they are closed. */
const reopened = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** How deep elements may nest; no document of an office comes near, and the tree is walked by recursion. */
const deepest = 300
/** … and how many of those that are opened again, each of which multiplies the tree. */
const deepestReopened = 20
/** Tags of one page. */
export const tagLimit = 200_000

const NAME = /[a-zA-Z][^\s/>]{0,40}/y

/**
 * A page without its scripts, styles and comments, and without the tags below the deepest level that is read; their
 * text stays. Null where it has too many tags to be a document. One pass, so that no page takes long.
 */
export function slim(html: string): string | null {
  const depth = new Depth()
  let out = ''
  let tags = 0
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    if (open < 0) return out + html.slice(at)
    out += html.slice(at, open)
    if (html.startsWith('<!--', open)) {
      at = endOf(html, '-->', open + 4)
      continue
    }
    const closing = html[open + 1] === '/'
    NAME.lastIndex = open + (closing ? 2 : 1)
    const name = NAME.exec(html)?.[0].toLowerCase()
    if (name === undefined) {
      // "<![if …]>", "<?xml …>" print nothing; any other "<" is one.
      const mute = /[!?/]/.test(html[open + 1] ?? '')
      if (!mute) out += '&lt;'
      at = mute ? endOf(html, '>', open + 1) : open + 1
      continue
    }
    if (++tags > tagLimit) return null
    const end = tagEnd(html, open + 1 + name.length)
    at = end
    if (dropped.has(name)) {
      if (!closing) at = endOfDropped(html, name, end)
    } else if (closing ? depth.close(name) : depth.open(name)) {
      out += html.slice(open, end)
    }
  }
  return out
}

/** How deep the elements that are open stand, by their names: an end tag closes only what was opened. */
class Depth {
  private counts = new Map<string, number>()
  private skipped = new Map<string, number>()
  private all = 0
  private again = 0

  /** Whether an element may be opened here. */
  open(name: string): boolean {
    if (flat.has(name) && !this.counts.get('svg') && !this.counts.get('math')) return true
    if (this.all >= deepest || (reopened.has(name) && this.again >= deepestReopened)) {
      this.skipped.set(name, (this.skipped.get(name) ?? 0) + 1)
      return false
    }
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    this.all++
    if (reopened.has(name)) this.again++
    return true
  }

  /** Whether an end tag belongs to an element that was opened. */
  close(name: string): boolean {
    const skipped = this.skipped.get(name) ?? 0
    if (skipped > 0) {
      this.skipped.set(name, skipped - 1)
      return false
    }
    const count = this.counts.get(name) ?? 0
    if (count > 0) {
      this.counts.set(name, count - 1)
      this.all--
      if (reopened.has(name)) this.again--
    }
    return true
  }
}

/** The index after the ">" that ends a tag; one in quotes does not. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const char = html[at] as string
    if (char === '>') return at + 1
    // A quote opens a value only behind "=".
    if ((char === '"' || char === "'") && /=\s*$/.test(html.slice(Math.max(from, at - 10), at))) {
      const close = html.indexOf(char, at + 1)
      if (close < 0) return html.length
      at = close
    }
  }
  return html.length
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

/** The index after the end tag of an element that holds no tags. */
function endOfDropped(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  pattern.lastIndex = from
  const found = pattern.exec(html)
  return found ? endOf(html, '>', found.index) : html.length
}
