// What JSON is made of besides strings; a number stands whole.
const TOKEN = /[ \t\r\n]+|[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** The end of the string that begins at a quote; -1 where it is broken or never ends. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; ) {
    const char = text[at] as string
    if (char === '"') return at + 1
    if (char < ' ') return -1
    ESCAPE.lastIndex = at
    if (char === '\\' && !ESCAPE.test(text)) return -1
    at = char === '\\' ? ESCAPE.lastIndex : at + 1
  }
  return -1
}

/** The token at an offset; empty where there is none. */
function tokenAt(text: string, at: number): string {
  if (text[at] === '"') return text.slice(at, Math.max(at, stringEnd(text, at)))
  TOKEN.lastIndex = at
  return TOKEN.exec(text)?.[0] ?? ''
}

/** What may come next: a value, a value or the end of an empty list, a key, and so on. */
type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'next' | 'end'

/**
 * The offset at which a text stops being JSON; its length where it only ends too early. The message of JSON.parse
 * names the place in some versions of Node and for some faults only.
 */
export function jsonFault(text: string): number {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  let at = 0
  while (at < text.length) {
    const token = tokenAt(text, at)
    const next: Wanted | null = token === '' ? null : /^\s/.test(token) ? wanted : after(token, wanted, open)
    if (next === null) return at
    wanted = next
    at += token.length
  }
  return at
}

/** What may follow a token where it may stand; null where it may not. */
function after(token: string, wanted: Wanted, open: ('{' | '[')[]): Wanted | null {
  const closed = (): Wanted => (open.length > 0 ? 'next' : 'end')
  if (wanted === 'key' || wanted === 'key or }') {
    if (token === '}' && wanted === 'key or }') return pop(open, closed)
    return token.startsWith('"') ? ':' : null
  }
  if (wanted === ':') return token === ':' ? 'value' : null
  if (wanted === 'end') return null
  if (wanted === 'next') {
    const inner = open.at(-1)
    if (token === ',') return inner === '{' ? 'key' : 'value'
    return token === (inner === '{' ? '}' : ']') ? pop(open, closed) : null
  }
  if (token === '{' || token === '[') {
    open.push(token)
    return token === '{' ? 'key or }' : 'value or ]'
  }
  if (token === ']' && wanted === 'value or ]') return pop(open, closed)
  return /^[}\],:]$/.test(token) ? null : closed()
}

function pop(open: unknown[], closed: () => Wanted): Wanted {
  open.pop()
  return closed()
}
