import { loadPlaced, type Placed, YamlAliasError } from '../register/placed.ts'
import { YamlError } from '../register/yaml.ts'
import { jsonFault } from './json-fault.ts'
import type { Params, Range } from './types.ts'

/** One register of a file, or what stands where one should. */
export interface Entry {
  value: unknown
  place: Placed
}

/** What a file is wrong with as a whole. */
export interface FileFault {
  rule: 'file/syntax' | 'file/alias'
  range: Range
  params: Params
}

/**
 * The values of a register file with the places of their parts: YAML with any number of documents, JSON (one register
 * or a list), or a register a line (ndjson). A broken line of ndjson is one fault, the others are read.
 * @param path tells the format by its extension; YAML where it tells none
 */
export function entriesOf(text: string, path: string): { entries: Entry[]; faults: FileFault[] } {
  const entries: Entry[] = []
  const faults: FileFault[] = []
  const take = (part: string, offset: number, format: 'JSON' | 'YAML'): void => {
    const read = format === 'JSON' ? jsonIn(part) : yamlIn(part)
    if ('rule' in read) faults.push({ ...read, range: [read.range[0] + offset, read.range[1] + offset] })
    else for (const { value, place } of read.found) entries.push(...each(value, shifted(place, offset)))
  }
  if (/\.ndjson$/i.test(path)) {
    let offset = 0
    for (const line of text.split('\n')) {
      if (line.trim() !== '') take(line, offset, 'JSON')
      offset += line.length + 1
    }
  } else take(text, 0, /\.json$/i.test(path) ? 'JSON' : 'YAML')
  return { entries, faults }
}

/** A list of registers is as many entries. */
function each(value: unknown, place: Placed): Entry[] {
  if (!Array.isArray(value)) return [{ value, place }]
  return value.map((one, i) => ({ value: one, place: place.items?.[i] ?? place }))
}

type Read = { found: Entry[] } | FileFault

function yamlIn(text: string, format = 'YAML'): Read {
  try {
    return { found: loadPlaced(text) }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    const { reason, offset } = error
    const rule = error instanceof YamlAliasError ? 'file/alias' : 'file/syntax'
    return { rule, range: [offset, offset], params: { format, reason } }
  }
}

/** JSON's own reader says what is no JSON; the places are YAML's affair, of which JSON is a part. */
function jsonIn(text: string): Read {
  try {
    JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // What stands there is shown with the finding, and Node's versions quote it each in their own way.
    const reason = error.message.replace(/,? \.{0,3}".*$| in JSON at position.*$/su, '')
    const offset = jsonFault(text)
    return { rule: 'file/syntax', range: [offset, offset], params: { format: 'JSON', reason } }
  }
  return yamlIn(text, 'JSON')
}

function shifted(place: Placed, by: number): Placed {
  if (by === 0) return place
  const { start, end, items, entries } = place
  return {
    start: start + by,
    end: end + by,
    ...(items ? { items: items.map((item) => shifted(item, by)) } : {}),
    ...(entries
      ? {
          entries: new Map(
            [...entries].map(([key, one]) => [
              key,
              { start: one.start + by, end: one.end + by, value: shifted(one.value, by) },
            ]),
          ),
        }
      : {}),
  }
}
